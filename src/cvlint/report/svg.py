"""The timeline of a résumé as SVG: one self-contained picture, dark text on white, readable in print too.

Label and dates of an entry stand left of the axis, its bar right of them, so that no text can meet another
one or a bar. What a date states for certain is drawn solid, what it may mean besides light. Gaps and
overlaps have rows of their own. The same résumé gives the same bytes.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cvlint.report.show_chart import Chart, build_chart, ticks
from cvlint.report.show_notes import Note, NoteKind
from cvlint.report.show_rows import MONTHS, Bar, Row, Stretch
from cvlint.report.show_svg_text import text_width, wrap, xml
from cvlint.resume import Resume, SectionKind

NOTHING = "No dated entries found."

# All lengths are in the picture's own units, pixels at its natural size.
_WIDTH = 1000
_MARGIN = 24
_CHART, _CHART_END = 400, 960
"""Where the axis begins and ends, from the left; the arrow of what goes on today stands behind its end."""
_INDENT = 18
_TICK_ROOM = 56
_LINE = 18
"""From one line of a text to the next."""
_PAD = 6
"""Above and below the text of a row."""
_BAR = 14
_LEAST_BAR = 3
_SIZE, _SMALL = 14, 12
_MOST_LINES = 3

_INK, _SOFT, _GRID = "#1b1b1b", "#4a4a4a", "#dcdcdc"
_WORK, _OTHER = "#1f5a92", "#4f6b3c"
_NOTE_INK = {NoteKind.GAP: "#9c2118", NoteKind.OVERLAP: "#6d3490"}
_MEANINGS = {NoteKind.GAP: "gap between roles", NoteKind.OVERLAP: "overlap of roles"}
_LIGHT = 'fill-opacity="0.3"'


class _Block(NamedTuple):
    """A part of the picture that takes its whole width, and its elements, drawn from its own top."""

    height: int
    elements: tuple[str, ...]


class _Scale(NamedTuple):
    axis: Stretch

    def x(self, month: int) -> float:
        """Where a month begins."""
        months = self.axis.last + 1 - self.axis.first
        return _CHART + (month - self.axis.first) * (_CHART_END - _CHART) / months

    def extent(self, stretch: Stretch) -> tuple[float, float]:
        """From where to where the months of a stretch reach."""
        start = self.x(stretch.first)
        return start, max(self.x(stretch.last + 1), start + _LEAST_BAR)


def render_svg(resume: Resume) -> str:
    """The chart as an SVG document with a newline at the end."""
    chart = build_chart(resume)
    title = [_title(chart.name)] if chart.name else []
    undrawn = list(_undrawn(chart))
    if chart.axis is None:
        nothing = _Block(_LINE + _PAD, (_text(_MARGIN, _LINE, NOTHING),))
        return _document(chart, [*title, nothing, *undrawn])
    scale = _Scale(chart.axis)
    rows = [block for group in chart.groups for block in _group(group.kind, group.lines, scale)]
    axis = _axis(scale)
    grid = _Block(0, tuple(_grid(scale, sum(block.height for block in rows))))
    return _document(chart, [*title, axis, grid, *rows, axis, _legend(chart), *undrawn])


def _document(chart: Chart, blocks: Iterable[_Block]) -> str:
    y = _MARGIN // 2
    groups = []
    for block in blocks:
        groups.append("\n".join((f'<g transform="translate(0 {y})">', *block.elements, "</g>")))
        y += block.height
    height = y + _MARGIN // 2
    name = f"Timeline of {chart.name}" if chart.name else "Timeline"
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}"'
        f' viewBox="0 0 {_WIDTH} {height}" role="img" font-family="sans-serif">'
    )
    sheet = f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>'
    return "\n".join((head, f"<title>{xml(name)}</title>", sheet, *groups, "</svg>", ""))


def _title(name: str) -> _Block:
    size = 20
    # Bold letters are wider than the estimate.
    lines = wrap(name, (_WIDTH - 2 * _MARGIN) / 1.15, size, 2)
    texts = (_text(_MARGIN, 24 * n, line, size=size, bold=True) for n, line in enumerate(lines, 1))
    return _Block(24 * len(lines) + 12, tuple(texts))


def _axis(scale: _Scale) -> _Block:
    texts = (
        _text(scale.x(month), 16, str(month // MONTHS), size=_SMALL, ink=_SOFT, centred=True)
        for month in _ticks(scale)
    )
    return _Block(24, tuple(texts))


def _grid(scale: _Scale, height: int) -> Iterator[str]:
    for month in _ticks(scale):
        x = _number(scale.x(month))
        yield f'<line x1="{x}" y1="0" x2="{x}" y2="{height}" stroke="{_GRID}"/>'


def _ticks(scale: _Scale) -> list[int]:
    return ticks(scale.axis, (_CHART_END - _CHART) // _TICK_ROOM)


def _group(kind: SectionKind, lines: Iterable[Row | Note], scale: _Scale) -> Iterator[_Block]:
    rule = f'<line x1="{_MARGIN}" y1="8" x2="{_WIDTH - _MARGIN}" y2="8" stroke="{_SOFT}"/>'
    yield _Block(34, (rule, _text(_MARGIN, 27, kind.value.capitalize(), bold=True)))
    ink = _WORK if kind is SectionKind.EMPLOYMENT else _OTHER
    for line in lines:
        yield _row(line, scale, ink) if isinstance(line, Row) else _note(line, scale)
    yield _Block(_PAD, ())


def _row(row: Row, scale: _Scale, ink: str) -> _Block:
    left = _MARGIN + _INDENT * row.depth
    height, texts = _labels(left, row.label, row.dates, _INK)
    top = (height - _BAR) / 2
    bars = [element for bar in row.bars for element in _bar(bar, scale, top, ink)]
    return _Block(height, (*texts, *bars))


def _labels(left: int, label: str, dates: str, ink: str) -> tuple[int, list[str]]:
    """The height of a row's texts, and the texts: the label, and the dates in small print below it."""
    room = _CHART - _TICK_ROOM // 2 - left
    lines = wrap(label, room, _SIZE, _MOST_LINES)
    small = wrap(dates, room, _SMALL, 2)
    texts = [_text(left, _PAD + _LINE * n - 4, line, ink=ink) for n, line in enumerate(lines, 1)]
    below = _PAD + _LINE * len(lines)
    texts += [
        _text(left, below + _LINE * n - 5, line, size=_SMALL, ink=_SOFT) for n, line in enumerate(small, 1)
    ]
    return below + _LINE * len(small) + _PAD, texts


