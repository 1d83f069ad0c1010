"""Where the cells of a table stand."""

from typing import NamedTuple

from markdown_it.rules_block import StateBlock

from cvlint.read.markdown_origin import LINES, Lines, Origin, Segment

# What the parser trims off rows and cells: Unicode's spaces, but no control characters such as U+0085.
_TRIMMED = "".join(
    map(chr, (*range(9, 14), 32, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F))
)
_TRIMMED += "\u205f\u3000"


class _Cell(NamedTuple):
    """A cell between its pipes, in offsets of the row: ``escapes`` are the escaped pipes' backslashes."""

    start: int
    end: int
    escapes: tuple[int, ...]


def locate_table(state: StateBlock, first: int, start: int) -> None:
    """Give the cells made from token ``first`` on their origin, and row and column as ``meta["cell"]``."""
    row = column = -1
    cells: list[_Cell] = []
    for token in state.tokens[first:]:
        if token.type == "tr_open" and token.map:
            line = token.map[0]
            row, column = row + 1, -1
            cells = _cells(_row(state, line))
        elif token.type in ("th_open", "td_open"):
            column += 1
            token.meta["cell"] = (row, column)
        elif token.type == "inline":
            cell = cells[column] if column < len(cells) else None
            token.meta["origin"] = _origin(state, line, cell)


def _row(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _cells(row: str) -> list[_Cell]:
    """Cut a row as GFM does: a pipe after a backslash is text, and the outer pipes are optional."""
    kept = row.strip(_TRIMMED)
    start = row.index(kept[0]) if kept else 0
    end = start + len(kept)
    cells = []
    escapes: list[int] = []
    at = start
    for index in range(start, end):
        if row[index] != "|":
            continue
        if index > start and row[index - 1] == "\\":
            escapes.append(index - 1)
            continue
        cells.append(_Cell(at, index, tuple(escapes)))
        escapes = []
        at = index + 1
    cells.append(_Cell(at, end, tuple(escapes)))
    if cells[0].start == cells[0].end:
        cells.pop(0)
    if cells and cells[-1].start == cells[-1].end:
        cells.pop()
    return cells


def _origin(state: StateBlock, line: int, cell: _Cell | None) -> Origin:
    """Where a cell's content, trimmed, stands; a cell that the row leaves out stands at the row's end."""
    lines: Lines = state.env[LINES]
    base = state.bMarks[line] + state.tShift[line]
    row = _row(state, line)
    if cell is None:
        at = lines.offset(line, base + len(row.rstrip(" \t")))
        return Origin([Segment(0, at, at, verbatim=True)])
    raw = row[cell.start : cell.end]
    kept = raw.strip(_TRIMMED)
    if not kept:
        at = lines.offset(line, base + cell.start + (raw != ""))
        return Origin([Segment(0, at, at, verbatim=True)])
    at = cell.start + raw.index(kept[0])
    segments: list[Segment] = []
    content = 0
    for escape in (*(index for index in cell.escapes), cell.end):
        begin, stop = (lines.offset(line, base + offset) for offset in (at, escape))
        segments.append(Segment(content, begin, stop, verbatim=True))
        content += escape - at
        if escape < cell.end:
            segments.append(Segment(content, stop, stop + 2, verbatim=False))
            content += 1
            at = escape + 2
    return Origin(segments)
