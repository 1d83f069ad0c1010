"""The fields of YAMLResume, as https://yamlresume.dev/docs/content documents them.

Lengths, and the lists of countries, spoken languages and networks, are left to YAMLResume itself.
"""

from collections.abc import Iterator

from cvlint.data import Fault, Mapping
from cvlint.schema import faults
from cvlint.schema.fields import Field, Fields, Format, check_fields

FORM = Format(is_strict=True, ends=(), has_iso_dates=False, takes_year_numbers=False)

_TEXT = Field()
_NEEDED = Field(required=True)
_START = Field("start", required=True)
_END = Field("end")
_DATE = Field("start")
_LIST = Field("texts")

_DEGREES = ("Middle School", "High School", "Diploma", "Associate", "Bachelor", "Master", "Doctor")
_FLUENCIES = (
    "Elementary Proficiency",
    "Limited Working Proficiency",
    "Minimum Professional Proficiency",
    "Full Professional Proficiency",
    "Native or Bilingual Proficiency",
)
_LEVELS = ("Novice", "Beginner", "Intermediate", "Advanced", "Expert", "Master")

_BASICS: Fields = {
    "name": _NEEDED,
    "email": _TEXT,
    "headline": _TEXT,
    "phone": _TEXT,
    "summary": _TEXT,
    "url": _TEXT,
}
_EDUCATION: Fields = {
    "institution": _NEEDED,
    "area": _NEEDED,
    "degree": Field(required=True, choices=_DEGREES),
    "startDate": _START,
    "endDate": _END,
    "courses": _LIST,
    "summary": _TEXT,
    "score": _TEXT,
    "url": _TEXT,
}
_WORK: Fields = {
    "name": _NEEDED,
    "position": _NEEDED,
    "startDate": _START,
    "summary": _NEEDED,
    "endDate": _END,
    "keywords": _LIST,
    "url": _TEXT,
}
_VOLUNTEER: Fields = {
    "organization": _NEEDED,
    "position": _NEEDED,
    "startDate": _START,
    "summary": _NEEDED,
    "endDate": _END,
    "url": _TEXT,
}
_PROJECT: Fields = {
    "name": _NEEDED,
    "startDate": _START,
    "summary": _NEEDED,
    "description": _TEXT,
    "endDate": _END,
    "keywords": _LIST,
    "url": _TEXT,
}
_LOCATION: Fields = {
    "city": _NEEDED,
    "address": _TEXT,
    "country": _TEXT,
    "postalCode": _TEXT,
    "region": _TEXT,
}

CONTENT: Fields = {
    "basics": Field("mapping", required=True, fields=_BASICS),
    "location": Field("mapping", fields=_LOCATION),
    "profiles": Field("entries", fields={"network": _NEEDED, "username": _NEEDED, "url": _TEXT}),
    "education": Field("entries", required=True, fields=_EDUCATION),
    "work": Field("entries", fields=_WORK),
    "volunteer": Field("entries", fields=_VOLUNTEER),
    "projects": Field("entries", fields=_PROJECT),
    "awards": Field(
        "entries", fields={"awarder": _NEEDED, "title": _NEEDED, "date": _DATE, "summary": _TEXT}
    ),
    "certificates": Field(
        "entries", fields={"issuer": _NEEDED, "name": _NEEDED, "date": _DATE, "url": _TEXT}
    ),
    "publications": Field(
        "entries",
        fields={
            "name": _NEEDED,
            "publisher": _NEEDED,
            "releaseDate": _DATE,
            "summary": _TEXT,
            "url": _TEXT,
        },
    ),
    "languages": Field(
        "entries",
        fields={
            "language": _NEEDED,
            "fluency": Field(required=True, choices=_FLUENCIES),
            "keywords": _LIST,
        },
    ),
    "skills": Field(
        "entries",
        fields={"name": _NEEDED, "level": Field(required=True, choices=_LEVELS), "keywords": _LIST},
    ),
    "interests": Field("entries", fields={"name": _NEEDED, "keywords": _LIST}),
    "references": Field(
        "entries",
        fields={
            "name": _NEEDED,
            "summary": _NEEDED,
            "email": _TEXT,
            "phone": _TEXT,
            "relationship": _TEXT,
        },
    ),
}

_TOP = ("content", "layouts", "locale")


def check(root: Mapping) -> Iterator[Fault]:
    """The faults of a YAMLResume document; how it is laid out is left to YAMLResume."""
    yield from faults.misspelt_keys(root, _TOP)
    content = root.get("content")
    if isinstance(content, Mapping):
        yield from check_fields(content, CONTENT, FORM, "'content'")
