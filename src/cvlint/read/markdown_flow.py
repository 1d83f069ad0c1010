"""One stretch of inline content as a reader sees it: its text with marks and links."""

from typing import TYPE_CHECKING, NamedTuple

from cvlint.findings import Span
from cvlint.read.html_text import Tag, text_runs
from cvlint.read.markdown_elements import BLOCK_LEVEL, VOID, Elements
from cvlint.read.markdown_origin import BLANK, Origin, TextBuilder, part_of
from cvlint.resume import Comment, Link, LinkDefinition, LinkKind, Mark, MarkKind, Piece, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

_MARKS = {
    "b": MarkKind.STRONG,
    "strong": MarkKind.STRONG,
    "em": MarkKind.EMPHASIS,
    "i": MarkKind.EMPHASIS,
    "code": MarkKind.CODE,
    "kbd": MarkKind.CODE,
    "samp": MarkKind.CODE,
    "tt": MarkKind.CODE,
    "del": MarkKind.STRIKE,
    "s": MarkKind.STRIKE,
    "strike": MarkKind.STRIKE,
}


class Page(NamedTuple):
    """What the parts of a document are read with, and where its comments are collected."""

    text: str
    definitions: "Mapping[str, LinkDefinition]"
    elements: Elements
    comments: list[Comment]


class Inline(NamedTuple):
    text: Text
    marks: tuple[Mark, ...]
    links: tuple[Link, ...]


class Target(NamedTuple):
    """Where a link leads, in source offsets."""

    kind: LinkKind
    target: str
    span: Span | None
    label: str = ""


class Opened(NamedTuple):
    """Markup that has begun: a mark, or a link when there is a ``target``.

    ``at`` is the offset in the value where it begins, ``piece`` the index of the first piece inside.
    ``start`` is where its markup stands; None when that is in a stretch before, with text of its own.
    """

    kind: MarkKind
    tag: str
    target: Target | None
    at: int
    piece: int
    start: int | None


class _Closed(NamedTuple):
    opened: Opened
    at: int
    piece: int
    end: int


