"""RenderCV: sections with free titles, whose entries' keys say of which kind they are."""

from cvlint.data import Mapping, Node, Pair
from cvlint.read.data_layout import Layout, Part, kind_of_key, mappings_in, name_of
from cvlint.resume import SectionKind

_BY_KEYS = (
    ({"company", "position"}, SectionKind.EMPLOYMENT),
    ({"institution", "area"}, SectionKind.EDUCATION),
    ({"title", "authors"}, SectionKind.PUBLICATIONS),
    ({"label", "details"}, SectionKind.SKILLS),
)
"""The keys that only the entries of one kind have."""


def is_rendercv(root: Node) -> bool:
    cv = root.get("cv") if isinstance(root, Mapping) else None
    return isinstance(cv, Mapping) and any(cv.get(key) for key in ("sections", "name", "social_networks"))


def layout_of(root: Mapping, language: str) -> Layout:
    cv = root.get("cv")
    assert isinstance(cv, Mapping)  # is_rendercv has seen it
    contact = tuple(pair for pair in cv.pairs if pair.key.value not in ("name", "sections"))
    sections = cv.get("sections")
    pairs = sections.pairs if isinstance(sections, Mapping) else ()
    return Layout(
        name_of(cv), contact, tuple(Part(pair, _kind(pair, language), titled=True) for pair in pairs)
    )


def _kind(pair: Pair, language: str) -> SectionKind:
    """By the title; where it is of no known kind, by what all entries have."""
    kind = kind_of_key(pair.key.value, language)
    entries = [{key.value for key, _ in entry.pairs} for entry in mappings_in(pair)]
    if kind is None and entries:
        for keys, meant in _BY_KEYS:
            if all(keys <= entry for entry in entries):
                return meant
    return kind or SectionKind.OTHER
