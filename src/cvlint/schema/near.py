"""Keys that are probably misspelt: one or two slips away from one that the format has."""

import re
from collections.abc import Iterable


def nearest(key: str, known: Iterable[str]) -> str | None:
    """The known key that ``key`` is probably meant to be; None when there is none, or several as near.

    Two slips (a letter missing, doubled, wrong or swapped with its neighbour) are let pass in long keys, one
    in short ones; case and the signs between words do not count.
    """
    found: list[tuple[int, str]] = []
    folded = _folded(key)
    for each in known:
        distance = _distance(folded, _folded(each))
        if distance <= _most(folded, _folded(each)):
            found.append((distance, each))
    found.sort()
    if not found or (len(found) > 1 and found[1][0] == found[0][0]):
        return None
    return found[0][1]


def _folded(key: str) -> str:
    return re.sub(r"[^a-z0-9]", "", key.casefold())


def _most(key: str, known: str) -> int:
    """How many slips may part two keys: none in "id", where any other word of two letters is as near."""
    shorter = min(len(key), len(known))
    return 0 if shorter < 4 else 1 if shorter < 6 else 2


def _distance(one: str, other: str) -> int:
    """Damerau and Levenshtein's, swaps of neighbours counting one; 3 when it is more than 2."""
    if abs(len(one) - len(other)) > 2:
        return 3
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, wanted in enumerate(other, 1):
            best = min(row[-1] + 1, before[j] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                best = min(best, last[j - 2] + 1)
            row.append(best)
    return min(row[-1], 3)
