"""A start and an end that are written apart, read as one range."""

from cvlint.dates import DateRange
from cvlint.findings import Span
from cvlint.resume import DateText


def joined(start: DateText, end: DateText) -> DateText | None:
    """The range from a date to a later one or to an open end; None when they do not make one.

    ``at`` and ``to`` stay those of ``start``.
    """
    if start.range is None or end.range is None or start.range.start is None:
        return None
    if not (end.range.present or end.range.start):
        return None
    value = DateRange(
        start.range.start, end.range.start if not end.range.present else None, end.range.present
    )
    return start._replace(
        span=Span(start.span.start, end.span.end),
        text=f"{start.text} – {end.text}",
        range=value,
        end=end.start,
        open_end=end.open_end,
    )
