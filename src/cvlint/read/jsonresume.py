"""JSON Resume, as JSON or YAML: which of its keys holds what."""

from cvlint.data import Mapping, Node, Pair, Scalar, Sequence
from cvlint.read.data_layout import Layout, Part, kind_of_key, name_of
from cvlint.resume import SectionKind

SECTIONS: dict[str, SectionKind] = {
    "work": SectionKind.EMPLOYMENT,
    "volunteer": SectionKind.VOLUNTEERING,
    "education": SectionKind.EDUCATION,
    "awards": SectionKind.AWARDS,
    "certificates": SectionKind.CERTIFICATES,
    "publications": SectionKind.PUBLICATIONS,
    "skills": SectionKind.SKILLS,
    "languages": SectionKind.LANGUAGES,
    "interests": SectionKind.INTERESTS,
    "references": SectionKind.REFERENCES,
    "projects": SectionKind.PROJECTS,
}

_NOT_SECTIONS = frozenset({"$schema", "basics", "meta"})


def is_jsonresume(root: Node) -> bool:
    """Whether the keys at the top are those of JSON Resume, also where one of them is misspelt."""
    if not isinstance(root, Mapping):
        return False
    schema = root.get("$schema")
    if isinstance(schema, Scalar) and "jsonresume" in schema.value.replace("-", ""):
        return True
    sections = [key for key in SECTIONS if isinstance(root.get(key), Sequence)]
    has_basics = isinstance(root.get("basics"), Mapping)
    career = {"work", "education", "volunteer", "projects"}
    return (has_basics and (bool(sections) or len(root.pairs) == 1)) or (
        len(sections) >= 2 and not career.isdisjoint(sections)
    )


def layout_of(root: Mapping, language: str) -> Layout:
    basics = root.get("basics")
    basics = basics if isinstance(basics, Mapping) else None
    parts: list[Part] = []
    contact: list[Pair] = []
    for pair in root.pairs:
        if pair.key.value == "basics":
            summary = basics.pair("summary") if basics else None
            contact += [each for each in basics.pairs if is_contact(each)] if basics else []
            parts += [Part(summary, SectionKind.SUMMARY)] if summary else []
        elif pair.key.value not in _NOT_SECTIONS:
            parts += part_of(pair, language)
    return Layout(name_of(basics), tuple(contact), tuple(parts))


def part_of(pair: Pair, language: str) -> list[Part]:
    """The section that a key at the top holds; none in what is no list."""
    kind = SECTIONS.get(pair.key.value)
    if kind is None and not isinstance(pair.value, Sequence):
        return []
    return [Part(pair, kind or kind_of_key(pair.key.value, language) or SectionKind.OTHER)]


def is_contact(pair: Pair) -> bool:
    return pair.key.value not in ("name", "summary")
