"""What has to hold for every Markdown page read, checked independently of how the reader finds its places."""

import re
from html import unescape
from itertools import pairwise

from cvlint.findings import Span
from cvlint.read.markdown import MarkdownPage, read_blocks
from cvlint.resume import Block, Link, LinkKind, Piece, Text
from cvlint.source import Source

_TAG = r"""<(?:[^>"']|"[^"]*"|'[^']*')*>"""
# What may stand where the text says "\n": line ends and tags, with the marks of the lists and quotes around.
_LINE_BREAK = re.compile(rf"(?:(?:[ \t]*\\?(?:\r\n?|\n)|[ \t]*{_TAG})[\s>]*)+")
_ESCAPE = re.compile(r"\\{1,2}[!-/:-@\[-`{-~]")


def read(text: str) -> tuple[Source, MarkdownPage]:
    """The page of ``text``, checked."""
    source = Source("cv.md", text)
    page = read_blocks(source)
    check_page(source, page)
    return source, page


def outline(text: str) -> list[str]:
    """A line for each block: its kind, how deep it lies, what it shows."""
    _, page = read(text)
    return [
        f"{block.kind}{block.level or ''}{' ' * block.depth}{'>' * block.quote} {block.text.value}"
        for block in page.blocks
    ]


def check_page(source: Source, page: MarkdownPage) -> None:
    """Raise AssertionError unless every place on ``page`` says what the page says it does."""
    whole = Span(0, len(source.text))
    for block in page.blocks:
        check_block(source, block)
        assert whole.contains(block.span)
        assert block.span.start <= block.span.end
    for before, after in pairwise(page.blocks):
        assert before.span.end <= after.span.start, (before, after)
    for definition in page.definitions:
        assert source.slice(definition.span).startswith("[")
        assert definition.span.contains(definition.target_span)
        check_decoded(source.slice(definition.target_span), definition.target)
    for comment in page.comments:
        assert source.slice(comment.span).startswith("<!--")
    if page.front_matter:
        assert source.slice(page.front_matter).startswith("---")


def check_block(source: Source, block: Block) -> None:
    check_text(source, block.text)
    if block.text.pieces:
        assert block.span.contains(block.text.span), block
    if block.marker:
        assert block.span.start <= block.marker.start or block.marker.end <= block.span.start
        assert re.fullmatch(r"[-+*]|[0-9]{1,9}[.)]", source.slice(block.marker))
    for mark in block.marks:
        assert 0 <= mark.start < mark.end <= len(block.text.value)
        assert mark.span.contains(block.text.locate(mark.start, mark.end)), (mark, block)
    for link in block.links:
        check_link(source, link)


def check_link(source: Source, link: Link) -> None:
    check_text(source, link.text)
    if link.text.pieces:
        assert link.span.contains(link.text.span), link
    assert link.target_span is not None
    written = source.slice(link.target_span)
    if link.kind is LinkKind.AUTOLINK:
        assert link.target in (written, "mailto:" + written)
    else:
        check_decoded(written, link.target)


def check_text(source: Source, text: Text) -> None:
    at = 0
    for piece in text.pieces:
        assert piece.at == at
        assert piece.value
        at += len(piece.value)
        check_piece(source, piece)
    assert text.value == "".join(piece.value for piece in text.pieces)
    for before, after in pairwise(text.pieces):
        assert before.span.end <= after.span.start
    if text.pieces:
        assert text.span == Span(text.pieces[0].span.start, text.pieces[-1].span.end)
        assert text.locate(0, len(text.value)) == text.span
    else:
        assert text.span.start == text.span.end
    check_locate(source, text)


def check_locate(source: Source, text: Text) -> None:
    places = [text.locate(offset, offset + 1) for offset in range(len(text.value))]
    for character, place in zip(text.value, places, strict=True):
        assert text.span.contains(place)
        if place.end - place.start == 1:
            assert source.slice(place) == character or (source.slice(place), character) == ("\r", "\n")
    for before, after in pairwise(places):
        assert before == after or before.end <= after.start


def check_piece(source: Source, piece: Piece) -> None:
    written, value = source.slice(piece.span), piece.value
    if written == value:
        return
    if written.startswith("&"):
        # Markdown and HTML differ in the numbers that name no character.
        assert value == unescape(written) or (value == "\ufffd" and written.startswith("&#")), written
    elif value == "\n":
        assert _LINE_BREAK.fullmatch(written), written
    else:
        assert _ESCAPE.fullmatch(written), (written, value)
        assert written[-1] == value


def check_decoded(written: str, value: str) -> None:
    """``written`` in a link's destination means ``value``."""
    if not re.search(r"[\\&\r\n]", written):
        assert written == value
