"""markdown-it-py's block rules, made to say where everything stands.

Each rule runs unchanged; when it has made its tokens, the place of each is computed from the parser's own
line marks, which are right only then. A token with content gets ``meta["origin"]``, an :class:`Origin`;
headings and code get ``meta["span"]``, list items, definitions and footnotes ``meta["marker"]``.
"""

from collections.abc import Callable
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.common.utils import isStrSpace, normalizeReference
from markdown_it.helpers import parseLinkDestination
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from cvlint.findings import Span
from cvlint.read.markdown_guards import BlockRule
from cvlint.read.markdown_inline import attributes_at
from cvlint.read.markdown_origin import LINES, Lines, Origin, Segment
from cvlint.read.markdown_table import locate_table

DEFINITIONS = "definitions"
"""The key of the parser's environment for the list of :class:`Definition` found."""

Locate = Callable[[StateBlock, int, int], None]
"""Takes the state after a rule, the index of the rule's first token, and its first line."""


class Definition(NamedTuple):
    """A link reference definition: ``key`` is the label normalized."""

    key: str
    label: str
    target: str
    span: Span
    target_span: Span


def locate_blocks(md: MarkdownIt) -> None:
    """Make the block rules of ``md`` say where things stand."""
    for rule in md.block.ruler.__rules__:
        locate = _LOCATE.get(rule.name)
        if locate:
            rule.fn = _located(rule.fn, locate)
        elif rule.name in _CONTAINERS:
            rule.fn = _located_container(rule.fn, _CONTAINERS[rule.name])


