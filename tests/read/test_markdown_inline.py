"""Texts, marks and links of one block."""

import pytest
from markdown_checks import read

from cvlint.resume import LinkKind


def text_of(markdown: str) -> str:
    _, page = read(markdown)
    (block,) = page.blocks
    return block.text.value


def marks_of(markdown: str) -> list[tuple[str, str, str, str]]:
    """Of each mark: kind, tag, what it covers of the text, and of the source."""
    source, page = read(markdown)
    (block,) = page.blocks
    return [
        (str(mark.kind), mark.tag, block.text.value[mark.start : mark.end], source.slice(mark.span))
        for mark in block.marks
    ]


def links_of(markdown: str) -> list[tuple[str, str, str, str | None, str, str]]:
    """Of each link: kind, text, target, source of the target, label, source of the link."""
    source, page = read(markdown)
    return [
        (
            str(link.kind),
            link.text.value,
            link.target,
            source.slice(link.target_span) if link.target_span else None,
            link.label,
            source.slice(link.span),
        )
        for block in page.blocks
        for link in block.links
    ]


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("2016 &ndash; 2017", "2016 – 2017"),
        ("\\*a\\* \\q &nosuch; AT&T", "*a* \\q &nosuch; AT&T"),
        ("&#xD800; &#0; &#65; &#x110000;", "\ufffd \ufffd A \ufffd"),
        ("a  \nb\\\nc\nd", "a\nb\nc\nd"),
        ("a<br>b<br />\nc\n<br/> d", "a\nb\nc\nd"),
        ("a  \n<br>b", "a\n\nb"),
        ("1<sup>st</sup> <!-- note --> place", "1st place"),
        ("![logo](l.png) Ada ![x](y)", "Ada"),
        ("a <span hidden>b [c](d) `e`</span> f", "a f"),
        ('a <i aria-hidden="true">b</i><i aria-hidden="false">c</i>', "a c"),
        ('a <b style="color: red; display:none">b</b> c <b style="not-display:none">d</b>', "a c d"),
        ("*a*_b_ **c", "ab **c"),
        ("` a ` `` b`c `` `d\n  e` ` `", "a b`c d\ne"),
        ("\u00a0a\u00a0b\u2003😀 c", "a\u00a0b\u2003😀 c"),
        ("Head <div>one</div> <div>two</div>", "Head\none\ntwo"),
        ("a <unclosed b", "a <unclosed b"),
        ("snake_case 2 * 3 * 4", "snake_case 2 * 3 * 4"),
        ("a~~b~~", "a~~b~~"),
        ("text ^[note]", "text ^[note]"),
        ("[a]{.x}", "a"),
        ("[a] {.x}", "[a] {.x}"),
        ("[a]{x}", "[a]{x}"),
        ("<https://a.b/c%20d>", "https://a.b/c%20d"),
    ],
)
def test_texts(markdown: str, shown: str) -> None:
    assert text_of(markdown) == shown


def test_marks() -> None:
    assert marks_of(
        "***a** b* `c` [d](e) <TIME dt='1'>f</TIME> <strong>g</strong> <em>h</em> <kbd>i</kbd>"
    ) == [
        ("emphasis", "", "a b", "***a** b*"),
        ("strong", "", "a", "**a**"),
        ("code", "", "c", "`c`"),
        ("link", "", "d", "[d](e)"),
        ("element", "time", "f", "<TIME dt='1'>f</TIME>"),
        ("strong", "strong", "g", "<strong>g</strong>"),
        ("emphasis", "em", "h", "<em>h</em>"),
        ("code", "kbd", "i", "<kbd>i</kbd>"),
    ]


def test_attributed_spans() -> None:
    assert marks_of("### **A** [2020 [x](y)]{.right} [b](c){target=_blank} `d`{.e}")[1:] == [
        ("element", "span", "2020 x", "[2020 [x](y)]{.right}"),
        ("link", "", "x", "[x](y)"),
        ("link", "", "b", "[b](c)"),
        ("code", "", "d", "`d`"),
    ]
    assert text_of("### **A** [2020 [x](y)]{.right} [b](c){target=_blank} `d`{.e}") == "A 2020 x b d"


def test_an_attributed_span_in_a_link_leaves_the_link() -> None:
    assert links_of("[a [b]{.x} c](d)") == [("inline", "a b c", "d", "d", "", "[a [b]{.x} c](d)")]


def test_elements_that_do_not_end() -> None:
    assert marks_of("a <span>b **c**") == [
        ("element", "span", "b c", "<span>b **c**"),
        ("strong", "", "c", "**c**"),
    ]
    assert text_of("a</span> b") == "a b"


