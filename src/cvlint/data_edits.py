"""Which edits leave JSON and YAML as well-formed as they were, with the same keys and kinds of values."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache

from cvlint.data import Data, Mapping, Node, Scalar, Sequence
from cvlint.findings import Edit, Span


class Syntax:
    """The values and keys of one document, in which edits may stand or not."""

    def __init__(self, data: Data) -> None:
        # Two of them have the same place, that of an alias, or share no character.
        self._at: dict[Span, list[Scalar]] = {}
        for scalar in _scalars(data.root):
            self._at.setdefault(scalar.span, []).append(scalar)
        self._spans = sorted(self._at)

    def keeps(self, edits: Iterable[Edit]) -> bool:
        """Whether each edit lies inside one value or key and its text may stand there as it is.

        A text is refused rather than escaped: what would need an escape is left to the person.
        """
        return all(self._may_stand(edit) for edit in edits)

    def _may_stand(self, edit: Edit) -> bool:
        at = bisect_right(self._spans, edit.span.start, key=lambda span: span.start)
        if not at or not self._spans[at - 1].contains(edit.span):
            return False
        return all(_fits(edit, scalar) for scalar in self._at[self._spans[at - 1]])


def _scalars(root: Node | None) -> Iterable[Scalar]:
    waiting = [root] if root is not None else []
    while waiting:
        node = waiting.pop()
        if isinstance(node, Mapping):
            waiting += [each for pair in node.pairs for each in pair]
        elif isinstance(node, Sequence):
            waiting += node.items
        else:
            yield node


def _fits(edit: Edit, scalar: Scalar) -> bool:
    start, end = scalar.text.span
    text = edit.replacement
    if edit.span.start < start or end < edit.span.end or _forbidden(scalar.quote).search(text):
        return False
    if scalar.quote:
        return True
    # Without quotation marks, its first and last characters tell a text from everything else.
    if edit.span.start == start and not text[:1].isalpha():
        return False
    return scalar.kind == "string" and (edit.span.end < end or text[-1:].isalnum())


@cache
def _forbidden(quote: str) -> re.Pattern[str]:
    """The characters that would not stand for themselves between such marks."""
    if quote == "*":
        # What an alias brings in is written elsewhere.
        return re.compile("")
    marks = {'"': r'"\\', "'": "'", "": r":#,{}\[\]"}.get(quote, "")
    return re.compile(rf"[\x00-\x1f\x7f\x85\u2028\u2029{marks}]")
