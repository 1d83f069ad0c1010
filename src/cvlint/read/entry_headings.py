"""Headings of entries where headings of sections are expected."""

from collections.abc import Sequence

from cvlint.read.dated_lines import whole_line
from cvlint.read.head_lines import is_date_line
from cvlint.read.segments import HeadLine, segments_of
from cvlint.read.studies import is_degree
from cvlint.resume import Block, BlockKind, SectionKind


def is_dated_heading(blocks: Sequence[Block], index: int) -> bool:
    """Whether the heading, a heading below it or one of the first lines below it states a date."""
    heading = blocks[index]
    if whole_line(heading).dates:
        return True
    for at, block in enumerate(blocks[index + 1 :]):
        if block.kind is BlockKind.HEADING:
            if block.level <= heading.level:
                return False
            if whole_line(block).dates:
                return True
        elif (
            at < 2
            and block.kind is BlockKind.PARAGRAPH
            and is_date_line(whole_line(block), SectionKind.OTHER)
        ):
            return True
    return False


def kind_of_entry(line: HeadLine) -> SectionKind | None:
    """The kind of section that an entry so headed belongs to, by its words."""
    segments = segments_of(line, 0)
    if any(segment.title == 3 for segment in segments):
        return SectionKind.EMPLOYMENT
    if any(is_degree(segment.value, segment.language) for segment in segments):
        return SectionKind.EDUCATION
    return None
