"""CV202 mixed-month-style."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from cvlint.api import (
    Applicability,
    DateText,
    Edit,
    Fix,
    MonthStyle,
    NoOptions,
    Problem,
    Related,
    Resume,
    Rule,
    SectionKind,
    Severity,
)
from cvlint_rules.format._entry_dates import entry_dates
from cvlint_rules.format._in_text import is_rarer_in_text
from cvlint_rules.format._majority import mixture
from cvlint_rules.format._months import SEPTEMBER, Month, is_english, months_of, rewritten, telling

STYLES = {
    MonthStyle.FULL: "in full",
    MonthStyle.ABBREVIATED: "abbreviated",
    MonthStyle.DOTTED: "abbreviated with a full stop",
}


class Range(NamedTuple):
    """A range of a role or degree; ``form`` says how it writes its months."""

    date: DateText
    form: str

    @property
    def words(self) -> str:
        return " ".join(self.date.text.split())


class MixedMonthStyle(Rule[NoOptions]):
    id = "CV202"
    name = "mixed-month-style"
    summary = "Months are written in different styles"
    help = "Write the month in one style in every date."
    severity = Severity.WARNING

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        months = [month for date in entry_dates(resume) for month in months_of(resume, date)]
        yield from _mixed_words(months, resume)
        yield from _words_and_numbers(resume)


def _mixed_words(months: list[Month], resume: Resume) -> Iterator[Problem]:
    mixed = mixture(telling(months), lambda month: month.style)
    if mixed is None:
        return
    if not mixed.majority or is_rarer_in_text(mixed.majority[0].style, resume):
        first, second = mixed.forms[0][0], mixed.forms[1][0]
        forms = ", ".join(f"{len(same)} {STYLES[same[0].style]} ('{same[0].word}')" for same in mixed.forms)
        message = f"months are written in different styles: {forms}"
        yield Problem(second.span, message, (Related(first.span, f"'{first.word}' stands here"),))
        return
    style = mixed.majority[0].style
    for month in mixed.minority:
        message = (
            f"the month '{month.word}' is written {STYLES[month.style]},"
            f" {len(mixed.majority)} others {STYLES[style]} ('{mixed.majority[0].word}')"
        )
        yield Problem(month.span, message, fix=_fix(month, style, months))


def _fix(month: Month, style: MonthStyle, months: list[Month]) -> Fix | None:
    if not all(is_english(other) for other in months if other.style is not MonthStyle.NUMERIC):
        return None
    septembers = Counter(
        "Sept" if "t" in other.word.casefold() else "Sep"
        for other in months
        if other.number == SEPTEMBER and other.is_short
    )
    september = septembers.most_common(1)[0][0] if septembers else "Sep"
    word = rewritten(month, style, september)
    return Fix(f"Replace '{month.word}' with '{word}'", (Edit(month.span, word),), Applicability.SAFE)


def _words_and_numbers(resume: Resume) -> Iterator[Problem]:
    """Ranges of roles and degrees only: beside them, lists of publications often have dates like 2019-05."""
    mixed = mixture(_ranges(resume), lambda use: use.form)
    if mixed is None:
        return
    if not mixed.majority:
        first, second = mixed.forms[0][0], mixed.minority[0]
        forms = ", ".join(f"{len(same)} with {same[0].form}" for same in mixed.forms)
        message = f"ranges are written with words and with numbers for the months: {forms}"
        yield Problem(second.date.span, message, (Related(first.date.span, f"'{first.words}' stands here"),))
        return
    common = mixed.majority[0]
    for use in mixed.minority:
        message = (
            f"the range '{use.words}' is written with {use.form} for the months,"
            f" {len(mixed.majority)} others with {common.form} ('{common.words}')"
        )
        yield Problem(use.date.span, message)


def _ranges(resume: Resume) -> Iterator[Range]:
    for date in entry_dates(resume, SectionKind.EMPLOYMENT, SectionKind.EDUCATION):
        if date.range and not date.range.is_single:
            numeric = {month.style is MonthStyle.NUMERIC for month in months_of(resume, date)}
            if numeric:
                form = "words and numbers" if len(numeric) > 1 else "numbers" if True in numeric else "words"
                yield Range(date, form)
