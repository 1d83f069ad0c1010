"""The Markdown reader: a source becomes blocks, link definitions and comments, each with its exact place."""

from typing import TYPE_CHECKING, NamedTuple

from cvlint.findings import Span
from cvlint.read.markdown_containers import Containers, Place
from cvlint.read.markdown_elements import Elements
from cvlint.read.markdown_flow import Inline, Page, literal_text
from cvlint.read.markdown_html import read_html
from cvlint.read.markdown_text import read_inline
from cvlint.resume import Block, BlockKind, Comment, LinkDefinition, Text
from cvlint.source import Source

if TYPE_CHECKING:
    from markdown_it.token import Token


_CODE = frozenset({"fence", "code_block"})


class MarkdownPage(NamedTuple):
    """What stands in a Markdown document, in source order.

    ``front_matter`` is the metadata at the top with the lines around it, without the last newline.
    """

    blocks: tuple[Block, ...]
    definitions: tuple[LinkDefinition, ...]
    comments: tuple[Comment, ...]
    front_matter: Span | None


def read_blocks(source: Source) -> MarkdownPage:
    """Read any text as Markdown: CommonMark with tables, definition lists, footnotes and front matter.

    Never raises; in what is nested more than nine lists deep, the markup is read as text.
    """
    # The parser's classes are built when the first document is read, not when this module is imported.
    from cvlint.read.markdown_parser import parse

    tokens, definitions_by_key, definitions = parse(source)
    page = Page(source.text, definitions_by_key, Elements(), [])
    reader = _BlockReader(page)
    front_matter: Span | None = None
    for token in tokens:
        if token.type == "front_matter":
            front_matter = token.meta["span"]
        reader.read(token)
    return MarkdownPage(tuple(reader.blocks), definitions, tuple(page.comments), front_matter)


class _BlockReader:
    """Takes the parser's block tokens in order."""

    def __init__(self, page: Page) -> None:
        self.blocks: list[Block] = []
        self._page = page
        self._containers = Containers(page.elements)
        self._before: Token | None = None
        self._table_id: int | None = None

    def read(self, token: "Token") -> None:
        before, self._before = self._before, token
        if token.type == "list_item_close" and before and before.type == "list_item_open":
            self._add_empty_item(before)
        self._containers.read(token)
        if token.type == "inline" and before:
            self._add_inline(before, token)
        elif token.type == "html_block":
            origin = token.meta["origin"]
            self.blocks += read_html(self._page, self._containers, token.content, origin)
        elif token.type in _CODE:
            text = literal_text(self._page, token.content, token.meta["origin"])
            self._add(BlockKind.CODE, token.meta["span"], Inline(text, (), ()), self._containers.take())
        elif token.type == "table_open":
            self._table_id = self._page.elements.next_table()

    def _add_inline(self, opening: "Token", token: "Token") -> None:
        """Add the block that ``opening`` begins and whose content is ``token``."""
        inline = read_inline(self._page, token.content, token.children or (), token.meta["origin"])
        span = token.meta["origin"].span(0, len(token.content))
        if opening.type == "paragraph_open":
            # A paragraph of a comment or a footnote's number shows nothing.
            if inline.text.value or inline.links:
                self._add_paragraph(inline, span)
            return
        place = self._containers.take()
        if opening.type == "heading_open":
            self._add(BlockKind.HEADING, opening.meta["span"], inline, place, level=int(opening.tag[1]))
        elif opening.type == "dt_open":
            self._add(BlockKind.TERM, span, inline, place)
        else:
            self._add(BlockKind.CELL, span, inline, place, opening.meta["cell"])

    def _add_paragraph(self, inline: Inline, span: Span) -> None:
        place = self._containers.take()
        if place.start is not None:
            span = Span(place.start, span.end)
        self._add(place.kind or BlockKind.PARAGRAPH, span, inline, place)

    def _add_empty_item(self, opening: "Token") -> None:
        marker = opening.meta["marker"]
        text = Text("", Span(marker.end, marker.end), ())
        self._add(BlockKind.ITEM, marker, Inline(text, (), ()), self._containers.take())

    def _add(
        self,
        kind: BlockKind,
        span: Span,
        inline: Inline,
        place: Place,
        cell: tuple[int, int] | None = None,
        *,
        level: int = 0,
    ) -> None:
        if self._page.elements.top.hidden:
            return
        row, column = cell or (0, 0)
        table_id = self._table_id if cell else None
        text, marks, links = inline
        depth, quote, marker, list_id = place.depth, place.quote, place.marker, place.list_id
        self.blocks.append(
            Block(kind, span, text, marks, links, level, depth, quote, marker, list_id, table_id, row, column)
        )
