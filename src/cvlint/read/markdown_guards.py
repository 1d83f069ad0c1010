"""Block rules are tried only at lines where they can apply.

A résumé has a few hundred lines and the parser fifteen rules, each of which it would call at every line, in
vain nearly always. What is parsed stays the same.
"""

from collections.abc import Callable

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from cvlint.read.markdown_origin import LINES, Lines

BlockRule = Callable[[StateBlock, int, int, bool], bool]

_FIRST_CHARACTERS = {
    "fence": "`~",
    "blockquote": ">",
    "hr": "*-_",
    "list": "*+-0123456789",
    "footnote_def": "[",
    "reference": "[",
    "html_block": "<",
    "heading": "#",
}
"""What a line begins with where the rule applies."""


def guard_blocks(md: MarkdownIt) -> None:
    """Make the block rules of ``md`` fail at once where the line shows that they would fail."""
    for rule in md.block.ruler.__rules__:
        if rule.name in _FIRST_CHARACTERS:
            rule.fn = _tried_at(rule.fn, _FIRST_CHARACTERS[rule.name])
        elif rule.name == "lheading":
            rule.fn = _tried_above_underlines(rule.fn)


def _tried_at(rule: BlockRule, characters: str) -> BlockRule:
    def tried(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        at = state.bMarks[start] + state.tShift[start]
        return state.src[at : at + 1] in characters and rule(state, start, end, silent)

    return tried


def _tried_above_underlines(rule: BlockRule) -> BlockRule:
    """Else every paragraph would be read to its end twice: first for an underline, then as a paragraph."""

    def tried(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        lines: Lines = state.env[LINES]
        return lines.is_above_underline(start) and rule(state, start, end, silent)

    return tried
