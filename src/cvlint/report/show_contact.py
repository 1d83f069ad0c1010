"""How to reach the person, as JSON Resume says it: from the blocks of contact, nothing guessed."""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from cvlint.report.show_plain import is_web, plain
from cvlint.resume import Block, Link, LinkKind, Resume

_NETWORKS = {
    "github.com": ("GitHub", ""),
    "gitlab.com": ("GitLab", ""),
    "bitbucket.org": ("Bitbucket", ""),
    "codeberg.org": ("Codeberg", ""),
    "linkedin.com": ("LinkedIn", "in/"),
    "xing.com": ("XING", "profile/"),
    "twitter.com": ("Twitter", ""),
    "x.com": ("X", ""),
    "facebook.com": ("Facebook", ""),
    "instagram.com": ("Instagram", ""),
    "youtube.com": ("YouTube", "@"),
    "medium.com": ("Medium", "@"),
    "dev.to": ("DEV", ""),
    "dribbble.com": ("Dribbble", ""),
    "behance.net": ("Behance", ""),
    "kaggle.com": ("Kaggle", ""),
    "keybase.io": ("Keybase", ""),
    "bsky.app": ("Bluesky", "profile/"),
    "stackoverflow.com": ("Stack Overflow", "users/"),
    "orcid.org": ("ORCID", ""),
}
"""Hosts of profiles: the network, and what stands before the name in the path."""

_EMAIL = r"[A-Za-z0-9][A-Za-z0-9._%+-]*@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}"
_FEWEST_DIGITS, _MOST_DIGITS = 7, 15


def email(resume: Resume) -> str:
    """The first e-mail address: of a link, else as it is written; "" for none."""
    for link in _links(resume):
        scheme, _, rest = link.target.partition(":")
        address = unquote(rest.partition("?")[0])
        if scheme.casefold() == "mailto" and re.fullmatch(_EMAIL, address):
            return address
    for block in resume.contact:
        if match := re.search(_EMAIL, block.text.value):
            return match[0]
    return ""


def phone(resume: Resume) -> str:
    """The first telephone number as written: where a ``tel:`` link leads, else what can be nothing else."""
    for link in _links(resume):
        if link.target.casefold().startswith("tel:"):
            shown = plain(link.text)
            return shown if _digits(shown) else unquote(link.target[4:])
    numbers = (number for block in resume.contact for number in _numbers(block))
    return next(numbers, "")


def web_addresses(resume: Resume) -> tuple[str, list[dict[str, str]]]:
    """The person's page ("" for none), and the profiles: the other pages, with the network if it is known."""
    page, profiles = "", []
    seen = set()
    for link in _links(resume):
        if link.target in seen or not is_web(link):
            continue
        seen.add(link.target)
        profile = _profile(link.target)
        if profile:
            profiles.append(profile)
        elif not page:
            page = link.target
        else:
            profiles.append(_named_page(link))
    return page, profiles


def _links(resume: Resume) -> Iterator[Link]:
    for block in resume.contact:
        yield from (link for link in block.links if link.kind is not LinkKind.IMAGE)


def _profile(target: str) -> dict[str, str] | None:
    parts = urlsplit(target)
    host = (parts.hostname or "").removeprefix("www.")
    known = _NETWORKS.get(host) or _NETWORKS.get(host.partition(".")[2])
    if known is None:
        return None
    network, before = known
    path = unquote(parts.path).strip("/")
    name = path.removeprefix(before).partition("/")[0] if path.startswith(before) else ""
    return {"network": network, **({"username": name} if name.isprintable() and name else {}), "url": target}


def _named_page(link: Link) -> dict[str, str]:
    """A page that is no known network's: called what the link shows, unless that is the address again."""
    shown = plain(link.text)
    is_address = not shown or re.sub(r"^https?://(?:www\.)?|/$", "", shown) in link.target
    return {"url": link.target} if is_address else {"network": shown, "url": link.target}


def _numbers(block: Block) -> Iterator[str]:
    for line in block.text.value.split("\n"):
        for part in re.split(r"\s[|•·–—-]\s|[|•·,;\t]", line):
            label, number = _labelled(part.strip())
            if not re.fullmatch(r"\(?\+?[\d(][\d\s().\-/\u00a0\u2011]*\d", number):
                continue
            is_certain = label or number.startswith("+")
            if _digits(number) and (is_certain or not _may_be_else(number)):
                yield " ".join(number.split())


def _labelled(part: str) -> tuple[str, str]:
    """``part`` without "Phone:" and the like before it, and that word."""
    words = "(?:tele)?phone|tel|mobile?|mob|cell|handy|telefon|téléphone|tél"
    match = re.match(rf"(?i)({words})\.?:?\s*(?=[+(\d])", part)
    return (match[1], part[match.end() :]) if match else ("", part)


def _digits(number: str) -> bool:
    return _FEWEST_DIGITS <= sum(map(str.isdigit, number)) <= _MOST_DIGITS


def _may_be_else(number: str) -> bool:
    """Whether bare digits may be a date, a stretch of years, a postal code or any other number."""
    dates = r"\d{1,2}\D+\d{1,2}\D+\d{4}|\d{4}\D+\d{1,2}\D+\d{1,2}|[12]\d{3}\D+[12]\d{3}"
    return bool(re.fullmatch(rf"{dates}|\d{{5}}-\d{{4}}|\d+", number))
