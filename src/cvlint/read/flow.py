"""Entries in a section without sub-headings: paragraphs, definition lists, list items and table rows."""

from collections.abc import Sequence
from itertools import islice

from cvlint.read.dated_lines import whole_line
from cvlint.read.draft import Draft, is_missing_name, is_missing_title
from cvlint.read.head_lines import (
    is_date_line,
    is_date_only,
    is_labelled,
    is_name_line,
    leading_head_lines,
    leading_title,
    rest_of,
)
from cvlint.read.segments import HeadLine
from cvlint.read.tables import add_table, table_length
from cvlint.resume import Block, BlockKind, MarkKind, SectionKind

_ENTRIES_WITHOUT_DATES = frozenset(
    {SectionKind.EMPLOYMENT, SectionKind.EDUCATION, SectionKind.VOLUNTEERING, SectionKind.PROJECTS}
)
# In these a date alone may stand above the names it holds for: "2022", then a list of talks.
_GROUPED_BY_DATE = frozenset(
    {
        SectionKind.TALKS,
        SectionKind.PUBLICATIONS,
        SectionKind.AWARDS,
        SectionKind.CERTIFICATES,
        SectionKind.PROJECTS,
        SectionKind.MEMBERSHIPS,
    }
)
_FLOWING = frozenset({BlockKind.PARAGRAPH, BlockKind.HTML})
_MOST_WORDS_OF_DEFINITION_HEAD = 25


def flow_drafts(blocks: Sequence[Block], kind: SectionKind) -> list[Draft]:
    """The entries of ``blocks``, in order. Blocks before the first entry belong to none."""
    drafts: list[Draft] = []
    heads = _heads(blocks, kind)
    items = _items_are_entries(blocks, heads, kind)
    index = 0
    while index < len(blocks):
        block = blocks[index]
        taken = 1
        if block.kind is BlockKind.CELL:
            taken = table_length(blocks, index)
            add_table(drafts, blocks[index : index + taken])
        elif block.kind is BlockKind.TERM:
            taken = _add_definition(drafts, blocks, index, kind)
        elif (grouped := grouped_by_date(blocks, index, kind)) is not None:
            drafts += grouped[0]
            taken = grouped[1]
        elif (block.kind in _FLOWING and not block.depth) or (items and _is_outer_item(block)):
            _add_flowing(drafts, block, heads[index], kind, blocks[index + 1 : index + 2])
        elif drafts and _is_date_item(drafts[-1], block):
            drafts[-1].lines += [*map(whole_line, drafts[-1].body), whole_line(block)]
            drafts[-1].body.clear()
        elif drafts:
            drafts[-1].innermost.body.append(block)
        index += taken
    if kind is SectionKind.OTHER:
        drafts = [draft for draft in drafts if _is_laid_out(draft)]
    if any(draft.is_dated for draft in drafts):
        return _without_undated(drafts)
    return [draft for draft in drafts if _names_itself(draft)] if kind in _ENTRIES_WITHOUT_DATES else []


def _heads(blocks: Sequence[Block], kind: SectionKind) -> dict[int, list[HeadLine]]:
    """The head lines of the blocks that may open an entry, by their index."""
    return {
        index: [] if block.quote else leading_head_lines(block, kind)
        for index, block in enumerate(blocks)
        if (block.kind in _FLOWING and not block.depth) or _is_outer_item(block)
    }


def grouped_by_date(blocks: Sequence[Block], index: int, kind: SectionKind) -> tuple[list[Draft], int] | None:
    """The items of a list below a line that holds their date alone, and the number of blocks they take."""
    first = blocks[index]
    if kind not in _GROUPED_BY_DATE or first.kind is BlockKind.ITEM or first.depth:
        return None
    if (
        index + 1 == len(blocks)
        or blocks[index + 1].kind is not BlockKind.ITEM
        or "\n" in first.text.value.strip()
    ):
        return None
    line = whole_line(first)
    if not is_date_only(line):
        return None
    drafts: list[Draft] = []
    taken = 1
    for block in islice(blocks, index + 1, None):
        if block.depth == 0 and block.kind is not BlockKind.ITEM:
            break
        if _is_outer_item(block):
            item = whole_line(block)
            drafts.append(Draft([item], group_dates=() if item.dates else line.dates))
        elif drafts:
            drafts[-1].body.append(block)
        taken += 1
    return drafts, taken


def _is_laid_out(draft: Draft) -> bool:
    """Whether it looks like an entry where the section's title does not tell that entries stand there."""
    line = draft.lines[0]
    if line.block.kind not in _FLOWING:
        return True
    return len(draft.lines) > 1 or any(mark.start <= line.at < mark.end for mark in line.block.marks)


