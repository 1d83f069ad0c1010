"""CV103 malformed-date."""

from collections.abc import Iterator

from cvlint.api import (
    Applicability,
    Edit,
    Fix,
    Flaw,
    FlawKind,
    NoOptions,
    Problem,
    Resume,
    Rule,
    Severity,
    Span,
)

from ._ranges import plain


class MalformedDate(Rule[NoOptions]):
    id = "CV103"
    name = "malformed-date"
    summary = "What stands in the place of a date is nearly one, but cannot be read as one"
    help = "Write the date so that a person and a program read the same."
    severity = Severity.WARNING

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        seen: set[Span] = set()
        for entry in resume.entries():
            for date in entry.dates:
                flaw = date.flaw
                if flaw is not None and flaw.kind is FlawKind.MALFORMED and flaw.span not in seen:
                    seen.add(flaw.span)
                    guess = f"; did you mean '{flaw.suggestion}'?" if flaw.suggestion else ""
                    message = f"malformed date '{plain(date.text)}': {flaw.reason}{guess}"
                    yield Problem(flaw.span, message, fix=_fix(flaw, resume))


def _fix(flaw: Flaw, resume: Resume) -> Fix | None:
    if flaw.suggestion is None:
        return None
    title = f"Replace '{plain(resume.source.slice(flaw.span))}' with '{flaw.suggestion}'"
    return Fix(title, (Edit(flaw.span, flaw.suggestion),), Applicability.UNSAFE)
