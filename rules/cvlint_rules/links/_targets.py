"""Where the links of a résumé lead, each place once, and the parts of a web address."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from cvlint.api import Link, LinkKind, Resume, Span

LONGEST_QUOTE = 60


class Target(NamedTuple):
    """A stated target: of a link or an image that has its own, or of a definition that links use.

    ``name`` says whose it is ("the link 'EC2'"). ``span`` is the target alone, or the whole link where
    the target is empty; ``stated`` is the target alone or None. ``links`` are the links that lead there.
    """

    name: str
    text: str
    target: str
    span: Span
    stated: Span | None
    links: tuple[Link, ...]

    @property
    def is_image(self) -> bool:
        return all(link.kind is LinkKind.IMAGE for link in self.links)


class Url(NamedTuple):
    """A web address: ``host`` without "www." and in lower case; the rest as written."""

    scheme: str
    host: str
    port: str
    path: str
    query: str
    fragment: str

    @property
    def segments(self) -> tuple[str, ...]:
        """The parts of the path, decoded."""
        return tuple(unquoted(part) for part in self.path.split("/") if part)


def targets(resume: Resume) -> Iterator[Target]:
    """All targets, in source order for each kind of place; definitions come last."""
    by_definition: dict[Span, list[Link]] = {}
    for link in resume.links():
        if link.label and link.target_span:
            by_definition.setdefault(link.target_span, []).append(link)
        elif not link.label:
            stated = link.target_span if link.target else None
            yield Target(named(link), link.text.value, link.target, stated or link.span, stated, (link,))
    for definition in resume.definitions:
        links = by_definition.get(definition.target_span)
        if links:
            name = f"the definition of '{quoted(definition.label)}'"
            stated = definition.target_span if definition.target else None
            span = stated or definition.span
            yield Target(name, definition.label, definition.target, span, stated, tuple(links))


def named(link: Link) -> str:
    """What to call a link in a message: "the link 'EC2'"."""
    noun = "the image" if link.kind is LinkKind.IMAGE else "the link"
    text = quoted(link.text.value)
    return f"{noun} '{text}'" if text else noun


def quoted(text: str) -> str:
    """``text`` on one line and not too long to read."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_QUOTE else line[:LONGEST_QUOTE].rstrip() + "…"


def parse_url(text: str) -> Url | None:
    """The parts of an absolute http or https address; None for any other text."""
    found = _url().fullmatch(text.strip())
    if found is None:
        return None
    host = found["host"].casefold().removeprefix("www.")
    return Url(
        found["scheme"].casefold(),
        host.rstrip(".") or host,
        found["port"] or "",
        found["path"],
        found["query"] or "",
        found["fragment"] or "",
    )


def unquoted(text: str) -> str:
    """``text`` with "%20" and the like decoded."""
    if "%" not in text:
        return text
    from urllib.parse import unquote

    return unquote(text)


@cache
def _url() -> re.Pattern[str]:
    return re.compile(
        r"""(?P<scheme>https?)://
            (?:[^/?\#@\s]*@)?
            (?P<host>\[[^\]\s]*\]|[^/?\#:\s]*)
            (?::(?P<port>[0-9]*))?
            (?P<path>(?:/[^?\#]*)?)
            (?:\?(?P<query>[^\#]*))?
            (?:\#(?P<fragment>.*))?""",
        re.IGNORECASE | re.VERBOSE | re.DOTALL,
    )