def _is_date_item(draft: Draft, block: Block) -> bool:
    """Whether a list item dates the entry named above the list, with at most a title before it."""
    if block.kind is not BlockKind.ITEM or draft.is_dated or len(draft.body) > 1:
        return False
    return is_date_only(whole_line(block)) and all(is_name_line(whole_line(item)) for item in draft.body)


def _is_outer_item(block: Block) -> bool:
    return block.kind is BlockKind.ITEM and block.depth == 1 and not block.quote


def _items_are_entries(blocks: Sequence[Block], heads: dict[int, list[HeadLine]], kind: SectionKind) -> bool:
    """Whether the outer list items are the entries: at least half are dated, and no paragraph is."""
    items = [index for index in heads if blocks[index].kind is BlockKind.ITEM]
    if not items:
        return False
    dated = sum(1 for index in items if _is_dated_item(heads[index], kind))
    most = kind is SectionKind.OTHER or kind in _ENTRIES_WITHOUT_DATES
    if 2 * dated < len(items) or (most and 2 * dated == len(items)):
        return False
    return not any(_dated(lines) for index, lines in heads.items() if blocks[index].kind in _FLOWING)


def _is_dated_item(lines: Sequence[HeadLine], kind: SectionKind) -> bool:
    """Whether a list item is named and dated; where nothing tells that entries stand here, clearly so."""
    dates = [date for line in lines for date in line.dates]
    if not dates or all(is_date_only(line) for line in lines):
        return False
    if kind is not SectionKind.OTHER:
        return True
    value = lines[0].text.value
    return any(
        date.separator is not None or not value[: date.at].strip(" ([") or value[date.at - 1 : date.at] == "("
        for date in dates
    )


def _dated(lines: Sequence[HeadLine]) -> bool:
    return any(line.dates for line in lines)


def _add_flowing(
    drafts: list[Draft],
    block: Block,
    lines: list[HeadLine],
    kind: SectionKind,
    following: Sequence[Block],
) -> None:
    if drafts and not _dated(lines) and not _opens_next(lines, following):
        # A date below would make the line the head of the next entry.
        left = with_missing_name(drafts[-1].innermost, block, kind)
        if left != [block]:
            drafts[-1].innermost.body += left
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


def _opens_next(lines: Sequence[HeadLine], following: Sequence[Block]) -> bool:
    """Whether undated head lines without a label have their date in the block below."""
    dated = bool(lines) and any(is_date_only(whole_line(block)) for block in following)
    return dated and not is_labelled(lines[0])


def stacked_roles(lines: list[HeadLine]) -> list[Draft]:
    """Roles on consecutive lines, each named and dated; none when the lines are about one role."""
    groups = _stacked(lines)
    named = [group for group in groups if any(not is_date_only(line) for line in group)]
    return [Draft(group) for group in groups] if len(groups) > 1 and len(named) == len(groups) else []


def with_missing_name(draft: Draft, block: Block, kind: SectionKind) -> list[Block]:
    """Take the name that ``draft`` lacks from the block after its dated head; what is left of the block."""
    if draft.body or draft.roles or not draft.dates or block.kind is BlockKind.ITEM or block.quote:
        return [block]
    if is_missing_name(whole_line(block), draft, kind):
        draft.lines.append(whole_line(block))
        return []
    title = leading_title(block)
    if title is None or not is_missing_title(draft, kind):
        return [block]
    draft.lines.append(title)
    rest = rest_of(block, [title])
    return [rest] if rest else []


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
    """Among dated entries, a bold line without date is a sub-heading of the entry before it.

    One that is headed as the dated ones are, by a line with a number, has a date nobody can read: it is no
    entry, and no part of the one before.
    """
    kept: list[Draft] = []
    for draft in drafts:
        if draft.is_dated:
            kept.append(draft)
        elif kept and not _has_unread_date(draft, kept[-1]):
            blocks = [line.block for line in draft.lines]
            kept[-1].body += [*dict.fromkeys(blocks), *draft.body]
    return kept


def _has_unread_date(draft: Draft, dated: Draft) -> bool:
    first, pattern = draft.lines[0], dated.lines[0]
    alike = {mark.kind for mark in first.block.marks} == {mark.kind for mark in pattern.block.marks}
    return alike and is_date_only(pattern) and any(character.isdigit() for character in first.text.value)


def _names_itself(draft: Draft) -> bool:
    return draft.lines[0].block.kind is not BlockKind.ITEM and not is_date_line(
        draft.lines[0], SectionKind.OTHER
    )
