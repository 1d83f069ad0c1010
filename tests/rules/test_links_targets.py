"""CV301 and CV306: targets that lead nowhere, and targets without encryption."""

import pytest
from form_rules import Seen, fixed, seen

from cvlint_rules.links.insecure_link import InsecureLink
from cvlint_rules.links.placeholder_link import PlaceholderLink

NOWHERE = "leads nowhere"
PLACEHOLDER = "leads to a placeholder"
OWN = "leads to the reader's own computer"


@pytest.mark.parametrize(
    ("target", "clause"),
    [
        ("#", NOWHERE),
        ("#!", NOWHERE),
        ("about:blank", NOWHERE),
        ("http://", NOWHERE),
        ("https://", NOWHERE),
        ("mailto:", NOWHERE),
        ("tel:", NOWHERE),
        ("url", PLACEHOLDER),
        ("TODO", PLACEHOLDER),
        ("your-link-here", PLACEHOLDER),
        ("<Your Link Here>", PLACEHOLDER),
        ("...", PLACEHOLDER),
        ("https://link", PLACEHOLDER),
        ("https://...", PLACEHOLDER),
        ("http://www.example.com", PLACEHOLDER),
        ("https://ada.example.org/cv", PLACEHOLDER),
        ("mailto:ada@example.net?subject=Hi", PLACEHOLDER),
        ("ada@example.com", PLACEHOLDER),
        ("mailto:your.email@splines.example", PLACEHOLDER),
        ("https://yourwebsite.com", PLACEHOLDER),
        ("https://your-name.github.io/cv", PLACEHOLDER),
        ("https://username.github.io", PLACEHOLDER),
        ("https://github.com/username", PLACEHOLDER),
        ("https://github.com/your-username/splines", PLACEHOLDER),
        ("https://github.com/<your_username>", PLACEHOLDER),
        ("https://www.linkedin.com/in/", PLACEHOLDER),
        ("https://linkedin.com/in/...", PLACEHOLDER),
        ("https://www.linkedin.com/in/yourprofile/", PLACEHOLDER),
        ("https://uk.linkedin.com/in/xxxx", PLACEHOLDER),
        ("https://medium.com/@username", PLACEHOLDER),
        ("https://stackoverflow.com/users/id/username", PLACEHOLDER),
        ("tel:+00000000000", PLACEHOLDER),
        ("tel:123-456-7890", PLACEHOLDER),
        ("tel:xxx-xxx-xxxx", PLACEHOLDER),
        ("http://localhost:4000/", OWN),
        ("http://127.0.0.1", OWN),
        ("http://[::1]:8080/x", OWN),
    ],
)
def test_placeholders(target: str, clause: str) -> None:
    # With "<…>" around it, Markdown takes any target; the brackets of "<your_username>" are escaped.
    escaped = target.replace("<", "\\<").replace(">", "\\>")
    assert seen(PlaceholderLink, f"[Ada](<{escaped}>)\n") == [
        Seen(1, escaped, f"the link 'Ada' {clause}: its target is '{target}'")
    ]


@pytest.mark.parametrize(
    "target", ["javascript:void(0)", "javascript:void(0);", "JavaScript:;", "javascript:"]
)
def test_scripts_that_do_nothing(target: str) -> None:
    assert seen(PlaceholderLink, f'<a href="{target}">Ada</a>\n') == [
        Seen(1, target, f"the link 'Ada' leads nowhere: its target is '{target}'")
    ]


@pytest.mark.parametrize(
    "target",
    [
        "#skills",
        "#link",
        "/url",
        "resume.pdf",
        "link.html",
        "https://ada.example",
        "mailto:ada@ada.example",
        "mailto:your@splines.example",
        "https://github.com/ada/username",
        "https://github.com",
        "https://www.npmjs.com/package/username",
        "https://notexample.com",
        "https://example.company",
        "https://example.com.splines.example",
        "https://splines.example/placeholder",
        "https://splines.example/username",
        "https://www.linkedin.com/in/xavier",
        "https://www.linkedin.com/company/initech",
        "tel:+12065550142",
        "https://xn--bcher-kva.example",
        "{{ site.url }}",
        "http://[",
    ],
)
def test_other_targets(target: str) -> None:
    assert seen(PlaceholderLink, f"[Ada](<{target}>)\n") == []


