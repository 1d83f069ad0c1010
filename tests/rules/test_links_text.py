"""CV305: what a link shows, and where it leads."""

import pytest
from form_rules import Seen, findings, fixed, related, seen
from hypothesis import given
from hypothesis import strategies as st

from cvlint.findings import Applicability
from cvlint_rules.links.mismatched_link_text import MismatchedLinkText


@pytest.mark.parametrize(
    ("text", "target", "shown"),
    [
        ("ada@ada.example", "mailto:ida@ada.example", "ada@ada.example"),
        ("E-mail: ada@ada.example", "mailto:ada@adas.example", "ada@ada.example"),
        ("✉ ada@ada.example", "mailto:da@ada.example", "ada@ada.example"),
        ("write to ada@ada.example today", "mailto:bob@ada.example", "ada@ada.example"),
        ("ada@ada.example", "http://ada@ada.example", "ada@ada.example"),
        ("ada@ada.example", "https://www.linkedin.com/in/ada", "ada@ada.example"),
        ("ada@ada.example", "tel:+12065550142", "ada@ada.example"),
        ("https://ada.example", "https://bob.example", "https://ada.example"),
        ("www.ada.example", "https://bob.example", "www.ada.example"),
        ("https://ada.example", "mailto:ada@ada.example", "https://ada.example"),
        ("github.com/ada-example", "https://github.com/adaexample", "github.com/ada-example"),
        ("github.com/ada", "https://github.com/ada-example", "github.com/ada"),
        ("github.com/ada/splines", "https://github.com/ada", "github.com/ada/splines"),
        ("GitHub: github.com/ada", "https://github.com/bob", "github.com/ada"),
        ("github.com/ada", "https://gitlab.com/ada", "github.com/ada"),
        ("linkedin.com/in/ada", "https://www.linkedin.com/in/bob", "linkedin.com/in/ada"),
        ("/in/ada", "https://www.linkedin.com/in/bob", "/in/ada"),
        ("github.com/ada…", "https://github.com/bob", "github.com/ada…"),
        ("ada.example/cv?lang=en", "https://ada.example/cv?lang=de", "ada.example/cv?lang=en"),
        ("+1 206 555-0142", "tel:+12065550124", "+1 206 555-0142"),
        ("+1 (206) 555-0142", "tel:+1-425-555-0142", "+1 (206) 555-0142"),
        ("Phone: 020 7946 0958", "tel:+442079460985", "020 7946 0958"),
        ("ada@ada.example", "mailto:ad+cv@ada.example", "ada@ada.example"),
        ("a.da@ada.example", "mailto:ada@ada.example", "a.da@ada.example"),
        ("doi:10.1000/abc.1", "https://doi.org/10.1000/abc.12", "10.1000/abc.1"),
        ("10.1000/abc", "https://dx.doi.org/10.1001/abc", "10.1000/abc"),
        ("ORCID: 0000-0001-2345-6789", "https://orcid.org/0000-0001-2345-678X", "0000-0001-2345-6789"),
        ("medium.com/@ada", "https://bob.medium.com", "medium.com/@ada"),
    ],
)
def test_mismatch(text: str, target: str, shown: str) -> None:
    link = f"[{text}]({target})"
    assert seen(MismatchedLinkText, link) == [
        Seen(1, link, f"the link shows '{shown}' but leads to '{target}'")
    ]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("ADA@ada.example", "mailto:ada@ADA.example?subject=Hi"),
        ("ada@ada.example", "mailto:ada+cv@ada.example"),
        ("ada.example@gmail.com", "mailto:AdaExample+cv@googlemail.com"),
        ("10.1000/ABC.1", "https://doi.org/10.1000/abc.1"),
        ("doi: 10.1000/abc.1", "https://journal.example/abc"),
        ("10.1000/abc.1", "https://doi.org/10.1000/abc.1.v2"),
        ("doi.org/10.1000/abc.1", "https://dx.doi.org/10.1000/abc.1.v1"),
        ("0000-0001-2345-678X", "https://orcid.org/0000-0001-2345-678x"),
        ("medium.com/@ada", "https://ada.medium.com/"),
        ("ada@ada.example", "mailto:bob@b.example,ada@ada.example"),
        ("ada@ada.example", "mailto:%61da@ada.example"),
        ("ada@ada.example", "https://ada.example/contact"),
        ("ada@ada.example", "https://forms.example/contact?to=me"),
        ("ada@ada.example", "https://mail.example/?to=ada@ada.example"),
        ("ada@ada.example", "contact.html"),
        ("ada [at] ada.example", "mailto:bob@ada.example"),
        ("Write to me", "mailto:ada@ada.example"),
        ("https://ada.example/", "http://www.ada.example"),
        ("ADA.EXAMPLE", "https://ada.example"),
        ("ada.example", "https://en.ada.example/cv/"),
        ("en.ada.example/cv", "https://ada.example/cv"),
        ("https://ada.example/a%20b", "https://ada.example/a b"),
        ("ada.example/cv", "https://ada.example/cv.html#top"),
        ("ada.example/cv.html", "https://ada.example/cv?lang=en"),
        ("ada.example/cv?lang=en", "https://ada.example/cv?x=1&lang=en"),
        ("github.com/Ada/…", "https://github.com/ada/splines"),
        ("github.com/ad...", "https://github.com/ada"),
        ("github.com", "https://github.com/ada"),
        ("linkedin.com/ada", "https://www.linkedin.com/in/ada/"),
        ("in/ada", "https://www.linkedin.com/in/Ada/en"),
        ("youtube.com/ada", "https://www.youtube.com/@ada"),
        ("twitter.com/ada", "https://x.com/ada"),
        ("scholar.google.com/citations?user=a", "https://scholar.google.de/citations?hl=en&user=a"),
        ("bit.ly/ada", "https://ada.example"),
        ("github.com/ada", "https://lnkd.in/xyz"),
        ("ada.example", "https://web.archive.org/web/2019/http://ada.example"),
        ("bücher.example/ada", "https://xn--bcher-kva.example/ada"),
        ("github.com/ada", "cv.pdf"),
        ("github.com/ada", "#"),
        ("github.com/ada", "https://github.com/username"),
        ("@ada", "https://github.com/bob"),
        ("ada-example", "https://github.com/adaexample"),
        ("Node.js", "https://nodejs.dev"),
        ("Next.js/React", "https://vercel.com"),
        ("ASP.NET/MVC", "https://dotnet.microsoft.com"),
        ("TCP/IP", "https://tcp.example"),
        ("Amazon.com", "https://amazon.jobs"),
        ("last.fm", "https://music.example"),
        ("main.py/tests", "https://github.com/ada/x/blob/main.py/tests"),
        ("v2.0/3.1", "https://splines.example"),
        ("+1 206 555 0142", "tel:2065550142"),
        ("555-0142", "tel:+12065550142"),
        ("+44 (0)20 7946 0958", "tel:+442079460958"),
        ("020 7946 0958", "tel:+44-20-7946-0958"),
        ("0044 20 7946 0958", "tel:+442079460958"),
        ("8 (912) 345-67-89", "tel:+79123456789"),
        ("206.555.0142 ext. 12", "tel:+12065550142,12"),
        ("+1 206 555 0142", "https://wa.me/12065550143"),
        ("Call me", "tel:+12065550142"),
    ],
)
def test_agreement(text: str, target: str) -> None:
    assert seen(MismatchedLinkText, f"[{text}](<{target}>)\n") == []


