"""Invented résumés for ``cvlint show``, made without the reader: each value on a line of its own."""

from datetime import date
from typing import Any

from cvlint.data import Data, Mapping, Node, Pair, Scalar, Sequence
from cvlint.dates import DateRange, PartialDate
from cvlint.findings import Span
from cvlint.resume import (
    Block,
    BlockKind,
    DateText,
    Entry,
    Flaw,
    FlawKind,
    Link,
    LinkKind,
    Piece,
    Resume,
    Section,
    SectionKind,
    Text,
)
from cvlint.source import Source

TODAY = date(2026, 1, 15)


def stated(start: str | None, end: str | None = None) -> DateRange:
    """``stated("2014", "2016-03")``; "present" as the end is an ongoing range."""
    dates = [
        PartialDate(*map(int, one.split("-"))) if one and one != "present" else None for one in (start, end)
    ]
    return DateRange(dates[0], dates[1], present=end == "present")


class Page:
    """A source that grows by a line for each value put on it."""

    def __init__(self) -> None:
        self.source = ""

    def text(self, value: str) -> Text:
        at = len(self.source)
        self.source += f"{value}\n"
        span = Span(at, at + len(value))
        return Text(value, span, (Piece(0, value, span),))

    def block(self, value: str, kind: BlockKind = BlockKind.PARAGRAPH, *links: tuple[str, str]) -> Block:
        """``links`` are pairs of shown text, which is found in the value, and target."""
        text = self.text(value)
        found = []
        for shown, target in links:
            at = value.index(shown)
            part = text.part(at, at + len(shown))
            found.append(Link(LinkKind.INLINE, part.span, part, target, None))
        return Block(kind, text.span, text, links=tuple(found), depth=1 if kind is BlockKind.ITEM else 0)

    def date(self, value: DateRange | None, written: str = "a date") -> DateText:
        text = self.text(written)
        flaw = None if value else Flaw(FlawKind.IMPOSSIBLE, text.span, "month 13 does not exist")
        return DateText(text.span, 0, len(written), written, value, flaw=flaw)

    def entry(
        self,
        title: str | None,
        organization: str | None,
        *dates: DateRange | None,
        location: str | None = None,
        highlights: tuple[str, ...] = (),
        prose: tuple[str | Block, ...] = (),
        roles: tuple[Entry, ...] = (),
    ) -> Entry:
        start = len(self.source)
        named = [self.text(one) if one is not None else None for one in (organization, title, location)]
        ranges = tuple(self.date(value, "May 2021 – 2016-13") for value in dates)
        items = tuple(self.block(one, BlockKind.ITEM) for one in highlights)
        paragraphs = tuple(self.block(one) if isinstance(one, str) else one for one in prose)
        span = Span(start, len(self.source))
        return Entry(span, span, *named, ranges, items, paragraphs, roles)

    def section(self, kind: SectionKind, *entries: Entry, blocks: tuple[Block, ...] = ()) -> Section:
        return Section(kind, Span(0, len(self.source)), None, None, blocks, entries)

    def resume(self, *sections: Section, name: str | None = None, **options: Any) -> Resume:
        person = self.text(name) if name is not None else None
        return Resume(
            Source("cv.md", self.source), "markdown", TODAY, sections=sections, name=person, **options
        )

    def node(self, value: Any) -> Node:
        """``value`` (of dicts, lists, strings, None) as a document's data."""
        start = len(self.source)
        if isinstance(value, dict):
            pairs = tuple(Pair(self._scalar(key), self.node(one)) for key, one in value.items())
            return Mapping(Span(start, len(self.source)), pairs)
        if isinstance(value, list):
            items = tuple(self.node(one) for one in value)
            return Sequence(Span(start, len(self.source)), items)
        return self._scalar(value)

    def _scalar(self, value: str | None) -> Scalar:
        text = self.text(value or "")
        return Scalar(text.span, text, "null" if value is None else "string")

    def data(self, value: Any) -> Data:
        return Data(self.node(value))


def roles_resume(*roles: tuple[str, str, DateRange], name: str | None = None) -> Resume:
    """A résumé of employment alone: title, employer and range of each role."""
    page = Page()
    entries = [page.entry(title, employer, value) for title, employer, value in roles]
    return page.resume(page.section(SectionKind.EMPLOYMENT, *entries), name=name)
