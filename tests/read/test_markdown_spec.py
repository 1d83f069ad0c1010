"""The examples of the CommonMark specification: places are right, and recording them changes nothing."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from markdown_checks import check_page
from markdown_it import MarkdownIt

from cvlint.read.markdown import read_blocks
from cvlint.read.markdown_origin import LINES, Lines
from cvlint.read.markdown_parser import build_parser
from cvlint.source import Source

SPEC = Path(__file__).parents[1] / "data" / "commonmark" / "spec.txt"
EXAMPLE = re.compile(r"^`{32} example\n(.*?)^\.\n(.*?)^`{32}$", re.MULTILINE | re.DOTALL)
NOT_COMMONMARK = [
    "attributed_span",
    "deflist",
    "footnote_def",
    "footnote_ref",
    "front_matter",
    "markup_line",
    "table",
    "trailing_attributes",
]


class Example(NamedTuple):
    number: int
    markdown: str
    html: str


def examples() -> Iterator[Example]:
    text = SPEC.read_text(encoding="utf-8").replace("→", "\t")
    for number, found in enumerate(EXAMPLE.finditer(text), 1):
        yield Example(number, found[1], found[2])


EXAMPLES = list(examples())


@pytest.fixture(scope="module")
def stock() -> MarkdownIt:
    return MarkdownIt("commonmark")


@pytest.fixture(scope="module")
def located() -> MarkdownIt:
    """Our parser, without what we add to CommonMark, its tokens joined so that they can be rendered."""
    return build_parser().disable(NOT_COMMONMARK).enable(["fragments_join", "text_join"])


def test_the_specification_is_whole() -> None:
    assert len(EXAMPLES) == 652
    assert EXAMPLES[0] == (1, "\tfoo\tbaz\t\tbim\n", "<pre><code>foo\tbaz\t\tbim\n</code></pre>\n")
    assert EXAMPLES[-1].markdown == "Multiple     spaces\n"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_places_of_all_examples(newline: str) -> None:
    for example in EXAMPLES:
        source = Source("cv.md", example.markdown.replace("\n", newline))
        check_page(source, read_blocks(source))


def test_parsing_is_unchanged(stock: MarkdownIt, located: MarkdownIt) -> None:
    for example in EXAMPLES:
        env = {LINES: Lines(Source("cv.md", example.markdown))}
        tokens = located.parse(example.markdown, env)
        rendered = located.renderer.render(tokens, located.options, env)
        assert rendered == stock.render(example.markdown), example


def test_newlines_make_no_difference() -> None:
    for example in EXAMPLES:
        pages = [
            read_blocks(Source("cv.md", example.markdown.replace("\n", newline)))
            for newline in ("\n", "\r\n", "\r")
        ]
        told = [[(block.kind, block.text.value, block.level) for block in page.blocks] for page in pages]
        assert told[0] == told[1] == told[2], example
