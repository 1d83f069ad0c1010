"""The faults that all formats share, in the words of a finding."""

from collections.abc import Iterable, Iterator

from cvlint.data import Fault, Mapping, Node, Pair, Place, Scalar, Sequence
from cvlint.schema.near import nearest

_ENDS = frozenset({"endDate", "end_date"})


def misspelt_keys(mapping: Mapping, known: Iterable[str]) -> Iterator[Fault]:
    """The keys that are probably meant to be known ones which the mapping does not have."""
    known = set(known)
    missing = known - {key.value for key, _ in mapping.pairs}
    for key, _ in mapping.pairs:
        meant = nearest(key.value, known) if key.value not in known else None
        if meant in missing and key.value not in _OWN_KEYS:
            yield unknown_key(key, meant)


_OWN_KEYS = frozenset(
    {
        "awarded",
        "dated",
        "dates",
        "issued",
        "locations",
        "month",
        "months",
        "named",
        "published",
        "rank",
        "role",
    }
    | {"years"}
)
"""Words of their own that a slip or two part from a known key."""


def unknown_key(key: Scalar, meant: str | None) -> Fault:
    if meant is None:
        return Fault("unknown-key", key.span, f"unknown key '{key.value}'")
    effect = "; without it, the entry counts as current" if meant in _ENDS else ""
    message = f"unknown key '{key.value}'{effect}; did you mean '{meant}'?"
    return Fault("unknown-key", key.span, message, (), Place(key.text.span, meant))


def wrong_type(pair: Pair, wanted: str) -> Fault:
    """The value of ``pair`` is not what ``wanted`` says ("a text")."""
    return Fault("wrong-type", pair.value.span, f"'{pair.key.value}' has to be {wanted}{_but(pair.value)}")


def wrong_item(key: str, item: Node, wanted: str) -> Fault:
    """An element of the list ``key`` is not what ``wanted`` says."""
    return Fault("wrong-type", item.span, f"each element of '{key}' has to be {wanted}{_but(item)}")


def malformed_date(pair: Pair, wanted: str, hint: str = "") -> Fault:
    value = pair.value
    shown = f"'{value.value}'" if isinstance(value, Scalar) else "this"
    span = value.span
    message = f"{shown} is no date as '{pair.key.value}' needs it: {wanted}{hint}"
    return Fault("malformed-date-value", span, message)


def missing_key(mapping: Mapping, key: str, where: str) -> Fault:
    """``where`` names the mapping ("an entry of 'work'"); the place is its first key."""
    span = mapping.pairs[0].key.span if mapping.pairs else mapping.span
    return Fault("missing-required-key", span, f"{where} needs the key '{key}'")


def empty_key(pair: Pair) -> Fault:
    return Fault("missing-required-key", pair.key.span, f"the key '{pair.key.value}' needs a value")


def is_null(node: Node) -> bool:
    return isinstance(node, Scalar) and node.kind == "null"


def is_text(node: Node) -> bool:
    """Whether loaders read a text; what looks like a day is one for some and a date for others."""
    return isinstance(node, Scalar) and node.kind in ("string", "timestamp")


def _but(node: Node) -> str:
    if isinstance(node, Mapping):
        if len(node.pairs) == 1 and node.pairs[0].key.quote == "" and _is_block(node):
            return ", but ': ' makes it a key with a value; put the text in quotation marks"
        return ", but has keys of its own"
    if isinstance(node, Sequence):
        return ", but is a list"
    if node.kind == "null":
        return ", but is empty; leave the key out instead"
    if node.kind == "string" or node.kind == "timestamp":
        return ", but is a text"
    noun = {"int": "a number", "float": "a number", "bool": "true or false"}[node.kind]
    return f", but '{node.value}' is {noun}; put it in quotation marks"


def _is_block(mapping: Mapping) -> bool:
    """Whether the mapping is YAML without braces: it begins where its first key does."""
    return mapping.span.start == mapping.pairs[0].key.span.start
