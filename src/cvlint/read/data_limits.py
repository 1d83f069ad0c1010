"""How much a data document may hold before it is certainly no résumé, and how a tree is built within that."""

from cvlint.data import Fault, FaultKind, Mapping, Node, Pair, Scalar, Sequence
from cvlint.findings import Span
from cvlint.text import Piece, Text

MAX_DEPTH = 100
"""Of lists and mappings inside each other."""

MAX_NODES = 50_000
"""Of values, those that aliases bring in counted each time."""

MAX_FAULTS = 50
"""Of syntax errors; what follows is no help."""


def fault(kind: FaultKind, start: int, end: int, message: str) -> Fault:
    return Fault(kind, Span(start, end), message)


def syntax_error(start: int, end: int, message: str) -> Fault:
    return Fault("syntax-error", Span(start, end), message)


def too_deep(start: int) -> Fault:
    return syntax_error(start, start + 1, f"this is nested more than {MAX_DEPTH} levels deep")


def too_many(start: int, end: int) -> Fault:
    return syntax_error(start, end, f"the document comes to more than {MAX_NODES} values")


def plain_text(source: str, start: int, end: int) -> Text:
    """The text that stands in the source as it is."""
    span = Span(start, end)
    return Text(source[start:end], span, (Piece(0, source[start:end], span),) if start < end else ())


def count(node: Node) -> int:
    """How many values a tree comes to, itself included; ends at ``MAX_NODES``."""
    total, waiting = 0, [node]
    while waiting and total <= MAX_NODES:
        total += 1
        waiting += children(waiting.pop())
    return total


def children(node: Node) -> list[Node]:
    if isinstance(node, Mapping):
        return [each for pair in node.pairs for each in pair]
    return list(node.items) if isinstance(node, Sequence) else []


def placed(node: Node, span: Span) -> Node:
    """``node`` as it is brought in by the alias at ``span``: all of it stands there."""
    if isinstance(node, Mapping):
        pairs = tuple(Pair(_placed_scalar(key, span), placed(value, span)) for key, value in node.pairs)
        return Mapping(span, pairs)
    if isinstance(node, Sequence):
        return Sequence(span, tuple(placed(item, span) for item in node.items))
    return _placed_scalar(node, span)


def _placed_scalar(scalar: Scalar, span: Span) -> Scalar:
    value = scalar.value
    return Scalar(span, Text(value, span, (Piece(0, value, span),) if value else ()), scalar.kind, "*")


def duplicates(root: Node | None) -> list[Fault]:
    """A fault for each key that its mapping already has."""
    found: list[Fault] = []
    waiting = [root] if root is not None else []
    while waiting:
        node = waiting.pop()
        waiting += children(node)
        if isinstance(node, Mapping):
            found += _duplicate_keys(node)
    return found


def _duplicate_keys(mapping: Mapping) -> list[Fault]:
    from cvlint.data import Place

    first: dict[str, Scalar] = {}
    found = []
    for key, _ in mapping.pairs:
        if key.quote == "*":
            continue
        before = first.setdefault(key.value, key)
        if before is not key:
            message = f"the key '{key.value}' stands twice: programs read the last one only"
            related = (Place(before.span, f"the first '{key.value}'"),)
            found.append(Fault("duplicate-key", key.span, message, related))
    return found