def test_kinds_of_links() -> None:
    text = (
        '<a href="https://bob.example/cv">ada.example/cv</a> [ada.example/a][r] ![ada.example/b](https://bob.example)\n'
        "<https://ada.example/c>\n\n[r]: https://bob.example/a\n"
    )
    assert seen(MismatchedLinkText, text) == [
        Seen(
            1,
            '<a href="https://bob.example/cv">ada.example/cv</a>',
            "the link shows 'ada.example/cv' but leads to 'https://bob.example/cv'",
        ),
        Seen(1, "[ada.example/a][r]", "the link shows 'ada.example/a' but leads to 'https://bob.example/a'"),
    ]
    assert related(MismatchedLinkText, text) == [Seen(4, "https://bob.example/a", "'r' is defined here")]


def test_a_host_alone_is_an_address_in_the_contact_lines_and_with_the_persons_name() -> None:
    text = (
        "# Ada Lovelace\n\n[ada.dev](https://ada.com)\n\n## Experience\n\n### Engineer, [Socket.io](https://nets.example)\n\n"
        "2019 – 2021\n\n- Wrote [lovelace.io](https://lovelace.dev) and [splines.io](https://splines.dev)\n"
    )
    assert [finding.words for finding in seen(MismatchedLinkText, text)] == [
        "[ada.dev](https://ada.com)",
        "[lovelace.io](https://lovelace.dev)",
    ]


