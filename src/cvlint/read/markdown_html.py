"""HTML blocks of a Markdown document, cut into blocks where their elements begin and end."""

from cvlint.findings import Span
from cvlint.read.html_text import HtmlComment, HtmlText, Tag, html_tokens
from cvlint.read.markdown_containers import Containers, Place
from cvlint.read.markdown_elements import BLOCK_LEVEL, HEADINGS, VOID, Element
from cvlint.read.markdown_flow import Flow, Inline, Page
from cvlint.read.markdown_origin import BLANK, Origin
from cvlint.resume import Block, BlockKind, Comment

_CELLS = frozenset({"td", "th"})
_ROWS = frozenset({"tr", "table", "tbody", "thead", "tfoot"})
# What stands in these is one text, however it is divided.
_UNDIVIDED = HEADINGS | _CELLS | {"dt"}
_DIVISIONS = frozenset({"address", "article", "center", "div", "footer", "header", "main", "p", "section"})


def read_html(page: Page, containers: Containers, content: str, origin: Origin) -> list[Block]:
    """The blocks of an HTML block with the given content. Elements may begin and end in other HTML blocks."""
    reader = _HtmlReader(page, containers, content, origin)
    for token in html_tokens(content):
        if isinstance(token, HtmlComment):
            page.comments.append(Comment(origin.span(token.start, token.end), token.value))
        elif isinstance(token, HtmlText):
            reader.text(token)
        elif reader.divides(token):
            reader.divide(token)
        else:
            reader.tag(token)
    reader.end_stretch(None)
    return reader.blocks


class _HtmlReader:
    """Reads stretch by stretch: what stands between the tags of two block-level elements."""

    def __init__(self, page: Page, containers: Containers, content: str, origin: Origin) -> None:
        self.blocks: list[Block] = []
        self._page = page
        self._containers = containers
        self._content = content
        self._origin = origin
        self._flow = Flow(page, content, origin)
        self._start: int | None = None
        """Where the stretch begins, in the content: at a start tag, or else at the first thing in it."""
        self._end = 0

    def text(self, text: HtmlText) -> None:
        written = self._content[text.start : text.end]
        shown = written.lstrip(BLANK)
        if shown:
            start = text.end - len(shown)
            self._reach(start, start + len(shown.rstrip(BLANK)))
        self._flow.markup(text.start, text.end)

    def tag(self, tag: Tag) -> None:
        self._reach(tag.start, tag.end)
        self._flow.tag(tag)

    def divides(self, tag: Tag) -> bool:
        """Whether the text before and after ``tag`` are two blocks."""
        scope = self._page.elements.top.scope
        if scope and scope.name in _UNDIVIDED and tag.name in _DIVISIONS:
            return False
        return tag.name in BLOCK_LEVEL

    def divide(self, tag: Tag) -> None:
        """Go on after the tag of a block-level element."""
        elements = self._page.elements
        if tag.closing:
            self.end_stretch(tag)
            elements.close(tag.name)
            return
        start = self._start
        emitted = self.end_stretch(tag)
        if tag.name in VOID or tag.empty:
            return
        elements.open(tag)
        # <li><p>: the item begins where its own tag does.
        nested = not emitted and start is not None and tag.name in _DIVISIONS
        self._start = start if nested else tag.start

    def end_stretch(self, boundary: Tag | None) -> bool:
        """Make a block of the stretch that ends at ``boundary``; whether there was anything in it."""
        element = self._page.elements.top
        if boundary and boundary.closing and boundary.name == element.name:
            self._end = boundary.end
        start = self._end if self._start is None else self._start
        inline, self._flow = self._flow.interrupt(self._origin.start(start))
        found = bool(inline.text.value or inline.links or _is_empty_cell(element, boundary))
        if found and not element.hidden:
            self.blocks.append(self._block(element, inline, self._origin.span(start, self._end)))
        self._start = None
        return found

    def _reach(self, start: int, end: int) -> None:
        if self._start is None:
            self._start = start
        self._end = end

    def _block(self, element: Element, inline: Inline, span: Span) -> Block:
        place = self._containers.take()
        scope = element.scope
        kind = _kind(element, place)
        is_cell = kind is BlockKind.CELL and scope is not None
        table = element.table
        if not scope and place.start is not None:
            span = Span(place.start, span.end)
        block = Block(
            kind,
            span,
            inline.text,
            inline.marks,
            inline.links,
            level=int(scope.name[1]) if scope and kind is BlockKind.HEADING else 0,
            depth=place.depth,
            quote=place.quote,
            marker=None if scope else place.marker,
            list_id=place.list_id,
            table_id=table.table_id if table and is_cell else None,
            row=scope.row if scope and is_cell else 0,
            column=scope.column if scope and is_cell else 0,
        )
        if scope:
            scope.spent = True
        return block


def _kind(element: Element, place: Place) -> BlockKind:
    scope = element.scope
    if scope is None:
        return place.kind or (BlockKind.PARAGRAPH if element.in_paragraph else BlockKind.HTML)
    if scope.name in HEADINGS:
        return BlockKind.HEADING
    if scope.name == "pre":
        return BlockKind.CODE
    if scope.name == "dt":
        return BlockKind.TERM
    if scope.spent:
        return BlockKind.PARAGRAPH
    if scope.name in _CELLS:
        return BlockKind.CELL
    return BlockKind.ITEM if scope.name == "li" else BlockKind.DEFINITION


def _is_empty_cell(element: Element, boundary: Tag | None) -> bool:
    """Whether ``boundary`` ends a table cell in which nothing stands."""
    if element.scope is not element or element.name not in _CELLS or element.spent or not boundary:
        return False
    return boundary.name in _CELLS or boundary.name in _ROWS
