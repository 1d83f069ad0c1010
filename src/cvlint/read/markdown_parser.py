"""The Markdown parser, put together: CommonMark, tables, definition lists, footnotes, and exact places."""

from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from cvlint.read.markdown_block import DEFINITIONS, Definition, locate_blocks
from cvlint.read.markdown_guards import guard_blocks
from cvlint.read.markdown_inline import USED_LABELS, SpanInline, attributed_span, trailing_attributes
from cvlint.read.markdown_markup import add_markup_rules
from cvlint.read.markdown_origin import LINES, Lines
from cvlint.resume import LinkDefinition
from cvlint.source import Source


def parse(source: Source) -> tuple[list[Token], dict[str, LinkDefinition], tuple[LinkDefinition, ...]]:
    """The tokens of ``source``, the definitions that hold by their normalized label, and all definitions."""
    found: list[Definition] = []
    used: set[str] = set()
    env: dict[str, object] = {LINES: Lines(source), DEFINITIONS: found, USED_LABELS: used}
    tokens = _parser().parse(source.text, env)
    by_key: dict[str, LinkDefinition] = {}
    definitions = []
    for definition in found:
        built = _definition(definition, used=definition.key in used and definition.key not in by_key)
        by_key.setdefault(definition.key, built)
        definitions.append(built)
    return tokens, by_key, tuple(definitions)


def build_parser() -> MarkdownIt:
    """A parser whose tokens say where they stand; see ``markdown_block`` and ``markdown_inline``."""
    parser = MarkdownIt("commonmark", {"store_labels": True})
    parser.inline = inline = SpanInline()
    parser.configure("commonmark", {"store_labels": True}).enable("table")
    inline.ruler.before("link", "attributed_span", attributed_span)
    inline.ruler.after("link", "trailing_attributes", trailing_attributes)
    parser.use(deflist_plugin).use(footnote_plugin, inline=False, move_to_end=False)
    add_markup_rules(parser)
    locate_blocks(parser)
    guard_blocks(parser)
    inline.guard_brackets()
    # Joined tokens would have lost the places of their parts.
    return parser.disable(["fragments_join", "text_join"])


@cache
def _parser() -> MarkdownIt:
    return build_parser()


def _definition(found: Definition, *, used: bool) -> LinkDefinition:
    return LinkDefinition(found.span, found.label, found.target, found.target_span, used)
