"""YAML with exact places."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from tests.read.data_checks import as_strings, require_places, scalars

from cvlint.data import Mapping, Scalar
from cvlint.read.data_yaml import read_yaml
from cvlint.read.data_yaml_kinds import scalar_kind

TEXTS = st.text(st.sampled_from("ab é😀'\"\\:#-\n\t,|>%@"), max_size=24)
VALUES = st.recursive(
    TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS.filter("<<".__ne__), inner, max_size=4),
    max_leaves=10,
)


def faults(text: str) -> list[tuple[int, int, str]]:
    return [(*fault.span, fault.message) for fault in read_yaml(text).faults]


@given(VALUES, st.sampled_from([None, "'", '"', "|", ">"]), st.booleans(), st.sampled_from([20, 80]))
def test_every_style_says_what_a_loader_reads(value: object, style: str, flow: bool, width: int) -> None:
    text = yaml.dump(value, default_style=style, default_flow_style=flow, allow_unicode=True, width=width)
    data = read_yaml(text)
    assert data.faults == ()
    require_places(text, data)
    assert as_strings(data.root) == yaml.load(text, yaml.BaseLoader)
    for scalar in scalars(data.root):
        # More than one piece as soon as the source says it in other characters: nothing is given up on.
        if len(scalar.text.pieces) == 1 and len(scalar.value.strip()) > 2:
            assert text[slice(*scalar.text.span)] == scalar.value


LINES = [
    "a: b",
    "- c",
    "  d: |",
    "   e",
    "    f",
    "",
    "  g: >-",
    "    h  ",
    "'i",
    "j'",
    '  "k\\',
    'l"',
    "\tm",
    "&n o: *n",
]


@given(
    st.lists(st.sampled_from(LINES), max_size=8),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_any_lines(lines: list[str], newline: str) -> None:
    text = newline.join(lines)
    data = read_yaml(text)
    require_places(text, data)
    try:
        documents = list(yaml.load_all(text, yaml.BaseLoader))
    except yaml.YAMLError:
        return
    if len(documents) == 1 and not data.faults and not _has_doubles(data.root):
        assert as_strings(data.root) == documents[0] or documents[0] is None


def _has_doubles(node: object) -> bool:
    if isinstance(node, Mapping):
        keys = [key.value for key, _ in node.pairs]
        return len(keys) > len(set(keys)) or any(_has_doubles(value) for _, value in node.pairs)
    return False


@given(st.text(max_size=40))
def test_any_text(text: str) -> None:
    require_places(text, read_yaml(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "a: b: c\nd: e: f\n",
            [(4, 5, QUOTE := "a text with ': ' has to stand in quotation marks"), (12, 13, QUOTE)],
        ),
        ("a:\n\t- b\n", [(3, 4, "a tab indents this line; YAML wants spaces")]),
        ("a: @x\n", [(3, 4, "a text that begins with '@' has to stand in quotation marks")]),
        ('a: "x\\qy"\n', [(5, 7, "'\\q' is not an escape that YAML has; write '\\\\' for a backslash")]),
        ("a: 'x\nb: c\n", [(3, 4, "the text has no closing quotation mark")]),
        ("a: [1, 2\nb: 3\n", [(3, 4, "'[' is not closed by ']'")]),
        ("a: 1\n b: 2\n", [(7, 8, "a key must not stand here: check how the lines are indented")]),
        ("a: *b\n", [(3, 5, "the alias '*b' names no anchor before it")]),
        ("a: &b [*b]\n", [(7, 9, "the alias '*b' stands inside what it names")]),
        ("a: 1\n---\nb: 2\n", [(5, 8, "a second document starts here; only the first one is read")]),
        ("a: \x07x\n", [(3, 4, "the control character U+0007, which YAML does not allow")]),
        ("[" * 10_000, [(101, 102, "this is nested more than 100 levels deep")]),
    ],
)
def test_faults(text: str, expected: list[tuple[int, int, str]]) -> None:
    assert faults(text) == expected


def test_aliases_that_multiply() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    messages = {message for _, _, message in faults("\n".join(lines))}
    assert messages == {"the document comes to more than 50000 values"}


def test_an_alias_stands_where_it_is_written() -> None:
    text = "base: &base {company: Initech}\njob:\n  <<: *base\n  position: Clerk\nagain: *base\n"
    root = read_yaml(text).root
    assert as_strings(root) == {
        "base": {"company": "Initech"},
        "job": {"company": "Initech", "position": "Clerk"},
        "again": {"company": "Initech"},
    }
    assert [text[slice(*each.span)] for each in scalars(root) if each.value == "Initech"] == [
        "Initech",
        "*base",
        "*base",
    ]


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("2020", "int"),
        ("'2020'", "string"),
        ("!!str 2020", "string"),
        ("2020-09", "string"),
        ("2020-09-01", "timestamp"),
        ("!!timestamp 2016-05-01", "timestamp"),
        ("1.5", "float"),
        ("yes", "string"),
        ("True", "bool"),
        ("~", "null"),
        ("", "null"),
    ],
)
def test_kinds(written: str, kind: str) -> None:
    root = read_yaml(f"a: {written}\n").root
    assert isinstance(root, Mapping)
    value = root.get("a")
    assert isinstance(value, Scalar)
    assert value.kind == kind
    assert scalar_kind("", None, True) == "string"
