"""What the tests of the date reader share: texts made of plain strings, and dates written down briefly."""

from cvlint.findings import Span
from cvlint.resume import DateText, Piece, Text

OFFSET = 7
"""Where the texts of the tests begin in their source, so that the two kinds of offsets differ."""


def plain(value: str) -> Text:
    """A text that the source states verbatim, from :data:`OFFSET` on."""
    span = Span(OFFSET, OFFSET + len(value))
    return Text(value, span, (Piece(0, value, span),) if value else ())


def value_of(date: DateText) -> str:
    """The value: "2019", "2019-05/2020", "2019/present", "/2019" for an end alone, "flaw" for none."""
    stated = date.range
    if stated is None:
        return "flaw"
    start = stated.start.isoformat() if stated.start else ""
    if stated.present:
        return f"{start}/present"
    return f"{start}/{stated.end.isoformat()}" if stated.end else start


def form_of(date: DateText) -> str:
    """The patterns of the stated ends with what stands between them, and the open end: "YYYY – |Present"."""
    start = date.start.pattern if date.start else ""
    end = date.end.pattern if date.end else ""
    mark = date.separator
    between = f"{mark.before}{mark.mark}{mark.after}" if mark else ""
    word = f"|{date.open_end.word}" if date.open_end else ""
    return f"{start}{between}{word or end}" if between or word else f"{start}{'+' if end else ''}{end}"


def check_places(text: Text, date: DateText) -> None:
    """Every offset and span of ``date`` is that of what it says is there."""
    value = text.value
    assert value[date.at : date.to] == date.text
    assert date.span == Span(date.at + OFFSET, date.to + OFFSET)
    parts = [(point.span, point.text) for point in (date.start, date.end) if point]
    if date.separator:
        parts.append((date.separator.span, date.separator.mark))
        at, to = (offset - OFFSET for offset in date.separator.span)
        assert value[:at].endswith(date.separator.before)
        assert value[to:].startswith(date.separator.after)
    if date.open_end:
        parts.append((date.open_end.span, date.open_end.word))
    for span, expected in parts:
        assert value[span.start - OFFSET : span.end - OFFSET] == expected
        assert date.span.contains(span)
    for point in (date.start, date.end):
        assert (point is None) or (point.month_style is None) == (point.month_span is None)
        assert point is None or point.month_span is None or point.span.contains(point.month_span)
    if date.flaw:
        assert date.span.contains(date.flaw.span)
