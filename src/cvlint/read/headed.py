"""Entries that headings open: one heading or two, with date lines, sub-headings and roles below."""

from collections.abc import Sequence

from cvlint.read.dated_lines import whole_line
from cvlint.read.draft import Draft, names_both, names_title
from cvlint.read.flow import flow_drafts, grouped_by_date, stacked_roles, with_missing_name
from cvlint.read.head_lines import (
    is_date_line,
    is_date_only,
    is_name_line,
    is_title_line,
    leading_head_lines,
    rest_of,
    starts_styled,
)
from cvlint.read.heading_tree import Node, all_blocks
from cvlint.read.sections import is_grouping, kind_of_heading
from cvlint.read.segments import HeadLine
from cvlint.read.studies import is_degree
from cvlint.resume import Block, BlockKind, SectionKind

_HEAD_BLOCKS = frozenset({BlockKind.PARAGRAPH, BlockKind.HTML, BlockKind.DEFINITION})
_ROLES = frozenset(
    {SectionKind.EMPLOYMENT, SectionKind.EDUCATION, SectionKind.VOLUNTEERING, SectionKind.OTHER}
)
_MOST_HEAD_LINES = 4


def headed_drafts(nodes: Sequence[Node], kind: SectionKind) -> list[Draft]:
    """The entries that the headings open, in order."""
    drafts: list[Draft] = []
    first: Node | None = None
    for index, node in enumerate(nodes):
        if drafts and is_grouping(node.heading):
            drafts[-1].innermost.body += all_blocks([node])
        elif _is_group(node):
            drafts += [*flow_drafts(node.blocks, kind), *headed_drafts(node.children, kind)]
        elif first is None and _is_first_of_two(node, nodes[index + 1 :]):
            first = node
            continue
        elif grouped := grouped_by_date([node.heading, *node.blocks], 0, kind):
            drafts += grouped[0]
        else:
            own = _entry_drafts(node, kind)
            if first is not None and own:
                own[0].lines.insert(0, first.line)
            drafts += own
        first = None
    return drafts


def _is_first_of_two(node: Node, following: Sequence[Node]) -> bool:
    """Whether the heading, with nothing below, names one entry with the dated heading after it."""
    if node.blocks or node.children or not following or node.line.dates:
        return False
    return bool(following[0].line.dates)


def _is_group(node: Node) -> bool:
    """Whether the heading gathers entries ("Full-time", "Journals") and is none itself."""
    return kind_of_heading(node.heading) is not None and not node.line.dates


def _entry_drafts(node: Node, kind: SectionKind) -> list[Draft]:
    """The entry a heading opens; several when the text below a bare heading holds entries of its own."""
    if kind in _ROLES and (roles := _roles_below(node, kind)):
        return roles
    draft = _own_draft(node, kind)
    children = _taken_into_head(draft, list(node.children), kind)
    dated: list[Draft] = []
    undated: list[Block] = []
    for child in children:
        child_draft = None if is_grouping(child.heading) else _child_draft(child, kind)
        if child_draft is None:
            (dated[-1].innermost.body if dated else undated).extend(all_blocks([child]))
        else:
            dated.append(child_draft)
    if draft.dates or len(dated) != 1:
        draft.innermost.body += undated
        draft.roles += dated
        return [draft] if draft.is_dated or not _inner_entries(node, kind) else _inner_entries(node, kind)
    only = dated[0]
    return [Draft([*draft.lines, *only.lines], [*draft.body, *undated, *only.body], only.roles)]


def _taken_into_head(draft: Draft, children: list[Node], kind: SectionKind) -> list[Node]:
    """The sub-headings left after those that only date or name the entry are taken into its head."""
    while children and is_date_only(children[0].line) and not draft.dates:
        child = children.pop(0)
        draft.lines.append(child.line)
        draft.body += child.blocks
        children[:0] = child.children
    if not children or draft.roles or not draft.dates or names_title(draft, kind):
        return children
    # "### Initech 2019 – 2021" with "#### Data Engineer" below: the first sub-heading is the title,
    # unless a date line of its own makes it a role.
    line = children[0].line
    if _is_title(line, kind) and not _entry_drafts(children[0], kind)[0].is_dated:
        draft.lines.append(line)
        draft.body += children[0].blocks
        children[:1] = children[0].children
    return children


