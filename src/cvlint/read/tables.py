"""Entries in Markdown tables: a row for each, or a small table for each."""

import re
from collections.abc import Sequence
from itertools import groupby

from cvlint.dates import DateRange
from cvlint.read.date_pairs import joined
from cvlint.read.dated_lines import whole_line
from cvlint.read.draft import Draft
from cvlint.read.head_lines import is_date_only
from cvlint.read.segments import HeadLine
from cvlint.resume import Block, BlockKind, DateText

_END_COLUMN = re.compile(
    r"(?i)^\W*(end|to|until|till|finish|ended|end date|finished"
    r"|bis|ende|fin|fim|fine|einde|tot|do|koniec|slut|по|конец|окончание|结束|結束|终了|終了)\W*$"
)


def table_length(blocks: Sequence[Block], index: int) -> int:
    """How many of the blocks from ``index`` on are cells of the same table."""
    table = blocks[index].table_id
    end = index
    while end < len(blocks) and blocks[end].kind is BlockKind.CELL and blocks[end].table_id == table:
        end += 1
    return end - index


def add_table(drafts: list[Draft], cells: Sequence[Block]) -> None:
    """Add the entries of one table: each row with a cell that holds nothing but a date.

    A table of two rows of which the first is dated is one entry. Other rows belong to the entry before.
    """
    rows = [list(row) for _, row in groupby(cells, key=lambda cell: cell.row)]
    before = len(drafts)
    for row in rows:
        lines = _row_lines(row, rows[0])
        if any(is_date_only(line) for line in lines):
            drafts.append(Draft(lines))
        elif len(rows) == 2 and len(drafts) == before + 1:
            drafts[-1].lines += lines
        elif len(drafts) > before:
            drafts[-1].innermost.body += row


def _row_lines(row: Sequence[Block], header: Sequence[Block]) -> list[HeadLine]:
    """The cells as head lines; a start and an end in two cells become one range, stated by the first."""
    says = {cell.column: _says(cell.text.value) for cell in header} if row is not header else {}
    lines = [whole_line(cell)._replace(says=says.get(cell.column, "")) for cell in row if cell.text]
    dated = [index for index, line in enumerate(lines) if is_date_only(line) and len(line.dates) == 1]
    singles = [index for index in dated if _is_single(lines[index].dates[0])]
    if len(singles) == 2:
        first, second = singles
        both = joined(lines[first].dates[0], lines[second].dates[0])
        if both:
            lines[first] = lines[first]._replace(dates=(both,))
            # The second cell keeps no name: its text is the end of the range.
            del lines[second]
    elif len(singles) == 1 and _has_empty_end(row, header):
        date = lines[singles[0]].dates[0]
        assert date.range is not None
        lines[singles[0]] = lines[singles[0]]._replace(
            dates=(date._replace(range=DateRange(date.range.start, present=True)),)
        )
    return lines


_TITLE_COLUMNS = frozenset(
    [
        "position",
        "title",
        "role",
        "job",
        "function",
        "certificate",
        "certification",
        "degree",
        "qualification",
        "course",
        "award",
        "talk",
        "project",
    ]
)
_ORGANIZATION_COLUMNS = frozenset(
    [
        "organization",
        "organisation",
        "employer",
        "company",
        "firm",
        "school",
        "university",
        "college",
        "institution",
        "issuer",
        "provider",
    ]
)


def _says(header: str) -> str:
    """What the cells below a column's heading hold, as far as its last word tells."""
    word = header.casefold().strip(" :*").rpartition(" ")[2]
    if word in _TITLE_COLUMNS:
        return "title"
    return "organization" if word in _ORGANIZATION_COLUMNS else ""


def _is_single(date: DateText) -> bool:
    return date.range is not None and (date.range.is_single or (date.range.present and date.start is None))


def _has_empty_end(row: Sequence[Block], header: Sequence[Block]) -> bool:
    ends = [cell.column for cell in header if _END_COLUMN.match(cell.text.value)]
    return any(cell.column in ends and not cell.text for cell in row)
