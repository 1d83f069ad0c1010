"""Strict JSON with exact places."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.read.data_checks import require_places, scalars

from cvlint.read.data_json import read_json

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)


def faults(text: str) -> list[tuple[int, int, str]]:
    return [(*fault.span, fault.message) for fault in read_json(text).faults]


def loads(text: str) -> object:
    """Strictly: neither NaN nor what Python alone takes for a number or blank."""

    def refuse(word: str) -> None:
        raise ValueError(word)

    return json.loads(text, parse_constant=refuse)


@given(VALUES, st.booleans(), st.sampled_from([None, 1, "\t"]))
def test_what_python_writes(value: object, ascii_only: bool, indent: int | str | None) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    data = read_json(text)
    assert data.faults == ()
    require_places(text, data)
    strings = [each.value for each in scalars(data.root) if each.kind == "string"]
    assert strings == _strings(value)


def _strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [each for key, inner in value.items() for each in (key, *_strings(inner))]
    if isinstance(value, list):
        return [each for inner in value for each in _strings(inner)]
    return [value] if isinstance(value, str) else []


PARTS = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    '"a"',
    "1",
    "-0.5e3",
    "01",
    "true",
    "nul",
    " ",
    "\n",
    "\\",
    "/*",
    "'",
    "é",
]


@given(st.lists(st.sampled_from(PARTS), max_size=14).map("".join) | st.text(max_size=20))
def test_a_fault_exactly_where_python_sees_one(text: str) -> None:
    data = read_json(text)
    require_places(text, data)
    try:
        loads(text)
        is_json = True
    except ValueError:
        is_json = False
    assert (data.faults == ()) == is_json


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1,}', [(7, 8, "a comma must not stand before '}'")]),
        ('{"a": 1 "b": 2}', [(7, 7, "a comma is missing here")]),
        ('{"a" 1, "b": }', [(4, 4, "a colon is missing here"), (13, 14, "a value is missing here")]),
        ("[1, 2", [(0, 1, "'[' is not closed by ']'")]),
        ('{"a": [1}', [(8, 9, "'}' does not close '[': expected ']'")]),
        ('{"a": "b,\n "c": 2}', [(6, 9, "the text has no closing quotation mark on its line")]),
        ("// x\n[1]", [(0, 4, "a comment, which JSON does not have")]),
        ('["a\\qb"]', [(3, 5, "'\\q' is not an escape that JSON has")]),
        ('["a\tb"]', [(3, 4, "'\\t' has to be written as an escape in a text")]),
        ("[True]", [(1, 5, "'True' has to stand in double quotation marks")]),
        ("[1] x", [(4, 5, "the document goes on after its end")]),
        ("", [(0, 0, "the document is empty")]),
    ],
)
def test_faults(text: str, expected: list[tuple[int, int, str]]) -> None:
    assert faults(text) == expected


def test_ten_thousand_brackets() -> None:
    assert faults("[" * 10_000) == [(100, 101, "this is nested more than 100 levels deep")]


def test_escapes_are_located() -> None:
    text = r'["a\ud83d\ude00b\n\u00e9"]'
    (scalar,) = scalars(read_json(text).root)
    assert scalar.value == "a😀b\né"
    assert [text[slice(*piece.span)] for piece in scalar.text.pieces] == [
        "a",
        r"\ud83d\ude00",
        "b",
        r"\n",
        r"\u00e9",
    ]
    assert text[slice(*scalar.text.locate(1, 3))] == r"\ud83d\ude00b"
