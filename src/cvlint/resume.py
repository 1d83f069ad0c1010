"""The résumé as cvlint understands it: frozen, the same for every source format, each node with its span.

A reader makes :class:`Block` objects (what stands on the page); ``read/sections.py`` and ``read/entries.py``
group them into :class:`Section` and :class:`Entry` (what it means). Rules read both.
"""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

# Others import these, as the rest of the model, from here.
from cvlint.date_form import DatePoint as DatePoint  # noqa: PLC0414
from cvlint.date_form import DateText as DateText  # noqa: PLC0414
from cvlint.date_form import Flaw as Flaw  # noqa: PLC0414
from cvlint.date_form import FlawKind as FlawKind  # noqa: PLC0414
from cvlint.date_form import MonthStyle as MonthStyle  # noqa: PLC0414
from cvlint.date_form import OpenEnd as OpenEnd  # noqa: PLC0414
from cvlint.date_form import Separator as Separator  # noqa: PLC0414
from cvlint.findings import Span
from cvlint.source import Source
from cvlint.text import Piece as Piece  # noqa: PLC0414
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
