"""CV301 placeholder-link."""

import re
from collections.abc import Iterator

from cvlint.api import LinkKind, NoOptions, Problem, Resume, Rule, Severity
from cvlint_rules.links._placeholders import placeholder
from cvlint_rules.links._targets import Target, quoted, targets

TOP = frozenset(("top", "to top", "to the top", "go to top", "back to top", "back to the top"))
ARROWS = "↑⬆⇧▲^\ufe0f "


class PlaceholderLink(Rule[NoOptions]):
    id = "CV301"
    name = "placeholder-link"
    summary = "A link leads to a placeholder"
    help = "Put the real address in, or take the link away."
    severity = Severity.ERROR

    def check(self, resume: Resume, options: NoOptions) -> Iterator[Problem]:
        for place in targets(resume):
            clause = placeholder(place.target)
            if clause and not (_leads_to_top(place) or _runs_script(place, resume)):
                what = (
                    f"its target is '{quoted(place.target)}'" if place.target.strip() else "it has no target"
                )
                yield Problem(place.span, f"{place.name} {clause}: {what}")


def _leads_to_top(place: Target) -> bool:
    """Whether "#" is meant: the top of the page."""
    words = " ".join(place.text.casefold().split())
    return place.target == "#" and bool(words) and words.strip(ARROWS) in {"", *TOP}


def _runs_script(place: Target, resume: Resume) -> bool:
    """Whether a click does something else than following the link: `<a href="#" onclick="…">`."""
    tags = (resume.source.slice(link.span) for link in place.links if link.kind is LinkKind.HTML)
    return any(re.match(r"<[^>]*\son[a-z]+\s*=", tag, re.IGNORECASE) for tag in tags)
