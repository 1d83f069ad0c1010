"""Which blocks a Markdown document has, and where they stand."""

import pytest
from markdown_checks import outline, read

from cvlint.findings import Span
from cvlint.resume import Block, BlockKind


def spans(text: str) -> list[tuple[str, str]]:
    """Of each block: its source, and the source of its text."""
    source, page = read(text)
    return [(source.slice(block.span), source.slice(block.text.span)) for block in page.blocks]


def only(text: str) -> Block:
    _, page = read(text)
    (block,) = page.blocks
    return block


@pytest.mark.parametrize(
    ("text", "block", "shown", "level"),
    [
        ("# Ada", "# Ada", "Ada", 1),
        ("  ###   Ada ##  \n", "###   Ada ##", "Ada", 3),
        ("###### Ada\\#", "###### Ada\\#", "Ada#", 6),
        ("Ada\nLovelace\n===\n", "Ada\nLovelace\n===", "Ada\nLovelace", 1),
        ("  Ada\n  ---  \n", "Ada\n  ---", "Ada", 2),
        ("## Work {#work .wide}\n", "## Work {#work .wide}", "Work", 2),
        ('## Work {key="a b"} ##\n', '## Work {key="a b"} ##', "Work", 2),
        ("Work {-}\n---", "Work {-}\n---", "Work", 2),
        ("### `code`{.x} [y]{.right}", "### `code`{.x} [y]{.right}", "code y", 3),
        ("# C {sharp}", "# C {sharp}", "C {sharp}", 1),
        ("# C \\{#x}", "# C \\{#x}", "C {#x}", 1),
        ("#", "#", "", 1),
        ("# \u00a0Ada", "# \u00a0Ada", "Ada", 1),
    ],
)
def test_headings(text: str, block: str, shown: str, level: int) -> None:
    source, page = read(text)
    (heading,) = page.blocks
    assert (heading.kind, heading.level) == (BlockKind.HEADING, level)
    assert source.slice(heading.span) == block
    assert heading.text.value == shown


def test_what_is_no_heading() -> None:
    assert outline("####### 2019\n\n###2013/5 - today") == [
        "paragraph ####### 2019",
        "paragraph ###2013/5 - today",
    ]


def test_paragraph_in_a_quote_with_a_lazy_line() -> None:
    source, page = read("> Jane\n>\tRoe\nlazy &amp; late\n")
    (block,) = page.blocks
    assert (block.kind, block.quote) == (BlockKind.PARAGRAPH, 1)
    assert block.text.value == "Jane\nRoe\nlazy & late"
    assert [source.slice(piece.span) for piece in block.text.pieces] == [
        "Jane", "\n>\t", "Roe", "\n", "lazy ", "&amp;", " late",
    ]  # fmt: skip


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_other_newlines(newline: str) -> None:
    text = "> a\n> b `c\n> d`\n\n- [x]\n  y\n\n[x]: u\n\n| p | q |\n|-|-|\n| r\\|s | |\n".replace(
        "\n", newline
    )
    source, page = read(text)
    assert [block.text.value for block in page.blocks] == ["a\nb c\nd", "x\ny", "p", "q", "r|s", ""]
    assert [source.slice(block.span) for block in page.blocks[2:]] == ["p", "q", "r\\|s", ""]
    assert source.slice(page.blocks[0].span) == f"a{newline}> b `c{newline}> d`"
    (definition,) = page.definitions
    assert source.slice(definition.span) == "[x]: u"
    link = page.blocks[1].links[0]
    assert (source.slice(link.span), link.target_span) == ("[x]", definition.target_span)


def test_items_of_nested_lists() -> None:
    text = "- one\n  more\n\n  second\n  * two\n 1) x\n 2) y\n- - deep\n-\n"
    source, page = read(text)
    told = [(str(block.kind), block.text.value, block.depth, block.list_id) for block in page.blocks]
    assert told == [
        ("item", "one\nmore", 1, 0),
        ("paragraph", "second", 1, 0),
        ("item", "two", 2, 1),
        ("item", "x", 1, 2),
        ("item", "y", 1, 2),
        ("item", "deep", 2, 4),
        ("item", "", 1, 3),
    ]
    markers = [source.slice(block.marker) if block.marker else None for block in page.blocks]
    assert markers == ["-", None, "*", "1)", "2)", "-", "-"]
    assert [source.slice(block.span) for block in page.blocks] == [
        "- one\n  more", "second", "* two", "1) x", "2) y", "- deep", "-",
    ]  # fmt: skip


