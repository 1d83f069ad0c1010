"""CV306 insecure-link."""

import re
from collections.abc import Iterator

from cvlint.api import (
    Applicability,
    Edit,
    Fix,
    Link,
    LinkKind,
    NoOptions,
    Problem,
    Resume,
    Rule,
    Severity,
    Span,
)
from cvlint_rules.links._placeholders import placeholder
from cvlint_rules.links._targets import Target, Url, parse_url, quoted, targets

PRIVATE_ENDINGS = (
    ".local",
    ".localhost",
    ".lan",
    ".internal",
    ".intranet",
    ".test",
    ".invalid",
    ".onion",
    ".i2p",
)


class InsecureLink(Rule[NoOptions]):
    id = "CV306"
    name = "insecure-link"
    summary = "A link uses http where https is meant"
    help = "Change 'http' to 'https' in the target, and see whether the page opens."
    severity = Severity.NOTE

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        for place in targets(resume):
            url = parse_url(place.target)
            if url and url.scheme == "http" and _is_public(url) and not placeholder(place.target):
                message = f"{place.name} uses http, not https: '{quoted(place.target)}'"
                yield Problem(place.span, message, fix=_fix(place, resume))


def _is_public(url: Url) -> bool:
    """Whether the host is one that serves https nowadays: no port, no number, no name of a private net."""
    if url.port or url.host.startswith("[") or "." not in url.host or url.host.endswith(PRIVATE_ENDINGS):
        return False
    return not url.host.rpartition(".")[2].isdigit()


def _fix(place: Target, resume: Resume) -> Fix | None:
    """The "s" in the target and wherever the text of a link shows that target; none if a text differs."""
    assert place.stated
    spans = [place.stated]
    for link in place.links:
        if link.kind in (LinkKind.AUTOLINK, LinkKind.VALUE) or "http:" not in link.text.value.casefold():
            continue
        shown = _shown_target(link, place.target)
        if shown is None:
            return None
        spans.append(shown)
    if any(resume.source.slice(span)[:5].casefold() != "http:" for span in spans):
        return None
    edits = tuple(Edit(Span(span.start + 4, span.start + 4), "s") for span in spans)
    return Fix("Use https", edits, Applicability.SAFE)


def _shown_target(link: Link, target: str) -> Span | None:
    """Where the link's text shows its own target, and nothing else with "http:" does."""
    text = link.text.value
    found = re.findall(r"http:\S*", text, re.IGNORECASE)
    if len(found) != 1 or found[0].rstrip("/").casefold() != target.rstrip("/").casefold():
        return None
    at = text.find(found[0])
    return link.text.locate(at, at + len(found[0]))