def _located(rule: BlockRule, locate: Locate) -> BlockRule:
    def located(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        first = len(state.tokens)
        if not rule(state, start, end, silent):
            return False
        if not silent:
            locate(state, first, start)
        return True

    return located


def _located_container(rule: BlockRule, locate: Locate) -> BlockRule:
    """Past its nesting limit the parser drops the rest of the document: there the markup is read as text."""

    def located(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        first = len(state.tokens)
        deepest: int = state.md.options["maxNesting"]
        if state.level + 2 >= deepest or not rule(state, start, end, silent):
            return False
        if not silent:
            locate(state, first, start)
        return True

    return located


def _locate_paragraph(state: StateBlock, first: int, start: int) -> None:
    inline = state.tokens[first + 1]
    at = state.bMarks[start] + state.tShift[start]
    if state.line == start + 1 and inline.content and state.src.startswith(inline.content, at):
        lines: Lines = state.env[LINES]
        segment = Segment(0, lines.offset(start, at), lines.offset(start, state.eMarks[start]), verbatim=True)
        inline.meta["origin"] = Origin([segment])
    else:
        inline.meta["origin"] = _lines_origin(state, inline, start, state.line)


def _locate_setext_heading(state: StateBlock, first: int, start: int) -> None:
    inline = state.tokens[first + 1]
    inline.meta["origin"] = _lines_origin(state, inline, start, state.line - 1)
    state.tokens[first].meta["span"] = _extent(state, start, state.line)
    _cut_attributes(inline)


def _locate_heading(state: StateBlock, first: int, start: int) -> None:
    opening, inline = state.tokens[first : first + 2]
    at = state.bMarks[start] + state.tShift[start] + len(opening.markup)
    lines: Lines = state.env[LINES]
    segment = Segment(0, lines.offset(start, at), lines.offset(start, state.eMarks[start]), verbatim=True)
    inline.meta["origin"] = Origin([segment]).moved(_trimmed(state.src[at : state.eMarks[start]], inline))
    opening.meta["span"] = _extent(state, start, start + 1)
    _cut_attributes(inline)


def _locate_definition_list(state: StateBlock, first: int, start: int) -> None:
    line: int | None = None
    for index in range(first, len(state.tokens)):
        token = state.tokens[index]
        if token.type == "dt_open" and token.map:
            inline = state.tokens[index + 1]
            line = token.map[0]
            if "origin" not in inline.meta:
                inline.meta["origin"] = _lines_origin(state, inline, line, line + 1)
            # The first definition of a term follows it, or an empty line after it.
            line += 2 if state.isEmpty(line + 1) else 1
        elif token.type == "dd_open" and token.map:
            _locate_marker(state, token, 1, token.map[0] if line is None else line)
            line = None


def _locate_list(state: StateBlock, first: int, start: int) -> None:
    for index in range(first, len(state.tokens)):
        token = state.tokens[index]
        if token.type == "list_item_open" and token.map:
            _locate_marker(state, token, len(token.info) + len(token.markup), token.map[0])


def _locate_footnote(state: StateBlock, first: int, start: int) -> None:
    opening = state.tokens[first]
    _locate_marker(state, opening, len(f"[^{opening.meta['label']}]:"), start)


def _locate_marker(state: StateBlock, token: Token, length: int, line: int) -> None:
    """``length`` is that of the marker, the first thing in ``line``.

    What stands in a nested list has been located already, when its own line marks were right.
    """
    if "marker" not in token.meta:
        lines: Lines = state.env[LINES]
        at = lines.offset(line, state.bMarks[line] + state.tShift[line])
        token.meta["marker"] = Span(at, at + length)


def _locate_indented_code(state: StateBlock, first: int, start: int) -> None:
    _locate_literal(state, state.tokens[first], start, state.blkIndent + 4)


def _locate_html(state: StateBlock, first: int, start: int) -> None:
    _locate_literal(state, state.tokens[first], start, state.blkIndent)


def _locate_literal(state: StateBlock, token: Token, start: int, indent: int) -> None:
    token.meta["origin"] = _origin(state, start, state.line, indent)
    _locate_with_blanks(state, token, start)


def _locate_fence(state: StateBlock, first: int, start: int) -> None:
    token = state.tokens[first]
    count = token.content.count("\n") + (token.content != "" and not token.content.endswith("\n"))
    token.meta["origin"] = _origin(state, start + 1, start + 1 + count, state.sCount[start])
    _locate_with_blanks(state, token, start)


def _locate_with_blanks(state: StateBlock, token: Token, start: int) -> None:
    """Code may begin and end with white space of its own."""
    origin: Origin = token.meta["origin"]
    extent = _extent(state, start, state.line)
    end = origin.end(len(token.content.rstrip("\n")))
    token.meta["span"] = Span(min(extent.start, origin.start(0)), max(extent.end, end))


def _locate_reference(state: StateBlock, first: int, start: int) -> None:
    """Record a definition. The rule takes whole lines, each without what stands before its text."""
    segments: list[Segment] = []
    content = ""
    for line in range(start, state.line):
        at = state.bMarks[line] + state.tShift[line]
        _append_line(segments, state, line, at, len(content))
        content += state.src[at : state.eMarks[line]] + "\n"
    origin = Origin(segments)
    label_end = 1
    while content[label_end] != "]":
        label_end += 2 if content[label_end] == "\\" else 1
    at = label_end + 2
    while content[at] in " \t\n":
        at += 1
    found = parseLinkDestination(content, at, len(content))
    angled = content[at] == "<"
    label = content[1:label_end]
    # A backslash at the end of the line makes the parser take the newline for a part of the destination.
    target_end = len(content[: found.pos - angled].rstrip("\n"))
    state.env.setdefault(DEFINITIONS, []).append(
        Definition(
            normalizeReference(label),
            label,
            found.str.rstrip("\n"),
            origin.span(0, len(content.rstrip(" \t\n"))),
            origin.span(at + angled, target_end),
        )
    )


def _lines_origin(state: StateBlock, inline: Token, begin: int, end: int) -> Origin:
    """The origin of a paragraph's content: lines as the parser cuts them, trimmed as a whole."""
    raw = state.getLines(begin, end, state.blkIndent, False)
    return _origin(state, begin, end, state.blkIndent).moved(_trimmed(raw, inline))


def _trimmed(raw: str, inline: Token) -> int:
    """How many characters the parser trimmed off the start: none of them is the first one that it kept."""
    return raw.index(inline.content[0]) if inline.content else len(raw)


def _origin(state: StateBlock, begin: int, end: int, indent: int) -> Origin:
    """The origin of what ``StateBlock.getLines`` cuts out with the same arguments."""
    segments: list[Segment] = []
    at = 0
    for line in range(begin, end):
        first, pad = _line_start(state, line, indent)
        at = _append_line(segments, state, line, first, at, pad)
    if not segments:
        offset = state.env[LINES].offset(begin - 1, state.eMarks[begin - 1])
        segments.append(Segment(0, offset, offset, verbatim=True))
    return Origin(segments)


def _append_line(
    segments: list[Segment], state: StateBlock, line: int, first: int, at: int, pad: int = 0
) -> int:
    """Add a line's text from ``first`` on and its newline; returns the content offset after them.

    ``pad`` spaces stand for the rest of a tab that is partly indentation.
    """
    lines: Lines = state.env[LINES]
    last = state.eMarks[line]
    start, end = lines.offset(line, first), lines.offset(line, last)
    if pad:
        segments.append(Segment(at, start, start, verbatim=False))
    at += pad
    segments.append(Segment(at, start, end, verbatim=True))
    at += last - first
    if last < len(state.src):
        segments.append(Segment(at, end, lines.end_of_newline(line), verbatim=False))
    return at + 1


def _line_start(state: StateBlock, line: int, indent: int) -> tuple[int, int]:
    """Where ``StateBlock.getLines`` begins to cut a line, and how many spaces it puts before."""
    start = first = state.bMarks[line]
    width = 0
    while first < state.eMarks[line] and width < indent:
        character = state.src[first]
        if character == "\t":
            width += 4 - (width + state.bsCount[line]) % 4
        elif isStrSpace(character) or first - start < state.tShift[line]:
            width += 1
        else:
            break
        first += 1
    return first, max(width - indent, 0)


def _extent(state: StateBlock, begin: int, end: int) -> Span:
    """From the first character of a block to its last one that is no white space."""
    lines: Lines = state.env[LINES]
    last = end - 1
    while last > begin and state.isEmpty(last):
        last -= 1
    start = state.bMarks[begin] + state.tShift[begin]
    stop = state.skipSpacesBack(state.eMarks[last], start)
    return Span(lines.offset(begin, start), lines.offset(last, stop))


def _cut_attributes(inline: Token) -> None:
    """Leave ``{#id .class}`` at the end of a heading out of its content."""
    content = inline.content
    start = content.rfind("{")
    if start < 0 or not content.endswith("}") or attributes_at(content, start, len(content)) != len(content):
        return
    # Right after a bracket or a code span they belong to that; after a backslash they are text.
    if start == 0 or content[start - 1] not in "]`)\\":
        inline.content = content[:start].rstrip()


_LOCATE: dict[str, Locate] = {
    "paragraph": _locate_paragraph,
    "heading": _locate_heading,
    "lheading": _locate_setext_heading,
    "table": locate_table,
    "reference": _locate_reference,
    "html_block": _locate_html,
    "fence": _locate_fence,
    "code": _locate_indented_code,
}
_CONTAINERS: dict[str, Locate] = {
    "blockquote": lambda state, first, start: None,
    "list": _locate_list,
    "deflist": _locate_definition_list,
    "footnote_def": _locate_footnote,
}