def test_an_item_whose_text_follows_its_marker_line() -> None:
    assert spans("-\n  text\n") == [("-\n  text", "text")]


def test_headings_in_items() -> None:
    source, page = read("- ### Engineer\n  *2019*\n\n  Prose\n- ### Clerk\n")
    assert [(str(block.kind), block.level, block.depth) for block in page.blocks] == [
        ("heading", 3, 1), ("paragraph", 0, 1), ("paragraph", 0, 1), ("heading", 3, 1),
    ]  # fmt: skip
    assert [source.slice(block.span) for block in page.blocks][::3] == ["### Engineer", "### Clerk"]
    assert [block.marker for block in page.blocks] == [Span(0, 1), None, None, Span(33, 34)]


def test_a_comment_before_an_items_text() -> None:
    source, page = read("- <!-- note -->\n  text\n")
    (block,) = page.blocks
    assert (block.kind, source.slice(block.span)) == (BlockKind.ITEM, "- <!-- note -->\n  text")


def test_tables() -> None:
    source, page = read("| a \\| b | **c** |\n|---|:-:|\n| `x\\|y` |\n|  | d | extra |\n\n> p|q\n> -|-\n")
    told = [
        (block.table_id, block.row, block.column, block.text.value, source.slice(block.span))
        for block in page.blocks
    ]
    assert told == [
        (0, 0, 0, "a | b", "a \\| b"),
        (0, 0, 1, "c", "**c**"),
        (0, 1, 0, "x|y", "`x\\|y`"),
        (0, 1, 1, "", ""),
        (0, 2, 0, "", ""),
        (0, 2, 1, "d", "d"),
        (1, 0, 0, "p", "p"),
        (1, 0, 1, "q", "q"),
    ]
    assert {block.kind for block in page.blocks} == {BlockKind.CELL}
    # The cell that the row leaves out stands at the row's end, the empty one between its pipes.
    assert [source.location(block.span.start) for block in page.blocks[3:5]] == [(3, 11), (4, 3)]
    assert [source.slice(piece.span) for piece in page.blocks[0].text.pieces] == ["a ", "\\|", " b"]


def test_definition_lists() -> None:
    text = "2010 - 2014\n:   **Degree**; School\n\n    more\n\n2007\n\n~ one\n~ two\n"
    source, page = read(text)
    assert [(str(block.kind), block.text.value, source.slice(block.span)) for block in page.blocks] == [
        ("term", "2010 - 2014", "2010 - 2014"),
        ("definition", "Degree; School", ":   **Degree**; School"),
        ("paragraph", "more", "more"),
        ("term", "2007", "2007"),
        ("definition", "one", "~ one"),
        ("definition", "two", "~ two"),
    ]
    assert {block.depth for block in page.blocks} == {0}


def test_definitions_in_items() -> None:
    source, page = read("* Web Design\n  : text\n* Other\n  : more\n")
    assert [(str(block.kind), block.text.value, block.depth, block.list_id) for block in page.blocks] == [
        ("term", "Web Design", 1, 0),
        ("definition", "text", 1, 0),
        ("term", "Other", 1, 0),
        ("definition", "more", 1, 0),
    ]
    markers = [source.slice(block.marker) if block.marker else None for block in page.blocks]
    assert markers == ["*", None, "*", None]


def test_definition_with_emphasis_on_its_lines() -> None:
    block = read("Acme\n: *Lead*\n  __2004__\n  prose\n")[1].blocks[1]
    assert block.text.value == "Lead\n2004\nprose"
    assert [(str(mark.kind), mark.start, mark.end) for mark in block.marks] == [
        ("emphasis", 0, 4),
        ("strong", 5, 9),
    ]


def test_footnotes() -> None:
    text = "Ada[^1] and [^2] [^none].\n\n[^1]: First *note*.\n\n    second\n\n[^2]: x\n"
    source, page = read(text)
    assert [(str(block.kind), block.text.value, source.slice(block.span)) for block in page.blocks] == [
        ("paragraph", "Ada and [^none].", "Ada[^1] and [^2] [^none]."),
        ("paragraph", "First note.", "[^1]: First *note*."),
        ("paragraph", "second", "second"),
        ("paragraph", "x", "[^2]: x"),
    ]
    assert page.definitions == ()


