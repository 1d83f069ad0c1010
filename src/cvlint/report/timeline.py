"""The timeline of a résumé as a text Gantt chart for the terminal.

One row for each dated entry, grouped by the kind of section; label, dates as values, bar. What a date
states for certain is drawn solid, what it may mean besides (a year without a month) light. Gaps between
roles and overlaps of roles stand on lines of their own; entries without a place on the axis are listed below.
"""

from collections.abc import Iterator
from typing import NamedTuple

from cvlint.report.cells import width as cells_of
from cvlint.report.show_chart import Chart, build_chart, ticks
from cvlint.report.show_notes import Note, NoteKind
from cvlint.report.show_rows import MONTHS, Bar, Row, Stretch
from cvlint.resume import Resume

NOTHING = "No dated entries found."

_NARROWEST = 40
"""Cells below which a chart says nothing; a narrower terminal wraps the lines."""
_TICK_CELLS = 7
"""Room for the label of a year, with blanks behind it."""
_INDENT = "  "


class _Signs(NamedTuple):
    """The characters of the chart, each one cell wide."""

    certain: str
    possible: str
    open_end: str
    gap: str
    overlap: str
    tick: str
    cut: str


_BLOCKS = _Signs("█", "░", "▶", "┄", "╳", "│", "…")
_ASCII = _Signs("#", "-", ">", ".", "x", "|", "~")
_PLAIN = str.maketrans({"–": "-", "→": "->"})


class _Layout(NamedTuple):
    """Where things stand on a line: the widths of its three columns, and what the last one stands for."""

    label: int
    dates: int
    chart: int
    axis: Stretch
    signs: _Signs
    encoding: str

    @property
    def before_chart(self) -> int:
        return self.label + self.dates + (2 if self.dates else 1)

    def cell(self, month: int) -> int:
        """The cell of the chart that a month is drawn in, from 0."""
        return (month - self.axis.first) * self.chart // (self.axis.last - self.axis.first + 1)


def render_timeline(resume: Resume, *, width: int = 80, encoding: str = "utf-8") -> str:
    """The chart in lines of at most ``width`` cells (but at least 40), with a newline at the end of each.

    Only characters of ``encoding`` are used: ASCII in place of blocks, escapes in place of letters, where it
    lacks them. Raises LookupError for an unknown encoding.
    """
    chart = build_chart(resume)
    signs = _BLOCKS if _encodes("".join(_BLOCKS) + "–→", encoding) else _ASCII
    if chart.axis is None:
        lines = [NOTHING]
    else:
        layout = _layout(chart, chart.axis, max(width, _NARROWEST), signs, encoding)
        lines = [*_header(chart, layout), *_groups(chart, layout), "", *_legend(chart, layout)]
    room = max(width, _NARROWEST)
    lines += _undrawn(chart, room, encoding, signs)
    return "".join(f"{_cut(_encodable(line, encoding, signs).rstrip(), room, signs)}\n" for line in lines)


