"""Block rules for markup that CommonMark does not know and that no reader of a résumé sees.

Front matter, the fences of pandoc's divs (``::: {.class}``) and kramdown's attribute lines (``{: .class}``).
"""

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from cvlint.findings import Span
from cvlint.read.markdown_origin import LINES


def add_markup_rules(md: MarkdownIt) -> None:
    """Add the rules ``front_matter`` and ``markup_line`` to the block parser of ``md``."""
    rules = md.block.ruler
    rules.before("fence", "front_matter", _front_matter)
    interrupted = {"alt": ["paragraph", "reference", "blockquote", "list"]}
    rules.before("fence", "markup_line", _markup_line, interrupted)  # type: ignore[arg-type]


def _front_matter(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A YAML mapping between ``---`` and ``---`` or ``...`` at the very top."""
    if start or state.level or silent or _line(state, 0) != "---":
        return False
    has_key = False
    for line in range(1, end):
        text = _line(state, line)
        if text in ("---", "..."):
            # Without a key these are two thematic breaks, or a heading under one.
            if not has_key and line > 1:
                return False
            token = state.push("front_matter", "", 0)
            token.hidden = True
            token.map = [0, line + 1]
            token.meta["span"] = Span(0, state.env[LINES].offset(line, state.eMarks[line]))
            state.line = line + 1
            return True
        if line == 1 and not text:
            return False
        has_key = has_key or bool(_key_pattern().match(text))
    return False


def _markup_line(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A line of nothing but a div's fence or attributes for the block beside it."""
    at = state.bMarks[start] + state.tShift[start]
    if not state.src.startswith((":::", "{:"), at) or state.is_code_block(start):
        return False
    text = state.src[at : state.eMarks[start]].rstrip(" \t")
    if not _markup_line_pattern().fullmatch(text):
        return False
    if not silent:
        token = state.push("markup_line", "", 0)
        token.hidden = True
        token.map = [start, start + 1]
        state.line = start + 1
    return True


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] : state.eMarks[line]].rstrip(" \t")


@cache
def _key_pattern() -> re.Pattern[str]:
    return re.compile(r"""[\w"'][^:]*:(?:\s|$)""")


@cache
def _markup_line_pattern() -> re.Pattern[str]:
    return re.compile(r":{3,}[ \t]*(?:[\w-]+[ \t]*)?(?:\{[^{}]*\}[ \t]*)?:*|\{:[^{}]*\}")
