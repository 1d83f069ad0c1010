"""The values of a data document as blocks: what a person reads of them, with links and inline Markdown."""

from collections.abc import Iterable, Iterator

from cvlint.data import Mapping, Node, Pair, Scalar, Sequence
from cvlint.findings import Span
from cvlint.read.data_dates import entry_dates
from cvlint.resume import Block, BlockKind, DateText, Link, LinkKind, Mark, Piece, Text
from cvlint.source import Source

ADDRESS_KEYS = frozenset({"url", "website", "link", "canonical", "homepage"})
MAIL_KEYS = frozenset({"email", "mail"})
BULLET_KEYS = frozenset({"highlights", "bullet", "bullets", "achievements", "responsibilities", "duties"})
HIDDEN_KEYS = frozenset(
    {"$schema", "id", "image", "photo", "picture", "icon", "logo", "countryCode", "fontawesome_icon"}
    | {"doi", "layout", "active", "placeholder"}
)
"""What their values say is for programs."""


class ValueReader:
    """Makes blocks and dates of values.

    ``markdown`` says that the format's texts are Markdown, ``shows_dates`` that it shows dates which are
    texts as they stand.
    """

    def __init__(self, *, markdown: bool, shows_dates: bool = False, language: str = "en") -> None:
        self.language = language
        self._shows_dates = shows_dates
        self._markdown = markdown
        self._lists = 0

    def blocks(self, pair: Pair) -> list[Block]:
        """The blocks of the value of one key, in source order."""
        return self._in_language(self._blocks(pair.value, pair.key.value, None))

    def item(self, node: Node) -> list[Block]:
        """The blocks of a list's element that belongs to no key."""
        return self._in_language(self._blocks(node, "", None))

    def heading(self, key: Scalar) -> Block:
        return Block(BlockKind.HEADING, key.span, key.text, level=2, language=self.language)

    def dates(self, entry: Mapping, *, may_be_ongoing: bool) -> tuple[DateText, ...]:
        """The dates that an entry states in keys of their own, see :func:`entry_dates`."""
        return entry_dates(
            entry,
            may_be_ongoing=may_be_ongoing,
            language=self.language,
            shows_texts=self._shows_dates,
        )

    def as_list(self, blocks: list[Block]) -> list[Block]:
        """Blocks that belong together as the items of one list."""
        number = self._next_list()
        return [block._replace(kind=BlockKind.ITEM, depth=1, list_id=number) for block in blocks]

    def shown(self, scalar: Scalar) -> Text:
        """What a reader sees of a value: without the markup of a link or emphasis around it."""
        blocks = self._read_markdown(scalar) if self._has_markup(scalar.value) else []
        return blocks[0].text if len(blocks) == 1 else scalar.text.stripped()

    def _in_language(self, blocks: Iterable[Block]) -> list[Block]:
        if self.language == "en":
            return list(blocks)
        return [block._replace(language=self.language) for block in blocks]

    def _blocks(self, node: Node, key: str, list_id: int | None) -> Iterator[Block]:
        if key in HIDDEN_KEYS:
            return
        if isinstance(node, Mapping):
            for pair in node.pairs:
                yield from self._blocks(pair.value, pair.key.value, None)
        elif isinstance(node, Sequence):
            list_id = self._next_list() if key in BULLET_KEYS else None
            for item in node.items:
                yield from self._blocks(item, key, list_id)
        elif node.kind not in ("null", "bool") and node.text:
            yield from self._scalar(node, key, list_id)

    def _next_list(self) -> int:
        self._lists += 1
        return self._lists

    def _scalar(self, scalar: Scalar, key: str, list_id: int | None) -> Iterator[Block]:
        if key in ADDRESS_KEYS or key in MAIL_KEYS:
            yield _address(scalar, is_mail=key in MAIL_KEYS)
            return
        kind = BlockKind.ITEM if key in BULLET_KEYS else BlockKind.PARAGRAPH
        depth = 1 if list_id is not None else 0
        plain = Block(kind, scalar.span, scalar.text, depth=depth, list_id=list_id)
        if not self._has_markup(scalar.value):
            yield plain
            return
        blocks = self._read_markdown(scalar)
        if len(blocks) == 1 and blocks[0].kind is BlockKind.PARAGRAPH:
            blocks = [blocks[0]._replace(kind=kind, span=scalar.span, depth=depth, list_id=list_id)]
        yield from blocks or [plain]

    def _has_markup(self, value: str) -> bool:
        if self._markdown:
            return "\n" in value.strip() or not _MARKUP.isdisjoint(value) or value.lstrip()[:2] in _BULLETS
        return "](" in value or "**" in value

    def _read_markdown(self, scalar: Scalar) -> list[Block]:
        # Only values with markup need the Markdown parser.
        from cvlint.read.markdown import read_blocks

        text = scalar.text
        blocks = [_moved(block, text) for block in read_blocks(Source("", text.value)).blocks]
        numbers: dict[int, int] = {}
        for index, block in enumerate(blocks):
            if block.list_id is not None:
                if block.list_id not in numbers:
                    numbers[block.list_id] = self._next_list()
                blocks[index] = block._replace(list_id=numbers[block.list_id])
        return blocks


