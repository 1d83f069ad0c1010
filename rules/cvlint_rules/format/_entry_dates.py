"""The dates whose form is compared."""

from collections.abc import Iterator

from cvlint.api import DateText, Resume, SectionKind


def entry_dates(resume: Resume, *kinds: SectionKind) -> Iterator[DateText]:
    """The dates that entries state for themselves, in source order; flawed ones have no form.

    With ``kinds``, those of entries in sections of these kinds only.
    """
    dates = {date.span: date for entry in resume.entries(*kinds) for date in entry.dates}
    return (dates[span] for span in sorted(dates) if dates[span].flaw is None)
