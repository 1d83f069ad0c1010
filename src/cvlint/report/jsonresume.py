"""A résumé as a JSON Resume document (https://jsonresume.org/schema), valid by its schema.

Sections become lists by their kind: employment ``work``, volunteering ``volunteer``, education
``education``, projects and talks ``projects`` (a talk has the type "talk"), awards, certificates,
publications, skills, languages, interests, references. A role held at an employer is an item of its own
under the employer's name, and so is each of several ranges that one entry states. All text is plain.

Dates are ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``, a season its year. What goes on today has no end, as the
schema wants it. A single date is the first and last of a role or project, the end of a study, and the date
of an award, certificate or publication; a range there is left out.

A document that is JSON Resume already keeps all that its schema knows and allows.

Nothing is invented, so that some of a résumé is left out: sections of other kinds (memberships, what
stands before the first heading), dates that cannot be read, addresses that are not complete URIs, the
place where the person lives, what is told about a study, sentences about skills, languages or interests,
publications that are neither dated entries nor list items, and whatever the reader did not recognise. A
degree is not split into kind and subject: it is the ``studyType``.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from cvlint.data import Mapping
from cvlint.dates import PartialDate
from cvlint.report.json_text import to_json
from cvlint.report.show_contact import email, phone, web_addresses
from cvlint.report.show_keyed import keyed, profiles, projected, references, told
from cvlint.report.show_plain import address_of, items, languages, leaves, listed, plain, prose
from cvlint.resume import DateText, Entry, Resume, Section, SectionKind

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"

NOTHING = "cvlint found no name, contact, text or entry in this résumé."
"""The document's note when it is empty."""

_JOINERS = "\u200c\u200d"

Item = dict[str, Any]


def render_jsonresume(resume: Resume) -> str:
    """The document as JSON with a newline at the end.

    Control and invisible characters of the résumé stand as ``\\u`` escapes, which mean the same.
    """
    document = _own_document(resume)
    if document is None:
        document = {"basics": _basics(resume)}
        for section in resume.sections:
            key, found = _section(resume, section)
            document.setdefault(key, []).extend(filter(None, found))
    document = _stated({"$schema": SCHEMA, **document})
    if document.keys() == {"$schema"}:
        document["meta"] = {"note": NOTHING}
    return _escaped(to_json({**document, "$schema": SCHEMA}))


def _own_document(resume: Resume) -> Item | None:
    """What a JSON Resume document says already; None for another one."""
    if resume.format != "jsonresume" or resume.data is None:
        return None
    from cvlint.schema.jsonresume import schema

    root = resume.data.root
    return projected(root, schema()) if isinstance(root, Mapping) else None


def _basics(resume: Resume) -> Item:
    page, found = web_addresses(resume)
    named = [_stated(profile) for profile in profiles(resume)]
    urls = {profile.get("url") for profile in named}
    found = named + [profile for profile in found if profile["url"] not in urls]
    summaries = (section.blocks for section in resume.sections if section.kind is SectionKind.SUMMARY)
    return _stated(
        {
            "name": plain(resume.name),
            "email": email(resume),
            "phone": phone(resume),
            "url": page,
            "summary": "\n".join(filter(None, map(prose, summaries))),
            "profiles": found,
        }
    )


def _section(resume: Resume, section: Section) -> tuple[str, list[Item]]:
    """The list that a section becomes, and its items."""
    match section.kind:
        case SectionKind.EMPLOYMENT:
            return "work", list(_positions(resume, section, "name"))
        case SectionKind.VOLUNTEERING:
            return "volunteer", list(_positions(resume, section, "organization"))
        case SectionKind.EDUCATION:
            return "education", list(_studies(resume, section))
        case SectionKind.PROJECTS | SectionKind.TALKS:
            return "projects", [_project(resume, section, entry) for entry in _entries(section)]
        case SectionKind.AWARDS:
            return "awards", _things(section, "title", lambda entry: _award(resume, entry))
        case SectionKind.CERTIFICATES:
            return "certificates", _things(section, "name", lambda entry: _certificate(resume, entry))
        case SectionKind.PUBLICATIONS:
            return "publications", _things(section, "name", lambda entry: _publication(resume, entry))
        case SectionKind.REFERENCES:
            named = [{"name": _name(entry), "reference": prose(entry.prose)} for entry in section.entries]
            return "references", [_stated(item) for item in named or references(resume, section)]
    return _lists(resume, section)


def _lists(resume: Resume, section: Section) -> tuple[str, list[Item]]:
    """The sections that are lists of words."""
    named = keyed(resume, section) or [(one, "") for one in listed(section.blocks)]
    match section.kind:
        case SectionKind.SKILLS:
            found = [{"name": one.name, "level": level, "keywords": [*one.keywords]} for one, level in named]
        case SectionKind.INTERESTS:
            found = [{"name": one.name, "keywords": [*one.keywords]} for one, _ in named]
        case SectionKind.LANGUAGES:
            said = [(one.name, level) for one, level in named if level]
            said += languages(one for one, level in named if not level)
            found = [{"language": name, "fluency": level} for name, level in said]
        case _:
            found = []
    return section.kind.value, [_stated(item) for item in found]


