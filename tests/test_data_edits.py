"""Which fixes may be made in JSON and YAML."""

import pytest

from cvlint.data_edits import Syntax
from cvlint.findings import Edit, Span
from cvlint.read.data_reader import parsed


def allowed(text: str, old: str, new: str, *, is_json: bool = False) -> bool:
    at = text.index(old)
    return Syntax(parsed(text, is_json=is_json)).keeps([Edit(Span(at, at + len(old)), new)])


@pytest.mark.parametrize(
    ("text", "old", "new", "expected"),
    [
        ('{"a": "it\'s"}', "'", "’", True),
        ('{"a": "it’s"}', "’", '"', False),
        ('{"a": "it’s"}', "’", "\\", False),
        ('{"a": "it’s"}', "’", "\n", False),
        ('{"a": "x"}', '"x"', "y", False),
        ('{"a": 1}', "1", "x", False),
        ('{"end_dat": "x"}', "end_dat", "end_date", True),
        ('{"a": "x", "b": 1}', ", ", ";", False),
    ],
)
def test_json(text: str, old: str, new: str, expected: bool) -> None:
    assert allowed(text, old, new, is_json=True) is expected


@pytest.mark.parametrize(
    ("text", "old", "new", "expected"),
    [
        ("a: it's\n", "'", "’", True),
        ("a: 'it’s'\n", "’", "'", False),
        ("a: it’s\n", "’", "'", True),
        ("a: x y\n", "x", "- z", False),
        ("a: x y\n", "x", "z", True),
        ("a: x-y\n", "-", ": ", False),
        ("a: x-y\n", "-", " #", False),
        ("a: http://b\n", "http", "https", True),
        ("a: 2020\n", "2020", "x", False),
        ("a: |\n  x y\n", "x", '"z"', True),
        ("a: |\n  x y\n", "x", "z\nb", False),
        ("a: &b x\nc: *b\n", "*b", "d", False),
        ("end_dat: x\n", "end_dat", "end_date", True),
    ],
)
def test_yaml(text: str, old: str, new: str, expected: bool) -> None:
    assert allowed(text, old, new) is expected