def _bar(bar: Bar, scale: _Scale, top: float, ink: str) -> Iterator[str]:
    start, end = scale.extent(bar.reach)
    yield _rect(start, top, end, _BAR, _possible(ink))
    if bar.core:
        core_start, core_end = scale.extent(bar.core)
        yield _rect(core_start, top, core_end, _BAR, f'fill="{ink}"')
    if bar.is_open:
        middle = top + _BAR / 2
        corners = ((end, top - 4), (end + 12, middle), (end, top + _BAR + 4))
        yield _polygon(corners, ink)


def _possible(ink: str) -> str:
    return f'fill="{ink}" {_LIGHT} stroke="{ink}" stroke-width="0.8"'


def _note(note: Note, scale: _Scale) -> _Block:
    ink = _NOTE_INK[note.kind]
    height, texts = _labels(_MARGIN, note.text[0].upper() + note.text[1:], note.dates, ink)
    top = (height - _BAR) / 2
    return _Block(height, (*texts, *(_mark(note.kind, scale.extent(each), top) for each in note.stretches)))


def _mark(kind: NoteKind, extent: tuple[float, float], top: float) -> str:
    """A dashed box where nothing is, a filled one where there is too much."""
    ink = _NOTE_INK[kind]
    look = 'fill="#ffffff" stroke-dasharray="4 3"' if kind is NoteKind.GAP else f'fill="{ink}" {_LIGHT}'
    start, end = extent
    return _rect(start, top, end, _BAR, f'{look} stroke="{ink}" stroke-width="1.5"')


def _legend(chart: Chart) -> _Block:
    lines = [line for group in chart.groups for line in group.lines]
    bars = [bar for line in lines if isinstance(line, Row) for bar in line.bars]
    samples = []
    if any(bar.core for bar in bars):
        samples.append((_rect(0, 0, 24, _BAR, f'fill="{_WORK}"'), "certain"))
    if any(bar.core != bar.reach for bar in bars):
        samples.append((_rect(0, 0, 24, _BAR, _possible(_WORK)), "possible (no month stated)"))
    if any(bar.is_open for bar in bars):
        samples.append((_polygon(((0, -4), (12, _BAR / 2), (0, _BAR + 4)), _WORK), "goes on today"))
    for kind in dict.fromkeys(line.kind for line in lines if isinstance(line, Note)):
        samples.append((_mark(kind, (0, 24), 0), _MEANINGS[kind]))
    elements = []
    x: float = _MARGIN
    for sample, meaning in samples:
        elements.append(f'<g transform="translate({_number(x)} 10)">{sample}</g>')
        elements.append(_text(x + 32, 22, meaning, size=_SMALL, ink=_SOFT))
        x += 32 + text_width(meaning, _SMALL) + 24
    return _Block(36, tuple(elements))


def _undrawn(chart: Chart) -> Iterator[_Block]:
    if not chart.undrawn:
        return
    yield _Block(30, (_text(_MARGIN, 22, "Not drawn", bold=True),))
    for label, reason in chart.undrawn:
        lines = wrap(f"{label} ({reason})", _WIDTH - 2 * _MARGIN, _SMALL, 2)
        texts = (_text(_MARGIN, _LINE * n - 4, line, size=_SMALL) for n, line in enumerate(lines, 1))
        yield _Block(_LINE * len(lines), tuple(texts))


def _text(
    x: float,
    y: float,
    value: str,
    *,
    size: int = _SIZE,
    ink: str = _INK,
    bold: bool = False,
    centred: bool = False,
) -> str:
    """A line of text; ``y`` is its base line."""
    look = (' font-weight="bold"' if bold else "") + (' text-anchor="middle"' if centred else "")
    place = f'x="{_number(x)}" y="{_number(y)}"'
    return f'<text {place} font-size="{size}" fill="{ink}"{look}>{xml(value)}</text>'


def _rect(start: float, top: float, end: float, height: float, look: str) -> str:
    place = f'x="{_number(start)}" y="{_number(top)}"'
    return f'<rect {place} width="{_number(end - start)}" height="{_number(height)}" {look}/>'


def _polygon(corners: Iterable[tuple[float, float]], ink: str) -> str:
    points = " ".join(f"{_number(x)},{_number(y)}" for x, y in corners)
    return f'<polygon points="{points}" fill="{ink}"/>'


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