@pytest.mark.parametrize(
    ("markdown", "link"),
    [
        ("[a *b*](c)", ("inline", "a b", "c", "c", "", "[a *b*](c)")),
        ("[a](<c d> 'title')", ("inline", "a", "c d", "c d", "", "[a](<c d> 'title')")),
        ("[a](\n  c&amp;d\\_e\n)", ("inline", "a", "c&d_e", "c&amp;d\\_e", "", "[a](\n  c&amp;d\\_e\n)")),
        ("[a](https://ü.de/é)", ("inline", "a", "https://ü.de/é", "https://ü.de/é", "", "[a](https://ü.de/é)")),
        ("[a]()", ("inline", "a", "", "", "", "[a]()")),
        ("[](b)", ("inline", "", "b", "b", "", "[](b)")),
        ("[a](#)", ("inline", "a", "#", "#", "", "[a](#)")),
        ("[a](b(c))", ("inline", "a", "b(c)", "b(c)", "", "[a](b(c))")),
        ("![a *b* &amp;](c 't')", ("image", "a b &", "c", "c", "", "![a *b* &amp;](c 't')")),
        ("<x@y.zz>", ("autolink", "x@y.zz", "mailto:x@y.zz", "x@y.zz", "", "<x@y.zz>")),
        ("<HTTP://x/%20>", ("autolink", "HTTP://x/%20", "HTTP://x/%20", "HTTP://x/%20", "", "<HTTP://x/%20>")),
        ("<mailto:x@y>", ("autolink", "mailto:x@y", "mailto:x@y", "mailto:x@y", "", "<mailto:x@y>")),
        ('<a class=x href="u?a&amp;b">c *d*</a>', ("html", "c d", "u?a&b", "u?a&amp;b", "",
                                                   '<a class=x href="u?a&amp;b">c *d*</a>')),
        ("<a href=u/>c</a>", ("html", "c", "u/", "u/", "", "<a href=u/>c</a>")),
        ("<img alt='a &lt;' src=b>", ("image", "a <", "b", "b", "", "<img alt='a &lt;' src=b>")),
    ],
)  # fmt: skip
def test_links(markdown: str, link: tuple[str, str, str, str, str, str]) -> None:
    assert links_of("x " + markdown + " y") == [link]


def test_references() -> None:
    text = "[a][Ref  x] [ref X][] [REF x] ![i][ref x] [a][none]\n\n[ref x]: <t&amp;>\n"
    assert links_of(text) == [
        ("reference", "a", "t&", "t&amp;", "Ref  x", "[a][Ref  x]"),
        ("reference", "ref X", "t&", "t&amp;", "ref X", "[ref X][]"),
        ("reference", "REF x", "t&", "t&amp;", "REF x", "[REF x]"),
        ("image", "i", "t&", "t&amp;", "ref x", "![i][ref x]"),
    ]


def test_a_linked_image() -> None:
    assert links_of("[![badge](b.svg)](https://e.org) <a href=x><img src=y></a>") == [
        ("inline", "", "https://e.org", "https://e.org", "", "[![badge](b.svg)](https://e.org)"),
        ("image", "badge", "b.svg", "b.svg", "", "![badge](b.svg)"),
        ("html", "", "x", "x", "", "<a href=x><img src=y></a>"),
        ("image", "", "y", "y", "", "<img src=y>"),
    ]


def test_a_paragraph_of_an_image_is_a_block() -> None:
    _, page = read("![a](b)\n")
    (block,) = page.blocks
    assert (block.text.value, block.links[0].kind) == ("", LinkKind.IMAGE)


def test_what_shows_nothing_is_no_block() -> None:
    source, page = read("a\n\n<b hidden>x</b>\n\n<?x?> <!-- y -->\n")
    assert [block.text.value for block in page.blocks] == ["a"]
    assert [(comment.value, source.slice(comment.span)) for comment in page.comments] == [
        (" y ", "<!-- y -->")
    ]


def test_comments() -> None:
    text = (
        "<!-- one\n\ntwo --> tail\n\n> a <!-- in\n> line --> b\n\n- x <!--> y <!---> z\n\n`<!-- code -->`\n\n"
        "<div><!-- in html --></div>\n\n<!-- open\n# no heading"
    )
    source, page = read(text)
    assert [comment.value for comment in page.comments] == [
        " one\n\ntwo ", " in\nline ", "", "", " in html ", " open\n# no heading",
    ]  # fmt: skip
    assert source.slice(page.comments[1].span) == "<!-- in\n> line -->"
    assert [block.text.value for block in page.blocks] == ["tail", "a b", "x y z", "<!-- code -->"]
