"""Which part of the résumé a heading opens: titles to kinds, and the blocks cut into sections."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple

from cvlint.read.dated_lines import whole_line
from cvlint.read.entry_headings import is_dated_heading, kind_of_entry
from cvlint.read.head_lines import rest_of
from cvlint.read.language import ENGLISH, LANGUAGES
from cvlint.read.segments import HeadLine
from cvlint.read.title_keywords import kind_by_keywords
from cvlint.read.titles import GROUPINGS, TITLES
from cvlint.resume import Block, BlockKind, MarkKind, SectionKind

_LONGEST_TITLE = 60
_TITLE_BLOCKS = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.HTML})
_WITH_ENTRIES = frozenset(
    {
        SectionKind.EMPLOYMENT,
        SectionKind.EDUCATION,
        SectionKind.VOLUNTEERING,
        SectionKind.PROJECTS,
        SectionKind.CERTIFICATES,
        SectionKind.AWARDS,
        SectionKind.PUBLICATIONS,
        SectionKind.TALKS,
        SectionKind.MEMBERSHIPS,
    }
)

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
    """The blocks of one section.

    ``heading`` is None for those before the first section, and for entries that stand in none.
    """

    heading: Block | None
    kind: SectionKind
    blocks: Sequence[Block]


def section_kind(title: str, language: str = ENGLISH) -> SectionKind | None:
    """The kind a section title names, or None when it is not a title that résumés use.

    Titles in English are known beside those of any other language.
    """
    kind = _kinds().get(normalised_title(title))
    if kind is not None or language not in LANGUAGES or language == ENGLISH:
        return kind
    # Imported here, and with it the table of the language: most résumés are in English.
    from cvlint.read.language_titles import kind_in

    return kind_in(title, language)


def kind_of_heading(block: Block) -> SectionKind | None:
    """As :func:`section_kind`, for the text of a block and its language."""
    return section_kind(block.text.value, block.language)


def is_grouping(block: Block) -> bool:
    """As :func:`is_generic_heading`, for the text of a block and its language."""
    return is_generic_heading(block.text.value, block.language)


def is_generic_heading(title: str, language: str = ENGLISH) -> bool:
    """Whether the title groups what belongs to one entry ("Achievements"), rather than naming an entry."""
    if normalised_title(title) in _generic():
        return True
    if language not in LANGUAGES or language == ENGLISH:
        return False
    from cvlint.read.language_titles import is_grouping_in

    return is_grouping_in(title, language)


def split_sections(blocks: Sequence[Block]) -> tuple[Part, ...]:
    """Cut ``blocks`` at the headings that open a section. Every block is in exactly one part, in order.

    A part with a kind but without a heading holds entries whose headings stand where sections' should.
    """
    level = _section_level(blocks)
    if level is None:
        blocks = [part for block in blocks for part in _with_title_apart(block)]
    parts = []
    current = Part(None, SectionKind.OTHER, ())
    body: list[Block] = []
    for index, block in enumerate(blocks):
        opened = _opened(blocks, index, level, current._replace(blocks=body))
        if opened is None:
            body.append(block)
        else:
            parts.append(current._replace(blocks=tuple(body)))
            current, body = opened, list(opened.blocks)
    parts.append(current._replace(blocks=tuple(body)))
    return tuple(part for part in parts if part.heading or part.blocks)


def _opened(blocks: Sequence[Block], index: int, level: int | None, current: Part) -> Part | None:
    """The part that the block opens; None when it belongs to the current one."""
    block = blocks[index]
    kind = kind_of_heading(block) if _may_be_title(block) else None
    if kind is not None and block.kind is BlockKind.HTML:
        # Elements such as <h2> leave no trace but their text, which is exactly a title.
        return Part(block, kind, ())
    if level is None:
        if kind is not None and _is_lone_line(block):
            return Part(block, kind, ())
        kind = kind or (kind_by_keywords(block.text.value) if current.heading else None)
        return Part(block, kind, ()) if kind and is_pseudo_heading(block) else None
    if kind is not None and _is_bare_pseudo_heading(block):
        return Part(block, kind, ())
    if not _opens_section(blocks, index, level, current):
        return None
    kind = kind or kind_by_keywords(block.text.value)
    if kind is None and block.level == level and is_dated_heading(blocks, index):
        if current.kind in _WITH_ENTRIES and _is_flat(current, level):
            return None
        kind = kind_of_entry(whole_line(block))
        if kind is not None:
            return Part(None, kind, (block,)) if current.heading or current.kind is not kind else None
    return Part(block, kind or SectionKind.OTHER, ())


def _may_be_title(block: Block) -> bool:
    return block.kind in _TITLE_BLOCKS and not block.depth and len(block.text.value) <= _LONGEST_TITLE


def _with_title_apart(block: Block) -> Sequence[Block]:
    """The block; two when its first line is a section's title in capitals and the text follows below it."""
    first, _, rest = block.text.value.partition("\n")
    if (
        block.kind is not BlockKind.PARAGRAPH
        or block.quote
        or not rest.strip()
        or len(first) > _LONGEST_TITLE
    ):
        return (block,)
    if not (first.isupper() or first.rstrip().endswith(":")) or section_kind(first, block.language) is None:
        return (block,)
    line = HeadLine(block, block.text.part(0, len(first)), 0, ())
    body = rest_of(block, [line])
    title = block._replace(text=line.text, span=line.text.span, marks=(), links=())
    return (title, body) if body else (block,)