@pytest.mark.parametrize(
    ("text", "target", "scheme", "required"),
    [
        ("[ada@ada.example](%s)", "ada@ada.example", "mailto:", Applicability.SAFE),
        ("[write to me](%s)", "ada@ada.example", "mailto:", Applicability.SAFE),
        ('<a href="%s">mail</a>', "ada@ada.example", "mailto:", Applicability.SAFE),
        ("[a] and [b][a]\n\n[a]: %s", "ada@ada.example", "mailto:", Applicability.SAFE),
        ("[call me](%s)", "+1-206-555-0142", "tel:", Applicability.SAFE),
        ("[my site](%s)", "www.ada.example", "https://", Applicability.UNSAFE),
        ("[github.com/ada](%s)", "github.com/ada", "https://", Applicability.UNSAFE),
        ("[ada.com](%s)", "ada.com", "https://", Applicability.UNSAFE),
    ],
)
def test_missing_scheme(text: str, target: str, scheme: str, required: Applicability) -> None:
    (place,) = seen(MismatchedLinkText, text % target)
    assert place.words == target
    assert place.message.endswith(f"leads to a file named '{target}': '{scheme}' is missing")
    assert fixed(MismatchedLinkText, text % target, required) == text % (scheme + target)
    (finding,) = findings(MismatchedLinkText, text % target)
    assert finding.fix is not None
    assert finding.fix.applicability is required


@pytest.mark.parametrize(
    "link",
    [
        "[resume.md](resume.md)",
        "[main.rs](main.rs)",
        "[my site](ada.example/cv)",
        "[docs](docs/index.html)",
        "![logo](logo@2x.png)",
        "[logo](logo@2x.png)",
        "[a](/www.ada.example)",
        "[2065550142](2065550142)",
        "[a](ada@example.com)",
        "<ada@ada.example>",
    ],
)
def test_files_lack_no_scheme(link: str) -> None:
    assert seen(MismatchedLinkText, link + "\n") == []


def test_a_text_that_differs_and_a_missing_scheme_are_two_findings() -> None:
    assert [
        finding.words for finding in seen(MismatchedLinkText, "[ada@ada.example](bob@ada.example)\n")
    ] == [
        "[ada@ada.example](bob@ada.example)",
        "bob@ada.example",
    ]


hosts = st.from_regex(r"[a-z]{1,8}(-[a-z]{1,5})?\.(com|org|dev|io|co)", fullmatch=True)
paths = st.from_regex(r"(/[A-Za-z0-9._~-]{1,6}){1,3}", fullmatch=True).filter(
    lambda path: "..." not in path and not path.endswith(".")
)


@given(hosts, paths, st.sampled_from(["", "www.", "https://", "http://www."]), st.sampled_from(["", "/"]))
def test_the_same_address_agrees_however_it_is_written(host: str, path: str, lead: str, end: str) -> None:
    assert seen(MismatchedLinkText, f"[{lead}{host}{path}{end}](https://{host}{path})") == []


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_link_is_survived(text: str, target: str) -> None:
    for finding in findings(MismatchedLinkText, f"[{text}](<{target}>)"):
        assert finding.span.start < finding.span.end
