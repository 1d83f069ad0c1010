"""CV102 impossible-date."""

import re
from collections.abc import Iterator
from functools import cache

from cvlint.api import DateText, FlawKind, NoOptions, Problem, Resume, Rule, Severity, Span, find_dates

from ._ranges import is_code, names_year_outside, plain


class ImpossibleDate(Rule[NoOptions]):
    id = "CV102"
    name = "impossible-date"
    summary = "A date names a day or month that does not exist"
    help = "Write the day and month that are meant."
    severity = Severity.ERROR

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        heads = [date for entry in resume.entries() for date in entry.dates]
        seen: set[Span] = set()
        for date in (*heads, *_in_prose(resume, heads)):
            flaw = date.flaw
            if flaw is not None and flaw.kind is FlawKind.IMPOSSIBLE and flaw.span not in seen:
                seen.add(flaw.span)
                yield Problem(flaw.span, f"impossible date '{plain(date.text)}': {flaw.reason}")


def _in_prose(resume: Resume, heads: list[DateText]) -> Iterator[DateText]:
    known = [date.span for date in heads]
    for block in resume.blocks:
        if not _day_or_month().search(block.text.value) or not names_year_outside(block, known):
            continue
        for date in find_dates(block.text, language=block.language):
            if date.flaw is not None and not is_code(block, date.at, date.to):
                yield date


@cache
def _day_or_month() -> re.Pattern[str]:
    """A number of one or two digits: without one beside the year nothing is impossible."""
    return re.compile(r"(?<!\d)\d\d?(?!\d)")
