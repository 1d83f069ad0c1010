"""markdown-it-py's inline parser, with the exact place of every token.

Each token gets ``meta["span"]``: the offsets, in the content parsed, of what it stands for. A link's opening
token and an image also get ``meta["link"]``, a :class:`LinkParts`. What is parsed stays the same but for two
additions of pandoc's: ``[text]{.class}`` and attributes after a link, an image or a code span.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Literal, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.helpers import parseLinkDestination
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType

USED_LABELS = "used_labels"
"""The key of the parser's environment for the set of labels, normalized, that links refer to."""

_CAN_HAVE_ATTRIBUTES = frozenset({"link_close", "image", "code_inline", "attributed_close"})


InlineRule = Callable[[StateInline, bool], bool]


class LinkParts(NamedTuple):
    """Where the parts of a link stand, in the content parsed.

    ``text`` is between the brackets. An inline link has a ``destination`` and its decoded ``target``; a
    reference has the ``label`` as written and the ``key`` of its definition.
    """

    text: tuple[int, int]
    destination: tuple[int, int] | None = None
    target: str = ""
    label: str = ""
    key: str = ""


class SpanState(StateInline):
    """Keeps the pending text as a slice of the source, so that its place is known."""

    pending_start = 0
    pending_end = 0

    def __init__(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> None:
        super().__init__(src, md, env, tokens)
        self.last_bracket = src.rfind("]")
        self.last_destination = src.rfind("](")
        self.bracket_pairs = _bracket_pairs(src) if "]{" in src else {}

    @property
    def pending(self) -> str:
        return self.src[self.pending_start : self.pending_end]

    @pending.setter
    def pending(self, value: str) -> None:
        # The rules only ever add what stands at ``pos``, cut off the end, or empty it.
        self.pending_end = self.pending_start + len(value)

    def append_pending(self, text: str) -> None:
        self.pending_end += len(text)

    def begin_pending(self) -> int:
        """Where the pending text begins: at ``pos`` if there is none."""
        if self.pending_start == self.pending_end:
            self.pending_start = self.pending_end = self.pos
        return self.pending_start

    def pushPending(self) -> Token:  # noqa: N802
        span = (self.pending_start, self.pending_end)
        token = super().pushPending()
        token.meta["span"] = span
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        if nesting < 0:
            token.meta["text_end"] = self.pos
        return token


class SpanInline(ParserInline):
    """The inline parser to put in the place of ``MarkdownIt.inline``."""

    def __init__(self) -> None:
        super().__init__()
        # Stops the rule "text": the characters that one of our rules begins with, and the bracket that ends
        # a link's text. The parser's own set has more, each of which every rule would be tried at in vain.
        self.terminator_re = re.compile(r"[\n!&*<\[\\\]_`{]")

    def guard_brackets(self) -> None:
        """Make the rules that look for a closing bracket fail at once where none can serve.

        Each would look to the end of the text, from every opening bracket.
        """
        for rule in self.ruler.__rules__:
            if rule.name in ("link", "image"):
                rule.fn = _guarded(rule.fn, _can_be_link)
            elif rule.name == "footnote_ref":
                rule.fn = _guarded(rule.fn, _has_bracket)

    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        if src and not self.terminator_re.search(src):
            tokens.append(Token("text", "", 0, content=src, meta={"span": (0, len(src))}))
            return tokens
        state = SpanState(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens

    def tokenize(self, state: StateInline) -> None:
        assert isinstance(state, SpanState)
        rules = self.ruler.getRules("")
        deepest = state.md.options["maxNesting"]
        end = state.posMax
        while state.pos < end:
            start, seen = state.pos, len(state.tokens)
            text_start = state.begin_pending()
            for rule in rules if state.level < deepest else ():
                if rule(state, False):
                    _locate(state, seen, start, text_start)
                    break
            else:
                state.append_pending(state.src[start])
                state.pos = start + 1
        if state.pending:
            state.pushPending()


def attributed_span(state: StateInline, silent: bool) -> bool:
    """An inline rule: ``[text]{.class}`` becomes the tokens ``attributed_open`` and ``attributed_close``."""
    assert isinstance(state, SpanState)
    start, end = state.pos, state.posMax
    text_end = state.bracket_pairs.get(start, end)
    # Not when looking ahead: there a bracket that is a token of its own would end the link around it.
    if silent or text_end >= end:
        return False
    attributes = attributes_at(state.src, text_end + 1, end)
    if attributes is None:
        return False
    state.pos, state.posMax = start + 1, text_end
    state.push("attributed_open", "span", 1)
    state.md.inline.tokenize(state)
    state.push("attributed_close", "span", -1)
    state.pos, state.posMax = attributes, end
    return True


def trailing_attributes(state: StateInline, silent: bool) -> bool:
    """``{.class}`` right after something that can have attributes: an inline rule that leaves no text."""
    if silent or state.src[state.pos] != "{" or state.pending or not state.tokens:
        return False
    before = state.tokens[-1]
    if before.type not in _CAN_HAVE_ATTRIBUTES or before.meta["span"][1] != state.pos:
        return False
    end = attributes_at(state.src, state.pos, state.posMax)
    if end is None:
        return False
    state.push("attributes", "", 0)
    state.pos = end
    return True


def attributes_at(text: str, start: int, end: int) -> int | None:
    """Where the attributes ``{#id .class key="value"}`` that begin at ``start`` end; None without any."""
    found = _attributes_pattern().match(text, start, end)
    return found.end() if found else None


@cache
def _attributes_pattern() -> re.Pattern[str]:
    value = r"""(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+)"""
    attribute = rf"(?:[#.][\w:.-]+|[\w:-][\w:.-]*={value}|-)"
    # The colon is kramdown's way to write the same.
    return re.compile(rf"\{{:?[ \t]*{attribute}(?:[ \t]+{attribute})*[ \t]*\}}")


def _guarded(rule: InlineRule, possible: Callable[[SpanState], bool]) -> InlineRule:
    def guarded(state: StateInline, silent: bool) -> bool:
        assert isinstance(state, SpanState)
        return possible(state) and rule(state, silent)

    return guarded


def _has_bracket(state: SpanState) -> bool:
    return state.pos < state.last_bracket


def _can_be_link(state: SpanState) -> bool:
    return state.pos < state.last_destination or ("references" in state.env and _has_bracket(state))


def _bracket_pairs(text: str) -> dict[int, int]:
    """Each opening bracket that is not escaped, and where it is closed."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for found in re.finditer(r"\\.|[\[\]]", text):
        if found[0] == "[":
            opened.append(found.start())
        elif found[0] == "]" and opened:
            pairs[opened.pop()] = found.start()
    return pairs


def _locate(state: SpanState, seen: int, start: int, text_start: int) -> None:
    """Give their spans to the tokens from index ``seen`` on: one rule made them, from ``start`` to ``pos``.

    Pending text, which began at ``text_start``, and what stands inside a link have theirs already.
    """
    tokens = [token for token in state.tokens[seen:] if "span" not in token.meta]
    first = state.src[start]
    if first in "*_":
        # A delimiter run: one token for each character, later taken as text or as emphasis.
        for at, token in enumerate(tokens, start):
            token.meta["span"] = (at, at + 1)
        return
    for token in tokens:
        token.meta["span"] = (start, state.pos)
        if first == "<" and token.type == "text":
            token.meta["span"] = (start + 1, state.pos - 1)
        elif first == "\n":
            # The spaces before a newline belong to the line break.
            text = state.src[text_start:start]
            token.meta["span"] = (text_start + len(text.rstrip(" ")), state.pos)
        elif token.type == "image":
            token.meta["link"] = _link_parts(state, token, (start + 2, start + 2 + len(token.content)))
        elif token.type == "link_open" and first == "[":
            token.meta["link"] = _link_parts(state, token, (start + 1, tokens[-1].meta["text_end"]))


def _link_parts(state: SpanState, token: Token, text: tuple[int, int]) -> LinkParts:
    source = state.src
    key = token.meta.get("label")
    if key is not None:
        state.env.setdefault(USED_LABELS, set()).add(key)
        # "[text][label]"; after "[label][]" and "[label]" the label is the text.
        label = source[text[1] + 2 : state.pos - 1] or source[slice(*text)]
        return LinkParts(text, label=label, key=key)
    at = text[1] + 2
    while source[at] in " \t\n":
        at += 1
    found = parseLinkDestination(source, at, state.posMax)
    if not found.ok:
        return LinkParts(text, (at, at))
    angled = source[at] == "<"
    return LinkParts(text, (at + angled, found.pos - angled), found.str)
