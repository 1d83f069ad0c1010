"""YAML with exact places: the parser's events become a tree; nothing is converted (dates stay text).

Past an error that concerns one character only (a tab, a colon in a text), the rest is read as well.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import yaml

from cvlint.data import Data, Fault, Mapping, Node, Pair, Scalar, Sequence
from cvlint.findings import Span
from cvlint.read.data_limits import (
    MAX_DEPTH,
    MAX_FAULTS,
    MAX_NODES,
    count,
    fault,
    placed,
    plain_text,
    syntax_error,
    too_deep,
    too_many,
)
from cvlint.read.data_strings import yaml_text
from cvlint.read.data_yaml_kinds import scalar_kind
from cvlint.read.data_yaml_repair import Repair, repaired, without_control_characters

if TYPE_CHECKING:
    from yaml.events import Event

# The C parser reads the same and says the same places, only faster.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(text: str) -> Data:
    """The first document in ``text``, with its syntax errors; never raises."""
    readable, faults = without_control_characters(text)
    while True:
        builder = _Builder(text, is_exact=readable == text)
        repair = _read(readable, builder)
        if repair is None:
            return Data(builder.root, _sorted([*faults, *builder.faults]))
        faults.append(repair.fault)
        if repair.text is None or len(faults) >= MAX_FAULTS:
            return Data(builder.partial(), _sorted([*faults, *builder.faults]))
        readable = repair.text


def _read(text: str, builder: "_Builder") -> Repair | None:
    """Let ``builder`` take the events of ``text``; what ended them, and the text without that."""
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            if not builder.take(event):
                break
    except yaml.MarkedYAMLError as error:
        return repaired(text, error)
    return None


def _sorted(faults: list[Fault]) -> tuple[Fault, ...]:
    return tuple(sorted(dict.fromkeys(faults), key=lambda each: each.span))


def _start(event: "Event") -> int:
    return event.start_mark.index if event.start_mark else 0


def _end(event: "Event") -> int:
    return event.end_mark.index if event.end_mark else 0


class _Open(NamedTuple):
    """A list or mapping being read; a mapping's ``nodes`` are keys and values in turn."""

    start: int
    is_mapping: bool
    anchor: str | None
    nodes: list[Node]


class _Builder:
    """Builds the tree of the first document from events, without recursion.

    ``is_exact`` says that the parser reads ``text`` itself and not one in which characters were replaced.
    """

    def __init__(self, text: str, *, is_exact: bool) -> None:
        self._is_exact = is_exact
        self.root: Node | None = None
        self.faults: list[Fault] = []
        self._text = text
        self._stack: list[_Open] = []
        self._anchors: dict[str, tuple[Node, int] | None] = {}
        self._nodes = 0
        self._end = 0

    def take(self, event: "Event") -> bool:
        """Take one event; whether the next one is wanted."""
        if isinstance(event, yaml.DocumentStartEvent) and self.root is not None:
            start = _start(event)
            message = "a second document starts here; only the first one is read"
            self.faults.append(syntax_error(start, max(start, _end(event)), message))
            return False
        if isinstance(event, yaml.NodeEvent | yaml.CollectionEndEvent):
            self._end = _end(event)
            return self._take_node(event)
        return True

    def partial(self) -> Node | None:
        """The tree so far, what is still open ended here."""
        while self._stack:
            self._close(self._end)
        return self.root

    def _take_node(self, event: "Event") -> bool:
        start, end = _start(event), _end(event)
        self._nodes += 1
        if self._nodes > MAX_NODES or len(self._stack) > MAX_DEPTH:
            deep = len(self._stack) > MAX_DEPTH
            self.faults.append(too_deep(start) if deep else too_many(start, end))
            self.partial()
            return False
        if isinstance(event, yaml.AliasEvent):
            self._add(self._aliased(event.anchor or "", Span(start, end)))
        elif isinstance(event, yaml.ScalarEvent):
            scalar = self._scalar(event)
            if event.anchor:
                self._anchors[event.anchor] = (scalar, 1)
            self._add(scalar)
        elif isinstance(event, yaml.CollectionStartEvent):
            if event.anchor:
                self._anchors[event.anchor] = None
            is_mapping = isinstance(event, yaml.MappingStartEvent)
            self._stack.append(_Open(start, is_mapping, event.anchor, []))
        else:
            self._close(end)
        return True

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        start, end = _start(event), _end(event)
        quote = event.style or ""
        start = self._behind_properties(event, start)
        text = (
            plain_text(self._text, start, end)
            if self._text[start:end] == event.value
            else yaml_text(self._text, start, end, quote, event.value, exact=self._is_exact)
        )
        if quote in ("|", ">"):
            end = max(text.span.end, start + 1)
        return Scalar(Span(start, end), text, scalar_kind(text.value, event.tag, bool(quote)), quote)

    def _behind_properties(self, event: yaml.ScalarEvent, start: int) -> int:
        """Where the scalar begins behind its tag and anchor, which the event's place includes."""
        if not event.anchor and not self._text.startswith(("!", "&"), start):
            return start
        end = _end(event)
        while start < end and self._text[start] in "!&":
            while start < end and not self._text[start].isspace():
                start += 1
            while start < end and self._text[start].isspace():
                start += 1
        return start

    def _aliased(self, anchor: str, span: Span) -> Node:
        known = self._anchors.get(anchor)
        nothing = Scalar(span, plain_text(self._text, span.start, span.start), "null")
        if known is None:
            what = "stands inside what it names" if anchor in self._anchors else "names no anchor before it"
            self.faults.append(syntax_error(*span, f"the alias '*{anchor}' {what}"))
            return nothing
        node, size = known
        self._nodes += size
        if self._nodes > MAX_NODES:
            self.faults.append(too_many(*span))
            return nothing
        return placed(node, span)

    def _add(self, node: Node) -> None:
        if self._stack:
            self._stack[-1].nodes.append(node)
        elif self.root is None:
            self.root = node

    def _close(self, end: int) -> None:
        start, is_mapping, anchor, nodes = self._stack.pop()
        # A block ends behind its last value; the event stands where the next line begins.
        if self._text[start : start + 1] not in ("{", "["):
            end = max((node.span.end for node in nodes), default=start)
        span = Span(start, max(start, end))
        node: Node = Mapping(span, tuple(self._pairs(nodes))) if is_mapping else Sequence(span, tuple(nodes))
        if anchor:
            self._anchors[anchor] = (node, count(node))
        self._add(node)

    def _pairs(self, nodes: list[Node]) -> Iterator[Pair]:
        """The pairs of a mapping; those that ``<<`` brings in count only where there is no own one."""
        if len(nodes) % 2:
            nodes = [*nodes, Scalar(Span(self._end, self._end), plain_text("", 0, 0), "null")]
        keys = {key.value for key in nodes[::2] if isinstance(key, Scalar)}
        for key, value in zip(nodes[::2], nodes[1::2], strict=True):
            if not isinstance(key, Scalar):
                self.faults.append(fault("wrong-type", *key.span, "a key has to be a text"))
            elif key.value == "<<" and not key.quote:
                yield from (pair for pair in _merged(value) if pair.key.value not in keys)
            else:
                yield Pair(key, value)


def _merged(value: Node) -> Iterator[Pair]:
    """The pairs that a merge key brings in: of one mapping, or of several, the first one first."""
    seen: set[str] = set()
    for node in value.items if isinstance(value, Sequence) else (value,):
        if isinstance(node, Mapping):
            for pair in node.pairs:
                if pair.key.value not in seen:
                    seen.add(pair.key.value)
                    yield pair
