"""The lists, items, block quotes … around a block of a Markdown document."""

from typing import TYPE_CHECKING, NamedTuple

from cvlint.findings import Span
from cvlint.read.markdown_elements import Elements
from cvlint.resume import BlockKind

if TYPE_CHECKING:
    from markdown_it.token import Token

_LISTS = frozenset({"bullet_list_open", "ordered_list_open"})
_FIRST_PARAGRAPH = {"list_item_open": BlockKind.ITEM, "dd_open": BlockKind.DEFINITION}
_CONTAINERS = _LISTS | {"list_item_open", "blockquote_open", "dd_open", "footnote_reference_open"}
_ENDS = frozenset(name.replace("_open", "_close") for name in _CONTAINERS)


class Place(NamedTuple):
    """What a block's surroundings make of it.

    ``kind`` is what a paragraph is if it is the first block of an item or definition, and ``start`` where its
    span then begins; ``marker`` is the item's bullet or number, for the first block in it.
    """

    kind: BlockKind | None
    start: int | None
    marker: Span | None
    depth: int
    quote: int
    list_id: int | None


class _Container:
    __slots__ = ("depth", "elements", "fresh", "list_id", "marker", "name", "quote")

    def __init__(self, name: str, elements: int, around: "_Container | None" = None) -> None:
        self.name = name
        self.elements = elements
        self.fresh = True
        self.marker: Span | None = None
        self.depth: int = around.depth if around else 0
        self.quote: int = around.quote if around else 0
        self.list_id: int | None = around.list_id if around else None


class Containers:
    """The containers around the place that has been read up to."""

    def __init__(self, elements: Elements) -> None:
        self._elements = elements
        self._open = [_Container("", 0)]

    def read(self, token: "Token") -> None:
        """Note that ``token`` begins or ends a container, if it does."""
        if token.type in _CONTAINERS:
            container = _Container(token.type, self._elements.count, self._open[-1])
            container.marker = token.meta.get("marker")
            if token.type in _LISTS:
                container.list_id = self._elements.next_list()
                container.depth += 1
            container.quote += token.type == "blockquote_open"
            self._open.append(container)
        elif token.type in _ENDS:
            # An HTML element that was opened in a container does not reach out of it.
            self._elements.cut(self._open.pop().elements)

    def take(self) -> Place:
        """The place of the next block, which is thereby no longer the first in what is around it."""
        innermost = self._open[-1]
        kind = start = marker = None
        if innermost.fresh and innermost.marker:
            kind, start = _FIRST_PARAGRAPH.get(innermost.name), innermost.marker.start
        for container in reversed(self._open):
            if not container.fresh:
                break
            if container.name == "list_item_open" and not marker:
                marker = container.marker
            container.fresh = False
        element = self._elements.top
        list_id = innermost.list_id if element.list is None else element.list.list_id
        depth, quote = innermost.depth + element.depth, innermost.quote + element.quote
        return Place(kind, start, marker, depth, quote, list_id)
