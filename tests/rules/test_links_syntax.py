"""CV302, CV303 and CV304: references, definitions and broken links."""

import pytest
from form_rules import Seen, findings, fixed, related, seen
from hypothesis import given
from hypothesis import strategies as st

from cvlint.findings import Applicability
from cvlint_rules.links.broken_link_syntax import BrokenLinkSyntax
from cvlint_rules.links.undefined_link_reference import UndefinedLinkReference
from cvlint_rules.links.unused_link_definition import UnusedLinkDefinition


def test_undefined_references() -> None:
    text = (
        "I keep [**my** site][ site ] and\n[notes][] and ![a\nspline][fig].\n\n[sites]: https://ada.example\n"
    )
    assert seen(UndefinedLinkReference, text) == [
        Seen(
            1,
            "[**my** site][ site ]",
            "the link 'my site' refers to 'site', which is not defined; did you mean 'sites'?",
        ),
        Seen(2, "[notes][]", "the link 'notes' refers to 'notes', which is not defined"),
        Seen(2, "![a\nspline][fig]", "the image 'a spline' refers to 'fig', which is not defined"),
    ]
    assert related(UndefinedLinkReference, text) == [
        Seen(5, "[sites]: https://ada.example", "'sites' is defined here")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "[site][Site] [site][] [site]",
        "[a note] [1][2] [12][3] rows[i][j] f(x)[a][b]",
        "[@knuth][@dijkstra] [text][^1] [ ][x] [x][ ]",
        "`[a][b]` and ``[a][]``",
        r"\[a][b] [a\][b] [a][b\]",
        "    [a][b]",
        "<div>\n[a][b]\n</div>",
        "[a][b][c]",
        "[[a][b]](https://ada.example)",
        "[a](https://ada.example)[b]",
    ],
)
def test_other_brackets_are_no_references(text: str) -> None:
    assert seen(UndefinedLinkReference, f"{text}\n\n[site]: https://ada.example\n") == []


def test_unused_definitions() -> None:
    text = "[a]\n\n[a]: https://a.example\n[b]: https://b.example 'B'\n[A]: https://c.example\n"
    assert seen(UnusedLinkDefinition, text) == [
        Seen(4, "[b]: https://b.example 'B'", "no link uses the definition of 'b'"),
        Seen(5, "[A]: https://c.example", "'A' is defined twice, and only the first definition counts"),
    ]
    assert related(UnusedLinkDefinition, text) == [
        Seen(3, "[a]: https://a.example", "here it leads to 'https://a.example'")
    ]


def test_used_definitions_and_comments_are_fine() -> None:
    text = "[a] [x][b] ![y][c] [d][]\n\n" + "".join(
        f"[{label}]: https://{label}.example\n" for label in "abcd"
    )
    assert seen(UnusedLinkDefinition, text + "[//]: # (note)\n[comment]: <> (note)\n[//]: # (more)\n") == []


def test_a_definition_that_a_misspelt_reference_means_is_not_reported() -> None:
    assert seen(UnusedLinkDefinition, "[my notes][ntoes]\n\n[notes]: https://ada.example\n") == []


@pytest.mark.parametrize(
    ("text", "words", "reason", "repaired"),
    [
        ("[a] (https://a.example)", "", "has a space between its brackets", "[a](https://a.example)"),
        ("![a]  (a.png)", "", "has a space between its brackets", "![a](a.png)"),
        (
            "[*a* b] (mailto:a@a.example)",
            "",
            "has a space between its brackets",
            "[*a* b](mailto:a@a.example)",
        ),
        ("[a] (a@a.example)", "", "has a space between its brackets", "[a](a@a.example)"),
        ("[a] (<https://a.example>)", "", "has a space between its brackets", "[a](<https://a.example>)"),
        (
            "(a *b*)[https://a.example/x_y_z]",
            "",
            "has its brackets swapped",
            "[a *b*](https://a.example/x_y_z)",
        ),
        ("(a)[www.a.example]", "", "has its brackets swapped", "[a](www.a.example)"),
        ("[a]{https://a.example}", "", "has its target in braces", None),
        ("[a](https://a.example", "", "lacks its ')'", None),
        ("[a](https://a.example and (b) c", "[a](https://a.example", "lacks its ')'", None),
        ("[a](https://a.example/(b)", "[a](https://a.example/", "lacks its ')'", None),
        ("[a(https://a.example) b", "[a(https://a.example)", "lacks its ']'", None),
        ("a](https://a.example) b", "](https://a.example)", "lacks its '['", None),
        ("[b] a](https://a.example)", "](https://a.example)", "lacks its '['", None),
        ("[a](https://a.example/b c)", "", "has white space in its target 'https://a.example/b c'", None),
        ("[a](my cv.pdf)", "", "has white space in its target 'my cv.pdf'", None),
    ],
)
def test_broken(text: str, words: str, reason: str, repaired: str | None) -> None:
    (finding,) = findings(BrokenLinkSyntax, text)
    (place,) = seen(BrokenLinkSyntax, text)
    assert place.words == (words or text)
    shown = place.words.replace("*", "").replace("<", "").replace(">", "").replace("  ", " ")
    assert place.message == f"'{shown}' is no link, because it {reason}"
    assert fixed(BrokenLinkSyntax, text, Applicability.UNSAFE) == (repaired or text)
    assert (finding.fix is None) is (repaired is None)
    if finding.fix:
        is_file = "png" in text or "www" in text
        assert finding.fix.applicability is (Applicability.UNSAFE if is_file else Applicability.SAFE)
    if repaired:
        assert seen(BrokenLinkSyntax, repaired) == []


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("[a]((https://a.example))", "(https://a.example)"),
        ('[a]("https://a.example")', '"https://a.example"'),
        ("[a]([b](https://a.example))", "[b](https://a.example)"),
        ("[a](https://https://a.example)", "https://https://a.example"),
        ("[a](http://https//a.example)", "http://https//a.example"),
    ],
)
def test_targets_that_are_more_than_an_address(text: str, target: str) -> None:
    assert seen(BrokenLinkSyntax, text) == [
        Seen(1, target, f"the link 'a' has more than an address for its target: '{target}'")
    ]


