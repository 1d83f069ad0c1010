"""Text of a Markdown document in which the reader left brackets that made no link."""

from collections.abc import Iterator

from cvlint.api import Block, MarkKind, Resume

BRACKETS = frozenset("[](){}")


def markdown_blocks(resume: Resume) -> Iterator[Block]:
    """The blocks in which Markdown's links are links: no code, and no HTML, where they are plain text."""
    for block in resume.blocks:
        if block.is_prose and resume.source.text[block.span.start : block.span.start + 1] != "<":
            yield block


def overlaps(block: Block, kind: MarkKind, start: int, end: int) -> bool:
    """Whether formatting of that kind shares a character with ``value[start:end]`` of the block's text."""
    return any(mark.kind is kind and mark.start < end and start < mark.end for mark in block.marks)


def is_plain(block: Block, resume: Resume, start: int, end: int) -> bool:
    """Whether ``value[start:end]`` lies outside code and its brackets are written as such, not as "\\["."""
    value = block.text.value
    return not overlaps(block, MarkKind.CODE, start, end) and all(
        resume.source.slice(block.text.locate(at, at + 1)) == value[at]
        for at in range(start, end)
        if value[at] in BRACKETS
    )
