"""Addresses that a link's text shows: web addresses, e-mail addresses, phone numbers."""

import re
from functools import cache
from typing import NamedTuple

_TOP_LEVELS = """
    com org net edu gov mil int info biz name pro dev app page tech xyz online site cloud blog
    design studio codes software engineer engineering digital agency team solutions systems network
    media works world life live today space website store shop art academy institute university
    foundation consulting science technology community finance capital ventures games social zone
    guru expert email group company inc ltd llc careers jobs museum photo photos photography video
    music film gallery press news wiki bio cafe run build tools computer data health care legal
    energy earth global international eu cat example
"""
TOP_LEVELS = frozenset(_TOP_LEVELS.split())
"""The longer ones that people have; of those with two letters, all but :data:`FILE_ENDINGS`."""

FILE_ENDINGS = frozenset(("js", "ts", "cs", "rb", "go", "hs", "kt", "vb"))
_FILE_TYPES = """
    png jpg jpeg gif svg webp pdf html htm php md txt docx
"""
FILE_TYPES = frozenset(_FILE_TYPES.split())
PRODUCTS = frozenset(("asp.net", "ado.net", "vb.net", "ml.net"))


GOOGLE_MAIL = frozenset(("gmail.com", "googlemail.com"))


class WebAddress(NamedTuple):
    """An address as a text shows it: ``host`` in lower case without "www.", ``cut`` where it ends in "…".

    ``bare`` is a host alone, which may as well be a name ("Booking.com").
    """

    shown: str
    host: str
    path: str
    query: str
    cut: bool
    bare: bool


def emails(text: str) -> list[str]:
    """The e-mail addresses in a text, in lower case."""
    return [found.casefold() for found in _email().findall(text)] if "@" in text else []


def is_email(text: str) -> bool:
    """Whether the whole text is an e-mail address; "logo@2x.png" is a file."""
    return bool(_email().fullmatch(text)) and text.rpartition(".")[2].casefold() not in FILE_TYPES


def without_label(text: str) -> str:
    """What stands behind a label or a symbol at the start: "Web: jane.dev", "☎ 555 0100"."""
    return _label().sub("", text.strip(), count=1).strip()


def mailbox(email: str) -> str:
    """What two addresses of one mailbox have in common: no "+tag", for Gmail no full stops in the name."""
    name, _, host = email.casefold().partition("@")
    name = name.partition("+")[0] or name
    return f"{name.replace('.', '')}@gmail.com" if host in GOOGLE_MAIL else f"{name}@{host}"


def identifier(text: str) -> str | None:
    """The DOI or ORCID that the whole text is."""
    found = _identifier().fullmatch(text.strip().rstrip(".,;").casefold())
    return found[0] if found else None


def web_address(text: str) -> WebAddress | None:
    """The web address that the whole text is, if it is one; punctuation around it does not count."""
    shown = re.sub(r"[,;]$|(?<!\.)\.$", "", text.strip("<>()[] "))
    found = _web().fullmatch(shown)
    if found is None:
        return None
    lead, host, rest = found["lead"] or "", found["host"].casefold(), found["rest"] or ""
    if not lead and (host in PRODUCTS or not _is_top_level(found["host"].rpartition(".")[2])):
        return None
    path, _, query = rest.partition("#")[0].rstrip("….").partition("?")
    cut = rest.endswith(("…", "..."))
    return WebAddress(shown, host.removeprefix("www."), path, query, cut, bare=not (lead or rest))


def phone_digits(text: str) -> str | None:
    """The digits of a text that is a phone number, without an extension and a trunk "(0)"."""
    number = _extension().sub("", text.strip().replace("(0)", ""))
    found = _phone().fullmatch(number)
    digits = re.sub(r"[^0-9]", "", number)
    return digits if found and 7 <= len(digits) <= 15 else None


def same_phone(first: str, second: str) -> bool:
    """Whether two strings of digits may be one number, written with and without its country's code."""
    short, long = sorted((first.lstrip("0"), second.lstrip("0")), key=len)
    return (len(short) >= 7 and long.endswith(short)) or (len(short) >= 10 and short[-10:] == long[-10:])


def _is_top_level(label: str) -> bool:
    """Whether a host may end like this; names of products often have a capital there ("ASP.NET")."""
    two_letters = len(label) == 2 and label.isascii() and label.isalpha() and label.islower()
    return label in TOP_LEVELS or (two_letters and label not in FILE_ENDINGS)


@cache
def _email() -> re.Pattern[str]:
    return re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}(?![\w@-])")


@cache
def _identifier() -> re.Pattern[str]:
    return re.compile(r"10\.[0-9]{4,9}/\S+|[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9x]")


@cache
def _label() -> re.Pattern[str]:
    return re.compile(r"^(?:[^\W\d_][\w -]{0,20}:(?!//)\s*|[^\w\s@/+(]{1,4}\s+)")


@cache
def _web() -> re.Pattern[str]:
    label = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
    host = rf"(?P<host>{label}(?:\.{label})*\.[^\W\d_][\w-]*)(?::[0-9]+)?"
    return re.compile(
        rf"(?P<lead>https?://(?:www\.)?|www\.)?{host}(?P<rest>(?:[/?#…]|\.\.\.)\S*)?", re.IGNORECASE
    )


@cache
def _phone() -> re.Pattern[str]:
    return re.compile(r"\+?[0-9()][0-9()\s./·‐‑–-]*[0-9)]")


@cache
def _extension() -> re.Pattern[str]:
    return re.compile(r"(?:\s*(?:ext\.?|extension|x|#)\s*[0-9]+|[;,].*)$", re.IGNORECASE | re.DOTALL)