def _is_title(line: HeadLine, kind: SectionKind) -> bool:
    if kind is SectionKind.EDUCATION:
        return is_name_line(line) and is_degree(line.text.value, line.block.language)
    return is_title_line(line)


def _roles_below(node: Node, kind: SectionKind) -> list[Draft]:
    """The entries with bold or italic heads of their own below the heading: its roles, when several.

    Where each names its organization too, the heading only gathers them.
    """
    starts = [index for index, block in enumerate(node.blocks) if _opens_role(block, kind)]
    if len(starts) < 2:
        return []
    roles = flow_drafts(node.blocks[starts[0] :], kind)
    if len(roles) < 2:
        return []
    if all(names_both(role, kind) for role in roles):
        return [*roles, *headed_drafts(node.children, kind)]
    own = _own_draft(Node(node.heading, node.line, node.blocks[: starts[0]]), kind)
    if own.roles:
        return []
    own.roles = roles
    own.innermost.body += all_blocks(node.children)
    return [own]


def _opens_role(block: Block, kind: SectionKind) -> bool:
    if block.kind not in _HEAD_BLOCKS or block.depth or block.quote:
        return False
    lines = leading_head_lines(block, kind)
    if not any(line.dates for line in lines) or all(is_date_only(line) for line in lines):
        return False
    return starts_styled(lines[0]) and not is_date_only(lines[0])


def _inner_entries(node: Node, kind: SectionKind) -> list[Draft]:
    """Dated entries that flow below an undated heading without sub-headings of its own."""
    if node.children:
        return []
    drafts = [draft for draft in flow_drafts(node.blocks, kind) if draft.is_dated]
    if len(drafts) == 1 and kind in _ROLES and not names_both(drafts[0], kind):
        drafts[0].lines.insert(0, node.line)
    return drafts


def _child_draft(node: Node, kind: SectionKind) -> Draft | None:
    """The role a sub-heading opens, or None when it has no date of its own."""
    drafts = _entry_drafts(node, kind)
    return drafts[0] if len(drafts) == 1 and drafts[0].is_dated else None


def _own_draft(node: Node, kind: SectionKind) -> Draft:
    """The heading with the head lines that follow it; the rest of its own blocks is body."""
    draft = Draft([node.line])
    named = not is_date_only(draft.lines[0])
    blocks = list(node.blocks)
    while blocks and len(draft.lines) < _MOST_HEAD_LINES and _may_be_head(blocks[0]):
        lines = leading_head_lines(blocks[0], kind, named=named)
        if not lines and _is_name_before_date(draft, blocks, kind):
            lines = [whole_line(blocks[0])]
        roles = stacked_roles(lines)
        if not lines or (draft.dates and any(line.dates for line in lines) and not roles):
            break
        rest = rest_of(blocks.pop(0), lines)
        if roles:
            draft.roles += roles
        else:
            draft.lines += lines
        if rest or roles:
            draft.innermost.body += [rest] if rest else []
            break
    if blocks and _may_be_head(blocks[0]):
        blocks[:1] = with_missing_name(draft, blocks[0], kind)
    draft.innermost.body += blocks
    return draft


def _may_be_head(block: Block) -> bool:
    return block.kind in _HEAD_BLOCKS and not block.quote


def _is_name_before_date(draft: Draft, blocks: Sequence[Block], kind: SectionKind) -> bool:
    """Whether the first block is a name between the heading and the paragraph with the date."""
    if draft.dates or len(blocks) < 2 or not _may_be_head(blocks[1]):
        return False
    lines = leading_head_lines(blocks[1], kind)
    dated = bool(lines) and is_date_line(lines[0], kind)
    return dated and "\n" not in blocks[0].text.value and is_name_line(whole_line(blocks[0]))
