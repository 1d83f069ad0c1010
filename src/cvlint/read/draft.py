"""An entry under construction, shared by the two ways to find entries."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from cvlint.findings import Span
from cvlint.read.heads import name_entry
from cvlint.read.segments import HeadLine
from cvlint.resume import Block, BlockKind, DateText, Entry, SectionKind, Text


@dataclass(slots=True)
class Draft:
    """Head lines, body blocks and nested roles, in source order."""

    lines: list[HeadLine]
    body: list[Block] = field(default_factory=list)
    roles: "list[Draft]" = field(default_factory=list)

    @property
    def dates(self) -> tuple[DateText, ...]:
        """The dates of the head, ranges before single dates: a range is what an entry states for itself."""
        dates = [date for line in self.lines for date in line.dates]
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


def names_organization(draft: Draft, kind: SectionKind) -> bool:
    """Whether the head lines so far tell an organization."""
    return name_entry(draft.lines, kind).organization is not None


def built(draft: Draft, kind: SectionKind, organization: Text | None = None) -> Entry:
    """The finished entry; ``organization`` is that of the entry around a role."""
    names = name_entry(draft.lines, kind)
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
        highlights=tuple(block for block in draft.body if block.kind is BlockKind.ITEM),
        prose=tuple(block for block in draft.body if block.kind is not BlockKind.ITEM),
        roles=tuple(built(role, kind, organization) for role in draft.roles),
    )
