"""The fields of RenderCV, as https://docs.rendercv.com documents them.

Entries may have any key of one's own: only those that look misspelt are faults. How the document looks
(``design``, ``locale``, ``settings``) is left to RenderCV.
"""

from collections.abc import Iterator

from cvlint.data import Fault, Mapping, Node, Pair, Scalar, Sequence
from cvlint.schema import faults
from cvlint.schema.fields import Field, Fields, Format, check_fields

FORM = Format(is_strict=False, ends=("present",), has_iso_dates=True, takes_year_numbers=True)

_TEXT = Field()
_NEEDED = Field(required=True)
_DATED: Fields = {
    "date": Field("date"),
    "start_date": Field("start"),
    "end_date": Field("end"),
    "location": _TEXT,
    "summary": _TEXT,
    "highlights": Field("texts"),
}

ENTRY_TYPES: dict[str, Fields] = {
    "OneLineEntry": {"label": _NEEDED, "details": _NEEDED},
    "NormalEntry": {"name": _NEEDED, **_DATED},
    "ExperienceEntry": {"company": _NEEDED, "position": _NEEDED, **_DATED},
    "EducationEntry": {"institution": _NEEDED, "area": _NEEDED, "degree": _TEXT, **_DATED},
    "PublicationEntry": {
        "title": _NEEDED,
        "authors": Field("texts", required=True),
        "doi": _TEXT,
        "url": _TEXT,
        "journal": _TEXT,
        "summary": _TEXT,
        "date": Field("date"),
    },
    "BulletEntry": {"bullet": _NEEDED},
    "NumberedEntry": {"number": _NEEDED},
    "ReversedNumberedEntry": {"reversed_number": _NEEDED},
}
"""The kinds of entries, in the order in which RenderCV tries them."""

_TELLING: dict[str, frozenset[str]] = {
    name: frozenset(fields) - {"url", *_DATED} for name, fields in ENTRY_TYPES.items()
}
"""The keys that only one kind has: an entry with one of them is of that kind."""

_CV: Fields = {
    "name": _TEXT,
    "headline": _TEXT,
    "location": _TEXT,
    "email": Field("text or texts"),
    "photo": Field("any"),
    "phone": Field("any"),
    "website": Field("text or texts"),
    "social_networks": Field(
        "entries", fields={"network": _NEEDED, "username": Field("number or text", True)}
    ),
    "custom_connections": Field(
        "entries", fields={"placeholder": _TEXT, "url": _TEXT, "fontawesome_icon": _TEXT}
    ),
    "sections": Field("any"),
}

_TOP = ("cv", "design", "locale", "settings", "rendercv_settings")


def check(root: Mapping) -> Iterator[Fault]:
    """The faults of a RenderCV document."""
    yield from faults.misspelt_keys(root, _TOP)
    cv = root.get("cv")
    if not isinstance(cv, Mapping):
        return
    yield from check_fields(cv, _CV, FORM, "'cv'")
    sections = cv.pair("sections")
    if sections is None or faults.is_null(sections.value):
        return
    if not isinstance(sections.value, Mapping):
        yield faults.wrong_type(sections, "a mapping of titles to lists of entries")
        return
    for pair in sections.value.pairs:
        yield from _section(pair)


def _section(pair: Pair) -> Iterator[Fault]:
    if not isinstance(pair.value, Sequence):
        if not faults.is_null(pair.value):
            yield faults.wrong_type(pair, "a list of entries")
        return
    items = pair.value.items
    kinds = [kind for item in items if (kind := _kind(item)) is not None]
    if not kinds:
        for item in items:
            yield from _unidentified(item)
        return
    for item in items:
        yield from _entry(pair.key.value, item, kinds[0])


def _kind(item: Node) -> str | None:
    """The name of an entry's kind, "text" for a bare one; RenderCV takes that of the first for all."""
    if isinstance(item, Mapping):
        keys = {key.value for key, _ in item.pairs}
        return next((name for name, telling in _TELLING.items() if telling & keys), None)
    return "text" if isinstance(item, Scalar) and item.kind != "null" else None


def _entry(section: str, item: Node, kind: str) -> Iterator[Fault]:
    if kind == "text":
        if not faults.is_text(item):
            yield faults.wrong_item(section, item, "a text like the first one")
    elif isinstance(item, Mapping):
        yield from check_fields(item, ENTRY_TYPES[kind], FORM, f"an entry of '{section}'")
    else:
        yield faults.wrong_item(section, item, "an entry with keys like the first one")


def _unidentified(item: Node) -> Iterator[Fault]:
    """An entry of no known kind: there may be newer ones, so that only misspelt keys are faults."""
    if isinstance(item, Mapping):
        yield from faults.misspelt_keys(item, {key for telling in _TELLING.values() for key in telling})