def test_empty_target_and_every_kind_of_link() -> None:
    text = (
        '[a]() ![b](#) <c@example.com> <a href="">d</a> <a href="#">e</a> [f][g] [h][g] [![](#)](#)\n'
        "\n[g]: #\n[//]: # (a comment)\n"
    )
    assert seen(PlaceholderLink, text) == [
        Seen(1, "[a]()", "the link 'a' leads nowhere: it has no target"),
        Seen(1, "#", "the image 'b' leads nowhere: its target is '#'"),
        Seen(
            1,
            "c@example.com",
            "the link 'c@example.com' leads to a placeholder: its target is 'mailto:c@example.com'",
        ),
        Seen(1, '<a href="">d</a>', "the link 'd' leads nowhere: it has no target"),
        Seen(1, "#", "the link 'e' leads nowhere: its target is '#'"),
        Seen(1, "#", "the image leads nowhere: its target is '#'"),
        Seen(1, "#", "the link leads nowhere: its target is '#'"),
        Seen(3, "#", "the definition of 'g' leads nowhere: its target is '#'"),
    ]


@pytest.mark.parametrize("text", ["Back to top", "↑ Top", "⬆️", "back\nto the top"])
def test_top_of_the_page(text: str) -> None:
    assert seen(PlaceholderLink, f"[{text}](#)\n") == []


def test_links_that_run_a_script() -> None:
    assert seen(PlaceholderLink, '<a class="x" href="#" onClick="print()">Print</a>\n') == []
    assert [finding.words for finding in seen(PlaceholderLink, '<a data-on="x" href="#">Print</a>\n')] == [
        "#"
    ]


def test_long_texts_and_targets_are_cut_in_the_message() -> None:
    (finding,) = seen(PlaceholderLink, f"[{'word ' * 20}](https://example.com/{'a' * 80})\n")
    assert finding.message == (
        f"the link '{('word ' * 12).rstrip()}…' leads to a placeholder:"
        f" its target is 'https://example.com/{'a' * 40}…'"
    )


@pytest.mark.parametrize(
    ("text", "repaired", "words"),
    [
        ("[a](http://ada.example)", "[a](https://ada.example)", "http://ada.example"),
        ("[a](HTTP://ada.example)", "[a](HTTPs://ada.example)", "HTTP://ada.example"),
        ("[a](<http://ada.example/a b> 't')", "[a](<https://ada.example/a b> 't')", "http://ada.example/a b"),
        ("<http://ada.example>", "<https://ada.example>", "http://ada.example"),
        ("![a](http://ada.example/a.png)", "![a](https://ada.example/a.png)", "http://ada.example/a.png"),
        ('<a href="http://ada.example">a</a>', '<a href="https://ada.example">a</a>', "http://ada.example"),
        (
            "[see http://ada.example/](http://ada.example)",
            "[see https://ada.example/](https://ada.example)",
            "http://ada.example",
        ),
        (
            "[**http://ada.example/a&amp;b**](http://ada.example/a&amp;b)",
            "[**https://ada.example/a&amp;b**](https://ada.example/a&amp;b)",
            "http://ada.example/a&amp;b",
        ),
        ("[http://splines.example](http://ada.example)", None, "http://ada.example"),
        ("[http://a.example http://a.example](http://a.example)", None, "http://a.example"),
        ("[a](http&#58;//ada.example)", None, "http&#58;//ada.example"),
    ],
)
def test_insecure(text: str, repaired: str | None, words: str) -> None:
    assert [finding.words for finding in seen(InsecureLink, text)] == [words]
    assert fixed(InsecureLink, text) == (repaired or text)


def test_insecure_definition_is_reported_once_and_fixed_with_the_texts_that_show_it() -> None:
    text = "[a][d] [http://ada.example][d] ![b][d]\n\n[d]: http://ada.example 'Ada'\n[e]: http://unused.example\n"
    assert seen(InsecureLink, text) == [
        Seen(3, "http://ada.example", "the definition of 'd' uses http, not https: 'http://ada.example'")
    ]
    assert fixed(InsecureLink, text) == text.replace("http://ada", "https://ada")


@pytest.mark.parametrize(
    "target",
    [
        "https://ada.example",
        "http://localhost/x",
        "http://192.0.2.1/x",
        "http://[2001:db8::1]/",
        "http://printer.local",
        "http://intranet",
        "http://abc.onion",
        "http://ada.example:8080",
        "http://example.com",
        "mailto:ada@ada.example",
        "//ada.example",
        "http:ada.example",
        "http://",
    ],
)
def test_secure_or_private(target: str) -> None:
    assert seen(InsecureLink, f"[a]({target})\n") == []
