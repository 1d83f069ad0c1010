"""Hostile documents: each is read whole, within the interpreter's usual limits.

No test looks at the clock; each of these took minutes, or all of the stack, in a parser without precautions.
"""

import sys

import pytest
from markdown_checks import check_page

from cvlint.read.markdown import read_blocks
from cvlint.resume import BlockKind
from cvlint.source import Source

MANY = 100_000


def value_of(text: str) -> str:
    return "\n".join(block.text.value for block in read_blocks(Source("cv.md", text)).blocks)


@pytest.mark.parametrize("character", list("[](<&`!{|~"))
def test_a_character_repeated(character: str) -> None:
    text = "x" + character * MANY
    assert value_of(text) == text


def test_delimiters_repeated() -> None:
    assert value_of("*" * MANY) == ""
    assert value_of("a" + "*" * MANY) == "a" + "*" * MANY
    assert value_of("*a " * 20_000) == ("*a " * 20_000).rstrip()
    assert value_of("[" * 50_000 + "a" + "]" * 50_000) == "[" * 50_000 + "a" + "]" * 50_000
    assert value_of("[" * 20_000 + "a]{.b}") == "[" * 19_999 + "a"
    assert value_of("x [^" * 20_000) == ("x [^" * 20_000).rstrip()


@pytest.mark.parametrize("marker", ["- ", "1. ", "> ", ">", "[^a]: ", "> - "])
def test_containers_nested_too_deep_are_read_as_text(marker: str) -> None:
    (block,) = read_blocks(Source("cv.md", marker * 10_000 + "x")).blocks
    assert block.text.value.endswith("x")
    assert block.span.end == 10_000 * len(marker) + 1
    assert len(block.text.value) > 9_000


def test_nothing_after_a_deep_list_is_lost() -> None:
    lines = [f"{'  ' * depth}- item {depth}" for depth in range(1_000)]
    source = Source("cv.md", "\n".join([*lines, "", "# After", ""]))
    blocks = read_blocks(source).blocks
    assert (blocks[-1].kind, blocks[-1].text.value) == (BlockKind.HEADING, "After")
    shown = "\n".join(block.text.value for block in blocks)
    assert all(f"item {depth}\n" in shown for depth in range(1_000))


@pytest.mark.parametrize(
    "text",
    [
        "![" * 2_000 + "x" + "](u)" * 2_000,
        "[" * 2_000 + "x" + "](u)" * 2_000,
        "[" * 2_000 + "x" + "]{.a}" * 2_000,
        "<div>" * 2_000 + "x",
        "a\n" + ": " * 2_000 + "x",
    ],
    ids=["images", "links", "spans", "elements", "definitions"],
)
def test_deep_nesting_does_not_use_up_the_stack(text: str) -> None:
    source = Source("cv.md", text)
    page = read_blocks(source)
    check_page(source, page)
    assert "x" in page.blocks[-1].text.value or page.blocks[-1].links


def test_many_html_elements() -> None:
    assert value_of("<div>\n" + "<b>" * 20_000 + "x" + "</i>" * 20_000) == "x"
    assert value_of("<div>" * 5_000 + "<li>" * 5_000 + "<tr>" * 5_000 + "x") == "x"
    assert value_of("<div>" + "<a href=x><h3>y</h3>" * 2_000) == "\n".join("y" * 2_000)
    assert value_of("<div>" + " " * MANY + "x") == "x"


def test_the_stack_limit_is_left_alone() -> None:
    before = sys.getrecursionlimit()
    read_blocks(Source("cv.md", "# Ada"))
    assert sys.getrecursionlimit() == before
