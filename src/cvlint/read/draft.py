"""An entry under construction, shared by the two ways to find entries."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from cvlint.findings import Span
from cvlint.read.head_lines import is_name_line
from cvlint.read.heads import Names, name_entry, tells_title
from cvlint.read.positions import Habit, Shape
from cvlint.read.segments import HeadLine
from cvlint.resume import Block, BlockKind, DateText, Entry, SectionKind, Text

# Entries of these kinds have an organization and a title.
_TWO_NAMES = frozenset({SectionKind.EMPLOYMENT, SectionKind.EDUCATION, SectionKind.VOLUNTEERING})


@dataclass(slots=True)
class Draft:
    """Head lines, body blocks and nested roles, in source order.

    ``group_dates`` stand above a group of entries. ``names`` are what the words of the head alone tell.
    """

    lines: list[HeadLine]
    body: list[Block] = field(default_factory=list)
    roles: "list[Draft]" = field(default_factory=list)
    group_dates: tuple[DateText, ...] = ()
    names: Names | None = None

    @property
    def dates(self) -> tuple[DateText, ...]:
        """The dates of the head, ranges before single dates: a range is what an entry states for itself."""
        dates = [*self.group_dates, *(date for line in self.lines for date in line.dates)]
        return tuple(sorted(dates, key=lambda date: date.range is not None and date.range.is_single))

    @property
    def is_dated(self) -> bool:
        return bool(self.dates) or any(role.is_dated for role in self.roles)

    @property
    def innermost(self) -> "Draft":
        """The last role, or the draft itself: what a following sub-heading belongs to."""
        return self.roles[-1].innermost if self.roles else self

    def spans(self) -> Iterator[Span]:
        yield from (line.block.span for line in self.lines)
        yield from (block.span for block in self.body)
        for role in self.roles:
            yield from role.spans()


def names_title(draft: Draft, kind: SectionKind) -> bool:
    """Whether the head lines so far tell a title."""
    return name_entry(draft.lines, kind).title is not None


def names_both(draft: Draft, kind: SectionKind) -> bool:
    """Whether the head lines tell an organization and a title."""
    names = name_entry(draft.lines, kind)
    return names.title is not None and names.organization is not None


def is_missing_name(line: HeadLine, draft: Draft, kind: SectionKind) -> bool:
    """Whether a line of its own after the head of ``draft`` is one of the two names the head should tell."""
    if kind not in _TWO_NAMES or line.dates or "\n" in line.text.value or not is_name_line(line):
        return False
    if tells_title([line], kind):
        return not tells_title(draft.lines, kind)
    return not names_both(draft, kind)


def is_missing_title_line(line: HeadLine, draft: Draft, kind: SectionKind) -> bool:
    """Whether the words of the line tell the title, and those of the head do not."""
    return tells_title([line], kind) and not tells_title(draft.lines, kind)


def is_missing_title(draft: Draft, kind: SectionKind) -> bool:
    """Whether the head of a position tells no title."""
    return kind in _TWO_NAMES and kind is not SectionKind.EDUCATION and not tells_title(draft.lines, kind)


def habit_of(drafts: Iterable[Draft], kind: SectionKind) -> Habit:
    """Where these entries name title and organization, the commonest way first."""
    shapes: Counter[Shape] = Counter()
    for draft in drafts:
        draft.names = name_entry(draft.lines, kind)
        if draft.names.shape is not None:
            shapes[draft.names.shape] += 1
    return tuple(shape for shape, _ in shapes.most_common())


def built(draft: Draft, kind: SectionKind, habit: Habit = (), organization: Text | None = None) -> Entry:
    """The finished entry; ``organization`` is that of the entry around a role."""
    names = draft.names
    if names is None or (habit and names.shape is None):
        names = name_entry(draft.lines, kind, habit, inside=organization is not None)
    title, own = names.title, names.organization
    if organization is not None and title is None:
        title, own = own, None
    spans = list(draft.spans())
    organization = own or organization
    return Entry(
        span=Span(min(span.start for span in spans), max(span.end for span in spans)),
        head=draft.lines[0].text.span,
        organization=organization,
        title=title,
        location=names.location,
        dates=draft.dates,
        highlights=_items(draft.body),
        prose=tuple(block for block in draft.body if block.kind is not BlockKind.ITEM),
        roles=tuple(built(role, kind, habit, organization) for role in draft.roles),
    )


def _items(blocks: Sequence[Block]) -> tuple[Block, ...]:
    return tuple(block for block in blocks if block.kind is BlockKind.ITEM)
