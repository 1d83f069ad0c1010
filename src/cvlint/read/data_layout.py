"""What a format's reader finds in a document, before it is read further."""

import re
from typing import NamedTuple

from cvlint.data import Mapping, Pair, Scalar, Sequence
from cvlint.read.sections import section_kind
from cvlint.resume import SectionKind


class Part(NamedTuple):
    """A key that holds a section; ``titled`` says that the key is a title people read."""

    pair: Pair
    kind: SectionKind
    titled: bool = False


class Layout(NamedTuple):
    """The parts of a résumé, each in source order."""

    name: Scalar | None
    contact: tuple[Pair, ...]
    parts: tuple[Part, ...]


def name_of(basics: Mapping | None) -> Scalar | None:
    name = basics.get("name") if basics else None
    return name if isinstance(name, Scalar) and name.kind != "null" and name.text else None


def kind_of_key(key: str, language: str) -> SectionKind | None:
    """The section kind that a key names: "work_experience", "volunteerWork"."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", key).replace("_", " ").replace("-", " ")
    return section_kind(words, language)


def mappings_in(pair: Pair) -> list[Mapping]:
    """The entries that the value of a key lists."""
    items = pair.value.items if isinstance(pair.value, Sequence) else ()
    return [item for item in items if isinstance(item, Mapping)]