_MARKUP = frozenset("*_[]<>`\\&#|~")
_BULLETS = frozenset({"- ", "+ "})


def _address(scalar: Scalar, *, is_mail: bool) -> Block:
    text = scalar.text.stripped()
    target = "mailto:" + text.value if is_mail and not text.value.startswith("mailto:") else text.value
    link = Link(LinkKind.VALUE, text.span, text, target, text.span)
    return Block(BlockKind.PARAGRAPH, scalar.span, text, links=(link,))


def _moved(block: Block, within: Text) -> Block:
    """A block read from the value of ``within``, with its places in the source."""
    return block._replace(
        span=_span(block.span, within),
        text=_moved_text(block.text, within),
        marks=tuple(
            Mark(mark.kind, mark.start, mark.end, _span(mark.span, within), mark.tag) for mark in block.marks
        ),
        links=tuple(_moved_link(link, within) for link in block.links),
        marker=_span(block.marker, within) if block.marker else None,
        table_id=None,
        row=0,
        column=0,
    )


def _moved_link(link: Link, within: Text) -> Link:
    target_span = _span(link.target_span, within) if link.target_span else None
    return link._replace(
        span=_span(link.span, within),
        text=_moved_text(link.text, within),
        target_span=target_span,
    )


def _span(span: Span, within: Text) -> Span:
    return within.locate(span.start, span.end)


def _moved_text(text: Text, within: Text) -> Text:
    pieces: list[Piece] = []
    for at, value, span in text.pieces:
        if within.value[span.start : span.end] == value:
            inner = within.part(span.start, span.end).pieces
            pieces += [Piece(at + piece.at, piece.value, piece.span) for piece in inner]
        else:
            pieces.append(Piece(at, value, _span(span, within)))
    return Text(text.value, _span(text.span, within), tuple(pieces))


def joined(texts: list[Text]) -> Text | None:
    """The texts with a comma between them; None without any.

    Texts that do not stand in this order in the source are located together, not one by one.
    """
    texts = [text for text in texts if text]
    if not texts:
        return None
    span = Span(min(text.span.start for text in texts), max(text.span.end for text in texts))
    value = ", ".join(text.value for text in texts)
    pieces: list[Piece] = []
    at = 0
    for index, text in enumerate(texts):
        if index:
            before = texts[index - 1].span
            if text.span.start < before.end:
                return Text(value, span, (Piece(0, value, span),))
            pieces.append(Piece(at, ", ", Span(before.end, text.span.start)))
            at += 2
        pieces += [Piece(at + piece.at, piece.value, piece.span) for piece in text.pieces]
        at += len(text.value)
    return Text(value, span, tuple(pieces))
