"""A helper: its name starts with an underscore, so it is not taken for a rule."""

import re
from collections.abc import Iterator


def find_word(word: str, text: str) -> Iterator[tuple[int, int]]:
    """The start and end of ``word`` wherever it stands alone in ``text``, whatever its case."""
    for match in re.finditer(rf"\b{re.escape(word)}\b", text, re.IGNORECASE):
        yield match.span()
