"""doubled-word beyond its page: what is reported where, and what must stay silent."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlint.engine import Job, check
from cvlint.findings import Applicability
from cvlint.fixes import fix_document
from cvlint.settings import ActiveRule, Settings
from cvlint.source import Source
from cvlint_rules.grammar.doubled_word import DoubledWord, Options

ENGLISH = "\n\nI work with people from the coast and for the coast.\n"


def job(text: str) -> Job:
    active = ActiveRule(DoubledWord(), Options(), DoubledWord.severity)
    return Job(Source("cv.md", text), Settings((active,), date(2026, 1, 1)))


def reported(text: str) -> list[str]:
    """The source text of every finding."""
    document = job(text)
    return [document.source.slice(finding.span) for finding in check(document).findings]


def fixed(text: str) -> str:
    return fix_document(job(text), Applicability.SAFE).source.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Led the the team", "the the"),
        ("The the team", "The the"),
        ("Led (of of) it", "of of"),
        ("Head of\nof sales", "of\nof"),
        ("# Head of of sales", "of of"),
        ("- Head of of sales", "of of"),
        ("> Head of of sales", "of of"),
        ("HEAD OF OF SALES", "OF OF"),
        ("Head Of Of Sales", "Of Of"),
        ("| a |\n|---|\n| head of of it |", "of of"),
        ("head of **of** it", "of **of"),
        ("head **of of** it", "of of"),
        ("head of\u00a0of it", "of\u00a0of"),
        ("head of &#111;f it", "of &#111;f"),
        ("Leiter der und und das", "und und"),
        ("the the the end", "the the the"),
    ],
)
def test_reported_in_any_language(text: str, expected: str) -> None:
    assert reported(text) == [expected]


@pytest.mark.parametrize("text", ["wrote code code for it", "a a team", "in in the end.\n\nwe we did"])
def test_reported_in_english_only(text: str) -> None:
    assert reported(text) == []
    assert len(reported(text + ENGLISH)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "had had", "that that", "so so", "bye bye", "very very", "log log", "cha cha", "log in in time",
        "New York, New York", "Walla Walla", "Bora Bora", "Duran Duran", "Baden Baden", "Pago Pago",
        "C C++", "C C#", "node node.js", "Yahoo! Yahoo", "10 10", "ten-fold fold-up", "in in-house style",
        "A A Milne", "J J Abrams", "The The", "An An", "`the the`", "the `the`", "and and/or",
        "see [data](https://a.example) data", "*data* data",
        "to to@a.example", "the. The", "the, the", "the - the", "the\\\nthe team",
        "the  \nthe team", "the<br>the team", "developer\ndeveloper at it", "Led Team team", "the\n\nthe",
        "- the\n- the", "| the | the |\n|---|---|\n| of | of |", "pp. pp.", "Bob Bob’s", "end's end",
        "#the the#", "the_the the_the", "né e\u0301la la", "re\u0301a a", "   ", "",
    ],
)  # fmt: skip
def test_silent(text: str) -> None:
    assert reported(text + ENGLISH) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Led the the team", "Led the team"),
        ("The the team", "The team"),
        ("a an an of of and and b", "a an of and b"),
        ("of of of of it", "of it"),
        ("**of of** it", "**of** it"),
        ("with with it", "with with it"),  # reported, but "with" may have been meant to be another word
        ("of\nof it", "of\nof it"),
        ("of **of** it", "of **of** it"),
    ],
)
def test_fixed(text: str, expected: str) -> None:
    assert fixed(text) == expected


@given(
    st.lists(
        st.sampled_from(["the", "of", "data", " ", "\n", "  \n", "**", "`", "|", "- ", ".", "[", "](x)"])
    )
)
def test_any_text(parts: list[str]) -> None:
    text = "".join(parts)
    for found in reported(text):
        assert found.lower().replace("*", "").split()[0].startswith(("the", "of", "data"))
    assert fixed(fixed(text)) == fixed(text)
