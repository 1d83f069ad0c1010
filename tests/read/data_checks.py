"""What holds for the tree of every data document."""

from itertools import pairwise
from typing import Any

from cvlint.data import Data, Mapping, Node, Scalar, Sequence


def as_strings(node: Node | None) -> Any:
    """The tree as dicts and lists of strings, as a loader without types gives it."""
    if isinstance(node, Mapping):
        return {key.value: as_strings(value) for key, value in node.pairs}
    if isinstance(node, Sequence):
        return [as_strings(item) for item in node.items]
    return node.value if node is not None else None


def scalars(node: Node | None) -> list[Scalar]:
    """Keys and values in the order of the tree."""
    if isinstance(node, Mapping):
        return [each for key, value in node.pairs for each in (key, *scalars(value))]
    if isinstance(node, Sequence):
        return [each for item in node.items for each in scalars(item)]
    return [node] if node is not None else []


def require_places(text: str, data: Data) -> None:
    """Every place lies inside the text, in order, and says what it is said to say."""
    found = scalars(data.root)
    for before, after in pairwise(found):
        assert before.span.start <= after.span.start
    for scalar in found:
        assert 0 <= scalar.span.start <= scalar.span.end <= len(text)
        assert "".join(piece.value for piece in scalar.text.pieces) == scalar.value
        at = scalar.span.start
        for piece in scalar.text.pieces:
            assert at <= piece.span.start < piece.span.end <= scalar.span.end
            if scalar.quote != "*" and len(piece.value) == len(text[slice(*piece.span)]) > 1:
                assert text[slice(*piece.span)] == piece.value
            at = piece.span.end
    for fault in data.faults:
        assert 0 <= fault.span.start <= fault.span.end <= len(text)
