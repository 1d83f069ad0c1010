"""The places of keys, against ``tomllib``: the same keys, and values that read back the same."""

import tomllib
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlint.toml_places import KeyPath, find_places


def paths_of(value: Any, path: KeyPath = ()) -> set[KeyPath]:
    """Every key path and list index in a parsed document."""
    if isinstance(value, dict):
        children = list(value.items())
    elif isinstance(value, list):
        children = list(enumerate(value))
    else:
        return set()
    return {(*path, key) for key, _ in children}.union(
        *(paths_of(each, (*path, key)) for key, each in children)
    )


def value_at(document: Any, path: KeyPath) -> Any:
    for key in path:
        document = document[key]
    return document


def slice_at(text: str, path: KeyPath) -> tuple[str, str]:
    """The source of the key to the end of its line, and of the value."""
    place = find_places(text)[path]
    return text[place.key :].partition("\n")[0], text[place.value : place.value_end]


@pytest.mark.parametrize(
    ("text", "path", "key", "value"),
    [
        ("select = ['CV1']", ("select",), "select = ['CV1']", "['CV1']"),
        ("select = ['a', # no, 'x'\n  'b']", ("select", 1), "'b']", "'b'"),
        ("[rules.CV104]\nseverity = 'off'", ("rules", "CV104"), "CV104]", "CV104"),
        ("[rules.CV104]\nseverity = 'off'", ("rules", "CV104", "severity"), "severity = 'off'", "'off'"),
        ("[ \"rules\" . 'a b' ]\n x.y = 1 # y", ("rules", "a b", "x", "y"), "y = 1 # y", "1"),
        (
            'rules = { CV104 = { severity = "off" } }',
            ("rules", "CV104", "severity"),
            'severity = "off" } }',
            '"off"',
        ),
        ('a = """x\n[b]\n"""""\nc = 2', ("c",), "c = 2", "2"),
        ("a = '''\n# ' ''x'''\r\nb = 2", ("b",), "b = 2", "2"),
        ("[[x]]\na = 1\n[[x]]\na = 2\n[x.y]\nz = 3", ("x", 1, "a"), "a = 2", "2"),
        ("[[x]]\na = 1\n[[x]]\na = 2\n[x.y]\nz = 3", ("x", 1, "y", "z"), "z = 3", "3"),
        (
            "d = 1979-05-27 07:32:00 # when\ne = 1",
            ("d",),
            "d = 1979-05-27 07:32:00 # when",
            "1979-05-27 07:32:00",
        ),
        ('"\\u0061" = 1', ("a",), '"\\u0061" = 1', "1"),
    ],
)
def test_place(text: str, path: KeyPath, key: str, value: str) -> None:
    assert slice_at(text, path) == (key, value)
    assert set(find_places(text)) == paths_of(tomllib.loads(text))


BARE = st.text("abcXYZ019_-", min_size=1, max_size=6)
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8)
BLANK = st.sampled_from(["", " ", "\t"])


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


@st.composite
def keys(draw: st.DrawFn) -> tuple[str, str]:
    """A key as it is and as it is written."""
    if draw(st.booleans()):
        bare = draw(BARE)
        return bare, bare
    text = draw(ANY_TEXT)
    if "'" not in text and draw(st.booleans()):
        return text, f"'{text}'"
    return text, quoted(text)


def scalars() -> st.SearchStrategy[str]:
    return st.one_of(
        st.integers().map(str),
        st.floats(allow_nan=False, allow_infinity=False, width=32).map(lambda number: f"{number:.3f}"),
        st.booleans().map(lambda value: str(value).lower()),
        st.dates(min_value=date(1900, 1, 1)).map(str),
        ANY_TEXT.map(quoted),
        ANY_TEXT.map(lambda text: f'"""\n{text.replace(chr(92), "/").replace(chr(34), "")}\n#]}}\n""' + '"'),
        ANY_TEXT.map(lambda text: "'''" + text.replace("'", "") + "\n[x]'''"),
    )


def values() -> st.SearchStrategy[str]:
    return st.recursive(scalars(), lambda inner: st.one_of(arrays(inner), inline_tables(inner)), max_leaves=6)


@st.composite
def arrays(draw: st.DrawFn, inner: st.SearchStrategy[str]) -> str:
    filler = st.sampled_from(["", " ", "\n", " # , ] x\n"])
    parts = [draw(filler) + element + draw(filler) for element in draw(st.lists(inner, max_size=3))]
    return "[" + ",".join(parts) + ("," if parts and draw(st.booleans()) else "") + draw(filler) + "]"


@st.composite
def inline_tables(draw: st.DrawFn, inner: st.SearchStrategy[str]) -> str:
    pairs = draw(st.dictionaries(BARE, inner, max_size=3))
    parts = [
        f"{draw(BLANK)}{key}{draw(BLANK)}={draw(BLANK)}{value}{draw(BLANK)}" for key, value in pairs.items()
    ]
    return "{" + ",".join(parts) + "}"


@st.composite
def documents(draw: st.DrawFn) -> str:
    lines = []
    for _ in range(draw(st.integers(0, 6))):
        parts = [written for _, written in draw(st.lists(keys(), min_size=1, max_size=3))]
        dotted = (draw(BLANK) + "." + draw(BLANK)).join(parts)
        kind = draw(st.sampled_from(["pair", "pair", "table", "array", "comment"]))
        if kind == "pair":
            lines.append(f"{draw(BLANK)}{dotted}{draw(BLANK)}={draw(BLANK)}{draw(values())}{draw(BLANK)}")
        elif kind == "comment":
            lines.append("# [x] = 1" + draw(ANY_TEXT))
        else:
            lines.append(f"[{dotted}]" if kind == "table" else f"[[{dotted}]]")
    return draw(st.sampled_from(["\n", "\r\n", "\n\n"])).join(lines)


@given(documents())
def test_places_agree_with_tomllib(text: str) -> None:
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    places = find_places(text)
    assert set(places) == paths_of(document)
    for path, place in places.items():
        written = text[place.key :].replace("\r\n", "\n")
        if isinstance(path[-1], str):
            # What stands at the place is this very key, whatever follows it.
            assert any(reads_as_key(written[:end], path[-1]) for end in range(1, len(written) + 1))
        source = text[place.value : place.value_end]
        value = value_at(document, path)
        has_header = place.value == place.key and isinstance(
            value, list if isinstance(path[-1], str) else dict
        )
        if not has_header or source.startswith("{"):
            assert isinstance(value, dict) or tomllib.loads(f"v = {source}")["v"] == value


def reads_as_key(written: str, key: str) -> bool:
    try:
        return tomllib.loads(f"{written} = 1") == {key: 1}
    except tomllib.TOMLDecodeError:
        return False
