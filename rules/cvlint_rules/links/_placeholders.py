"""Targets that were never filled in."""

import re
from functools import cache

from cvlint_rules.links._targets import Url, parse_url

NOWHERE = "leads nowhere"
PLACEHOLDER = "leads to a placeholder"
OWN_MACHINE = "leads to the reader's own computer"

EMPTY = frozenset(
    ("", "#", "#!", "?", "//", "about:blank", "http:", "https:", "http://", "https://", "mailto:", "tel:")
)
_WORDS = """
    url link href todo tbd tba fixme xxx placeholder yourlink yourlinkhere yoururl yoururlhere
    linkhere urlhere linkgoeshere insertlink insertlinkhere inserturl inserturlhere addlink
    addlinkhere
"""
WORDS = frozenset(_WORDS.split())
"""Stand-ins for a whole target, without spaces and hyphens."""

RESERVED_HOSTS = ("example.com", "example.org", "example.net", "example.edu")
_YOURS = """
    yourname yourwebsite yoursite yourdomain yourportfolio yourblog yourpage yourhomepage
    yourusername yourhandle
"""
YOURS = frozenset(_YOURS.split())
"""Stand-ins for a part of a host."""

_HANDLES = """
    username usernamehere yourname yournamehere yourusername yourusernamehere yourhandle yourprofile
    yourprofilename yourid yourlinkedin yourlinkedinid yourlinkedinname yourlinkedinprofile
    yourlinkedinusername yourgithub yourgithubname yourgithubusername githubuser githubusername
    linkedinusername firstnamelastname lastnamefirstname namesurname
"""
HANDLES = frozenset(_HANDLES.split())
"""Stand-ins for the name of an account."""

_PROFILE_HOSTS = """
    github.com gist.github.com gitlab.com bitbucket.org codeberg.org linkedin.com twitter.com x.com
    mastodon.social medium.com dev.to stackoverflow.com facebook.com instagram.com youtube.com t.me
    kaggle.com leetcode.com hackerrank.com behance.net dribbble.com codepen.io keybase.io npmjs.com
    pypi.org hub.docker.com huggingface.co about.me linktr.ee vimeo.com researchgate.net
"""
PROFILE_HOSTS = frozenset(_PROFILE_HOSTS.split())
_PROFILE_PATHS = """
    in pub user users u profile profiles people channel c id
"""
PROFILE_PATHS = frozenset(_PROFILE_PATHS.split())
"""What stands before the name of the account."""

HOSTING = (
    "github.io",
    "gitlab.io",
    "netlify.app",
    "vercel.app",
    "pages.dev",
    "wordpress.com",
    "blogspot.com",
)
MAIL_NAMES = frozenset(
    (
        *("yourname", "youremail", "yourmail", "youraddress", "youremailaddress", "youremailhere"),
        *("firstnamelastname", "namesurname"),
    )
)


def placeholder(target: str) -> str | None:
    """Why ``target`` is certainly none, as a clause that follows the link's name; None for any other."""
    bare = target.strip().casefold()
    if _variable().search(bare):
        return None
    if bare in EMPTY or _script().fullmatch(bare):
        return NOWHERE
    if _is_dots(bare) or _is_stand_in(bare) or bare.lstrip("./").startswith("path/to/"):
        return PLACEHOLDER
    if bare.startswith("tel:"):
        return PLACEHOLDER if _is_made_up_number(bare[4:]) else None
    mail = _mail().fullmatch(bare)
    if mail:
        made_up = _plain(mail["name"]) in MAIL_NAMES or _is_reserved(mail["host"])
        return PLACEHOLDER if made_up else None
    url = parse_url(bare)
    return _placeholder_url(url) if url else None


def _placeholder_url(url: Url) -> str | None:
    host, segments = url.host, url.segments
    if is_own_machine(host):
        return OWN_MACHINE
    if not host:
        return NOWHERE
    if _is_stand_in(host) or _is_dots(host) or _is_reserved(host):
        return PLACEHOLDER
    if any(_is_dots(segment) for segment in segments):
        return PLACEHOLDER
    if host.endswith(HOSTING) and host.split(".")[0] in HANDLES:
        return PLACEHOLDER
    return PLACEHOLDER if _is_placeholder_profile(host, segments) else None


def _is_placeholder_profile(host: str, segments: tuple[str, ...]) -> bool:
    linkedin = host == "linkedin.com" or host.endswith(".linkedin.com")
    if not linkedin and host not in PROFILE_HOSTS:
        return False
    account = next((part for part in segments if part not in PROFILE_PATHS), None)
    if linkedin and segments and segments[0] == "in":
        return account is None or _plain(account) in HANDLES or set(account) == {"x"}
    return account is not None and _plain(account) in HANDLES


def is_own_machine(host: str) -> bool:
    return (
        host in {"localhost", "0.0.0.0", "[::1]"} or host.endswith(".localhost") or host.startswith("127.0.")
    )


def _is_reserved(host: str) -> bool:
    """Whether nobody can own the host, or its name says that it is to be replaced.

    Hosts under ".example" are left alone: invented addresses in documentation have them, ours too.
    """
    if any(host == name or host.endswith("." + name) for name in RESERVED_HOSTS):
        return True
    return any(_plain(label) in YOURS for label in host.split(".")[:-1])


def _is_stand_in(text: str) -> bool:
    """Whether the text is a word such as "your-link-here"; "#link" and "link.html" are targets."""
    return _plain(text) in WORDS and not any(sign in text for sign in "#/.?=")


def _is_made_up_number(number: str) -> bool:
    digits = re.sub(r"\D", "", number)
    return not digits or (len(digits) >= 5 and len(set(digits)) == 1) or digits.endswith("1234567890")


def _is_dots(text: str) -> bool:
    return bool(text) and (text.strip("…") == "" or (len(text) >= 3 and text.strip(".") == ""))


def _plain(text: str) -> str:
    """Letters and digits alone: "<your-name>" is "yourname"."""
    return re.sub(r"[^\w]|_", "", text)


@cache
def _script() -> re.Pattern[str]:
    return re.compile(r"javascript:\s*(?:void\s*\(?\s*0?\s*\)?)?[;\s]*(?://)?")


@cache
def _variable() -> re.Pattern[str]:
    """What a program fills in when it renders the file: "tel:$phone_number", "${email}", "{{ page.url }}"."""
    return re.compile(r"\$[a-z_]|\$?\{\{|\$\{|\{%")


@cache
def _mail() -> re.Pattern[str]:
    return re.compile(r"(?:mailto:)?(?P<name>[^\s@/:?]+)@(?P<host>[^\s@/?]+)(?:\?.*)?", re.DOTALL)
