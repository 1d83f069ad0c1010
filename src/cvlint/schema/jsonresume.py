"""JSON Resume against its published schema, of which ``jsonresume.schema.json`` is a copy.

The schema uses few keywords of JSON Schema, and these are interpreted here: importing a library for all of
them takes longer than everything else. A test compares the verdicts with those of such a library.
"""

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from cvlint.data import Fault, Mapping, Node, Pair, Scalar, Sequence
from cvlint.schema import faults

Schema = dict[str, Any]

DATE = "#/definitions/iso8601"


@cache
def schema() -> Schema:
    """The schema as published."""
    text = files("cvlint.schema").joinpath("jsonresume.schema.json").read_text(encoding="utf-8")
    loaded: Schema = json.loads(text)
    return loaded


def check(root: Mapping) -> Iterator[Fault]:
    """The faults of a JSON Resume document."""
    return _mapping(root, schema())


def _mapping(mapping: Mapping, part: Schema) -> Iterator[Fault]:
    known: Schema = part.get("properties", {})
    yield from faults.misspelt_keys(mapping, known)
    seen: set[str] = set()
    for pair in reversed(mapping.pairs):
        # Of a key that stands twice, programs read the last one.
        if pair.key.value in known and pair.key.value not in seen:
            seen.add(pair.key.value)
            yield from _value(pair, pair.value, known[pair.key.value], is_item=False)


def _value(pair: Pair, value: Node, part: Schema, *, is_item: bool) -> Iterator[Fault]:
    """The faults of ``value``: that of ``pair``, or an element of the list there."""
    if part.get("$ref") == DATE:
        yield from _date(pair)
        return
    kind = part.get("type")
    if kind == "object" and isinstance(value, Mapping):
        yield from _mapping(value, part)
    elif kind == "array" and isinstance(value, Sequence):
        for item in value.items:
            yield from _value(pair, item, part.get("items", {}), is_item=True)
    elif kind is not None and not (kind == "string" and faults.is_text(value)):
        wanted = _WANTED[kind]
        yield faults.wrong_item(pair.key.value, value, wanted) if is_item else faults.wrong_type(pair, wanted)


_WANTED = {"object": "a mapping of keys to values", "array": "a list", "string": "a text"}


def _date(pair: Pair) -> Iterator[Fault]:
    from re import search

    value = pair.value
    is_open_end = pair.key.value == "endDate"
    hint = "; leave the key out for a current position" if is_open_end else "; leave the key out"
    if isinstance(value, Scalar) and value.kind == "null":
        yield Fault("wrong-type", value.span, f"'{pair.key.value}' has to be a text, but is null{hint}")
    elif not isinstance(value, Scalar) or not faults.is_text(value):
        yield faults.wrong_type(pair, "a text")
    elif not search(schema()["definitions"]["iso8601"]["pattern"], value.value):
        is_word = not any(character.isdigit() for character in value.value)
        yield faults.malformed_date(pair, "YYYY, YYYY-MM or YYYY-MM-DD", hint if is_word else "")