def test_code_blocks() -> None:
    text = "- x\n\n  ~~~ py\n  a\n    b\n\n  ~~~\n\npara\n\n\t  in\n\n    out\n"
    source, page = read(text)
    code = [block for block in page.blocks if block.kind is BlockKind.CODE]
    assert [block.text.value for block in code] == ["a\n  b", "  in\n\nout"]
    assert [source.slice(block.span) for block in code] == ["~~~ py\n  a\n    b\n\n  ~~~", "  in\n\n    out"]
    assert not code[0].is_prose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("---\ntitle: x\n---\n# A", "---\ntitle: x\n---"),
        ("---\ntitle: x\nlist:\n- a\n...  \nrest", "---\ntitle: x\nlist:\n- a\n...  "),
        ("---\r\nü: x\r\n---\r\n# A", "---\r\nü: x\r\n---"),
        ("---\n---\n", "---\n---"),
    ],
)
def test_front_matter(text: str, expected: str) -> None:
    source, page = read(text)
    assert page.front_matter is not None
    assert source.slice(page.front_matter) == expected
    assert all(block.span.start > len(expected) for block in page.blocks)


@pytest.mark.parametrize(
    "text",
    [
        "\n---\ntitle: x\n---\n",
        "---\n\ntitle: x\n---\n",
        "---\n# Ada\n---\n",
        "---\ntitle: x\n",
        "----\ntitle: x\n----\n",
        "> ---\n> title: x\n> ---\n",
        "- ---\n  title: x\n  ---\n",
    ],
)
def test_what_is_no_front_matter(text: str) -> None:
    _, page = read(text)
    assert page.front_matter is None
    assert any("Ada" in block.text.value or "title" in block.text.value for block in page.blocks)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("::: {.cols}\nText\n:::\nNext", ["paragraph Text", "paragraph Next"]),
        (":::div{.x}\n## Work\n:::", ["heading2 Work"]),
        ("::::: note :::::\nText\n:::::", ["paragraph Text"]),
        ("- item\n:::\n\nText", ["item  item", "paragraph Text"]),
        ("> quote\n> :::\n", ["paragraph> quote"]),
        ("Text\n{: .lead}\n\n* TOC\n{:toc}", ["paragraph Text", "item  TOC"]),
        ("::: two words\n", ["paragraph ::: two words"]),
        ("a ::: b\n", ["paragraph a ::: b"]),
        ("\\newpage\n", ["paragraph \\newpage"]),
        ("    :::\n", ["code :::"]),
    ],
)
def test_markup_lines(text: str, expected: list[str]) -> None:
    assert outline(text) == expected


def test_link_definitions() -> None:
    text = (
        '> [Ref One]: <http://e.org/a&amp;b>\n>   "title"\n\n'
        "[ref  one]: /dup\n[unused]:\n  /u\n\n[ref one] [x][y]\n\n[Y]: z\n"
    )
    source, page = read(text)
    told = [
        (one.label, one.target, source.slice(one.target_span), one.used, source.slice(one.span))
        for one in page.definitions
    ]
    assert told == [
        ("Ref One", "http://e.org/a&b", "http://e.org/a&amp;b", True,
         '[Ref One]: <http://e.org/a&amp;b>\n>   "title"'),
        ("ref  one", "/dup", "/dup", False, "[ref  one]: /dup"),
        ("unused", "/u", "/u", False, "[unused]:\n  /u"),
        ("Y", "z", "z", True, "[Y]: z"),
    ]  # fmt: skip


def test_a_definition_that_only_an_image_uses() -> None:
    _, page = read("![logo][l] in ![a ![b][m]](u)\n\n[l]: a.png\n[m]: b.png\n")
    assert [(one.label, one.used) for one in page.definitions] == [("l", True), ("m", True)]


def test_an_empty_document() -> None:
    assert read("")[1] == ((), (), (), None)
    assert read(" \n\t\n")[1] == ((), (), (), None)


def test_locate_finds_the_word_in_the_source() -> None:
    source, page = read("- x &mdash; **Senior**\n  Engineer\\!\n")
    text = page.blocks[0].text
    for word, written in [("Senior", "Senior"), ("—", "&mdash;"), ("r\nE", "r**\n  E"), ("!", "\\!")]:
        at = text.value.index(word)
        assert source.slice(text.locate(at, at + len(word))) == written


def test_only_block_of_a_line_with_a_tab() -> None:
    block = only("-\ta\tb\n")
    assert (block.text.value, block.text.span) == ("a\tb", Span(2, 5))
