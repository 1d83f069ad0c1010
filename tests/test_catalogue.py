"""The list of rules: its forms, and what holds for every rule there is."""

import json
import re
from pathlib import Path

import pytest

from cvlint.catalogue import render_rules
from cvlint.findings import Severity
from cvlint.packs import LoadedRule, load_rules
from cvlint.result import RuleInfo

FAMILIES = {
    "engine": "0",
    "dates": "1",
    "format": "2",
    "links": "3",
    "grammar": "4",
    "wording": "5",
    "structure": "6",
    "privacy": "7",
    "documents": "8",
    "schema": "9",
}


@pytest.fixture
def rules(tmp_path: Path) -> tuple[RuleInfo, ...]:
    fixable, plain = tmp_path / "a.md", tmp_path / "b.md"
    fixable.write_text("```diff\n-a\n```\n")
    plain.write_text("x\n")
    one = RuleInfo(
        "CV101", "short", "It is | wrong", "Mend it.", Severity.NOTE, True, fixable, "dates", formats=None
    )
    other = RuleInfo(
        "ACME102",
        "longer-name",
        "Là",
        "Mend it.",
        Severity.ERROR,
        enabled=False,
        page=plain,
        family="dates",
        formats=frozenset({"b", "a"}),
    )
    return (one, other)


def test_text(rules: tuple[RuleInfo, ...]) -> None:
    assert render_rules(rules, "text") == (
        "CV101    short        note     It is | wrong\n"
        "ACME102  longer-name  off      Là\n"
    )  # fmt: skip


def test_markdown(rules: tuple[RuleInfo, ...]) -> None:
    assert render_rules(rules, "markdown") == (
        "| id | name | severity | fix | reports |\n"
        "| --- | --- | --- | --- | --- |\n"
        "| CV101 | short | note | yes | It is \\| wrong |\n"
        "| ACME102 | longer-name | off |  | Là |\n"
    )


def test_json(rules: tuple[RuleInfo, ...]) -> None:
    assert json.loads(render_rules(rules, "json")) == [
        {
            "id": "CV101",
            "name": "short",
            "family": "dates",
            "severity": "note",
            "enabled": True,
            "fixable": True,
            "formats": None,
            "summary": "It is | wrong",
            "help": "Mend it.",
        },
        {
            "id": "ACME102",
            "name": "longer-name",
            "family": "dates",
            "severity": "error",
            "enabled": False,
            "fixable": False,
            "formats": ["a", "b"],
            "summary": "Là",
            "help": "Mend it.",
        },
    ]


def test_no_rules() -> None:
    assert render_rules((), "text") == ""


def test_unknown_form() -> None:
    with pytest.raises(ValueError, match="unknown format 'xml'"):
        render_rules((), "xml")


BUILT_IN = load_rules()


@pytest.mark.parametrize("loaded", BUILT_IN, ids=lambda loaded: loaded.rule.id)
class TestEveryRule:
    def test_its_id_says_its_family(self, loaded: LoadedRule) -> None:
        assert re.fullmatch(r"CV\d{3}", loaded.rule.id)
        assert loaded.rule.id[2] == FAMILIES[loaded.family]

    def test_its_name_is_that_of_its_files_and_its_class(self, loaded: LoadedRule) -> None:
        name = loaded.rule.name
        assert loaded.page.stem == name.replace("-", "_")
        assert type(loaded.rule).__name__ == "".join(word.capitalize() for word in name.split("-"))

    def test_its_name_reads_as_what_is_allowed(self, loaded: LoadedRule) -> None:
        assert not loaded.rule.name.startswith(("no-", "disallow-", "check-", "avoid-"))

    def test_it_is_stateless(self, loaded: LoadedRule) -> None:
        assert not vars(loaded.rule)


def test_every_page_belongs_to_a_rule() -> None:
    folder = BUILT_IN[0].page.parents[1]
    assert sorted(folder.rglob("*.md")) == sorted(loaded.page for loaded in BUILT_IN)
