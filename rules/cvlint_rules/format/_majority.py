"""Which of several forms a résumé mostly uses, and where it departs from it."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from typing import Generic, NamedTuple, TypeVar

UseT = TypeVar("UseT")


class Mixture(NamedTuple, Generic[UseT]):
    """A thing that is written in more than one form.

    ``majority`` are the uses of the form that is commoner than each other one, and ``minority`` all
    others. Without such a form ``majority`` is empty, and ``minority`` are the uses of the form that
    comes second in the document. ``forms`` are the uses by form, in the order of the document.
    """

    majority: tuple[UseT, ...]
    minority: tuple[UseT, ...]
    forms: tuple[tuple[UseT, ...], ...]


def mixture(uses: Iterable[UseT], form: Callable[[UseT], Hashable]) -> Mixture[UseT] | None:
    """The forms of ``uses``, which are in the order of the document; None when all have one form."""
    by_form: dict[Hashable, list[UseT]] = {}
    for use in uses:
        by_form.setdefault(form(use), []).append(use)
    if len(by_form) < 2:
        return None
    forms = tuple(tuple(same) for same in by_form.values())
    sizes = Counter(map(len, forms))
    largest = max(sizes)
    if sizes[largest] > 1:
        return Mixture((), forms[1], forms)
    majority = next(same for same in forms if len(same) == largest)
    minority = tuple(use for same in forms if same is not majority for use in same)
    return Mixture(majority, minority, forms)
