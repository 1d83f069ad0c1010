"""The résumé as cvlint understands it: frozen, the same for every source format, each node with its span.

A reader makes :class:`Block` objects (what stands on the page); ``read/sections.py`` and ``read/entries.py``
group them into :class:`Section` and :class:`Entry` (what it means). Rules read both.
"""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from cvlint.dates import DateRange, PartialDate
from cvlint.findings import Span
from cvlint.source import Source
from cvlint.text import Piece as Piece  # noqa: PLC0414 (others import it from here)
from cvlint.text import Text as Text  # noqa: PLC0414

if TYPE_CHECKING:
    from cvlint.data import Data


class MarkKind(StrEnum):
    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    LINK = "link"
    STRIKE = "strike"
    ELEMENT = "element"
    """An inline HTML element or attributed span around text, such as ``<span>`` or ``<time>``."""


class Mark(NamedTuple):
    """Formatting of ``text.value[start:end]``; ``span`` covers the markup too. ``tag`` names an element."""

    kind: MarkKind
    start: int
    end: int
    span: Span
    tag: str = ""


class LinkKind(StrEnum):
    INLINE = "inline"
    REFERENCE = "reference"
    AUTOLINK = "autolink"
    IMAGE = "image"
    HTML = "html"
    VALUE = "value"
    """The value of a key that holds an address, in a data format: text and target are the same."""


class Link(NamedTuple):
    """A link or image: what it shows (``text``) and where it leads (``target``, as written, decoded).

    ``span`` is the whole link, ``target_span`` the destination alone (for a reference link: in its
    definition; None when the source does not state one). ``label`` is a reference's label as written.
    """

    kind: LinkKind
    span: Span
    text: Text
    target: str
    target_span: Span | None
    label: str = ""


class LinkDefinition(NamedTuple):
    """``[label]: target``; ``used`` says whether a link of the document refers to it."""

    span: Span
    label: str
    target: str
    target_span: Span
    used: bool


class Comment(NamedTuple):
    """Text that no reader of the rendered résumé sees; ``value`` is without the delimiters."""

    span: Span
    value: str


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    """The first paragraph of a list item."""
    CELL = "cell"
    TERM = "term"
    """What a definition list defines."""
    DEFINITION = "definition"
    """The first paragraph of a definition."""
    CODE = "code"
    HTML = "html"
    """A stretch of text from an HTML block, ended where a block-level element ends."""


class Block(NamedTuple):
    """One heading, paragraph, list item, table cell …, in source order.

    ``span`` is the block with its markup. ``level`` is 1–6 for headings and 0 otherwise. ``depth``
    counts the lists around the block, ``quote`` the block quotes. ``marker`` is where an item's bullet
    or number stands. ``list_id`` is the same for the items of one list. ``row`` and ``column`` count
    from 0 in a table, the header being row 0.
    """

    kind: BlockKind
    span: Span
    text: Text
    marks: tuple[Mark, ...] = ()
    links: tuple[Link, ...] = ()
    level: int = 0
    depth: int = 0
    quote: int = 0
    marker: Span | None = None
    list_id: int | None = None
    table_id: int | None = None
    row: int = 0
    column: int = 0
    language: str = "en"
    """What it is read as: a code of ``Resume.language``."""

    @property
    def is_prose(self) -> bool:
        """Whether the block holds text a person wrote to be read (not code)."""
        return self.kind is not BlockKind.CODE


class SectionKind(StrEnum):
    SUMMARY = "summary"
    EMPLOYMENT = "employment"
    EDUCATION = "education"
    VOLUNTEERING = "volunteering"
    PROJECTS = "projects"
    SKILLS = "skills"
    LANGUAGES = "languages"
    CERTIFICATES = "certificates"
    AWARDS = "awards"
    PUBLICATIONS = "publications"
    TALKS = "talks"
    MEMBERSHIPS = "memberships"
    INTERESTS = "interests"
    REFERENCES = "references"
    CONTACT = "contact"
    OTHER = "other"


class MonthStyle(StrEnum):
    """How a date writes its month; a year alone has none."""

    FULL = "full"
    ABBREVIATED = "abbreviated"
    DOTTED = "dotted"
    """Abbreviated with a full stop: "Sept."."""
    NUMERIC = "numeric"


class DatePoint(NamedTuple):
    """One end of a range: its value and how it is written.

    ``month_span`` is the month alone ("Sept." with its full stop). ``pattern`` is the shape with
    letters for the parts: "MMMM YYYY", "MMM YYYY", "MMM. YYYY", "MM/YYYY", "YYYY-MM", "YYYY", "season
    YYYY", "D MMMM YYYY" …
    """

    value: PartialDate
    span: Span
    text: str
    pattern: str
    month_style: MonthStyle | None = None
    month_span: Span | None = None


