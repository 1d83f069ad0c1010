"""Formats whose keys are documented in words: tables of fields, and documents checked against them."""

import re
from collections.abc import Iterator
from collections.abc import Mapping as Table
from functools import cache
from typing import Literal, NamedTuple

from cvlint.data import Fault, Mapping, Node, Pair, Scalar, Sequence
from cvlint.schema import faults

Kind = Literal[
    "text", "texts", "number or text", "text or texts", "start", "end", "date", "mapping", "entries", "any"
]
"""What a value has to be; "texts" is a list of them, "entries" one of mappings."""


class Field(NamedTuple):
    """What one key may hold; ``fields`` are those of a mapping or of each entry."""

    kind: Kind = "text"
    required: bool = False
    fields: "Fields | None" = None
    choices: tuple[str, ...] = ()


Fields = Table[str, Field]


class Format(NamedTuple):
    """What a format says of all its fields.

    ``is_strict``: keys it does not know are faults, not only those that look misspelt. ``ends`` are words
    for "until now" that it has. ``has_iso_dates``: dates are YYYY, YYYY-MM or YYYY-MM-DD.
    ``takes_year_numbers``: a year needs no quotation marks. ``takes_nulls``: a key may be left without value.
    """

    is_strict: bool
    ends: tuple[str, ...]
    has_iso_dates: bool
    takes_year_numbers: bool


def check_fields(mapping: Mapping, fields: Fields, form: Format, where: str) -> Iterator[Fault]:
    """The faults of a mapping and of all below it."""
    unknown = list(_unknown(mapping, fields, form))
    yield from unknown
    meant = {fault.replacement.message for fault in unknown if fault.replacement}
    for name, field in fields.items():
        pair = mapping.pair(name)
        if pair is None:
            if field.required and name not in meant:
                yield faults.missing_key(mapping, name, where)
        elif faults.is_null(pair.value):
            if field.required:
                yield faults.empty_key(pair)
        else:
            yield from _value(pair, field, form)


def _unknown(mapping: Mapping, fields: Fields, form: Format) -> Iterator[Fault]:
    misspelt = list(faults.misspelt_keys(mapping, fields))
    yield from misspelt
    if form.is_strict:
        seen = {fault.span for fault in misspelt}
        for key, _ in mapping.pairs:
            if key.value not in fields and key.span not in seen:
                yield faults.unknown_key(key, None)


def _value(pair: Pair, field: Field, form: Format) -> Iterator[Fault]:
    value, kind = pair.value, field.kind
    if kind == "mapping":
        if isinstance(value, Mapping):
            yield from check_fields(value, field.fields or {}, form, f"'{pair.key.value}'")
        else:
            yield faults.wrong_type(pair, "a mapping of keys to values")
    elif kind == "entries":
        yield from _entries(pair, field, form)
    elif kind in ("texts", "text or texts") and isinstance(value, Sequence):
        for item in value.items:
            if not faults.is_text(item):
                yield faults.wrong_item(pair.key.value, item, "a text")
    elif kind == "texts":
        yield faults.wrong_type(pair, "a list of texts")
    elif kind in ("start", "end", "date"):
        yield from _date(pair, kind, form)
    elif kind != "any":
        yield from _text(pair, field)


def _text(pair: Pair, field: Field) -> Iterator[Fault]:
    value = pair.value
    is_number = isinstance(value, Scalar) and value.kind in ("int", "float")
    if not faults.is_text(value) and not (is_number and field.kind == "number or text"):
        yield faults.wrong_type(pair, "a text")
    elif field.choices and isinstance(value, Scalar) and value.value not in field.choices:
        message = f"'{value.value}' is none of what '{pair.key.value}' can be: {', '.join(field.choices)}"
        yield Fault("wrong-type", value.span, message)


def _entries(pair: Pair, field: Field, form: Format) -> Iterator[Fault]:
    if not isinstance(pair.value, Sequence):
        yield faults.wrong_type(pair, "a list of entries")
        return
    for item in pair.value.items:
        if isinstance(item, Mapping):
            yield from check_fields(item, field.fields or {}, form, f"an entry of '{pair.key.value}'")
        else:
            yield faults.wrong_item(pair.key.value, item, "an entry with keys")


def _date(pair: Pair, kind: str, form: Format) -> Iterator[Fault]:
    value: Node = pair.value
    if not isinstance(value, Scalar) or value.kind in ("bool", "float"):
        yield faults.wrong_type(pair, "a date")
    elif value.kind == "int" and not form.takes_year_numbers:
        yield faults.wrong_type(pair, "a text")
    elif kind == "date" and form.has_iso_dates:
        return
    elif kind != "end" or value.value not in form.ends:
        yield from _date_text(pair, value.value, kind, form)


def _date_text(pair: Pair, text: str, kind: str, form: Format) -> Iterator[Fault]:
    is_good = _iso() if form.has_iso_dates else _any_date()
    if is_good.search(text):
        return
    wanted = (
        "YYYY, YYYY-MM or YYYY-MM-DD"
        if form.has_iso_dates
        else "YYYY, YYYY-MM, YYYY-MM-DD or words such as 'Jun 2016'"
    )
    hint = ""
    if kind == "end" and not any(character.isdigit() for character in text):
        hint = "; leave the key out for a current position"
        if form.ends:
            hint = f"; write '{form.ends[0]}' or leave the key out for a current position"
    yield faults.malformed_date(pair, wanted, hint)


@cache
def _iso() -> re.Pattern[str]:
    # A time may follow in what YAML loaders take for a timestamp.
    return re.compile(r"\A[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}(?:[Tt ].*)?)?)?\Z")


@cache
def _any_date() -> re.Pattern[str]:
    # JavaScript, in which YAMLResume is written, does not take "06/2020" for a date.
    return re.compile(r"\A(?![0-9]{1,2}/[0-9]{4}\Z).*(?<![0-9])[0-9]{4}(?![0-9])", re.DOTALL)
