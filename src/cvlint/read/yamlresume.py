"""YAMLResume: JSON Resume's keys below ``content``, with contact data beside ``basics``."""

from cvlint.data import Mapping, Node, Pair
from cvlint.read.data_layout import Layout, Part, name_of
from cvlint.read.jsonresume import SECTIONS, is_contact, part_of
from cvlint.resume import SectionKind

_CONTACT = frozenset({"location", "profiles"})


def is_yamlresume(root: Node) -> bool:
    content = root.get("content") if isinstance(root, Mapping) else None
    return isinstance(content, Mapping) and any(content.get(key) for key in ("basics", *SECTIONS))


def layout_of(root: Mapping, language: str) -> Layout:
    content = root.get("content")
    assert isinstance(content, Mapping)  # is_yamlresume has seen it
    basics = content.get("basics")
    parts: list[Part] = []
    contact: list[Pair] = []
    for pair in content.pairs:
        if pair.key.value == "basics" and isinstance(basics, Mapping):
            summary = basics.pair("summary")
            contact += [each for each in basics.pairs if is_contact(each)]
            parts += [Part(summary, SectionKind.SUMMARY)] if summary else []
        elif pair.key.value in _CONTACT:
            contact.append(pair)
        else:
            parts += part_of(pair, language)
    return Layout(name_of(basics if isinstance(basics, Mapping) else None), tuple(contact), tuple(parts))
