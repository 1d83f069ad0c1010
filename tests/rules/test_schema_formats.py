"""The formats' own rules: what is reported where, and that nothing good is."""

import copy
import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from cvlint.read.resume_reader import read_resume
from cvlint.schema.jsonresume import schema
from cvlint.schema.near import nearest
from cvlint.source import Source

TODAY = date(2026, 1, 31)

FULL: dict[str, Any] = {
    "$schema": "https://example.org/jsonresume.json",
    "basics": {"name": "Mira Kessel", "location": {"city": "Bern"}, "profiles": [{"network": "Exanet"}]},
    "work": [{"name": "Initech", "startDate": "2018-03", "endDate": "2020-08-31", "highlights": ["Ran it"]}],
    "education": [{"institution": "Tech School", "endDate": "2016", "courses": ["Optics"]}],
    "awards": [{"title": "Best Talk", "date": "2019-05"}],
    "skills": [{"name": "SQL", "keywords": ["tuning"]}],
    "meta": {"version": "v1.0.0", "own": 1},
}


def faults(text: str, path: str = "cv.yaml") -> list[tuple[str, str, str]]:
    """Kind, the text at the place, and message."""
    resume = read_resume(Source(path, text), today=TODAY)
    assert resume.data is not None
    return [(each.kind, text[slice(*each.span)], each.message) for each in resume.data.faults]


