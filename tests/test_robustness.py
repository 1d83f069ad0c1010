"""What is no résumé, or hardly one: a clear message or a finding, the right exit code, no traceback."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlint.cli import main
from cvlint.config import Config
from cvlint.engine import Job, check
from cvlint.packs import load_rules
from cvlint.settings import Overrides, make_settings
from cvlint.source import Source

RESUME = """\
# Ada Example

## Experience

### Engineer, Initech

*May 2019 – June 2021*
"""

FAULTY = "# Ada Example\n\nI lead the the team.\n"
FAULT = "3:8: warning: the word 'the' stands twice in a row [CV401]"

SETTINGS = make_settings(Config(), Overrides(today=date(2026, 1, 31)), load_rules())

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need a privilege")


def cvlint(folder: Path, *arguments: str, stdin: bytes = b"") -> tuple[int, str, str]:
    """Exit code, standard output and standard error of the real command, run in ``folder``."""
    done = subprocess.run(
        (sys.executable, "-m", "cvlint", "--isolated", "--format", "concise", *arguments),
        cwd=folder,
        input=stdin,
        capture_output=True,
        check=False,
        timeout=120,
    )
    out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    assert "Traceback" not in err
    return done.returncode, out, err


def unreadable(place: str, message: str) -> tuple[int, str, str]:
    """What the command gives for a document whose bytes are not a résumé's text."""
    return 1, f"cv.md:{place}: error: {message} [CV001]\n", ""


SILENT = (0, "", "")

TOO_LARGE = unreadable("1:1", "the file is larger than 1 MB: not a résumé's text")
EMPTY = unreadable("1:1", "the file is empty")
UTF_16 = unreadable("1:1", "the file is UTF-16, not UTF-8; save it as UTF-8")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(RESUME.encode() * 60_000, TOO_LARGE, id="5 MB"),
        pytest.param(b"", EMPTY, id="empty"),
        pytest.param(b"\n \r\n\t\n", EMPTY, id="blank"),
        pytest.param(b"\xef\xbb\xbf", EMPTY, id="byte order mark only"),
        pytest.param(
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
            unreadable("1:1", "the byte 0x89 is not UTF-8; save the file as UTF-8"),
            id="binary",
        ),
        pytest.param(
            RESUME.replace("Initech", "Init\0ech").encode(),
            unreadable("5:19", "the file holds a NUL character: it is not a text file"),
            id="NUL",
        ),
        pytest.param(
            RESUME.replace("Ada", "Zoë").encode("latin-1", "replace"),
            unreadable("1:5", "the byte 0xEB is not UTF-8; save the file as UTF-8"),
            id="Latin-1",
        ),
        pytest.param(
            RESUME.encode().replace(b"Ada", b"\xed\xa0\x80"),
            unreadable("1:3", "the byte 0xED is not UTF-8; save the file as UTF-8"),
            id="bytes of a lone surrogate",
        ),
        pytest.param(
            RESUME.encode()[:-1] + b"\xe2\x80",
            unreadable("7:23", "the byte 0xE2 is not UTF-8; save the file as UTF-8"),
            id="cut character",
        ),
        pytest.param(RESUME.encode("utf-16"), UTF_16, id="UTF-16 with mark"),
        pytest.param(
            RESUME.replace("–", "-").encode("utf-16-le"),
            unreadable("1:2", "the file holds a NUL character: it is not a text file"),
            id="UTF-16 without mark",
        ),
        pytest.param(RESUME.replace("Ada", "&#xD800;").encode(), SILENT, id="reference to a lone surrogate"),
        pytest.param(RESUME.replace("Ada", "&#0;").encode(), SILENT, id="reference to NUL"),
        pytest.param(b"[" * 100_000, SILENT, id="100,000 opening brackets"),
        pytest.param(b"]" * 100_000, SILENT, id="100,000 closing brackets"),
        pytest.param(b"[](" * 33_333, SILENT, id="100,000 characters of broken links"),
        pytest.param(b"*_" * 50_000, SILENT, id="100,000 emphasis marks"),
        pytest.param(b"- " * 10_000 + b"x", SILENT, id="10,000 nested lists"),
        pytest.param(b"> " * 10_000 + b"x", SILENT, id="10,000 nested quotes"),
        pytest.param(b"a b\n" * 10_000, SILENT, id="10,000 lines in a paragraph"),
        pytest.param(b"- a b\n\n" * 10_000, SILENT, id="10,000 list items"),
        pytest.param(b"<div>" * 10_000, SILENT, id="10,000 nested elements"),
        pytest.param(b"2019-" * 20_000, SILENT, id="100,000 characters of digits and dashes"),
        pytest.param(
            b"the " * 25_000,
            (1, "cv.md:1:1: warning: the word 'the' stands 25000 times in a row [CV401]\n", ""),
            id="one word 25,000 times",
        ),
    ],
)
def test_document(tmp_path: Path, data: bytes, expected: tuple[int, str, str]) -> None:
    (tmp_path / "cv.md").write_bytes(data)
    assert cvlint(tmp_path, "cv.md") == expected


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing.md", "missing.md: there is no such file or folder"),
        ("empty", "no résumé found in empty; name the file to check"),
        ("empty/cv.md", "no résumé found in empty/cv.md; name the file to check"),
        (
            "notes.txt",
            "notes.txt: '.txt' files are not read; cvlint reads .md, .markdown, .json, .yaml, .yml",
        ),
        (
            "cv",
            "cv: a file without an extension is not read; cvlint reads .md, .markdown, .json, .yaml, .yml",
        ),
        pytest.param("loop.md", "loop.md: there is no such file or folder", marks=needs_links),
        pytest.param("dangling.md", "dangling.md: there is no such file or folder", marks=needs_links),
        pytest.param("loops", "no résumé found in loops; name the file to check", marks=needs_links),
    ],
)
def test_path_that_leads_to_no_resume(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "empty" / "cv.md").mkdir(parents=True)
    (tmp_path / "loops").mkdir()
    for file in ("notes.txt", "cv"):
        (tmp_path / file).write_text(RESUME, "utf-8")
    if sys.platform != "win32":
        (tmp_path / "loop.md").symlink_to("loop.md")
        (tmp_path / "dangling.md").symlink_to("gone.md")
        (tmp_path / "loops" / "cv.md").symlink_to("cv.md")
        (tmp_path / "loops" / "up").symlink_to("..")
    assert cvlint(tmp_path, name) == (2, "", f"cvlint: error: {message}\n")