class Separator(NamedTuple):
    """What stands between the ends: ``mark`` is the dash or word ("–", "--", "to"), ``span`` is the
    mark alone.

    ``before`` and ``after`` are the white space on its two sides.
    """

    mark: str
    span: Span
    before: str
    after: str

    @property
    def is_dash(self) -> bool:
        return not any(character.isalpha() for character in self.mark)


class OpenEnd(NamedTuple):
    """The word for "until now" as written ("Present", "current", "to date")."""

    word: str
    span: Span


class FlawKind(StrEnum):
    IMPOSSIBLE = "impossible"
    """Numbers that name no day or month: 2020-13, 30 February 2021."""
    MALFORMED = "malformed"
    """Nearly a date: "Apri 2012", "2020-08.17", "April 2024 – President"."""


class Flaw(NamedTuple):
    """What is wrong with a date; ``reason`` is a clause ("month 13 does not exist"), ``suggestion`` the
    word probably meant.
    """

    kind: FlawKind
    span: Span
    reason: str
    suggestion: str | None = None


class DateText(NamedTuple):
    """A date or range where it is written: value and form.

    ``at`` and ``to`` are its extent in the value of the text it was found in, ``span`` the same in the
    source; brackets around it are outside. ``range`` is None when the text has a ``flaw``: it then
    takes part in no arithmetic. ``start`` and ``end`` give the form of the stated ends. ``open_end`` is
    None for a range left open by a bare dash. ``expected`` says that the end is announced, not reached
    ("Expected May 2027").
    """

    span: Span
    at: int
    to: int
    text: str
    range: DateRange | None
    start: DatePoint | None = None
    end: DatePoint | None = None
    separator: Separator | None = None
    open_end: OpenEnd | None = None
    expected: bool = False
    flaw: Flaw | None = None


class Entry(NamedTuple):
    """One position, degree, project, award …

    ``span`` runs from its first to its last character, nested roles included; ``head`` is the part that
    names it (the line to point at). ``date`` is the range the entry states for itself, ``dates`` all it
    states in its head (two stints on one line); a date that stands above a group of entries belongs to
    each of them, outside its span. ``highlights`` are its bullets, ``prose`` its other own
    blocks; neither holds those of ``roles``, which are the positions held inside it.
    """

    span: Span
    head: Span
    organization: Text | None
    title: Text | None
    location: Text | None
    dates: tuple[DateText, ...]
    highlights: tuple[Block, ...] = ()
    prose: tuple[Block, ...] = ()
    roles: tuple["Entry", ...] = ()

    @property
    def date(self) -> DateText | None:
        return self.dates[0] if self.dates else None

    @property
    def label(self) -> str:
        """The entry in a few words, for messages: "Senior Engineer, Initech"."""
        parts = [text.value for text in (self.title, self.organization) if text]
        return ", ".join(" ".join(part.split()) for part in parts)

    def walk(self) -> Iterator["Entry"]:
        """The entry and its nested roles, outer before inner, in source order."""
        yield self
        for role in self.roles:
            yield from role.walk()


class Section(NamedTuple):
    """A titled part of the résumé; the part before the first title has ``title`` None and kind OTHER."""

    kind: SectionKind
    span: Span
    title: Text | None
    heading: Block | None
    blocks: tuple[Block, ...]
    entries: tuple[Entry, ...] = ()

    def walk_entries(self) -> Iterator[Entry]:
        for entry in self.entries:
            yield from entry.walk()


class Resume(NamedTuple):
    """A whole résumé. ``today`` is what "present" means in this run; ``format`` names the source format."""

    source: Source
    format: str
    today: date
    blocks: tuple[Block, ...] = ()
    definitions: tuple[LinkDefinition, ...] = ()
    comments: tuple[Comment, ...] = ()
    sections: tuple[Section, ...] = ()
    name: Text | None = None
    contact: tuple[Block, ...] = ()
    """The blocks that say how to reach the person, from the top of the document."""
    data: "Data | None" = None
    """The keys and values of a data format (JSON, YAML); None for prose."""
    language: str = "en"
    """What it is written in, as a two-letter code; "en" also when that cannot be told."""

    def entries(self, *kinds: SectionKind) -> Iterator[Entry]:
        """All entries with nested roles, in source order; with ``kinds``, of sections of these kinds
        only.
        """
        for section in self.sections:
            if not kinds or section.kind in kinds:
                yield from section.walk_entries()

    def links(self) -> Iterator[Link]:
        for block in self.blocks:
            yield from block.links
