"""Entries in a section without sub-headings: paragraphs, definition lists, list items and table rows."""

from collections.abc import Sequence

from cvlint.read.draft import Draft, names_organization
from cvlint.read.head_lines import (
    is_date_line,
    is_date_only,
    is_name_line,
    leading_head_lines,
    rest_of,
    whole_line,
)
from cvlint.read.segments import HeadLine
from cvlint.read.tables import add_table, table_length
from cvlint.resume import Block, BlockKind, MarkKind, SectionKind

_ENTRIES_WITHOUT_DATES = frozenset(
    {SectionKind.EMPLOYMENT, SectionKind.EDUCATION, SectionKind.VOLUNTEERING, SectionKind.PROJECTS}
)
_FLOWING = frozenset({BlockKind.PARAGRAPH, BlockKind.HTML})
_MOST_WORDS_OF_DEFINITION_HEAD = 25


def flow_drafts(blocks: Sequence[Block], kind: SectionKind) -> list[Draft]:
    """The entries of ``blocks``, in order. Blocks before the first entry belong to none."""
    drafts: list[Draft] = []
    items = _items_are_entries(blocks, kind)
    index = 0
    while index < len(blocks):
        block = blocks[index]
        taken = 1
        if block.kind is BlockKind.CELL:
            taken = table_length(blocks, index)
            add_table(drafts, blocks[index : index + taken])
        elif block.kind is BlockKind.TERM:
            taken = _add_definition(drafts, blocks, index, kind)
        elif (block.kind in _FLOWING and not block.depth) or (items and _is_outer_item(block)):
            _add_flowing(drafts, block, kind)
        elif drafts and _is_date_item(drafts[-1], block):
            drafts[-1].lines += [*map(whole_line, drafts[-1].body), whole_line(block)]
            drafts[-1].body.clear()
        elif drafts:
            drafts[-1].innermost.body.append(block)
        index += taken
    if any(draft.is_dated for draft in drafts):
        return _without_undated(drafts)
    return [draft for draft in drafts if _names_itself(draft)] if kind in _ENTRIES_WITHOUT_DATES else []


def _is_date_item(draft: Draft, block: Block) -> bool:
    """Whether a list item dates the entry named above the list, with at most a title before it."""
    if block.kind is not BlockKind.ITEM or draft.is_dated or len(draft.body) > 1:
        return False
    return is_date_only(whole_line(block)) and all(is_name_line(whole_line(item)) for item in draft.body)


def _is_outer_item(block: Block) -> bool:
    return block.kind is BlockKind.ITEM and block.depth == 1 and not block.quote


def _items_are_entries(blocks: Sequence[Block], kind: SectionKind) -> bool:
    """Whether the outer list items are the entries: at least half are dated, and no paragraph is."""
    items = [block for block in blocks if _is_outer_item(block)]
    dated = sum(1 for block in items if _dated(leading_head_lines(block, kind)))
    paragraphs = (block for block in blocks if block.kind in _FLOWING and not block.depth and not block.quote)
    return 2 * dated >= len(items) > 0 and not any(
        _dated(leading_head_lines(block, kind)) for block in paragraphs
    )


def _dated(lines: Sequence[HeadLine]) -> bool:
    return any(line.dates for line in lines)


def _add_flowing(drafts: list[Draft], block: Block, kind: SectionKind) -> None:
    lines = [] if block.quote else leading_head_lines(block, kind)
    if not lines and drafts and _is_missing_organization(drafts[-1].innermost, block, kind):
        lines = [whole_line(block)]
        drafts[-1].innermost.lines += lines
        return
    if not lines:
        if drafts:
            drafts[-1].innermost.body.append(block)
        return
    for group in _stacked(lines):
        if drafts and _completes(drafts[-1].innermost, group):
            drafts[-1].innermost.lines += group
        elif drafts and _is_role_in(drafts[-1], group):
            drafts[-1].roles.append(Draft(group))
        else:
            drafts.append(Draft(group))
    rest = rest_of(block, lines)
    if rest:
        drafts[-1].innermost.body.append(rest)


def stacked_roles(lines: list[HeadLine]) -> list[Draft]:
    """Roles on consecutive lines, each named and dated; none when the lines are about one role."""
    groups = _stacked(lines)
    named = [group for group in groups if any(not is_date_only(line) for line in group)]
    return [Draft(group) for group in groups] if len(groups) > 1 and len(named) == len(groups) else []


def _is_missing_organization(draft: Draft, block: Block, kind: SectionKind) -> bool:
    """Whether a short line right after a dated title is the employer's name."""
    if draft.body or draft.roles or not draft.dates or kind is not SectionKind.EMPLOYMENT:
        return False
    line = whole_line(block)
    return "\n" not in block.text.value and is_name_line(line) and not names_organization(draft, kind)


def _is_role_in(draft: Draft, lines: Sequence[HeadLine]) -> bool:
    """Whether italic head lines name a role at the employer whose bold head stands above."""
    if not draft.dates or not _dated(lines):
        return False
    return _starts_with(draft.lines[0], MarkKind.STRONG) and _starts_with(lines[0], MarkKind.EMPHASIS)


def _starts_with(line: HeadLine, kind: MarkKind) -> bool:
    """Whether the line starts in bold (or in italics alone)."""
    kinds = {mark.kind for mark in line.block.marks if mark.start <= line.at < mark.end}
    return kind in kinds and (kind is MarkKind.STRONG or MarkKind.STRONG not in kinds)


def _stacked(lines: list[HeadLine]) -> list[list[HeadLine]]:
    """Head lines of one block, cut where a second dated line begins another entry."""
    groups: list[list[HeadLine]] = [[]]
    for line in lines:
        if line.dates and _dated(groups[-1]):
            groups.append([])
        groups[-1].append(line)
    return groups


def _completes(draft: Draft, lines: Sequence[HeadLine]) -> bool:
    """Whether ``lines`` give an open entry, still without body, the date or the names it lacks."""
    if draft.body or draft.roles:
        return False
    if _dated(lines):
        return not draft.dates
    return all(is_date_only(line) for line in draft.lines)


def _add_definition(drafts: list[Draft], blocks: Sequence[Block], index: int, kind: SectionKind) -> int:
    """Add the entry of a definition list's term; the number of blocks it takes."""
    term = whole_line(blocks[index])
    end = index + 1
    while end < len(blocks) and blocks[end].kind is not BlockKind.TERM:
        end += 1
    draft = Draft([term])
    body = list(blocks[index + 1 : end])
    if body:
        if is_date_only(term) and len(body[0].text.value.split()) <= _MOST_WORDS_OF_DEFINITION_HEAD:
            draft.lines.append(whole_line(body.pop(0))._replace(dates=()))
        else:
            lines = leading_head_lines(body[0], kind)
            draft.lines += lines
            rest = rest_of(body.pop(0), lines)
            body[:0] = [rest] if rest else []
    draft.body += body
    drafts.append(draft)
    return end - index


def _without_undated(drafts: list[Draft]) -> list[Draft]:
    """Among dated entries, a bold line without date is a sub-heading of the entry before it."""
    kept: list[Draft] = []
    for draft in drafts:
        if draft.is_dated:
            kept.append(draft)
        elif kept:
            blocks = [line.block for line in draft.lines]
            kept[-1].body += [*dict.fromkeys(blocks), *draft.body]
    return kept


def _names_itself(draft: Draft) -> bool:
    return draft.lines[0].block.kind is not BlockKind.ITEM and not is_date_line(
        draft.lines[0], SectionKind.OTHER
    )
