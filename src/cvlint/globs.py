"""File name patterns as in ``.gitignore``, without its negation."""

import re
from functools import lru_cache
from unicodedata import normalize


def matches(pattern: str, path: str) -> bool:
    """Whether ``path`` (relative, forward slashes) or a folder it lies in matches ``pattern``.

    ``*`` and ``?`` stay within a name, ``**`` crosses folders. A pattern with a slash before its end
    counts from the folder that ``path`` is relative to; one without matches at any depth. Composed and
    decomposed letters (NFC, NFD) are the same.
    """
    return _compiled(normalize("NFC", pattern)).match(normalize("NFC", path)) is not None


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    only_folders = pattern.endswith("/")
    body = pattern.strip("/")
    anchored = "/" in pattern.rstrip("/")
    start = "" if anchored else r"(?:.*/)?"
    end = "/" if only_folders else r"(?:/|\Z)"
    return re.compile(start + "".join(_parts(body)) + end, re.DOTALL)


def _parts(body: str) -> list[str]:
    tokens = re.findall(r"\*\*/|/\*\*\Z|\*+|\?|\[!?\]?[^\]/]*\]|.", body, re.DOTALL)
    return [_translated(token) for token in tokens]


def _translated(token: str) -> str:
    if token == "**/":
        return r"(?:.*/)?"
    if token == "/**":
        return r"/.*"
    if token.startswith("*"):
        return r"[^/]*"
    if token == "?":
        return r"[^/]"
    if len(token) > 1:
        return _character_class(token[1:-1])
    return re.escape(token)


def _character_class(body: str) -> str:
    negated = body.startswith("!")
    wanted = body[1:] if negated else body
    escaped = re.sub(r"([\\\]\[^&~|])", r"\\\1", wanted)
    text = f"[{'^/' if negated else ''}{escaped}]"
    try:
        re.compile(text)
    except re.error:  # a range that runs backwards, such as [z-a], matches nothing
        return r"(?!)"
    return text