class Flow:
    """Collects text, marks and links. Offsets are of the content; ``origin`` maps them to the source."""

    def __init__(self, page: Page, content: str, origin: Origin) -> None:
        self._page = page
        self._content = content
        self._origin = origin
        self._builder = TextBuilder(page.text)
        self._opened: dict[str, list[Opened]] = {}
        self._closed: list[_Closed] = []
        self._images: list[Link] = []
        self._due_break: Span | None = None

    @property
    def _hidden(self) -> bool:
        return self._page.elements.top.hidden

    def text(self, start: int, end: int) -> None:
        """Content to be read as it stands, within one line."""
        if self._hidden or (self._due_break and not self._content[start:end].strip(BLANK)):
            return
        self._break_if_due()
        for run in self._origin.runs(start, end):
            if run.verbatim:
                self._builder.add(run.start, run.end)
            elif run.start < run.end:
                self._builder.add_value(self._content[run.at], run.start, run.end)

    def lines(self, start: int, end: int) -> None:
        """Content to be read as it stands, over any number of lines."""
        while (newline := self._content.find("\n", start, end)) >= 0:
            self.text(start, newline)
            start = newline + 1
            while start < end and self._content[start] in " \t":
                start += 1
            self.line_break(newline, start, soft=True)
        self.text(start, end)

    def markup(self, start: int, end: int) -> None:
        """HTML between tags."""
        for run in text_runs(self._content, start, end):
            if run.value is None:
                self.text(run.start, run.end)
            elif self._content[run.start] == "\n":
                self.line_break(run.start, run.end, soft=True)
            else:
                self.value(run.value, run.start, run.end)

    def value(self, value: str, start: int, end: int) -> None:
        """Content that stands for ``value``."""
        if not self._hidden:
            self._break_if_due()
            self._builder.add_value(value, *self._origin.span(start, end))

    def line_break(self, start: int, end: int, *, soft: bool) -> None:
        if not self._hidden and not (soft and self._due_break):
            self._due_break = None
            # It ends where the text of the next line begins.
            self._builder.add_break(self._origin.start(start), self._origin.start(end), soft=soft)

    def open(
        self, key: str, kind: MarkKind, start: int, *, tag: str = "", target: Target | None = None
    ) -> None:
        """Begin a mark or link; ``key`` is what ``close`` names it by."""
        if self._hidden:
            target = None
        self._break_if_due()
        piece = self._builder.mark()
        opened = Opened(kind, tag, target, self._builder.length, piece, self._origin.start(start))
        self._opened.setdefault(key, []).append(opened)

    def close(self, key: str, end: int) -> None:
        """End what was last opened as ``key``, if anything."""
        opened = self._opened.get(key)
        if opened:
            self._end(opened.pop(), self._origin.end(end))

    def add_image(self, link: Link) -> None:
        if not self._hidden:
            self._images.append(link)

    def tag(self, tag: Tag) -> None:
        """An HTML tag; its offsets are those of the content."""
        if tag.name == "br":
            self.line_break(tag.start, tag.end, soft=False)
        elif tag.closing:
            self._divide(tag)
            self._page.elements.close(tag.name)
            self.close("<" + tag.name, tag.end)
        elif tag.name == "img":
            self._image(tag)
        elif tag.name in VOID or tag.empty:
            self._divide(tag)
        else:
            self._begin_element(tag)

    def _begin_element(self, tag: Tag) -> None:
        kind, target = _MARKS.get(tag.name, MarkKind.ELEMENT), None
        if tag.name == "a":
            # A link in a link: the outer one ends.
            self.close("<a", tag.start)
            href = tag.get("href")
            if href:
                span = self._origin.span(href.start, href.end)
                kind, target = MarkKind.LINK, Target(LinkKind.HTML, href.value, span)
        self._page.elements.open(tag)
        self._divide(tag)
        self.open("<" + tag.name, kind, tag.start, tag=tag.name, target=target)

    def _divide(self, tag: Tag) -> None:
        """What is shown on both sides of a block-level element's tag stands on different lines."""
        if tag.name in BLOCK_LEVEL and not self._hidden:
            self._due_break = self._origin.span(tag.start, tag.end)

    def finish(self, at: int) -> Inline:
        """What was collected; what has not ended ends with the content. An empty text stands at ``at``, in
        the source.
        """
        self._end_all(self._origin.end(len(self._content)))
        return self._result(at)

    def interrupt(self, at: int) -> "tuple[Inline, Flow]":
        """What was collected, and a flow in which a link that has not ended goes on; all else ends here."""
        following = Flow(self._page, self._content, self._origin)
        for opened in self._opened.pop("<a", ()):
            has_text = self._builder.length > opened.at
            start = None if has_text else opened.start
            following._opened["<a"] = [opened._replace(at=0, piece=0, start=start)]
            if has_text:
                self._end(opened, self._builder.end)
        self._end_all(self._builder.end)
        return self._result(at), following

    def _result(self, at: int) -> Inline:
        text = self._builder.build(at)
        marks, links = [], self._images
        for opened, to, piece, end in self._closed:
            pieces = text.pieces[opened.piece : piece]
            if opened.start is None and not pieces:
                continue
            start = pieces[0].span.start if opened.start is None else opened.start
            span = Span(start, max(start, end))
            to = min(to, len(text.value))
            if opened.at < to:
                marks.append(Mark(opened.kind, opened.at, to, span, opened.tag))
            if opened.target:
                links.append(_link(opened.target, span, part_of(pieces, start)))
        marks.sort(key=lambda mark: (mark.start, -mark.end, mark.span))
        links.sort(key=lambda link: (link.span.start, -link.span.end))
        return Inline(text, tuple(marks), tuple(links))

    def _end_all(self, end: int) -> None:
        for opened in self._opened.values():
            while opened:
                self._end(opened.pop(), end)

    def _end(self, opened: Opened, end: int) -> None:
        piece = self._builder.mark()
        self._closed.append(_Closed(opened, self._builder.length, piece, end))

    def _break_if_due(self) -> None:
        due, self._due_break = self._due_break, None
        if due:
            self._builder.add_break(due.start, due.end, soft=True)

    def _image(self, tag: Tag) -> None:
        source = tag.get("src")
        if not source:
            return
        alt = tag.get("alt") or source._replace(end=source.start)
        flow = Flow(self._page._replace(elements=Elements()), self._content, self._origin)
        flow.markup(alt.start, alt.end)
        span = self._origin.span(tag.start, tag.end)
        text = flow.finish(self._origin.start(alt.start)).text
        target_span = self._origin.span(source.start, source.end)
        self.add_image(Link(LinkKind.IMAGE, span, text, source.value, target_span))


def plain_line(page: Page, content: str, origin: Origin) -> Inline | None:
    """What a flow makes of content that holds no markup; None when the source says it in several pieces."""
    found = origin.piece(len(content))
    if found is None or page.elements.top.hidden:
        return None
    value = page.text[found.start : found.end].lstrip(BLANK)
    start = found.end - len(value)
    value = value.rstrip(BLANK)
    if not value:
        return Inline(Text("", Span(found.start, found.start), ()), (), ())
    span = Span(start, start + len(value))
    return Inline(Text(value, span, (Piece(0, value, span),)), (), ())


def literal_text(page: Page, content: str, origin: Origin) -> Text:
    """The text of a code block: its lines as they stand, without the newline at the end."""
    builder = TextBuilder(page.text, verbatim=True)
    for run in origin.runs(0, len(content.rstrip("\n"))):
        if run.verbatim:
            builder.add(run.start, run.end)
        elif run.start < run.end:
            builder.add_value("\n", run.start, run.end)
    return builder.build(origin.start(0))


def _link(target: Target, span: Span, text: Text) -> Link:
    return Link(target.kind, span, text, target.target, target.span, target.label)
