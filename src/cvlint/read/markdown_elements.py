"""The HTML elements that are open at a place of the document, and what they mean for the text in them."""

from collections import Counter

from cvlint.read.html_text import Tag, hides


def _names(names: str) -> frozenset[str]:
    return frozenset(names.split())


VOID = _names("area base br col embed hr img input link meta param source track wbr")
HEADINGS = _names("h1 h2 h3 h4 h5 h6")
BLOCK_LEVEL = HEADINGS | _names(
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure"
    " footer form header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th"
    " thead tr ul"
)
_SCOPES = HEADINGS | frozenset({"li", "td", "th", "dt", "dd", "pre"})
_LISTS = frozenset({"ul", "ol", "menu"})
_HIDDEN = frozenset({"head", "script", "style", "svg", "template", "title"})

# A start tag ends the open elements of these names, up to the nearest element that holds such elements.
_ENDED_BY = {
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "tr": frozenset({"td", "th", "tr"}),
}
_HOLDERS = _LISTS | frozenset({"dl", "table"})
_ENDS_PARAGRAPH = BLOCK_LEVEL - {"body", "html", "tbody", "td", "tfoot", "th", "thead", "tr"}


class Element:
    """An open element. What holds for all inside it is passed on to the elements in it.

    ``scope`` is the nearest element that names the kind of its text: heading, list item, cell …
    """

    __slots__ = (
        "column", "depth", "hidden", "in_paragraph", "list", "list_id", "name", "quote", "row", "scope",
        "spent", "table", "table_id",
    )  # fmt: skip

    def __init__(self, name: str, around: "Element | None" = None, *, hidden: bool = False) -> None:
        self.name = name
        self.hidden: bool = hidden or bool(around and around.hidden)
        self.depth: int = (around.depth if around else 0) + (name in _LISTS)
        self.quote: int = (around.quote if around else 0) + (name == "blockquote")
        self.in_paragraph: bool = name == "p" or bool(
            around and around.in_paragraph and name not in BLOCK_LEVEL
        )
        self.scope: Element | None = self if name in _SCOPES else around and around.scope
        self.list: Element | None = self if name in _LISTS else around and around.list
        self.table: Element | None = self if name == "table" else around and around.table
        self.list_id: int | None = None
        self.table_id: int | None = None
        self.row = self.column = -1
        self.spent = False
        """Whether the scope's first block has been read."""


class Elements:
    """The stack of open elements of a document, and the numbers of its lists and tables."""

    def __init__(self) -> None:
        self._open = [Element("")]
        self._names: Counter[str] = Counter()
        self._lists = self._tables = 0

    @property
    def top(self) -> Element:
        return self._open[-1]

    @property
    def count(self) -> int:
        """How many are open: what to give to ``cut``."""
        return len(self._open)

    def next_list(self) -> int:
        self._lists += 1
        return self._lists - 1

    def next_table(self) -> int:
        self._tables += 1
        return self._tables - 1

    def open(self, tag: Tag) -> None:
        """Open the element that ``tag`` starts; it has an end tag or ends with what is around it."""
        self._end_implied(tag.name)
        element = Element(tag.name, self.top, hidden=tag.name in _HIDDEN or hides(tag))
        self._open.append(element)
        self._names[tag.name] += 1
        if element.list is element:
            element.list_id = self.next_list()
        if element.table is element:
            element.table_id = self.next_table()
        table = element.table
        if table and tag.name == "tr":
            table.row, table.column = table.row + 1, -1
        elif table and tag.name in ("td", "th"):
            table.row, table.column = max(table.row, 0), table.column + 1
            element.row, element.column = table.row, table.column

    def close(self, name: str) -> None:
        """End the innermost element of that name with all in it; a stray end tag ends nothing."""
        if self._names[name]:
            self.cut(next(i for i in range(len(self._open) - 1, 0, -1) if self._open[i].name == name))

    def cut(self, count: int) -> None:
        """End the elements that were opened since ``count`` were open."""
        for element in self._open[max(count, 1) :]:
            self._names[element.name] -= 1
        del self._open[max(count, 1) :]

    def _end_implied(self, name: str) -> None:
        if name in _ENDS_PARAGRAPH and self.top.in_paragraph:
            self.close("p")
        ended = _ENDED_BY.get(name, frozenset())
        index = len(self._open)
        while any(self._names[other] for other in ended):
            index -= 1
            if self._open[index].name in _HOLDERS:
                return
            if self._open[index].name in ended:
                self.cut(index)
