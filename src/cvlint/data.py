"""The keys and values of a JSON or YAML document, each with its exact place.

What an alias (``*name``) or a merge key (``<<``) brings in stands where the alias stands, so that all places
are in source order and inside the text.
"""

from typing import Literal, NamedTuple, TypeAlias

from cvlint.findings import Span
from cvlint.text import Text

ScalarKind: TypeAlias = Literal["string", "int", "float", "bool", "null", "timestamp"]
"""What a value is, in JSON or in YAML 1.2; ``timestamp`` is a plain YYYY-MM-DD, which loaders may convert."""

FaultKind: TypeAlias = Literal[
    "unknown-key",
    "wrong-type",
    "malformed-date-value",
    "missing-required-key",
    "syntax-error",
    "duplicate-key",
]


class Scalar(NamedTuple):
    """One value or key. ``text`` is what it says, escapes resolved; ``span`` has the quotes too.

    ``quote`` is how it is written: a quotation mark, ``|`` or ``>`` for a YAML block, ``*`` for what an alias
    brings in, or nothing.
    """

    span: Span
    text: Text
    kind: ScalarKind
    quote: str = ""

    @property
    def value(self) -> str:
        return self.text.value


class Pair(NamedTuple):
    key: Scalar
    value: "Node"


class Mapping(NamedTuple):
    """Keys with values in source order; a key that stands twice is here twice."""

    span: Span
    pairs: tuple[Pair, ...]

    def pair(self, name: str) -> Pair | None:
        """The last pair with that key: the one that loaders keep."""
        return next((pair for pair in reversed(self.pairs) if pair.key.value == name), None)

    def get(self, name: str) -> "Node | None":
        pair = self.pair(name)
        return pair.value if pair else None


class Sequence(NamedTuple):
    span: Span
    items: tuple["Node", ...]


Node: TypeAlias = Scalar | Mapping | Sequence


class Place(NamedTuple):
    """A place, and what stands there or should."""

    span: Span
    message: str


class Fault(NamedTuple):
    """What is wrong with a document as data; ``message`` is that of a finding.

    ``replacement`` is what should probably stand at the place it names.
    """

    kind: FaultKind
    span: Span
    message: str
    related: tuple[Place, ...] = ()
    replacement: Place | None = None


class Data(NamedTuple):
    """A document as data: ``root`` is None when it holds nothing; ``faults`` are in source order."""

    root: Node | None
    faults: tuple[Fault, ...] = ()
