"""HTML cut into text, tags and comments, each with its exact place in the text given, in code points.

Reads what people write, not what a validator accepts: a tag may lack quotes, and whatever is left open at
the end is dropped, as in a browser. Takes time linear in the text.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple


class Attribute(NamedTuple):
    """``value`` is decoded; ``start`` and ``end`` are where it stands, without quotes."""

    name: str
    value: str
    start: int
    end: int


class Tag(NamedTuple):
    """``name`` and the attributes' names are in lower case; ``empty`` says that the tag ends in ``/>``."""

    name: str
    closing: bool
    empty: bool
    attributes: tuple[Attribute, ...]
    start: int
    end: int

    def get(self, name: str) -> Attribute | None:
        """The first attribute of that name, as a browser reads it."""
        return next((attribute for attribute in self.attributes if attribute.name == name), None)


class HtmlComment(NamedTuple):
    """``value`` is what stands between the delimiters."""

    value: str
    start: int
    end: int


class HtmlText(NamedTuple):
    start: int
    end: int


class Run(NamedTuple):
    """A part of a text: ``value`` is None where the source is to be read as it stands."""

    start: int
    end: int
    value: str | None


HtmlToken = Tag | HtmlComment | HtmlText

_RAW_TEXT = frozenset({"script", "style"})


@cache
def _attribute_pattern() -> re.Pattern[str]:
    return re.compile(r"""([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?""")


@cache
def _run_pattern() -> re.Pattern[str]:
    return re.compile(r"\n[ \t\n\f]*|&(?:#[0-9]{1,8}|#[xX][0-9A-Fa-f]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?")


@cache
def _tag_start_pattern() -> re.Pattern[str]:
    return re.compile(r"</?([A-Za-z][A-Za-z0-9:_-]*)")


@cache
def _hiding_style_pattern() -> re.Pattern[str]:
    return re.compile(r"(?i)(?:^|[\s;])display\s*:\s*none\b")


def html_tokens(text: str) -> Iterator[HtmlToken]:
    """Cut ``text`` into tokens, in order.

    Declarations, processing instructions and the contents of scripts and styles give none.
    """
    at = shown = 0
    while (at := text.find("<", at)) >= 0:
        token, after = token_at(text, at)
        if after is None:
            at += 1
            continue
        if shown < at:
            yield HtmlText(shown, at)
        if token:
            yield token
        if isinstance(token, Tag) and token.name in _RAW_TEXT and not token.closing and not token.empty:
            after = _end_of_raw_text(text, token)
        at = shown = after
    if shown < len(text):
        yield HtmlText(shown, len(text))


def token_at(text: str, at: int) -> tuple[HtmlToken | None, int | None]:
    """The token at a ``<`` and where it ends; no end when the ``<`` is text."""
    following = text[at + 1 : at + 2]
    if text.startswith("<!--", at):
        comment = _comment(text, at)
        return comment, comment.end
    if following in ("!", "?") or (following == "/" and not text[at + 2 : at + 3].isalpha()):
        return None, _end_of_declaration(text, at)
    if not _tag_start_pattern().match(text, at):
        return None, None
    tag = _read_tag(text, at)
    return tag, tag.end if tag else len(text)


def _read_tag(text: str, at: int) -> Tag | None:
    """The tag that starts at ``at``; None when there is none or it does not end."""
    opening = _tag_start_pattern().match(text, at)
    if not opening:
        return None
    attributes: list[Attribute] = []
    cursor = opening.end()
    empty = False
    while cursor < len(text):
        if text[cursor] == ">":
            closing = text[at + 1] == "/"
            return Tag(opening[1].lower(), closing, empty, tuple(attributes), at, cursor + 1)
        found = _attribute_pattern().match(text, cursor)
        if found:
            attributes.append(_attribute(found))
        # The slash of <br/>, not the last one of <a href=https://example.org/>.
        empty = not found and text[cursor] == "/"
        cursor = found.end() if found else cursor + 1
    return None


def text_runs(text: str, start: int, end: int) -> Iterator[Run]:
    """Cut text between tags where it says something else than it looks: character references, line breaks.

    A line break with the white space after it has the value ``"\\n"``.
    """
    shown = start
    for found in _run_pattern().finditer(text, start, end):
        value = "\n" if "\n" in found[0] else decode(found[0])
        if value == found[0] and value != "\n":
            continue
        if shown < found.start():
            yield Run(shown, found.start(), None)
        yield Run(found.start(), found.end(), value)
        shown = found.end()
    if shown < end:
        yield Run(shown, end, None)


def decode(text: str) -> str:
    """``text`` with its character references resolved."""
    if "&" not in text:
        return text
    from html import unescape

    return unescape(text)


def hides(tag: Tag) -> bool:
    """Whether the element that ``tag`` opens is not shown to a reader."""
    if tag.get("hidden"):
        return True
    aria = tag.get("aria-hidden")
    if aria and aria.value.strip().lower() == "true":
        return True
    style = tag.get("style")
    return bool(style and _hiding_style_pattern().search(style.value))


def _comment(text: str, at: int) -> HtmlComment:
    for empty in ("<!-->", "<!--->"):
        if text.startswith(empty, at):
            return HtmlComment("", at, at + len(empty))
    close = text.find("-->", at + 4)
    if close < 0:
        return HtmlComment(text[at + 4 :], at, len(text))
    return HtmlComment(text[at + 4 : close], at, close + 3)


def _end_of_declaration(text: str, at: int) -> int:
    closing = ">"
    if text.startswith("<![CDATA[", at):
        closing = "]]>"
    elif text.startswith("<?", at):
        closing = "?>"
    end = text.find(closing, at)
    return len(text) if end < 0 else end + len(closing)


def _end_of_raw_text(text: str, tag: Tag) -> int:
    closing = re.compile(rf"(?i)</{tag.name}(?=[\s/>])").search(text, tag.end)
    return closing.start() if closing else len(text)


def _attribute(found: re.Match[str]) -> Attribute:
    for group in (2, 3, 4):
        if found[group] is not None:
            return Attribute(found[1].lower(), decode(found[group]), *found.span(group))
    return Attribute(found[1].lower(), "", found.end(1), found.end(1))
