"""HTML blocks in Markdown."""

import pytest
from markdown_checks import outline, read

from cvlint.read.html_text import Attribute, HtmlComment, HtmlText, Tag, html_tokens


def test_a_block_of_text_and_links() -> None:
    source, page = read('<div id="web">\n<a href="x@y.zz">mail</a>\n| <b>phone</b> &amp;c.\n</div>\n')
    (block,) = page.blocks
    assert (str(block.kind), block.text.value) == ("html", "mail\n| phone &c.")
    assert source.slice(block.span) == source.text.rstrip("\n")
    assert [(link.text.value, link.target, source.slice(link.span)) for link in block.links] == [
        ("mail", "x@y.zz", '<a href="x@y.zz">mail</a>')
    ]
    assert [(str(mark.kind), mark.tag, source.slice(mark.span)) for mark in block.marks] == [
        ("link", "a", '<a href="x@y.zz">mail</a>'),
        ("strong", "b", "<b>phone</b>"),
    ]


def test_kinds() -> None:
    text = (
        '<h1 align="center">Ada <div>2020</div></h1>\n<p>para<br>two</p>\n<ul>\n<li>one\n<li><p>two</p>'
        "<p>more</p><ol><li>deep</li></ol>rest</li></ul>\n<dl><dt>T<dd>D</dl><pre>x</pre>\n<blockquote>q</blockquote>tail\n"
    )
    assert outline(text) == [
        "heading1 Ada\n2020",
        "paragraph para\ntwo",
        "item  one",
        "item  two",
        "paragraph  more",
        "item   deep",
        "paragraph  rest",
        "term T",
        "definition D",
        "code x",
        "html> q",
        "html tail",
    ]


def test_spans_of_elements() -> None:
    source, page = read("<h2>A</h2><ul><li><p>b</p></li><li>c<ul><li>d</li></ul></li></ul> e <i>f</i> \n")
    assert [source.slice(block.span) for block in page.blocks] == [
        "<h2>A</h2>", "<li><p>b</p>", "<li>c", "<li>d</li>", "e <i>f</i>",
    ]  # fmt: skip
    assert [block.list_id for block in page.blocks] == [None, 0, 0, 1, None]
    assert [block.level for block in page.blocks] == [2, 0, 0, 0, 0]


def test_tables() -> None:
    text = "<table><tr><th>a<th>b</tr>\n<tr><td></td><td><p>c</p><p>d</p></td></tr></table>\n\n| x |\n|-|\n"
    source, page = read(text)
    told = [
        (str(block.kind), block.table_id, block.row, block.column, block.text.value) for block in page.blocks
    ]
    assert told == [
        ("cell", 0, 0, 0, "a"),
        ("cell", 0, 0, 1, "b"),
        ("cell", 0, 1, 0, ""),
        ("cell", 0, 1, 1, "c\nd"),
        ("cell", 1, 0, 0, "x"),
    ]
    assert source.slice(page.blocks[2].span) == "<td></td>"


def test_markdown_inside_a_division() -> None:
    text = (
        '<div class="job">\n\n### Clerk\n\n- one\n\n</div>\n\n'
        "<details><summary>More</summary>\n\ntext\n</details>\n"
    )
    assert outline(text) == ["heading3 Clerk", "item  one", "html More", "paragraph text"]


def test_a_hidden_division_around_markdown() -> None:
    text = (
        'a\n\n<div class="x" style="display: none">\n\n## Hidden\n\n- b\n\n| c |\n|-|\n\n    code\n\n'
        "<p>d</p>\n\n</div>\n\nshown\n\n- <section hidden>\n  x\n\n  y\n- z\n"
    )
    assert outline(text) == ["paragraph a", "paragraph shown", "item  z"]


def test_a_link_around_a_heading() -> None:
    source, page = read('<div>\n<a href="u"><h3>Ada</h3></a> <a href=v><div>b <img src=w></div></a>\n')
    told = [
        (str(block.kind), block.text.value, [(link.target, link.text.value) for link in block.links])
        for block in page.blocks
    ]
    assert told == [
        ("heading", "Ada", [("u", "Ada")]),
        ("html", "b", [("v", "b"), ("w", "")]),
    ]
    assert source.slice(page.blocks[0].links[0].span) == '<a href="u"><h3>Ada'


def test_scripts_styles_and_declarations_show_nothing() -> None:
    text = (
        "<style>\np { }\n\nh1 {}\n</style>\n<script>a < b</script> b\n\n<!DOCTYPE html>\n\n<?php x ?>\n\n"
        "<svg><title>t</title>\n</svg>\n"
    )
    assert outline(text) == ["html b"]


def test_white_space_and_references() -> None:
    source, page = read("<p>\n  2016 &ndash;\r\n  2017 &copy AT&T &nbsp;x  <br>\n  y\n</p>\n")
    (block,) = page.blocks
    assert block.text.value == "2016 –\n2017 © AT&T \u00a0x\ny"
    assert [source.slice(piece.span) for piece in block.text.pieces] == [
        "2016 ", "&ndash;", "\r\n  ", "2017 ", "&copy", " AT&T ", "&nbsp;", "x", "  <br>\n  ", "y",
    ]  # fmt: skip


def test_an_html_item() -> None:
    source, page = read("- <div>a</div>\n- <!-- c --> b\n")
    assert [(str(block.kind), source.slice(block.span)) for block in page.blocks] == [
        ("item", "- <div>a</div>"),
        ("item", "- <!-- c --> b"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a < b", [HtmlText(0, 5)]),
        ("<B\nx=1 y='2' z=\"&lt;\" w/>c", [
            Tag("b", False, True, (
                Attribute("x", "1", 5, 6), Attribute("y", "2", 10, 11), Attribute("z", "<", 16, 20),
                Attribute("w", "", 23, 23),
            ), 0, 25),
            HtmlText(25, 26),
        ]),
        ("</p >x", [Tag("p", True, False, (), 0, 5), HtmlText(5, 6)]),
        ("a<!-- x -->b", [HtmlText(0, 1), HtmlComment(" x ", 1, 11), HtmlText(11, 12)]),
        ("a<!-->b", [HtmlText(0, 1), HtmlComment("", 1, 6), HtmlText(6, 7)]),
        ("a<!-- open", [HtmlText(0, 1), HtmlComment(" open", 1, 10)]),
        ("a<b c", [HtmlText(0, 1)]),
        ("<a x='1>2</a>", [Tag("a", False, False, (Attribute("x", "'1", 5, 7),), 0, 8), HtmlText(8, 9),
                           Tag("a", True, False, (), 9, 13)]),
        ("<script>a<b></SCRIPT>c", [
            Tag("script", False, False, (), 0, 8), Tag("script", True, False, (), 12, 21), HtmlText(21, 22),
        ]),
        ("<![CDATA[a>b]]>c<?d?>e</>f", [HtmlText(15, 16), HtmlText(21, 22), HtmlText(25, 26)]),
    ],
)  # fmt: skip
def test_tokens(text: str, expected: list[object]) -> None:
    assert list(html_tokens(text)) == expected
