"""From the parser's inline tokens to text, marks and links."""

from typing import TYPE_CHECKING

from cvlint.read.html_text import HtmlComment, Tag, token_at
from cvlint.read.markdown_elements import Elements
from cvlint.read.markdown_flow import Flow, Inline, Page, Target, plain_line
from cvlint.read.markdown_origin import Origin
from cvlint.resume import Comment, Link, LinkKind, MarkKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from markdown_it.token import Token

    from cvlint.read.markdown_inline import LinkParts


def read_inline(page: Page, content: str, tokens: "Sequence[Token]", origin: Origin) -> Inline:
    """Read the tokens that the parser made of ``content``, which ``origin`` maps to the source."""
    if len(tokens) == 1 and tokens[0].type == "text" and tokens[0].content == content:
        plain = plain_line(page, content, origin)
        if plain is not None:
            return plain
    reader = _InlineReader(page, content, origin)
    count = page.elements.count
    for token in tokens:
        read = _READERS.get(token.type)
        if read:
            read(reader, token, *token.meta["span"])
    page.elements.cut(count)
    return reader.flow.finish(origin.start(0))


class _InlineReader:
    """Hands each token over to a flow; ``start`` and ``end`` are its offsets in the content."""

    def __init__(self, page: Page, content: str, origin: Origin) -> None:
        self.flow = Flow(page, content, origin)
        self._page = page
        self._content = content
        self._origin = origin

    def text(self, token: "Token", start: int, end: int) -> None:
        # The outer delimiters of strong emphasis are left behind as empty text.
        if token.content:
            self.flow.text(start, end)

    def special(self, token: "Token", start: int, end: int) -> None:
        self.flow.value(token.content, start, end)

    def line_break(self, token: "Token", start: int, end: int) -> None:
        self.flow.line_break(start, end, soft=token.type == "softbreak")

    def code(self, token: "Token", start: int, end: int) -> None:
        low, high = start + len(token.markup), end - len(token.markup)
        code = self._content[low:high]
        if code[0] in " \n" and code[-1] in " \n" and code.strip(" \n"):
            low, high = low + 1, high - 1
        self.flow.open("code", MarkKind.CODE, start)
        self.flow.lines(low, high)
        self.flow.close("code", end)

    def html(self, token: "Token", start: int, end: int) -> None:
        found, _ = token_at(self._content, start)
        if isinstance(found, HtmlComment):
            self._page.comments.append(Comment(self._origin.span(start, end), found.value))
        elif isinstance(found, Tag):
            self.flow.tag(found)

    def attributed(self, token: "Token", start: int, end: int) -> None:
        self.flow.open("span", MarkKind.ELEMENT, start, tag="span")

    def link(self, token: "Token", start: int, end: int) -> None:
        self.flow.open("link", MarkKind.LINK, start, target=self._target(token, start, end))

    def _target(self, token: "Token", start: int, end: int) -> Target:
        parts: LinkParts | None = token.meta.get("link")
        if parts is None:
            address = self._content[start + 1 : end - 1]
            # A mail address cannot hold a colon, anything else needs one.
            target = address if ":" in address else "mailto:" + address
            return Target(LinkKind.AUTOLINK, target, self._origin.span(start + 1, end - 1))
        if parts.destination is None:
            definition = self._page.definitions[parts.key]
            return Target(LinkKind.REFERENCE, definition.target, definition.target_span, parts.label)
        return Target(LinkKind.INLINE, parts.target, self._origin.span(*parts.destination))

    def image(self, token: "Token", start: int, end: int) -> None:
        target = self._target(token, start, end)
        text_start = token.meta["link"].text[0]
        page = self._page._replace(elements=Elements(), comments=[])
        alt = read_inline(page, token.content, token.children or (), self._origin.moved(text_start)).text
        span = self._origin.span(start, end)
        self.flow.add_image(Link(LinkKind.IMAGE, span, alt, target.target, target.span, target.label))


_READERS: "dict[str, Callable[[_InlineReader, Token, int, int], None]]" = {
    "text": _InlineReader.text,
    "text_special": _InlineReader.special,
    "softbreak": _InlineReader.line_break,
    "hardbreak": _InlineReader.line_break,
    "code_inline": _InlineReader.code,
    "html_inline": _InlineReader.html,
    "image": _InlineReader.image,
    "link_open": _InlineReader.link,
    "link_close": lambda reader, token, start, end: reader.flow.close("link", end),
    "em_open": lambda reader, token, start, end: reader.flow.open("em", MarkKind.EMPHASIS, start),
    "em_close": lambda reader, token, start, end: reader.flow.close("em", end),
    # The token stands for the inner one of two delimiters on each side.
    "strong_open": lambda reader, token, start, end: reader.flow.open("strong", MarkKind.STRONG, start - 1),
    "strong_close": lambda reader, token, start, end: reader.flow.close("strong", end + 1),
    "attributed_open": _InlineReader.attributed,
    "attributed_close": lambda reader, token, start, end: reader.flow.close("span", end),
}
