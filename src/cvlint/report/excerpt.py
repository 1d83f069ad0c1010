"""Source lines with a gutter and marks under an exact span: the one place with rules of layout."""

from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

from cvlint.findings import Span
from cvlint.report.cells import cells, visible, width
from cvlint.source import Source

LIMIT = 100
"""Cells of a source line that are shown; a longer line is cut to a window around the span."""

MAX_LINES = 4
"""Source lines of one span that are shown; of a longer span the first two and the last."""

_LEAD = 20
"""Cells shown before a span that is itself longer than the window."""

_REACH = 2 * LIMIT
"""Code points looked at around a place: more than fit beside it, however long the line is."""

BLUE = "1;34"


class Painter(NamedTuple):
    """Puts text in colour, or leaves it as it is."""

    enabled: bool

    def __call__(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.enabled and text else text


class Place(NamedTuple):
    """A span to show: ``mark`` is the character to draw under it, in colour ``code``, and ``label`` the
    words to put beside the marks.
    """

    span: Span
    mark: str
    code: str
    label: str = ""


class Row(NamedTuple):
    """A source line as shown; the marked part starts at cell ``start`` and is ``width`` cells wide."""

    text: str
    start: int
    width: int


def excerpt(source: Source, place: Place, gutter: int, paint: Painter) -> list[str]:
    """The lines for one place: the arrow with path, line and column, and the marked source.

    ``gutter`` is the width of the line number column. An empty place in an empty line has no source
    to show: the arrow alone.
    """
    location = source.location(place.span.start)
    where = f"{visible(source.path)}:{location.line}:{location.column}"
    arrow = " " * gutter + paint(BLUE, "-->") + " " + where
    numbers = _line_numbers(source, place.span)
    if len(numbers) == 1 and not source.line_text(numbers[0]):
        return [arrow]
    bar = paint(BLUE, " " * gutter + " |")
    lines = [arrow, bar]
    for index, number in enumerate(numbers):
        if index and number > numbers[index - 1] + 1:
            lines.append(paint(BLUE, "..."))
        row = _row(source, number, place.span)
        lines.append(f"{paint(BLUE, f'{number:>{gutter}} |')} {row.text}".rstrip())
        label = place.label if index == len(numbers) - 1 else ""
        lines += [f"{bar} {line}" for line in _marks(row, place, label, paint)]
    return [*lines, bar]


def last_line(source: Source, span: Span) -> int:
    """The largest line number that an excerpt of ``span`` shows."""
    return _line_numbers(source, span)[-1]


def _line_numbers(source: Source, span: Span) -> list[int]:
    first = source.location(span.start).line
    last = source.location(max(span.start, span.end - 1)).line
    if last - first < MAX_LINES:
        return list(range(first, last + 1))
    return [first, first + 1, last]


def _row(source: Source, number: int, span: Span) -> Row:
    line = source.line_span(number)
    text = source.slice(line)
    start = min(max(span.start - line.start, 0), len(text))
    end = max(start, min(span.end - line.start, len(text)))
    if span.start < line.start:
        # A line that the span only runs through: the marks stand under its words, not its indentation.
        start = len(text) - len(text.lstrip())
        if start >= end:
            return Row(_window(text, start, start)[0], 0, 0)
    row = Row(*_window(text, start, end))
    return row._replace(width=max(row.width, 1))


def _window(line: str, start: int, end: int) -> tuple[str, int, int]:
    """The shown text of ``line``, and cell and width of its part from ``start`` to ``end``."""
    first = max(start - _REACH, 0)
    near = line[first : min(end, start + _REACH) + _REACH]
    is_whole = len(near) == len(line)
    start, end = start - first, min(end - first, len(near))
    shown = cells(near)
    edges = [0, *accumulate(cell.width for cell in shown)]
    low, high = (0, len(near)) if is_whole and edges[-1] <= LIMIT else _cut(edges, start, end)
    before = "…" if first + low > 0 else ""
    after = "…" if first + high < len(line) else ""
    text = before + "".join(cell.text for cell in shown[low:high]) + after
    stop = min(end, high)
    at = edges[start] - edges[low] + len(before)
    return text, at, edges[stop] - edges[start] + (len(after) if end > high else 0)


def _cut(edges: list[int], start: int, end: int) -> tuple[int, int]:
    """Which code points fit into ``LIMIT`` cells with both ellipses; ``edges`` are cell boundaries."""
    room = LIMIT - 2
    spare = (room - (edges[end] - edges[start])) // 2
    left = max(0, min(edges[start] - (spare if spare >= 0 else _LEAD), edges[-1] - room))
    low = min(bisect_right(edges, left) - 1, start)
    if edges[low] < left and low < start:
        low += 1
    high = bisect_right(edges, edges[low] + room) - 1
    return low, high


def _marks(row: Row, place: Place, label: str, paint: Painter) -> list[str]:
    if not row.width:
        return [paint(place.code, visible(label))] if label else []
    marks = " " * row.start + paint(place.code, place.mark * row.width)
    if not label:
        return [marks]
    text = visible(label)
    if row.start + row.width + 1 + width(label) <= LIMIT:
        return [f"{marks} {paint(place.code, text)}"]
    # Beside the marks it would leave the window: it goes below, as far right as it fits.
    indent = min(row.start, max(0, LIMIT - width(label)))
    return [marks, " " * indent + paint(place.code, text)]
