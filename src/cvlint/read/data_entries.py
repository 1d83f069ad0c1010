"""Sections and entries of a data document: which key of an entry says what."""

from typing import NamedTuple

from cvlint.data import Mapping, Node, Pair, Scalar, Sequence
from cvlint.findings import Span
from cvlint.read.data_dates import DATE_KEYS
from cvlint.read.data_values import ADDRESS_KEYS, ValueReader, joined
from cvlint.read.entries import read_entries
from cvlint.read.sections import Part
from cvlint.resume import Block, BlockKind, Entry, Section, SectionKind, Text


class Fields(NamedTuple):
    """The keys of an entry that name it: for each part, the first there is; all of ``titles`` together."""

    organizations: tuple[str, ...]
    titles: tuple[str, ...]


_ORGANIZATIONS = (
    "company",
    "organization",
    "institution",
    "employer",
    "uni",
    "school",
    "publisher",
    "entity",
)
_TITLES = ("position", "title", "role", "job_title", "name")

FIELDS: dict[SectionKind, Fields] = {
    SectionKind.EMPLOYMENT: Fields((*_ORGANIZATIONS, "name"), ("position", "title", "role", "job_title")),
    SectionKind.VOLUNTEERING: Fields((*_ORGANIZATIONS, "name"), ("position", "title", "role")),
    SectionKind.EDUCATION: Fields(
        (*_ORGANIZATIONS, "name"), ("studyType", "degree", "area", "major", "title")
    ),
    SectionKind.AWARDS: Fields(("awarder", "organization", "issuer"), ("title", "name", "award")),
    SectionKind.CERTIFICATES: Fields(
        ("issuer", "organization", "authority"), ("name", "title", "certificate")
    ),
    SectionKind.PUBLICATIONS: Fields(("publisher", "journal", "organization"), ("name", "title")),
    SectionKind.TALKS: Fields(("event", "conference", "venue", *_ORGANIZATIONS), ("title", "name")),
    SectionKind.PROJECTS: Fields(("entity", "organization", "company"), ("name", "title")),
}
"""What names an entry, by the kind of its section; other kinds have ``_ANY``."""

_ANY = Fields((*_ORGANIZATIONS, "issuer", "awarder", "journal"), (*_TITLES, "degree", "studyType", "area"))

ONGOING = frozenset(
    {
        SectionKind.EMPLOYMENT,
        SectionKind.VOLUNTEERING,
        SectionKind.EDUCATION,
        SectionKind.PROJECTS,
        SectionKind.MEMBERSHIPS,
        SectionKind.OTHER,
    }
)
"""Kinds whose entries last until now when they state a start only."""

WITHOUT_ENTRIES = frozenset(
    {
        SectionKind.SUMMARY,
        SectionKind.SKILLS,
        SectionKind.LANGUAGES,
        SectionKind.INTERESTS,
        SectionKind.REFERENCES,
        SectionKind.CONTACT,
    }
)

_ROLE_KEYS = ("positions", "jobs", "roles")
_HEAD_KEYS = frozenset((*_ORGANIZATIONS, *_TITLES, "location", "degree", "studyType", "area", "major"))
_HEAD = (
    _HEAD_KEYS | DATE_KEYS | ADDRESS_KEYS | {"issuer", "awarder", "journal", "score", "authors", "network"}
)


def read_section(pair: Pair, kind: SectionKind, values: ValueReader, *, titled: bool) -> Section:
    """The section that one key holds; ``titled`` says that the key is a title people read."""
    heading = values.heading(pair.key) if titled else None
    blocks: list[Block] = []
    entries: list[Entry] = []
    nodes = pair.value.items if isinstance(pair.value, Sequence) else (pair.value,)
    for node in nodes:
        if isinstance(node, Mapping) and kind not in WITHOUT_ENTRIES:
            entry, own = read_entry(node, kind, values)
            blocks += own
            entries += [entry] if entry else []
        else:
            blocks += values.blocks(Pair(pair.key, node))
    if not entries and blocks and kind not in WITHOUT_ENTRIES and kind is not SectionKind.OTHER:
        # Entries written as texts: "Best Talk, PipeConf (2019)".
        blocks = values.as_list(blocks)
        entries += read_entries([Part(None, kind, blocks)])[0]
    span = Span(pair.key.span.start, max(pair.key.span.end, pair.value.span.end))
    return Section(kind, span, pair.key.text, heading, tuple(blocks), tuple(entries))


def read_entry(
    node: Mapping, kind: SectionKind, values: ValueReader, around: Text | None = None
) -> tuple[Entry | None, list[Block]]:
    """The entry that a mapping states, with all its blocks; None when nothing names or dates it.

    ``around`` is the organization of the entry that this is a role of.
    """
    fields = FIELDS.get(kind, _ANY)
    title_keys = fields.titles if kind is SectionKind.EDUCATION else _present(node, fields.titles)[:1]
    organization = joined(_shown(node, _present(node, fields.organizations)[:1], values)) or around
    title = joined(_shown(node, title_keys, values))
    dates = values.dates(node, may_be_ongoing=kind in ONGOING)
    blocks: list[Block] = []
    body: list[Block] = []
    roles: list[Entry] = []
    for pair in node.pairs:
        inner = _roles(pair)
        for role in inner:
            entry, own = read_entry(role, kind, values, organization)
            roles += [entry] if entry else []
            blocks += own
        own = [] if inner else values.blocks(pair)
        blocks += own
        body += [] if pair.key.value in _HEAD else own
    if not (title or organization or dates):
        return None, blocks
    return (
        Entry(
            span=node.span,
            head=_head(node, title, organization if organization is not around else None),
            organization=organization,
            title=title,
            location=_location(node),
            dates=dates,
            highlights=tuple(block for block in body if block.kind is BlockKind.ITEM),
            prose=tuple(block for block in body if block.kind is not BlockKind.ITEM),
            roles=tuple(roles),
        ),
        blocks,
    )


def _present(node: Mapping, keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(key for key in keys if _texts(node, (key,)))


def _texts(node: Mapping, keys: tuple[str, ...]) -> list[Text]:
    values = [node.get(key) for key in keys]
    return [value.text for value in values if isinstance(value, Scalar) and value.text]


def _shown(node: Mapping, keys: tuple[str, ...], values: ValueReader) -> list[Text]:
    found = [node.get(key) for key in keys]
    return [values.shown(value) for value in found if isinstance(value, Scalar) and value.text]


def _roles(pair: Pair) -> list[Mapping]:
    if pair.key.value not in _ROLE_KEYS or not isinstance(pair.value, Sequence):
        return []
    return [item for item in pair.value.items if isinstance(item, Mapping)]


def _head(node: Mapping, title: Text | None, organization: Text | None) -> Span:
    spans = [text.span for text in (title, organization) if text]
    return min(spans) if spans else node.pairs[0].key.span if node.pairs else node.span


def _location(node: Mapping) -> Text | None:
    value: Node | None = node.get("location")
    if isinstance(value, Mapping):
        return joined(_texts(value, ("city", "region", "country")))
    return joined(_texts(node, ("location",)))