def _layout(chart: Chart, axis: Stretch, width: int, signs: _Signs, encoding: str) -> _Layout:
    rows = [line for group in chart.groups for line in group.lines if isinstance(line, Row)]
    labels = [cells_of(_INDENT * (row.depth + 1) + _encodable(row.label, encoding, signs)) for row in rows]
    room = width - 1  # a line that fills the last cell makes some terminals add an empty one
    dates = max(cells_of(_encodable(row.dates, encoding, signs)) for row in rows)
    dates = min(dates, room * 3 // 10) if width >= 60 else 0
    label = min(max(labels), max(room * 35 // 100, room - dates - 2 - 60))
    chart_cells = room - label - dates - (2 if dates else 1)
    return _Layout(label, dates, chart_cells, axis, signs, encoding)


def _header(chart: Chart, layout: _Layout) -> Iterator[str]:
    if chart.name:
        yield chart.name
        yield ""
    years = [" "] * layout.chart
    free = 0
    for month in ticks(layout.axis, max(layout.chart // _TICK_CELLS, 1)):
        at = layout.cell(month)
        text = f"{layout.signs.tick}{month // MONTHS}"
        if at >= free and at + len(text) <= layout.chart:
            years[at : at + len(text)] = text
            free = at + len(text) + 1
    yield _line("", "", "".join(years), layout)


def _groups(chart: Chart, layout: _Layout) -> Iterator[str]:
    for group in chart.groups:
        yield group.kind.value.capitalize()
        for line in group.lines:
            if isinstance(line, Row):
                label = _INDENT * (line.depth + 1) + line.label
                yield _line(label, line.dates, _bars(line.bars, layout), layout)
            else:
                yield _note_line(line, layout)


def _bars(bars: tuple[Bar, ...], layout: _Layout) -> str:
    drawn = [" "] * layout.chart
    for bar in bars:
        first, last = (layout.cell(month) for month in bar.reach)
        drawn[first : last + 1] = layout.signs.possible * (last + 1 - first)
        if bar.core:
            # An end that is not certain stays light, even where one cell holds it and certain months.
            certain = max(layout.cell(bar.core.first), first + (bar.core.first > bar.reach.first))
            until = min(layout.cell(bar.core.last), last - (bar.core.last < bar.reach.last))
            drawn[certain : until + 1] = layout.signs.certain * max(until + 1 - certain, 0)
        if bar.is_open:
            drawn[last] = layout.signs.open_end
    return "".join(drawn)


def _note_line(note: Note, layout: _Layout) -> str:
    """The marks in the chart, and the words where there is room: left of the marks, else right of them."""
    drawn = [" "] * layout.chart
    sign = layout.signs.gap if note.kind is NoteKind.GAP else layout.signs.overlap
    for stretch in note.stretches:
        first, last = (layout.cell(month) for month in stretch)
        drawn[first : last + 1] = sign * (last + 1 - first)
    marks = "".join(drawn).rstrip()
    left = layout.before_chart + len(marks) - len(marks.lstrip()) - 1
    right = layout.chart - len(marks) - 1
    said = [
        _encodable(text, layout.encoding, layout.signs) for text in (f"{note.text}, {note.dates}", note.text)
    ]
    for text in said:
        if cells_of(_INDENT + text) <= left:
            return _fit(_INDENT + text, left, layout) + " " + marks.lstrip()
        if cells_of(text) <= right:
            return f"{' ' * layout.before_chart}{marks} {text}"
    return _fit(_INDENT + said[-1], left, layout) + " " + marks.lstrip()


def _line(label: str, dates: str, chart: str, layout: _Layout) -> str:
    columns = [_fit(label, layout.label, layout)]
    if layout.dates:
        columns.append(_fit(dates, layout.dates, layout))
    return " ".join([*columns, chart])


def _legend(chart: Chart, layout: _Layout) -> Iterator[str]:
    signs = layout.signs
    lines = [line for group in chart.groups for line in group.lines]
    bars = [bar for line in lines if isinstance(line, Row) for bar in line.bars]
    kinds = {line.kind for line in lines if isinstance(line, Note)}
    meanings = (
        (signs.certain, "certain", any(bar.core for bar in bars)),
        (signs.possible, "possible (no month stated)", any(bar.core != bar.reach for bar in bars)),
        (signs.open_end, "goes on today", any(bar.is_open for bar in bars)),
        (signs.gap, "gap", NoteKind.GAP in kinds),
        (signs.overlap, "overlap", NoteKind.OVERLAP in kinds),
    )
    used = [f"{sign} {meaning}" for sign, meaning, is_used in meanings if is_used]
    line = "   ".join(used)
    yield from [line] if cells_of(line) <= layout.before_chart + layout.chart else used


def _undrawn(chart: Chart, room: int, encoding: str, signs: _Signs) -> Iterator[str]:
    if chart.undrawn:
        yield ""
        yield "Not drawn"
    for label, reason in chart.undrawn:
        line = _INDENT
        for word in _encodable(f"{label} ({reason})", encoding, signs).split():
            if line.strip() and cells_of(f"{line} {word}") > room:
                yield line
                line = _INDENT * 2
            line += f" {word}" if line.strip() else word
        yield line


def _fit(text: str, cells: int, layout: _Layout) -> str:
    """``text`` in exactly ``cells`` cells: filled with blanks, or cut."""
    text = _cut(_encodable(text, layout.encoding, layout.signs), cells, layout.signs)
    return text + " " * (cells - cells_of(text))


def _cut(text: str, cells: int, signs: _Signs) -> str:
    """``text`` in at most ``cells`` cells, with a sign at the end when it was cut."""
    room = cells_of(text)
    if room <= cells:
        return text
    while text and room > cells - 1:
        room -= cells_of(text[-1])
        text = text[:-1]
    return text + signs.cut


def _encodes(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _encodable(text: str, encoding: str, signs: _Signs) -> str:
    if signs is _ASCII:
        text = text.translate(_PLAIN)
    return text.encode(encoding, "backslashreplace").decode(encoding)
