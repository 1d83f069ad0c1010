"""Whether the address that a link shows agrees with where the link leads."""

import re
from typing import NamedTuple

from cvlint_rules.links._addresses import (
    WebAddress,
    emails,
    identifier,
    is_email,
    mailbox,
    phone_digits,
    same_phone,
    web_address,
    without_label,
)
from cvlint_rules.links._targets import Url, parse_url, unquoted

_UNTELLING_HOSTS = """
    bit.ly tinyurl.com t.co lnkd.in ow.ly buff.ly rebrand.ly is.gd goo.gl g.co amzn.to rb.gy cutt.ly
    shorturl.at tiny.cc aka.ms git.io youtu.be fb.me instagr.am spoti.fi apple.co w.wiki n9.cl
    hubs.ly dub.sh arxiv.org
"""
UNTELLING_HOSTS = frozenset(_UNTELLING_HOSTS.split())
"""Hosts under which one thing has several addresses: nothing can be said of them."""

ALIASES = {"x.com": "twitter.com", "fb.com": "facebook.com", "telegram.me": "t.me"}
CERTAIN_ENDINGS = (
    *(
        ".com",
        ".org",
        ".net",
        ".dev",
        ".io",
        ".me",
        ".co",
        ".info",
        ".tech",
        ".xyz",
        ".online",
        ".site",
        ".cloud",
    ),
    *(
        ".blog",
        ".design",
        ".studio",
        ".name",
        ".biz",
        ".eu",
        ".uk",
        ".de",
        ".fr",
        ".ca",
        ".au",
        ".nl",
        ".ch",
        ".in",
    ),
)
"""Ends of a bare host that no usual file name has."""

IDENTIFIER_HOSTS = frozenset(("doi.org", "dx.doi.org", "orcid.org"))


class Shown(NamedTuple):
    """The address that a link's text shows; ``may_be_name`` for a host that may be a name ("Last.fm")."""

    text: str
    may_be_name: bool = False


def differing_address(text: str, target: str) -> Shown | None:
    """The address that the link ``text`` shows, when it certainly is not the ``target``."""
    target, scheme = target.strip(), _scheme(target)
    bare = without_label(text)
    if is_email(bare):
        return Shown(bare) if _differs_from_email(bare, target, scheme) else None
    mentioned = emails(text)
    if mentioned:
        stated = emails(unquoted(target)) if scheme == "mailto" else mentioned
        differs = stated and len(mentioned) == 1 and not _is_among(mentioned[0], stated)
        return Shown(mentioned[0]) if differs else None
    digits = phone_digits(bare)
    if digits:
        other = phone_digits(unquoted(target[4:])) if scheme == "tel" else None
        return Shown(bare) if other and not same_phone(digits, other) else None
    url, shown = parse_url(target), _web_address(bare, target)
    registered = identifier(bare)
    if registered and url and url.host in IDENTIFIER_HOSTS:
        same = _comparable(url.path.strip("/")) == _comparable(registered)
        return None if same else Shown(bare)
    if shown is None:
        return None
    if url is None:
        return Shown(shown.shown) if scheme in {"mailto", "tel"} and not shown.bare else None
    return None if agree(shown, url) else Shown(shown.shown, shown.bare)


def missing_scheme(target: str, texts: list[str]) -> str | None:
    """The scheme to put before a target that is an address without one; ``texts`` are what its links show."""
    target = target.strip()
    if is_email(target):
        return "mailto:"
    if target.startswith("+") and phone_digits(target):
        return "tel:"
    address = web_address(target)
    if address is None or parse_url(target) or not target[0].isalnum():
        return None
    if address.bare and not address.host.endswith(CERTAIN_ENDINGS):
        return None
    shown = (web_address(without_label(text)) for text in texts)
    same = target.casefold().startswith("www.") or any(
        other and other.host == address.host for other in shown
    )
    return "https://" if same else None


def agree(shown: WebAddress, url: Url) -> bool:
    """Whether ``url`` may be what ``shown`` means.

    The text may leave out a scheme, "www.", a sub-domain such as that of a country, the end of a path,
    parts in its middle ("linkedin.com/jane"), the ending of a file, the query and the fragment; the
    letters' case does not count. It agrees as well with a target that holds it, as an archive's does.
    """
    host, target = ALIASES.get(shown.host, shown.host), ALIASES.get(url.host, url.host)
    if not UNTELLING_HOSTS.isdisjoint((host, target)):
        return True
    rest = unquoted(f"{url.path}?{url.query}").casefold()
    if (shown.host + unquoted(shown.path).rstrip("/").casefold()) in rest:
        return True
    return _same_host(host, target) and _is_part(shown, url) and _has_query(shown, url)


def _is_among(email: str, stated: list[str]) -> bool:
    return mailbox(email) in map(mailbox, stated)


def _differs_from_email(email: str, target: str, scheme: str) -> bool:
    if scheme == "mailto" or is_email(target):
        stated = emails(unquoted(target))
        return bool(stated) and not _is_among(email, stated)
    url = parse_url(target)
    if url is None:
        return scheme == "tel"
    # A page with a form to write to that address, or one that names it.
    host = email.casefold().rpartition("@")[2]
    path = unquoted(url.path + url.query).casefold()
    form = "contact" in path or "mail" in url.host + path or email.casefold() in path
    return not form and not (_same_host(host, url.host) and url.path.strip("/"))


def _web_address(text: str, target: str) -> WebAddress | None:
    """What a text shows; "in/jane" is short for an address when the link leads to LinkedIn."""
    profile = re.fullmatch(r"/?(in/[\w%-]+)/?", text)
    if profile and re.match(r"(?i)https?://(?:[a-z]+\.)?linkedin\.com/", target):
        return WebAddress(text, "linkedin.com", profile[1], "", cut=False, bare=False)
    return web_address(text)


def _scheme(target: str) -> str:
    found = re.match(r"\s*([A-Za-z][A-Za-z0-9+.-]*):", target)
    return found[1].casefold() if found else ""


def _same_host(first: str, second: str) -> bool:
    first, second = _comparable_host(first), _comparable_host(second)
    return first == second or first.endswith("." + second) or second.endswith("." + first)


def _comparable_host(host: str) -> str:
    """A host outside ASCII as browsers send it; Google's hosts are one in all countries."""
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return host
    return re.sub(r"\bgoogle\.(?:com?\.)?[a-z]{2,3}$", "google", host)


def _is_part(shown: WebAddress, url: Url) -> bool:
    """Whether the shown parts of the path stand in the target's path, in their order."""
    parts = [_comparable(part) for part in shown.path.split("/") if part]
    # "medium.com/@ada" and "ada.medium.com" are one.
    account = [url.host.removesuffix(f".{shown.host}")] if url.host.endswith(f".{shown.host}") else []
    left = iter([_comparable(part) for part in (*account, *url.path.split("/")) if part])
    last = len(parts) - 1
    for index, part in enumerate(parts):
        begins = shown.cut and not shown.query and index == last
        if not any(other == part or (begins and other.startswith(part)) for other in left):
            return False
    return True


def _comparable(part: str) -> str:
    part = unquoted(part).casefold().lstrip("@~")
    return re.sub(r"(?<=.)\.(?:html?|php|aspx?|v[0-9]+)$", "", part)


def _has_query(shown: WebAddress, url: Url) -> bool:
    if shown.cut:
        return unquoted(url.query).casefold().startswith(unquoted(shown.query).casefold())
    stated = {unquoted(part).casefold() for part in url.query.split("&")}
    return not shown.query or all(unquoted(part).casefold() in stated for part in shown.query.split("&"))
