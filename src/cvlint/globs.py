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
    return re.compile(start + _translated_all(body) + end, re.DOTALL)


def _translated_all(body: str) -> str:
    tokens = re.findall(r"(?:\*\*/)+|/\*\*\Z|\*+|\?|\[!?\]?[^\]/]*\]|.", body, re.DOTALL)
    parts: list[str] = []
    star: int | None = None
    for token in tokens:
        # What stands between a star and the next one of the same name is best found as early as can be.
        # Never to try it again later keeps a pattern of many stars from taking for ever.
        if star is not None and (token == "/" or _is_star(token)):
            parts[star] = "(?>[^/]*?"
            parts.append("/)" if token == "/" else ")")
            star = None
            if token == "/":
                continue
        if _is_star(token):
            star = len(parts)
        elif token.endswith("**/"):
            star = None
        parts.append(_translated(token))
    return "".join(parts)


def _is_star(token: str) -> bool:
    return token.startswith("*") and not token.endswith("/")


def _translated(token: str) -> str:
    if token.endswith("**/"):
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
    # Two hyphens in a row would be a set difference to come, says the pattern compiler.
    escaped = re.sub(r"([\\\]\[^&~|]|-(?=-))", r"\\\1", wanted)
    text = f"[{'^/' if negated else ''}{escaped}]"
    try:
        re.compile(text)
    except re.error:  # a range that runs backwards, such as [z-a], matches nothing
        return r"(?!)"
    return text