def _positions(resume: Resume, section: Section, employer: str) -> Iterator[Item]:
    for outer in section.entries:
        for entry, around in leaves(outer):
            organization = next((one.organization for one in (entry, *around) if one.organization), None)
            location = next((one.location for one in (entry, *around) if one.location), None)
            details = {
                "url": address_of(resume, organization),
                "summary": prose(told(resume, entry.prose)),
                "highlights": _highlights(entry),
            }
            place = {"location": plain(location)} if employer == "name" else {}
            who = {employer: plain(organization), "position": plain(entry.title), **place}
            for number, dates in enumerate(_stints(entry, around)):
                # What an entry tells is told once, with the first of its ranges.
                yield _stated({**who, **dates, **(details if number == 0 else {})})


def _stints(entry: Entry, around: tuple[Entry, ...]) -> list[Item]:
    """The first and last date of each time that the position was held, at least one item.

    The only role at an employer that is dated itself was held as long.
    """
    dates = entry.dates
    if not dates and around and len(around[0].roles) == 1:
        dates = around[0].dates
    ranges = [date for date in dates if date.range]
    several = [date for date in ranges if date.range and not date.range.is_single] or ranges[:1]
    return [_from_to(date) for date in several] or [{}]


def _from_to(date: DateText) -> Item:
    value = date.range
    if value is None:
        return {}
    end = value.start if value.is_single else value.end
    return {"startDate": _iso(value.start), "endDate": _iso(end)}


def _studies(resume: Resume, section: Section) -> Iterator[Item]:
    for outer in section.entries:
        for entry, around in leaves(outer):
            school = next((one.organization for one in (entry, *around) if one.organization), None)
            [dates, *_] = _stints(entry, around)
            value = entry.date.range if entry.date else None
            if value and value.is_single:
                dates = {"endDate": _iso(value.start)}
            who = {"institution": plain(school), "url": address_of(resume, school)}
            yield _stated({**who, "studyType": plain(entry.title), **dates})


def _project(resume: Resume, section: Section, entry: Entry) -> Item:
    [dates, *_] = _stints(entry, ())
    return _stated(
        {
            "name": _name(entry),
            "entity": plain(entry.organization) if entry.title else "",
            "type": "talk" if section.kind is SectionKind.TALKS else "",
            "url": address_of(resume, entry.title or entry.organization),
            **dates,
            "description": prose(told(resume, entry.prose)),
            "highlights": _highlights(entry),
        }
    )


def _award(resume: Resume, entry: Entry) -> Item:
    summary = "\n".join(filter(None, (prose(told(resume, entry.prose)), *_highlights(entry))))
    awarder = plain(entry.organization) if entry.title else ""
    return {"title": _name(entry), "date": _day(entry), "awarder": awarder, "summary": summary}


def _certificate(resume: Resume, entry: Entry) -> Item:
    issuer = plain(entry.organization) if entry.title else ""
    url = address_of(resume, entry.title or entry.organization)
    return {"name": _name(entry), "date": _day(entry), "issuer": issuer, "url": url}


def _publication(resume: Resume, entry: Entry) -> Item:
    summary = "\n".join(filter(None, (prose(told(resume, entry.prose)), *_highlights(entry))))
    publisher = plain(entry.organization) if entry.title else ""
    url = address_of(resume, entry.title or entry.organization)
    who = {"name": _name(entry), "publisher": publisher}
    return {**who, "releaseDate": _day(entry), "url": url, "summary": summary}


def _things(section: Section, name: str, as_item: Callable[[Entry], Item]) -> list[Item]:
    """What the entries of a section are; where none were recognised, the items of its lists by name alone."""
    if section.entries:
        return [_stated(as_item(entry)) for entry in _entries(section)]
    return [{name: text} for text in items(section.blocks) if text]


def _entries(section: Section) -> Iterable[Entry]:
    return (entry for outer in section.entries for entry, _ in leaves(outer))


def _name(entry: Entry) -> str:
    return plain(entry.title or entry.organization)


def _highlights(entry: Entry) -> list[str]:
    return [text for text in (plain(block.text) for block in entry.highlights) if text]


def _day(entry: Entry) -> str:
    """The entry's date when it is a single one."""
    value = entry.date.range if entry.date else None
    return _iso(value.start) if value and value.is_single else ""


def _iso(date: PartialDate | None) -> str:
    """ "" for a year that the schema does not know."""
    return date.isoformat() if date and 1000 <= date.year < 3000 else ""


def _stated(item: Item) -> Item:
    """Without the keys that nothing is known for."""
    return {key: value for key, value in item.items() if value not in ("", [], {})}


def _escaped(text: str) -> str:
    return re.sub(r"[^\n -~]", lambda match: _escape(match[0]), text)


def _escape(character: str) -> str:
    unseen = unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp"} and character not in _JOINERS
    if not unseen:
        return character
    units = character.encode("utf-16-be")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
