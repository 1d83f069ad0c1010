"""CV201 mixed-range-dash."""

from collections.abc import Iterator
from typing import NamedTuple

from cvlint.api import (
    Applicability,
    DateText,
    Edit,
    Fix,
    NoOptions,
    Problem,
    Related,
    Resume,
    Rule,
    Separator,
    Severity,
)
from cvlint_rules.format._entry_dates import entry_dates
from cvlint_rules.format._majority import mixture

NAMES = {
    "-": "hyphen",
    "‐": "Unicode hyphen",
    "‑": "non-breaking hyphen",
    "‒": "figure dash",
    "–": "en dash",
    "—": "em dash",
    "―": "horizontal bar",
    "−": "minus sign",
    "~": "tilde",
    "--": "two hyphens",
    "---": "three hyphens",
}
WORDS = frozenset(("to", "until", "till", "til", "through", "thru"))
"""Words that can take the place of a dash; "and" and "&" join two dates."""

OPENING_WORDS = ("from ", "between ")
"""Where a date begins like this its separator belongs to the phrase: "from 2014 to 2016"."""


class Use(NamedTuple):
    date: DateText
    separator: Separator

    @property
    def mark(self) -> str:
        return self.separator.mark.casefold()


class MixedRangeDash(Rule[NoOptions]):
    id = "CV201"
    name = "mixed-range-dash"
    summary = "Date ranges are written with different dashes or words between their ends"
    help = "Write the same mark between the two ends of every date range."
    severity = Severity.WARNING

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        mixed = mixture(_uses(resume), lambda use: use.mark)
        if mixed is None:
            return
        if not mixed.majority:
            first, second = mixed.forms[0][0], mixed.minority[0]
            forms = ", ".join(f"{len(uses)} with {_named(uses[0])}" for uses in mixed.forms)
            message = f"ranges are written with different marks between their dates: {forms}"
            related = Related(first.separator.span, f"'{_shown(first.date)}' has {_named(first)}")
            yield Problem(second.separator.span, message, (related,))
            return
        common = mixed.majority[0]
        for use in mixed.minority:
            message = (
                f"the range '{_shown(use.date)}' is written with {_named(use)},"
                f" {len(mixed.majority)} others with {_named(common)}"
            )
            yield Problem(use.separator.span, message, fix=_fix(use, common, resume))


def _uses(resume: Resume) -> Iterator[Use]:
    for date in entry_dates(resume):
        separator = date.separator
        if separator is None or date.text.casefold().startswith(OPENING_WORDS):
            continue
        if separator.mark.casefold() in WORDS or separator.mark.strip("-‐‑‒–—―−~〜～→") == "":
            yield Use(date, separator)


def _fix(use: Use, common: Use, resume: Resume) -> Fix | None:
    """The majority's mark instead of this one, where it reads well."""
    mark, separator = common.separator.mark, use.separator
    if not common.separator.is_dash:
        # "2014 to" and "2014to2016" say nothing.
        spaced = separator.before and separator.after
        if not spaced or not (use.date.end or use.date.open_end):
            return None
    elif not separator.before and any(
        mark in point.text for point in (use.date.start, use.date.end) if point
    ):
        return None  # "2014-05-2016-07"
    # As the source writes it: "&ndash;" may stand there.
    edit = Edit(separator.span, resume.source.slice(common.separator.span))
    return Fix(f"Replace '{separator.mark}' with '{mark}'", (edit,), Applicability.SAFE)


def _named(use: Use) -> str:
    mark = use.separator.mark
    name = NAMES.get(mark)
    return f"'{mark}' ({name})" if name else f"'{mark}'"


def _shown(date: DateText) -> str:
    return " ".join(date.text.split())
