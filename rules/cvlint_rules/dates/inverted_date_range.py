"""CV101 inverted-date-range."""

import re
from collections.abc import Iterator
from functools import cache

from cvlint.api import (
    DateText,
    MonthStyle,
    NoOptions,
    Problem,
    Resume,
    Rule,
    Severity,
    certainly_inverted,
    find_dates,
)

from ._ranges import is_code, names_year_outside, plain


class InvertedDateRange(Rule[NoOptions]):
    id = "CV101"
    name = "inverted-date-range"
    summary = "A date range ends before it starts"
    help = "Exchange the two dates, or correct the one that is wrong."
    severity = Severity.ERROR

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        heads = [date for entry in resume.entries() for date in entry.dates]
        for date in dict.fromkeys((*heads, *_in_prose(resume, heads))):
            if date.range is not None and certainly_inverted(date.range):
                yield Problem(date.span, f"the range ends before it starts: '{plain(date.text)}'")


def _in_prose(resume: Resume, heads: list[DateText]) -> Iterator[DateText]:
    """Ranges elsewhere that name a month: pairs of bare numbers may be something else."""
    known = [date.span for date in heads]
    for block in resume.blocks:
        if not _two_years().search(block.text.value) or not names_year_outside(block, known):
            continue
        for date in find_dates(block.text, language=block.language):
            if any(date.span.touches(span) for span in known) or is_code(block, date.at, date.to):
                continue
            if _names_month(date):
                yield date


def _names_month(date: DateText) -> bool:
    styles = [point.month_style for point in (date.start, date.end) if point is not None]
    return any(style not in {None, MonthStyle.NUMERIC} for style in styles)


@cache
def _two_years() -> re.Pattern[str]:
    """A quick look before dates are read from a text."""
    return re.compile(r"(?s)\d{4}.+\d{4}")
