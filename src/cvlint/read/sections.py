"""Which part of the résumé a heading opens: titles to kinds, and the blocks cut into sections."""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from cvlint.read.titles import GROUPINGS, TITLES
from cvlint.resume import Block, BlockKind, MarkKind, SectionKind

# A deeper heading of these kinds is a section too when nothing shows that it stands inside an entry.
_STRONG = frozenset(
    {
        SectionKind.EMPLOYMENT,
        SectionKind.EDUCATION,
        SectionKind.VOLUNTEERING,
        SectionKind.CERTIFICATES,
        SectionKind.PUBLICATIONS,
        SectionKind.REFERENCES,
    }
)


class Part(NamedTuple):
    """The blocks of one section; ``heading`` is None for those before the first section."""

    heading: Block | None
    kind: SectionKind
    blocks: tuple[Block, ...]


def section_kind(title: str) -> SectionKind | None:
    """The kind a section title names, or None when it is not a title that résumés use."""
    return _kinds().get(_normalised(title))


def is_generic_heading(title: str) -> bool:
    """Whether the title groups what belongs to one entry ("Achievements"), rather than naming an entry."""
    return _normalised(title) in _generic()


def split_sections(blocks: Sequence[Block]) -> tuple[Part, ...]:
    """Cut ``blocks`` at the headings that open a section. Every block is in exactly one part, in order."""
    level = _section_level(blocks)
    parts = []
    heading: Block | None = None
    body: list[Block] = []
    for index, block in enumerate(blocks):
        if _opens_section(blocks, index, level):
            parts.append(_part(heading, body))
            heading, body = block, []
        else:
            body.append(block)
    parts.append(_part(heading, body))
    return tuple(part for part in parts if part.heading or part.blocks)


def is_pseudo_heading(block: Block) -> bool:
    """Whether a paragraph is used as a heading: one short line, bold, in capitals or ended by a colon."""
    value = block.text.value.strip()
    if block.kind is not BlockKind.PARAGRAPH or block.quote or not value or "\n" in value or len(value) > 60:
        return False
    bold = any(
        mark.kind is MarkKind.STRONG
        and not block.text.value[: mark.start].strip()
        and not _outside(block, mark.end)
        for mark in block.marks
    )
    return bold or value.isupper() or value.endswith(":")


def _outside(block: Block, end: int) -> str:
    return block.text.value[end:].strip(" \n:*_")


def _part(heading: Block | None, body: list[Block]) -> Part:
    kind = section_kind(heading.text.value) if heading else None
    return Part(heading, kind or SectionKind.OTHER, tuple(body))


def _section_level(blocks: Sequence[Block]) -> int | None:
    """The heading level most sections have; None when no heading is a section title."""
    levels = Counter(
        block.level
        for block in blocks
        if _is_top_heading(block) and section_kind(block.text.value) is not None
    )
    if not levels:
        return None
    most = max(levels.values())
    return min(level for level, count in levels.items() if count == most)


def _is_top_heading(block: Block) -> bool:
    return block.kind is BlockKind.HEADING and not block.depth and not block.quote


def _opens_section(blocks: Sequence[Block], index: int, level: int | None) -> bool:
    block = blocks[index]
    if level is None:
        return is_pseudo_heading(block) and section_kind(block.text.value) is not None
    if not _is_top_heading(block):
        return False
    kind = section_kind(block.text.value)
    if block.level <= level:
        # What stands above all sections is the person's name and tagline, unless it is a known title.
        return kind is not None or block.level == level or _after_a_section(blocks, index, level)
    return kind in _STRONG and not _inside_entry(blocks, index, level)


def _after_a_section(blocks: Sequence[Block], index: int, level: int) -> bool:
    return any(
        _is_top_heading(block) and block.level <= level and section_kind(block.text.value) is not None
        for block in blocks[:index]
    )


def _inside_entry(blocks: Sequence[Block], index: int, level: int) -> bool:
    """Whether the section that a deeper heading would open runs into the next entry around it."""
    own = blocks[index].level
    for block in blocks[index + 1 :]:
        if _is_top_heading(block):
            if block.level <= level:
                return False
            if block.level <= own and section_kind(block.text.value) is None:
                return True
    return False


@cache
def _kinds() -> dict[str, SectionKind]:
    return {title: kind for kind, titles in TITLES.items() for title in _listed(titles)}


@cache
def _generic() -> frozenset[str]:
    return frozenset(_listed(GROUPINGS))


def _listed(titles: str) -> list[str]:
    return [" ".join(title.split()) for title in titles.split("|")]


def _normalised(title: str) -> str:
    """Lower case, letters and single spaces only, "&" and "/" read as "and"."""
    folded = (
        unicodedata.normalize("NFC", title)
        .casefold()
        .replace("&", " and ")
        .replace("/", " and ")
        .replace("+", " and ")
    )
    letters = "".join(character if character.isalpha() else " " for character in folded)
    return " ".join(letters.split())