def paths(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The places of all values in a document."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(each for key, inner in items for each in paths(inner, (*path, key)))]


@settings(max_examples=150)
@given(
    st.sampled_from(paths(FULL)[1:]),
    st.sampled_from([None, 7, True, "", "2020-1", "2020-13", "Present", [], ["x", 1], {}, {"name": 3}, "x"]),
)
def test_verdicts_are_those_of_jsonschema(path: tuple[str | int, ...], value: object) -> None:
    document = copy.deepcopy(FULL)
    around: Any = document
    for key in path[:-1]:
        around = around[key]
    around[path[-1]] = value
    if path[0] == "basics" and len(path) == 1:
        document["$schema"] = "https://example.org/jsonresume.json"
    is_valid = Draft7Validator(schema()).is_valid(document)
    own = faults(json.dumps(document), "cv.json")
    # Without the key that tells the format, no schema applies.
    if path != ("$schema",):
        assert (own == []) == is_valid


def test_the_schema_has_no_keyword_that_is_not_interpreted() -> None:
    known = {"type", "properties", "items", "$ref", "pattern", "additionalProperties", "definitions"}
    silent = {"description", "format", "title", "$schema", "$id"}

    def keywords(part: dict[str, Any]) -> set[str]:
        inner = [*part.get("properties", {}).values(), *part.get("definitions", {}).values()]
        inner += [part["items"]] if "items" in part else []
        return set(part).union(*(keywords(each) for each in inner))

    assert keywords(schema()) <= known | silent


@pytest.mark.parametrize(
    ("key", "known", "meant"),
    [
        ("end_dat", ["end_date", "start_date"], "end_date"),
        ("positon", ["position", "company"], "position"),
        ("highlihgts", ["highlights"], "highlights"),
        ("end-date", ["end_date"], "end_date"),
        ("basic", ["basics", "work"], "basics"),
        ("role", ["name", "url", "title"], None),
        ("id", ["url", "name"], None),
        ("icon", ["name", "issuer"], None),
        ("city", ["date", "summary"], None),
    ],
)
def test_nearest(key: str, known: list[str], meant: str | None) -> None:
    assert nearest(key, known) == meant


def test_rendercv() -> None:
    text = """cv:
  name: Mira Kessel
  sections:
    experience:
      - company: Initech
        positon: Data Engineer
        start_date: 2018
        end_dat: 2020-08
        remote: true
        highlights:
          - 'Fine: quoted'
          - Stack: SQL
      - position: Analyst
        start_date: 03/2016
    about: One text
    texts:
      - A text
      - Talk: in Bern
    odd:
      - lable: Languages
"""
    assert faults(text) == [
        ("unknown-key", "positon", "unknown key 'positon'; did you mean 'position'?"),
        (
            "unknown-key",
            "end_dat",
            "unknown key 'end_dat'; without it, the entry counts as current; did you mean 'end_date'?",
        ),
        (
            "wrong-type",
            "Stack: SQL",
            "each element of 'highlights' has to be a text, but ': ' makes it a key with a value; "
            "put the text in quotation marks",
        ),
        ("missing-required-key", "position", "an entry of 'experience' needs the key 'company'"),
        (
            "malformed-date-value",
            "03/2016",
            "'03/2016' is no date as 'start_date' needs it: YYYY, YYYY-MM or YYYY-MM-DD",
        ),
        ("wrong-type", "One text", "'about' has to be a list of entries, but is a text"),
        (
            "wrong-type",
            "Talk: in Bern",
            "each element of 'texts' has to be a text like the first one, "
            "but ': ' makes it a key with a value; put the text in quotation marks",
        ),
        ("unknown-key", "lable", "unknown key 'lable'; did you mean 'label'?"),
    ]


def test_yamlresume() -> None:
    text = """content:
  basics: {name: Mira Kessel, nickname: Mi}
  education: []
  work:
    - name: Initech
      position: Data Engineer
      startDate: 2018
      endDate: Present
      summary: Loads data every night.
      positions: 2
    - {name: Globex, position: Analyst, startDate: 06/2016, summary: Counted things.}
    - {name: Hooli, position: Clerk, startDate: Jun 2014, endDate: "2016-05", summary: Filed things.}
  skills:
    - {name: SQL, level: Wizard}
"""
    assert faults(text) == [
        ("unknown-key", "nickname", "unknown key 'nickname'"),
        (
            "wrong-type",
            "2018",
            "'startDate' has to be a text, but '2018' is a number; put it in quotation marks",
        ),
        (
            "malformed-date-value",
            "Present",
            "'Present' is no date as 'endDate' needs it: "
            "YYYY, YYYY-MM, YYYY-MM-DD or words such as 'Jun 2016'; "
            "leave the key out for a current position",
        ),
        ("unknown-key", "positions", "unknown key 'positions'"),
        (
            "malformed-date-value",
            "06/2016",
            "'06/2016' is no date as 'startDate' needs it: "
            "YYYY, YYYY-MM, YYYY-MM-DD or words such as 'Jun 2016'",
        ),
        (
            "wrong-type",
            "Wizard",
            "'Wizard' is none of what 'level' can be: "
            "Novice, Beginner, Intermediate, Advanced, Expert, Master",
        ),
    ]


def test_a_key_that_stands_twice() -> None:
    text = "cv:\n  name: Mira Kessel\n  name: Mira T.\n"
    assert faults(text) == [
        ("duplicate-key", "name", "the key 'name' stands twice: programs read the last one only")
    ]


def test_json_resume_in_yaml() -> None:
    text = (
        "basics:\n  name: Mira Kessel\nwork:\n  - name: Initech\n    startDate: 2018-03-01\n    endDate: ''\n"
    )
    assert faults(text) == [
        (
            "malformed-date-value",
            "''",
            "'' is no date as 'endDate' needs it: YYYY, YYYY-MM or YYYY-MM-DD; "
            "leave the key out for a current position",
        )
    ]


def test_words_of_their_own_are_no_slips() -> None:
    document = {
        "basics": {"name": "Mira Kessel"},
        "awards": [{"title": "Best Talk", "awarded": "2019"}],
        "certificates": [{"name": "SQL", "issued": "2019"}],
        "publications": [{"name": "On runs", "published": "2019"}],
        "projects": [{"name": "portcall", "role": "Lead"}],
        "work": [{"name": "Initech", "company": "Initech", "website": "https://initech.example"}],
    }
    assert faults(json.dumps(document), "cv.json") == []