@pytest.mark.parametrize(
    "target",
    [
        "https//a.example",
        "https:/a.example/b",
        "http;//a.example",
        "https:///a.example",
        "htps://a.example",
        "ttps://a.example",
        "hhttps://a.example",
        "mailto://a@a.example",
        "mailto;a@a.example",
    ],
)
def test_misspelt_schemes(target: str) -> None:
    text = f"[a][b]\n\n[b]: {target}\n"
    assert seen(BrokenLinkSyntax, text) == [
        Seen(3, target, f"the definition of 'b' has a misspelt target: '{target}'")
    ]


@pytest.mark.parametrize(
    "target",
    [
        "https://a.example//b",
        "http:a",
        "https/index.html",
        "http-notes.md",
        "HTTPS://a.example",
        "shttp://a.example",
        "mailto:a@a.example",
        "ssh://a.example",
        "https://web.archive.org/web/2019/https://a.example",
        "//a.example",
    ],
)
def test_other_schemes(target: str) -> None:
    assert seen(BrokenLinkSyntax, f"[a]({target})\n") == []


@pytest.mark.parametrize(
    "text",
    [
        "[a](https://a.example) [b](<https://a.example/b c>) [c](a_(b).pdf 'T')",
        "[a] (2019) [sic] (with friends) [note] (see below) [see] (e.g. here)",
        "[1] (https://a.example) [x] (https://a.example) [ ] (https://a.example)",
        "- [x] (https://a.example)",
        "`[a] (https://a.example)` and `(a)[https://a.example]`",
        r"\[a\] (https://a.example) [a] \(https://a.example\)",
        "    [a] (https://a.example)",
        "(see [https://a.example])",
        "f(x)[https://a.example] (a)[i] (a)[b c]",
        "[a]{.class} [a](b c) x[i](j k)",
        "[see the notes (https://a.example)]",
        "<div>\n[a] (https://a.example)\n</div>",
        "[a]\n(https://a.example)",
        "[a](url",
        "[a]({{ site.url }}/cv.pdf)",
    ],
)
def test_not_broken(text: str) -> None:
    assert seen(BrokenLinkSyntax, text + "\n") == []


@given(st.text(alphabet="[]()<>`\\!{} \nahtps:/.w", max_size=80))
def test_any_brackets_are_survived(text: str) -> None:
    for rule in (BrokenLinkSyntax, UndefinedLinkReference, UnusedLinkDefinition):
        for finding in findings(rule, text):
            assert 0 <= finding.span.start < finding.span.end <= len(text)


@given(
    st.text(alphabet="[]()ab ", max_size=30),
    st.sampled_from(["[a] (https://a.example)", "(a)[https://a.example]"]),
)
def test_a_fix_makes_a_link_wherever_it_is_offered(around: str, broken: str) -> None:
    text = around + " " + broken
    offered = [finding for finding in findings(BrokenLinkSyntax, text) if finding.fix]
    if len(offered) == 1:
        left = findings(BrokenLinkSyntax, fixed(BrokenLinkSyntax, text))
        assert not any(finding.fix for finding in left)


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "](https://a.example" * 5_000, "[a](" * 10_000, "(a)[" * 30_000]
)
def test_many_brackets_end(text: str) -> None:
    assert isinstance(findings(BrokenLinkSyntax, text), tuple)
    assert findings(UndefinedLinkReference, text) == ()