def _is_lone_line(block: Block) -> bool:
    value = block.text.value.strip()
    return (
        block.kind is BlockKind.PARAGRAPH
        and not (block.quote or block.depth or "\n" in value)
        and value[:1].isupper()
    )


def _is_flat(part: Part, level: int) -> bool:
    """Whether the part's entries have headings of the sections' level: the first is right below its title."""
    return part.heading is None or not part.blocks or part.blocks[0].level == level


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


def _is_bare_pseudo_heading(block: Block) -> bool:
    """Whether a section's title stands alone in bold or capitals among sections that have headings."""
    value = block.text.value.strip()
    return not (value.endswith(":") or block.depth or is_generic_heading(value)) and is_pseudo_heading(block)


def _outside(block: Block, end: int) -> str:
    return block.text.value[end:].strip(" \n:*_")


def _section_level(blocks: Sequence[Block]) -> int | None:
    """The heading level most sections have; None when no heading is a section title."""
    headings = [block for block in blocks if _is_top_heading(block)]
    levels = Counter(block.level for block in headings if kind_of_heading(block) is not None)
    if not levels:
        likely = Counter(
            block.level for block in headings[1:] if kind_by_keywords(block.text.value) is not None
        )
        levels = Counter({level: count for level, count in likely.items() if count > 1})
    if not levels:
        return None
    most = max(levels.values())
    return min(level for level, count in levels.items() if count == most)


def _is_top_heading(block: Block) -> bool:
    return block.kind is BlockKind.HEADING and not block.depth and not block.quote


def _opens_section(blocks: Sequence[Block], index: int, level: int, current: Part) -> bool:
    block = blocks[index]
    if not _is_top_heading(block):
        return False
    kind = kind_of_heading(block)
    first = not any(map(_is_top_heading, islice(blocks, index)))
    if block.level < level and kind is None and not first:
        kind = kind_by_keywords(block.text.value)
    if block.level <= level:
        if first and kind is None and block.level == level and not current.heading:
            # The first heading is the person's name, unless it is a known title or dated as an entry is.
            return kind_by_keywords(block.text.value) is not None or is_dated_heading(blocks, index)
        # What stands above all sections is the person's name and tagline, unless it is a known title.
        return kind is not None or block.level == level or _after_a_section(blocks, index, level)
    if kind is None or _inside_entry(blocks, index, level):
        return False
    return kind in _STRONG or not (is_grouping(block) or _below_an_entry(block, current))


def _below_an_entry(block: Block, current: Part) -> bool:
    """Whether the heading before it in the section is a higher one."""
    before = next((other for other in reversed(current.blocks) if _is_top_heading(other)), None)
    return current.heading is None or (before is not None and before.level < block.level)


def _after_a_section(blocks: Sequence[Block], index: int, level: int) -> bool:
    return any(
        _is_top_heading(block) and block.level <= level and kind_of_heading(block) is not None
        for block in blocks[:index]
    )


def _inside_entry(blocks: Sequence[Block], index: int, level: int) -> bool:
    """Whether the section that a deeper heading would open runs into the next entry around it."""
    own = blocks[index].level
    for block in blocks[index + 1 :]:
        if _is_top_heading(block):
            if block.level <= level:
                return False
            if block.level <= own and kind_of_heading(block) is None:
                return True
    return False


@cache
def _kinds() -> dict[str, SectionKind]:
    return {title: kind for kind, titles in TITLES.items() for title in listed_titles(titles)}


@cache
def _generic() -> frozenset[str]:
    return frozenset(listed_titles(GROUPINGS))


def listed_titles(titles: str) -> list[str]:
    return [" ".join(title.split()) for title in titles.split("|")]


def normalised_title(title: str) -> str:
    """Lower case, letters and single spaces only, "&" and "/" read as "and"."""
    folded = (
        unicodedata.normalize("NFC", title)
        .casefold()
        .replace("&", " and ")
        .replace("/", " and ")
        .replace("+", " and ")
    )
    return _not_letters().sub(" ", folded).strip()


@cache
def _not_letters() -> re.Pattern[str]:
    return re.compile(r"[\W\d_]+")
