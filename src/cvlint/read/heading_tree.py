"""The headings below a section's as a forest, with what stands below each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from cvlint.read.dated_lines import whole_line
from cvlint.read.segments import HeadLine
from cvlint.resume import Block, BlockKind

# "###2013 - 2014 Engineer": CommonMark wants a blank after the marks, many renderers do not.
_UNSPACED = re.compile(r"(#{1,6})(?=[^\s#])")


@dataclass(slots=True)
class Node:
    """A heading with the blocks up to the next heading and the deeper headings below it.

    ``line`` is the heading as a head line.
    """

    heading: Block
    line: HeadLine
    blocks: list[Block] = field(default_factory=list)
    children: "list[Node]" = field(default_factory=list)


def heading_tree(blocks: Sequence[Block]) -> tuple[list[Block], list[Node]]:
    """The blocks before the first heading, and the headings as a forest by their levels."""
    before: list[Block] = []
    roots: list[Node] = []
    open_nodes: list[Node] = []
    for block in map(_with_unspaced_heading, blocks):
        if block.kind is not BlockKind.HEADING or block.quote:
            (open_nodes[-1].blocks if open_nodes else before).append(block)
            continue
        while open_nodes and open_nodes[-1].heading.level >= block.level:
            open_nodes.pop()
        node = Node(block, whole_line(block))
        (open_nodes[-1].children if open_nodes else roots).append(node)
        open_nodes.append(node)
    return before, roots


def all_blocks(nodes: Sequence[Node]) -> Iterator[Block]:
    """The headings and blocks of ``nodes`` and of all below them, in source order."""
    for node in nodes:
        yield node.heading
        yield from node.blocks
        yield from all_blocks(node.children)


def _with_unspaced_heading(block: Block) -> Block:
    """A paragraph of one line that starts with heading marks, read as the heading it was meant to be."""
    value = block.text.value
    if block.kind is not BlockKind.PARAGRAPH or block.depth or "\n" in value or not value.startswith("#"):
        return block
    match = _UNSPACED.match(value)
    return block._replace(kind=BlockKind.HEADING, level=len(match[1])) if match else block