def test_name_longer_than_the_system_takes(tmp_path: Path) -> None:
    code, out, err = cvlint(tmp_path, "a" * 5_000 + ".md")
    assert (code, out) == (2, "")
    assert err.startswith("cvlint: error: aaaa")


@needs_links
def test_folder_that_leads_into_itself_is_searched_once(tmp_path: Path) -> None:
    (tmp_path / "cv.md").write_text(FAULTY, "utf-8")
    (tmp_path / "again").symlink_to(".")
    (tmp_path / "a-cv.md").symlink_to("cv.md")
    assert cvlint(tmp_path, ".", "cv.md", "again/cv.md") == (1, f"cv.md:{FAULT}\n", "")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_unreadable_permission(tmp_path: Path) -> None:
    file = tmp_path / "cv.md"
    file.write_text(RESUME, "utf-8")
    file.chmod(0)
    message = "cvlint: error: cv.md: cannot be read: Permission denied\n"
    assert cvlint(tmp_path, "cv.md") == (2, "", message)
    assert cvlint(tmp_path, ".") == (2, "", message)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "cv.md")
    message = "cvlint: error: cv.md: not a regular file; pass its text through '-'\n"
    assert cvlint(tmp_path, "cv.md") == (2, "", message)


def test_file_that_vanishes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Between the search that finds it and the reading of it."""
    (tmp_path / "cv.md").write_text(RESUME, "utf-8")
    monkeypatch.chdir(tmp_path)
    from_file = Source.from_file

    def vanish(file: Path, path: str) -> Source:
        file.unlink()
        return from_file(file, path)

    monkeypatch.setattr(Source, "from_file", vanish)
    assert main(["--isolated", "."]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "cvlint: error: cv.md: cannot be read: No such file or directory\n")


def test_one_bad_document_does_not_hide_the_others(tmp_path: Path) -> None:
    (tmp_path / "a-cv.md").write_bytes(b"\xff")
    (tmp_path / "b-cv.md").write_text(FAULTY, "utf-8")
    unread = "a-cv.md:1:1: error: the byte 0xFF is not UTF-8; save the file as UTF-8 [CV001]\n"
    assert cvlint(tmp_path, ".") == (1, f"{unread}b-cv.md:{FAULT}\n", "")


@pytest.mark.parametrize(
    ("stdin", "expected"),
    [
        (b"", (1, "stdin.md:1:1: error: the file is empty [CV001]\n", "")),
        (
            b"\xff",
            (1, "stdin.md:1:1: error: the byte 0xFF is not UTF-8; save the file as UTF-8 [CV001]\n", ""),
        ),
        (
            b"\0",
            (1, "stdin.md:1:1: error: the file holds a NUL character: it is not a text file [CV001]\n", ""),
        ),
    ],
)
def test_standard_input(tmp_path: Path, stdin: bytes, expected: tuple[int, str, str]) -> None:
    assert cvlint(tmp_path, "-", stdin=stdin) == expected


@pytest.mark.parametrize("format_", ["text", "concise", "json", "sarif"])
def test_letters_that_no_terminal_takes(tmp_path: Path, format_: str) -> None:
    """A reference to a lone surrogate, and an output in ASCII: shown, not raised."""
    (tmp_path / "cv.md").write_text("Led the the &#xD800;team in Zürich 🚀.\n", "utf-8")
    done = subprocess.run(
        (sys.executable, "-m", "cvlint", "--isolated", "--format", format_, "cv.md"),
        cwd=tmp_path,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, b"")
    assert b"stands twice in a row" in done.stdout


# fmt: off
PARTS = (
    "# ", "- ", "> ", ": ", "| ", "`", "**", "_", " ", "\t", "\n", "\n\n", "\r\n", "\\", "’", "'", "it's ",
    "é", "🚀", "[a](#)", "[a] (http://b.c)", "[a][b]", "[b]: http://b.c\n", "[^1]", "<x@y.z>",
    "[x@y.z](mailto:y@y.z)", "![", "](", "<b>", "</b>", "<!--", "-->", "<a href='",
    "&amp;", "&#0;", "&#xD800;",
    "## Experience\n", "### Engineer, Initech\n", "*May 2019 – June 2021*\n",
    "2019", " – ", "Present", "May ", "Sept. ", "Feb 30, 2020", "the the ",
)
# fmt: on
TEXTS = st.lists(st.sampled_from(PARTS) | st.text(max_size=5), max_size=40).map("".join)


@given(TEXTS)
def test_any_text_is_checked(text: str) -> None:
    """No rule fails on any text, and each finding lies inside it."""
    checked = check(Job(Source("cv.md", text), SETTINGS))
    assert checked.crashes == ()
    for finding in checked.findings:
        for start, end in (finding.span, *(place.span for place in finding.related)):
            assert 0 <= start <= end <= len(text)


@given(st.binary(max_size=200))
def test_any_bytes_are_checked(data: bytes) -> None:
    assert check(Job(Source.from_bytes(data, "cv.md"), SETTINGS)).crashes == ()
