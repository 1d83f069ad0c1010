"""The entries of a section: positions, degrees, projects … with their dates, highlights and nested roles.

Two ways to lay out a section are told apart. Where headings stand below the section's, they form a tree,
and an entry is a heading with a date, or one whose sub-headings have dates. Where none stands, the blocks
flow, and an entry starts at each block whose first lines name and date one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from cvlint.read.draft import Draft, built, names_title
from cvlint.read.flow import flow_drafts, stacked_roles
from cvlint.read.head_lines import is_date_only, is_title_line, leading_head_lines, rest_of, whole_line
from cvlint.read.sections import Part, is_generic_heading, section_kind
from cvlint.resume import Block, BlockKind, Entry, SectionKind

_WITHOUT_ENTRIES = frozenset(
    {
        SectionKind.SUMMARY,
        SectionKind.SKILLS,
        SectionKind.LANGUAGES,
        SectionKind.INTERESTS,
        SectionKind.REFERENCES,
        SectionKind.CONTACT,
    }
)

_HEAD_BLOCKS = frozenset({BlockKind.PARAGRAPH, BlockKind.HTML, BlockKind.DEFINITION})


@dataclass(slots=True)
class _Node:
    """A heading with the blocks up to the next heading and the deeper headings below it."""

    heading: Block
    blocks: list[Block] = field(default_factory=list)
    children: "list[_Node]" = field(default_factory=list)


def read_entries(part: Part) -> tuple[Entry, ...]:
    """The entries of one section, in source order."""
    if part.kind in _WITHOUT_ENTRIES:
        return ()
    before, nodes = _tree(part.blocks)
    drafts = [*flow_drafts(before, part.kind), *_node_drafts(nodes, part.kind)]
    if part.kind is SectionKind.OTHER:
        drafts = [draft for draft in drafts if draft.is_dated]
    return tuple(built(draft, part.kind) for draft in drafts)


def _tree(blocks: Sequence[Block]) -> tuple[list[Block], list[_Node]]:
    """The blocks before the first heading, and the headings as a forest by their levels."""
    before: list[Block] = []
    roots: list[_Node] = []
    open_nodes: list[_Node] = []
    for block in blocks:
        if block.kind is not BlockKind.HEADING or block.quote:
            (open_nodes[-1].blocks if open_nodes else before).append(block)
            continue
        while open_nodes and open_nodes[-1].heading.level >= block.level:
            open_nodes.pop()
        node = _Node(block)
        (open_nodes[-1].children if open_nodes else roots).append(node)
        open_nodes.append(node)
    return before, roots


def _node_drafts(nodes: Sequence[_Node], kind: SectionKind) -> list[Draft]:
    drafts: list[Draft] = []
    for node in nodes:
        title = node.heading.text.value
        if drafts and is_generic_heading(title):
            drafts[-1].innermost.body += _all_blocks([node])
        elif _is_group(node):
            drafts += [*flow_drafts(node.blocks, kind), *_node_drafts(node.children, kind)]
        else:
            drafts += _entry_drafts(node, kind)
    return drafts


def _is_group(node: _Node) -> bool:
    """Whether the heading gathers entries ("Full-time", "Journals") and is none itself."""
    title = node.heading.text.value
    return section_kind(title) is not None and not whole_line(node.heading).dates


def _entry_drafts(node: _Node, kind: SectionKind) -> list[Draft]:
    """The entry a heading opens; several when the text below a bare heading holds entries of its own."""
    draft = _own_draft(node, kind)
    children = list(node.children)
    while children and is_date_only(whole_line(children[0].heading)) and not draft.dates:
        child = children.pop(0)
        draft.lines.append(whole_line(child.heading))
        draft.body += child.blocks
        children[:0] = child.children
    dated: list[Draft] = []
    undated: list[Block] = []
    if children and not draft.roles and draft.dates and not names_title(draft, kind):
        # "### Initech 2019 – 2021" with "#### Data Engineer" below: the first sub-heading is the title.
        line = whole_line(children[0].heading)
        if is_title_line(line) and not _entry_drafts(children[0], kind)[0].is_dated:
            draft.lines.append(line)
            draft.body += children[0].blocks
            children[:1] = children[0].children
    for child in children:
        child_draft = None if is_generic_heading(child.heading.text.value) else _child_draft(child, kind)
        if child_draft is None:
            (dated[-1].innermost.body if dated else undated).extend(_all_blocks([child]))
        else:
            dated.append(child_draft)
    if draft.dates or len(dated) != 1:
        draft.innermost.body += undated
        draft.roles += dated
        return [draft] if draft.is_dated or not _inner_entries(node, kind) else _inner_entries(node, kind)
    only = dated[0]
    merged = Draft([*draft.lines, *only.lines], [*draft.body, *undated, *only.body], only.roles)
    return [merged]


def _inner_entries(node: _Node, kind: SectionKind) -> list[Draft]:
    """Dated entries that flow below an undated heading without sub-headings of its own."""
    return [draft for draft in flow_drafts(node.blocks, kind) if draft.is_dated] if not node.children else []


def _child_draft(node: _Node, kind: SectionKind) -> Draft | None:
    """The role a sub-heading opens, or None when it has no date of its own."""
    drafts = _entry_drafts(node, kind)
    return drafts[0] if len(drafts) == 1 and drafts[0].is_dated else None


def _own_draft(node: _Node, kind: SectionKind) -> Draft:
    """The heading with the head lines that follow it; the rest of its own blocks is body."""
    draft = Draft([whole_line(node.heading)])
    named = not is_date_only(draft.lines[0])
    blocks = list(node.blocks)
    while blocks and len(draft.lines) < 4 and blocks[0].kind in _HEAD_BLOCKS and not blocks[0].quote:
        lines = leading_head_lines(blocks[0], kind, named=named)
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
    draft.innermost.body += blocks
    return draft


def _all_blocks(nodes: Sequence[_Node]) -> Iterator[Block]:
    for node in nodes:
        yield node.heading
        yield from node.blocks
        yield from _all_blocks(node.children)
