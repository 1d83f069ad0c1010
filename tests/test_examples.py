"""The two examples: one résumé without a fault, and one with a fault for every rule."""

from datetime import date
from pathlib import Path

import pytest

from cvlint.config import Config
from cvlint.engine import Job, check
from cvlint.findings import Finding
from cvlint.packs import UNREADABLE, load_rules
from cvlint.settings import Overrides, make_settings
from cvlint.source import Source

EXAMPLES = Path(__file__).parents[1] / "examples"
TODAY = date(2026, 1, 31)

FAULTS = [
    ("CV305", 4, "[robin@ashgrove.example](mailto:robin@ashgrave.example)"),
    ("CV306", 5, "http://blog.ashgrove.example"),
    ("CV301", 5, "#"),
    ("CV302", 5, "[Code][code]"),
    ("CV401", 9, "the the"),
    ("CV601", 14, "#### Staff Engineer, Larkfield Energy"),
    ("CV104", 16, "March 2021 – Present"),
    ("CV304", 18, "[case study] (https://ashgrove.example/settlement)"),
    ("CV105", 24, "August 2018 - June 2021"),
    ("CV201", 24, "-"),
    ("CV107", 27, "For most of 2017"),
    ("CV204", 27, "’"),
    ("CV202", 31, "Jul"),
    ("CV203", 46, "present"),
    ("CV106", 52, "2009 – 2012"),
    ("CV101", 62, "March 2022 – March 2019"),
    ("CV102", 68, "31 June 2020"),
    ("CV103", 72, "Febuary"),
    ("CV303", 78, "[blog]: https://ashgrove.example/blog"),
]


def findings(name: str) -> tuple[Source, tuple[Finding, ...]]:
    """The source and what all rules there are find in it, those off by default too."""
    known = load_rules()
    everything = Overrides(select=tuple(loaded.rule.id for loaded in known), today=TODAY)
    source = Source.from_file(EXAMPLES / name, name)
    checked = check(Job(source, make_settings(Config(), everything, known)))
    assert checked.crashes == ()
    return source, checked.findings


def test_clean_example_has_no_finding() -> None:
    assert findings("clean-resume.md")[1] == ()


def test_faulty_example_has_its_faults() -> None:
    source, found = findings("faulty-resume.md")
    places = [
        (each.rule_id, source.location(each.span.start).line, source.slice(each.span)) for each in found
    ]
    assert places == FAULTS


def test_faulty_example_shows_every_rule() -> None:
    """But for the rule on documents that cannot be read at all, and those on other formats."""
    rules = [loaded.rule for loaded in load_rules() if loaded.rule.id.startswith("CV")]
    built_in = {rule.id for rule in rules if rule.formats is None or "markdown" in rule.formats}
    assert {rule for rule, _, _ in FAULTS} == built_in - {UNREADABLE}


@pytest.mark.parametrize("name", ["clean-resume.md", "faulty-resume.md"])
def test_only_reserved_addresses(name: str) -> None:
    """Nobody's web site, mail box or telephone: names under .example, numbers set aside for fiction."""
    text = (EXAMPLES / name).read_text("utf-8")
    for target in Source.from_file(EXAMPLES / name, name).text.split("](")[1:]:
        address = target.split(")")[0]
        assert ".example" in address or address in ("#", "tel:+442079460018"), address
    assert "@" not in text.replace("@ashgrove.example", "").replace("@ashgrave.example", "")
