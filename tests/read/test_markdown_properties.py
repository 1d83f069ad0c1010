"""Whatever the text: reading ends, and every place says what the page says it does."""

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_checks import check_page
from markdown_it import MarkdownIt

from cvlint.read.markdown import read_blocks
from cvlint.read.markdown_origin import LINES, Lines
from cvlint.read.markdown_parser import build_parser
from cvlint.resume import BlockKind
from cvlint.source import Source

CHARACTERS = [*"[]()<>*_`\\|-+#>:~=!&{}\"'.1 \t\n\raé😀\xa0", "\r\n", "\n\n", "    ", "  \n"]
MARKDOWN = """
&amp; &#0; &#10; &#32; &mdash; \\| \\* -_ *_ 1._ 2)_ >_ #_ ###_ Jane ](u) ](<u_v>) ![ [a]
[a][] $[a]:_u$ [^1] $[^1]:_ <x@y.zz> <http://x.y>
** `` $```$ $~~~$ $---$ $===$ |_a_|_b_|$ |-|-|$ $:_ $~_ 't' "t" \\$ \ufeff
"""
ADDED = "{.x} {#id} ]{.r} ::: :::_{.a}$ {:_.x}$ ---$key:_v$ ...$"
HTML = """
<br> <br/>$ <b> </b> $<div> </div> <a_href="x&amp;y"> </a> <!-- --> <table> <tr> <td> </td> <ul> <li> </li>
</ul> <p> </p> <p_hidden> <span_hidden> </span> <h3> </h3> <pre> <img_src=a_alt='b_&amp;_c'> <img_alt=x
<script> <style>x</style> <?x?> <![CDATA[x]]> <!D> &nbsp; &copy
"""
CONTROLS = ["\x0b", "\x0c", "\x85", "\u2028", "\x1c"]


def fragments(words: str) -> list[str]:
    """The words, with ``_`` for a space and ``$`` for a newline."""
    return [word.replace("_", " ").replace("$", "\n") for word in words.split()]


MARKDOWN_FRAGMENTS = CHARACTERS + CONTROLS + fragments(MARKDOWN)
ALL_FRAGMENTS = MARKDOWN_FRAGMENTS + fragments(ADDED) + fragments(HTML)

STOCK = MarkdownIt("commonmark").enable("table")
LOCATED = (
    build_parser()
    .disable(
        [
            "front_matter",
            "markup_line",
            "deflist",
            "footnote_def",
            "footnote_ref",
            "attributed_span",
            "trailing_attributes",
        ]
    )
    .enable(["fragments_join", "text_join"])
)


def documents(parts: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(parts), max_size=40).map("".join)


@settings(max_examples=300, deadline=None)
@given(st.one_of(documents(CHARACTERS), documents(ALL_FRAGMENTS), st.text()))
@example("> - a\r\n>\t`b\r\n> \tc`  \r\nlazy &amp;  \r\n> d")
@example(" + + \\  \n&#0;")
@example("[a]: \\\n> ")
@example("a&#10;\nb")
@example("<a href=z><h3>a</h3></a>")
@example("[\\\n](u)<![CDATA[x]]>  \n")
def test_every_place_is_right(text: str) -> None:
    source = Source("cv.md", text)
    check_page(source, read_blocks(source))


@settings(max_examples=200, deadline=None)
@given(documents(MARKDOWN_FRAGMENTS + fragments(HTML)))
def test_parsing_is_unchanged(text: str) -> None:
    text = text.replace("{", "")
    env = {LINES: Lines(Source("cv.md", text))}
    tokens = LOCATED.parse(text, env)
    assert LOCATED.renderer.render(tokens, LOCATED.options, env) == STOCK.render(text)


def shown(text: str) -> str:
    return re.sub(r"[ \t\n]+", " ", text).strip(" ")


def texts_of_stock_parser(text: str) -> list[str]:
    breaks = {"softbreak": "\n", "hardbreak": "\n", "image": ""}
    contents = [
        "".join(breaks.get(child.type, child.content) for child in token.children or ())
        for token in STOCK.parse(text)
        if token.type == "inline"
    ]
    return [content for content in map(shown, contents) if content]


@settings(max_examples=200, deadline=None)
@given(documents(MARKDOWN_FRAGMENTS))
def test_texts_are_what_the_parser_says(text: str) -> None:
    # Without what we read otherwise: HTML, definition lists, footnotes, attributes, front matter.
    text = re.sub(r"<(?!x@|http)|[:~^{]|\A---", "", text)
    blocks = read_blocks(Source("cv.md", text)).blocks
    texts = [shown(block.text.value) for block in blocks if block.kind is not BlockKind.CODE]
    assert [each for each in texts if each] == texts_of_stock_parser(text)


@settings(max_examples=50, deadline=None)
@given(documents(ALL_FRAGMENTS))
def test_reading_is_deterministic(text: str) -> None:
    source = Source("cv.md", text)
    assert read_blocks(source) == read_blocks(source)
