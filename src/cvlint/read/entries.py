"""The entries of a section: positions, degrees, projects … with their dates, highlights and nested roles.

Two ways to lay out a section are told apart. Where headings stand below the section's, they form a tree,
and an entry is a heading with a date, or one whose sub-headings have dates. Where none stands, the blocks
flow, and an entry starts at each block whose first lines name and date one.
"""

from collections.abc import Sequence

from cvlint.read.dated_lines import forget_dates, whole_line
from cvlint.read.draft import Draft, built, habit_of, is_missing_title_line
from cvlint.read.entry_headings import kind_of_entry
from cvlint.read.flow import flow_drafts
from cvlint.read.headed import headed_drafts
from cvlint.read.heading_tree import heading_tree
from cvlint.read.sections import Part
from cvlint.read.segments import HeadLine, segments_of
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
_WITH_TITLE_ITEMS = frozenset({SectionKind.EMPLOYMENT, SectionKind.EDUCATION, SectionKind.VOLUNTEERING})
# A person lays out the entries of these alike, in whatever section they stand.
_POSITIONS = frozenset(
    {SectionKind.EMPLOYMENT, SectionKind.VOLUNTEERING, SectionKind.MEMBERSHIPS, SectionKind.OTHER}
)
_WITH_HABITS = _POSITIONS | {SectionKind.EDUCATION}


def read_entries(parts: Sequence[Part]) -> list[tuple[Entry, ...]]:
    """The entries of each of the sections, in source order."""
    try:
        return _read(parts)
    finally:
        # What is remembered of the lines is personal data, and of no use to the next résumé.
        forget_dates()
        segments_of.cache_clear()


def _read(parts: Sequence[Part]) -> list[tuple[Entry, ...]]:
    drafts = [_drafts(part) for part in parts]
    habits = [
        habit_of(_leaves(found), part.kind) if part.kind in _WITH_HABITS else ()
        for part, found in zip(parts, drafts, strict=True)
    ]
    common = tuple(
        shape for part, habit in zip(parts, habits, strict=True) if part.kind in _POSITIONS for shape in habit
    )
    entries = []
    for part, found, habit in zip(parts, drafts, habits, strict=True):
        whole = (*habit, *common) if part.kind in _POSITIONS else habit
        entries.append(tuple(built(draft, part.kind, whole) for draft in found))
    return entries


def implied_parts(part: Part) -> list[Part]:
    """What stands above the first section heading, cut where entries of another kind begin.

    The kind of each entry is told by its words; those that tell nothing are of the kind of the one before,
    the first of that of the next.
    """
    above = _length_of_name(part.blocks)
    drafts = _drafts(part._replace(blocks=part.blocks[above:]))
    kinds = [next(filter(None, map(kind_of_entry, draft.lines)), None) for draft in drafts]
    told = next(filter(None, kinds), None)
    if not any(date.separator for draft in drafts for date in draft.dates):
        # A single date among name and contact is none of an entry.
        return [part]
    starts: dict[int, SectionKind] = {}
    for draft, kind in zip(drafts, kinds, strict=True):
        if kind is not None or (told is not None and not starts):
            starts[draft.lines[0].block.span.start] = kind or told or SectionKind.OTHER
    parts = [Part(None, SectionKind.OTHER, ())]
    body: list[Block] = []
    for block in part.blocks:
        kind = starts.get(block.span.start)
        if kind is not None and kind is not parts[-1].kind:
            parts[-1] = parts[-1]._replace(blocks=tuple(body))
            parts.append(Part(None, kind, ()))
            body = []
        body.append(block)
    parts[-1] = parts[-1]._replace(blocks=tuple(body))
    return [part for part in parts if part.blocks]


def _length_of_name(blocks: Sequence[Block]) -> int:
    """How many blocks stand down to the heading with the person's name: alone at its level, undated."""
    headings = [index for index, block in enumerate(blocks) if block.kind is BlockKind.HEADING]
    if not headings or whole_line(blocks[headings[0]]).dates:
        return 0
    first, *others = (blocks[index].level for index in headings)
    return headings[0] + 1 if all(level > first for level in others) else 0


def _drafts(part: Part) -> list[Draft]:
    if part.kind in _WITHOUT_ENTRIES:
        return []
    before, nodes = heading_tree(part.blocks)
    drafts = [*flow_drafts(before, part.kind), *headed_drafts(nodes, part.kind)]
    if part.kind is SectionKind.OTHER:
        drafts = [draft for draft in drafts if draft.is_dated]
    for draft in drafts:
        _take_title(draft, part.kind)
    return drafts


def _leaves(drafts: Sequence[Draft]) -> list[Draft]:
    return [draft for draft in drafts if not draft.roles]


def _take_title(draft: Draft, kind: SectionKind) -> None:
    """Read the first item below a dated employer or school as the title, where the head names none."""
    if (
        kind not in _WITH_TITLE_ITEMS
        or not draft.body
        or not draft.dates
        or draft.body[0].kind is not BlockKind.ITEM
    ):
        return
    line = HeadLine(draft.body[0], draft.body[0].text, 0, ())
    words = line.text.value.split()
    capitalised = all(word[:1].isupper() for word in words if len(word) > 3) and len(words) <= 5
    if is_missing_title_line(line, draft, kind) and (capitalised or kind is SectionKind.EDUCATION):
        draft.lines.append(line)
        del draft.body[0]
