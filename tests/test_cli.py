"""The command line: what it prints where, its exit codes, and that bad input never ends in a traceback."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from cvlint import __version__, check_command, cli, fixes
from cvlint.engine import Job
from cvlint.findings import Applicability, Severity
from cvlint.rule import NoOptions, Rule
from engine_samples import SAMPLES, BadWord, loaded


class Ran(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder, no settings in the environment, and the sample rules."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    for name in ("CVLINT_TODAY", "NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(check_command, "load_rules", lambda: SAMPLES)
    return tmp_path


@pytest.fixture
def run(here: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command line in this process, with ``stdin`` as its input."""

    def run(*arguments: str, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = cli.main(list(arguments))
        sys.stdout.flush()
        out, err = capfd.readouterr()
        return Ran(code, out, err)

    return run


def write(name: str, text: str) -> Path:
    file = Path(name)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode())
    return file


CONCISE = ("--format", "concise")
FOO = "cv.md:1:3: warning: the word 'foo' is bad [CV501]\n"
DASH = "cv.md:1:3: note: '-' stands for a dash [CV502]\n"


class TestCheck:
    def test_findings(self, run: Run) -> None:
        write("cv.md", "A foo\n")
        assert run("check", *CONCISE, "cv.md") == (1, FOO, "")

    def test_check_is_the_default_command(self, run: Run) -> None:
        write("cv.md", "A foo\n")
        assert run("cv.md", *CONCISE) == (1, FOO, "")
        assert run(*CONCISE, "--", "cv.md") == (1, FOO, "")

    def test_nothing_found(self, run: Run) -> None:
        write("cv.md", "fine\n")
        assert run("cv.md") == (0, "No findings in 1 file.\n", "")
        assert run("cv.md", "--quiet") == (0, "", "")

    def test_quiet_leaves_the_findings(self, run: Run) -> None:
        write("cv.md", "A foo\n")
        loud, quiet = run("cv.md"), run("cv.md", "-q")
        assert loud == (1, quiet.out + "\nFound 1 warning in 1 file.\n", "")
        assert quiet.out.startswith("warning[CV501] bad-word: the word 'foo' is bad\n --> cv.md:1:3\n")
        assert run("cv.md", "-q", *CONCISE) == (1, FOO, "")

    def test_a_folder(self, run: Run) -> None:
        write("b/cv.md", "A foo\n")
        write("a/cv.md", "A - b\n")
        write("a/README.md", "A foo\n")
        assert run(".", *CONCISE) == (1, f"a/{DASH}b/{FOO}", "")

    def test_the_order_of_arguments_does_not_matter(self, run: Run) -> None:
        write("b.md", "A foo\n")
        write("a.md", "A foo\n")
        assert run("a.md", "b.md", *CONCISE) == run("b.md", "a.md", *CONCISE)
        write("b.md", "A - b\n")
        write("a.md", "A - b\n")
        assert run("a.md", "b.md", "--diff") == run("b.md", "a.md", "--diff")

    @pytest.mark.parametrize(
        ("text", "arguments", "code"),
        [
            ("A - b", [], 0),
            ("A - b", ["--fail-on", "note"], 1),
            ("A foo", ["--fail-on", "error"], 0),
            ("A foo", ["--exit-zero"], 0),
            ("A foo", ["--ignore", "bad-word"], 0),
            ("A foo", ["--select", "CV502"], 0),
            ("A foo", ["--select", "CV6, CV502"], 1),
            ("A foo", ["--select", "CV502", "--select", "CV501"], 1),
            ("caf\xe9", [], 0),
        ],
    )
    @pytest.mark.parametrize("format_", ["text", "concise", "json", "sarif"])
    def test_exit_codes_are_the_same_in_every_format(
        self, run: Run, text: str, arguments: list[str], code: int, format_: str
    ) -> None:
        write("cv.md", text)
        assert run("cv.md", "--format", format_, *arguments).code == code

    def test_an_unreadable_document_is_a_finding(self, run: Run) -> None:
        Path("cv.md").write_bytes(b"caf\xe9")
        assert run("cv.md", *CONCISE, "--select", "CV5") == (
            1,
            "cv.md:1:4: error: the byte 0xE9 is not UTF-8; save the file as UTF-8 [CV001]\n",
            "",
        )

    def test_configuration(self, run: Run) -> None:
        write("cv.md", "A foo\n")
        write("other.toml", "ignore = ['CV5']")
        write("cvlint.toml", "fail-on = 'error'\n[rules.bad-word]\nseverity = 'note'")
        assert run("cv.md", *CONCISE) == (0, FOO.replace("warning", "note"), "")
        assert run("cv.md", *CONCISE, "--config", "other.toml") == (0, "", "")
        assert run("cv.md", *CONCISE, "--isolated") == (1, FOO, "")

    def test_each_document_has_the_nearest_configuration(self, run: Run) -> None:
        write("cvlint.toml", "ignore = ['bad-word']\nfail-on = 'error'")
        write("b/cvlint.toml", "fail-on = 'note'")
        write("a/cv.md", "A foo\n")
        write("b/cv.md", "A foo\n")
        assert run("a/cv.md", "b/cv.md", *CONCISE) == (1, f"b/{FOO}", "")

    def test_the_strictest_threshold_holds(self, run: Run) -> None:
        write("a/cvlint.toml", "fail-on = 'error'")
        write("b/cvlint.toml", "fail-on = 'note'")
        write("a/cv.md", "A - b\n")
        write("b/cv.md", "fine\n")
        assert run("a/cv.md", *CONCISE).code == 0
        assert run("a/cv.md", "b/cv.md", *CONCISE).code == 1

    def test_excluded_files(self, run: Run) -> None:
        write("cvlint.toml", "exclude = ['cv.md']")
        write("cv.md", "A foo\n")
        assert run("cv.md", *CONCISE) == (1, FOO, "")
        assert run("cv.md", *CONCISE, "--force-exclude") == (0, "", "")
        assert run("cv.md", "--force-exclude").out == "No findings in 0 files.\n"

    def test_standard_input(self, run: Run) -> None:
        write("a/cvlint.toml", "ignore = ['lone-dash']")
        text = b"A foo - b"
        assert run("-", *CONCISE, stdin=text).out.splitlines() == [
            "stdin.md:1:3: warning: the word 'foo' is bad [CV501]",
            "stdin.md:1:7: note: '-' stands for a dash [CV502]",
        ]
        named = run("-", *CONCISE, "--stdin-filename", "a/new.md", stdin=text)
        assert named == (1, "a/new.md:1:3: warning: the word 'foo' is bad [CV501]\n", "")

    def test_output_file(self, run: Run) -> None:
        write("cv.md", "A foo\n")
        write("report.txt", "old")
        assert run("cv.md", *CONCISE, "--output-file", "report.txt") == (1, "", "")
        assert Path("report.txt").read_text() == FOO

    def test_the_output_file_dash_is_standard_output(self, run: Run, here: Path) -> None:
        write("cv.md", "A foo\n")
        assert run("cv.md", *CONCISE, "--output-file", "-") == (1, FOO, "")
        assert sorted(each.name for each in here.iterdir()) == [".git", "cv.md"]

    def test_a_document_is_not_overwritten_by_its_report(self, run: Run) -> None:
        file = write("a/cv.md", "A foo\n")
        Path("report.md").symlink_to(file)
        for name in ("a/cv.md", "a/../a/cv.md", "report.md"):
            message = f"cvlint: error: --output-file: {name} is a document to check; it would be lost\n"
            assert run("a", *CONCISE, "--output-file", name) == (2, "", message)
            assert run("a", "--diff", "--output-file", name) == (2, "", message)
        assert file.read_bytes() == b"A foo\n"

    def test_machine_formats_are_utf_8_and_uncoloured(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("FORCE_COLOR", "1")
        write("résumé.md", "A foo\n")
        ran = run("résumé.md", "--format", "json", "--color", "always")
        assert json.loads(ran.out)["files"][0]["path"] == "résumé.md"
        assert "\x1b" not in ran.out
        assert "\x1b" not in run("résumé.md", *CONCISE, "--color", "always").out
        assert "\x1b[" in run("résumé.md").out
        assert "\x1b" not in run("résumé.md", "--output-file", "x", "--color", "always").out
        assert "\x1b" not in Path("x").read_text()

    def test_nothing_absolute_in_any_output(self, run: Run, here: Path) -> None:
        write("sub/cv.md", "A foo - b\n")
        for format_ in ("text", "concise", "json", "sarif"):
            ran = run(str(here / "sub" / "cv.md"), "--format", format_)
            assert str(here) not in ran.out
            assert "sub/cv.md" in ran.out

    @pytest.mark.parametrize("format_", ["text", "concise", "json", "sarif"])
    def test_nor_of_a_document_elsewhere(
        self, run: Run, here: Path, monkeypatch: pytest.MonkeyPatch, format_: str
    ) -> None:
        write("sub/cv.md", "A foo - b\n")
        write("work/cvlint.toml", "")
        monkeypatch.chdir(here / "work")
        ran = run(str(here / "sub" / "cv.md"), "--format", format_)
        assert str(here) not in ran.out
        assert "../sub/cv.md" in ran.out


class TestToday:
    @pytest.fixture(autouse=True)
    def _today_rule(self, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        class Today(BadWord):
            def check(self, resume, options):  # type: ignore[no-untyped-def]
                for problem in super().check(resume, options):
                    yield type(problem)(problem.span, f"it is {resume.today}")

        monkeypatch.setattr(check_command, "load_rules", lambda: loaded(Today))
        write("cv.md", "foo")

    def said(self, ran: Ran) -> str:
        return ran.out.split(": ", 2)[2].removesuffix(" [CV501]\n")

    def test_who_wins(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        write("cvlint.toml", "today = 2021-01-01")
        assert self.said(run("cv.md", *CONCISE)) == "it is 2021-01-01"
        monkeypatch.setenv("CVLINT_TODAY", "2022-02-02")
        assert self.said(run("cv.md", *CONCISE)) == "it is 2022-02-02"
        assert self.said(run("cv.md", *CONCISE, "--today", "2023-03-03")) == "it is 2023-03-03"

    def test_the_clock_comes_last(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("CVLINT_TODAY", "")
        said = self.said(run("cv.md", *CONCISE)).removeprefix("it is ")
        assert date.fromisoformat(said) <= date.today()


class TestFix:
    def test_fix(self, run: Run) -> None:
        file = write("cv.md", "A foo - b - c\r\n")
        ran = run("cv.md", *CONCISE, "--fix")
        assert ran == (1, FOO, "cvlint: fixed 2 findings\n")
        assert file.read_bytes() == "A foo – b – c\r\n".encode()

    def test_fixing_again_changes_nothing(self, run: Run) -> None:
        file = write("cv.md", "A - b\n")
        assert run("cv.md", *CONCISE, "--fix") == (0, "", "cvlint: fixed 1 finding\n")
        before = file.stat().st_mtime_ns
        assert run("cv.md", *CONCISE, "--fix") == (0, "", "")
        assert file.stat().st_mtime_ns == before

    def test_exit_non_zero_on_fix(self, run: Run) -> None:
        write("cv.md", "A - b\n")
        arguments = ("cv.md", *CONCISE, "--fix", "--quiet", "--exit-non-zero-on-fix")
        assert run(*arguments) == (1, "", "")
        assert run(*arguments) == (0, "", "")

    def test_diff_writes_nothing(self, run: Run) -> None:
        file = write("cv.md", "A - b\n")
        expected = "--- cv.md\n+++ cv.md\n@@ -1 +1 @@\n-A - b\n+A – b\n"
        assert run("cv.md", "--diff") == (1, expected, "")
        assert run("cv.md", "--diff", "--fix") == (1, expected, "")
        assert run("cv.md", "--diff", "--exit-zero") == (0, expected, "")
        assert file.read_bytes() == b"A - b\n"
        write("cv.md", "A foo\n")
        assert run("cv.md", "--diff") == (0, "", "")

    def test_diff_goes_to_the_output_file(self, run: Run) -> None:
        write("cv.md", "A - b\n")
        assert run("cv.md", "--diff", "--output-file", "cv.patch") == (1, "", "")
        assert Path("cv.patch").read_bytes().decode() == "--- cv.md\n+++ cv.md\n@@ -1 +1 @@\n-A - b\n+A – b\n"

    def test_diff_tells_of_a_document_that_cannot_be_read(self, run: Run) -> None:
        Path("cv.md").write_bytes(b"\xff")
        said = "cvlint: cv.md: not fixed: the byte 0xFF is not UTF-8; save the file as UTF-8\n"
        assert run("cv.md", "--diff") == (0, "", said)

    def test_a_file_that_was_changed_meanwhile_is_left_alone(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        file = write("cv.md", "A foo - b\n")
        fix_document = fixes.fix_document

        def edit_meanwhile(job: Job, required: Applicability) -> fixes.Fixed:
            file.write_bytes(b"An editor wrote this.\n")
            return fix_document(job, required)

        monkeypatch.setattr(fixes, "fix_document", edit_meanwhile)
        said = "cvlint: cv.md: not fixed: the file has been changed meanwhile\n"
        assert run("cv.md", *CONCISE, "--fix") == (
            1,
            FOO + "cv.md:1:7" + DASH.removeprefix("cv.md:1:3"),
            said,
        )
        assert file.read_bytes() == b"An editor wrote this.\n"

    def test_a_file_that_was_deleted_meanwhile_stays_so(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        file = write("cv.md", "A - b\n")
        fix_document = fixes.fix_document

        def delete_meanwhile(job: Job, required: Applicability) -> fixes.Fixed:
            file.unlink()
            return fix_document(job, required)

        monkeypatch.setattr(fixes, "fix_document", delete_meanwhile)
        assert (
            run("cv.md", "--fix", "-q").err
            == "cvlint: cv.md: not fixed: the file has been changed meanwhile\n"
        )
        assert not file.exists()

    def test_standard_input(self, run: Run) -> None:
        ran = run("-", *CONCISE, "--fix", stdin=b"\xef\xbb\xbfA foo - b\r\n")
        assert ran.out == "\ufeffA foo – b\r\n"
        assert ran.err == "cvlint: fixed 1 finding\n" + FOO.replace("cv.md", "stdin.md")
        assert ran.code == 1
        assert run("-", *CONCISE, "--fix", stdin=b"plain\n") == (0, "plain\n", "")

    def test_standard_input_that_is_no_text_comes_out_as_it_is(self, tmp_path: Path) -> None:
        with process("-", "--fix", "--format", "concise", cwd=tmp_path) as running:
            out, err = running.communicate(b"\xff\x00")
        assert (running.returncode, out) == (1, b"\xff\x00")
        assert err.decode().splitlines() == [
            "stdin.md:1:1: error: the byte 0xFF is not UTF-8; save the file as UTF-8 [CV001]"
        ]

    def test_a_refused_fix_is_told_and_nothing_written(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        class Changing(BadWord):
            def check(self, resume, options):  # type: ignore[no-untyped-def]
                from cvlint.api import Applicability, Edit, Fix

                for problem in super().check(resume, options):
                    fix = Fix("change it", (Edit(problem.span, "bar"),), Applicability.SAFE)
                    yield type(problem)(problem.span, problem.message, fix=fix)

        monkeypatch.setattr(check_command, "load_rules", lambda: loaded(Changing))
        file = write("cv.md", "A foo\n")
        said = "cvlint: cv.md: not fixed: the fixes would change what the résumé states (words)\n"
        assert run("cv.md", *CONCISE, "--fix") == (1, FOO, said)
        assert run("cv.md", "--diff") == (0, "", said)
        assert file.read_bytes() == b"A foo\n"

    def test_a_file_that_cannot_be_written(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        write("cv.md", "A - b\n")
        monkeypatch.setattr(os, "access", lambda path, mode: False)  # root may write to anything
        assert run("cv.md", "--fix") == (
            2,
            "",
            "cvlint: error: cv.md: cannot be written: Permission denied\n",
        )


class TestCrash:
    @pytest.fixture(autouse=True)
    def _failing_rule(self, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        class Failing(Rule[NoOptions]):
            id = "CV701"
            name = "failing-rule"
            summary = "It fails"
            help = "Mend it."
            severity = Severity.NOTE

            def check(self, resume, options):  # type: ignore[no-untyped-def]
                raise KeyError("zzz")

        monkeypatch.setattr(check_command, "load_rules", lambda: loaded(BadWord, Failing))
        write("cv.md", "A foo\n")

    @pytest.mark.parametrize("more", [[], ["--exit-zero"], ["--fix"], ["--fix", "--exit-non-zero-on-fix"]])
    @pytest.mark.parametrize("format_", ["text", "concise", "json", "sarif"])
    def test_a_rule_that_fails(self, run: Run, format_: str, more: list[str]) -> None:
        ran = run("cv.md", "--format", format_, *more)
        assert ran.code == 2
        assert "he word 'foo' is bad" in ran.out
        start, _, end = ran.err.partition("test_cli.py:")
        assert start == "cvlint: error: the rule CV701 (failing-rule) failed on cv.md: KeyError at "
        assert end.endswith(": 'zzz'; please report this\n")

    def test_a_rule_that_fails_before_a_diff(self, run: Run) -> None:
        ran = run("cv.md", "--diff", "--exit-zero")
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith(
            "cvlint: error: the rule CV701 (failing-rule) failed on cv.md: KeyError at "
        )


class TestUsage:
    """Every mistake is one message on stderr and exit code 2."""

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["missing.md"], "missing.md: there is no such file or folder"),
            (["cv.pdf"], "cv.pdf: '.pdf' files are not read; cvlint reads .md, .markdown, .json, .yaml, .yml"),
            (["empty"], "no résumé found in empty; name the file to check"),
            (["cv.md", "--today", "tomorrow"], "--today: 'tomorrow' is no date; write it as YYYY-MM-DD"),
            (["cv.md", "--today", ""], "--today: '' is no date; write it as YYYY-MM-DD"),
            (["cv.md", "--select", "CV59"], "--select: unknown rule 'CV59'; did you mean 'CV502'?"),
            (["cv.md", "--ignore", "bad-wrd"], "--ignore: unknown rule 'bad-wrd'; did you mean 'bad-word'?"),
            (["cv.md", "--config", "empty"], "empty: is a folder, not a configuration file"),
            (["cv.md", "--config", "no.toml"], "no.toml: there is no such file"),
            (["cv.md", "--config", "evil.toml"], r"evil.toml:1:1: unknown key '\x1b[2J'"),
            (["cv.md", "--config", "bad.toml"], "bad.toml:2:1: unknown key 'selct'; did you mean 'select'?"),
            (["cv.md", "--output-file", "no/x"], "no/x: cannot be written: No such file or directory"),
            (["cv.md", "--output-file", "empty"], "empty: cannot be written: Is a directory"),
            (["-", "cv.md"], "'-' (standard input) cannot be checked together with files"),
            (["-", "--stdin-filename", "x.pdf"],
             "x.pdf: '.pdf' files are not read; cvlint reads .md, .markdown, .json, .yaml, .yml"),
            (["explain", "CV4O1"], "unknown rule 'CV4O1'; did you mean 'CV401'?"),
            (["show", "missing.md"], "missing.md: there is no such file or folder"),
            (["show", "bytes.md"], "bytes.md: the byte 0xFF is not UTF-8; save the file as UTF-8"),
        ],
    )  # fmt: skip
    def test_message(self, run: Run, arguments: list[str], message: str) -> None:
        write("cv.md", "fine")
        write("cv.pdf", "fine")
        write("bad.toml", "\nselct = []")
        write("evil.toml", r'"\u001b[2J" = 1')
        Path("bytes.md").write_bytes(b"\xff")
        Path("empty").mkdir()
        assert run(*arguments) == (2, "", f"cvlint: error: {message}\n")

    def test_a_wrong_variable(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        write("cv.md", "fine")
        monkeypatch.setenv("CVLINT_TODAY", "never")
        assert run("cv.md") == (
            2,
            "",
            "cvlint: error: CVLINT_TODAY: 'never' is no date; write it as YYYY-MM-DD\n",
        )

    def test_a_file_that_may_not_be_read(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        write("cv.md", "fine")
        opened = Path.open

        def refuse(self: Path, *arguments: object) -> object:
            if self.name == "cv.md":
                raise PermissionError(13, "Permission denied", str(self))
            return opened(self, *arguments)  # type: ignore[call-overload]

        monkeypatch.setattr(Path, "open", refuse)
        assert run("cv.md") == (2, "", "cvlint: error: cv.md: cannot be read: Permission denied\n")

    @pytest.mark.parametrize(
        "arguments",
        [
            ["check"],
            ["--nonsense"],
            ["cv.md", "--format", "xml"],
            ["cv.md", "--fail-on", "off"],
            ["explain"],
            [""],
            ["cv.md", ""],
            ["show", ""],
            ["cv.md", "--output-file", ""],
            ["cv.md", "--config", ""],
            ["cv.md", "--select", " ,"],
            ["-", "--stdin-filename", ""],
            ["cv.md", "--isolated", "--config", "cvlint.toml"],
            ["cv.md", "--diff", "--format", "json"],
        ],
    )
    def test_what_the_parser_refuses(self, run: Run, arguments: list[str]) -> None:
        ran = run(*arguments)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith("Usage: cvlint ")

    def test_no_arguments_print_the_help(self, run: Run) -> None:
        ran = run()
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith("Usage: cvlint ")

    @pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["check", "--help"], ["rules", "-h"]])
    def test_help(self, run: Run, arguments: list[str]) -> None:
        ran = run(*arguments)
        assert (ran.code, ran.err) == (0, "")
        assert ran.out.startswith("Usage: cvlint ")

    def test_version(self, run: Run) -> None:
        assert run("--version") == (0, f"cvlint {__version__}\n", "")


def test_interrupted(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*arguments: object, **options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(check_command, "plan", interrupt)
    ran = run("cv.md")
    assert (ran.code, ran.out, ran.err.strip()) == (130, "", "")


class TestOtherCommands:
    def test_rules(self, run: Run) -> None:
        lines = run("rules").out.splitlines()
        assert lines[0].split(maxsplit=3) == [
            "CV001",
            "unreadable-document",
            "error",
            "The file does not hold a résumé's text",
        ]
        assert run("rules", "--format", "markdown").out.startswith(
            "| id | name | severity | fix | reports |\n"
        )
        assert [rule["id"] for rule in json.loads(run("rules", "--format", "json").out)] == [
            line.split()[0] for line in lines
        ]

    @pytest.mark.parametrize("rule", ["CV401", "doubled-word"])
    def test_explain(self, run: Run, rule: str) -> None:
        ran = run("explain", rule)
        assert (ran.code, ran.err) == (0, "")
        assert ran.out.startswith("# doubled-word (CV401)\n\nA word stands twice in a row: ")
        assert "\nReported:\n\n    cv.md:" in ran.out
        assert "```" not in ran.out

    def test_show(self, run: Run) -> None:
        write("cv.md", "# Ada Example\n\n## Experience\n\n### Engineer, Initech\n\n2020 – 2021\n")
        shown = run("show", "cv.md", "--format", "json", "--today", "2026-01-01")
        assert (shown.code, shown.err) == (0, "")
        content = json.loads(shown.out)
        assert content["name"] == "Ada Example"
        assert [entry["start"] for entry in content["entries"]] == ["2020"]
        assert run("show", "cv.md").out.startswith("Ada Example")
        assert run("show", "-", stdin=b"# Eva Example\n").out.startswith("Eva Example")
        data = b'{"basics": {"name": "Eva Example"}, "work": []}'
        assert run("show", "-", "--stdin-filename", "cv.json", stdin=data).out.startswith("Eva Example")


def process(*arguments: str, cwd: Path, **environment: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "cvlint", *arguments],
        cwd=cwd,
        env={**os.environ, **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


class TestProcess:
    """What can only be seen in a process of its own."""

    def test_a_reader_that_has_seen_enough(self, tmp_path: Path) -> None:
        (tmp_path / "cv.md").write_text("Ran the the hotline.\n\n" * 2000)
        with process("cv.md", cwd=tmp_path) as running:
            assert running.stdout is not None
            assert running.stderr is not None
            running.stdout.read(10)
            running.stdout.close()
            assert running.stderr.read() == b""
        assert running.returncode == 1

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device")
    @pytest.mark.parametrize("arguments", [["cv.md"], ["cv.md", "--format", "json"], ["rules"]])
    def test_a_full_disk(self, tmp_path: Path, arguments: list[str]) -> None:
        (tmp_path / "cv.md").write_text("Ran the the hotline.\n")
        with Path("/dev/full").open("wb") as full:
            ran = subprocess.run(
                [sys.executable, "-m", "cvlint", *arguments],
                cwd=tmp_path,
                stdout=full,
                stderr=subprocess.PIPE,
                check=False,
            )
        assert ran.returncode == 2
        assert ran.stderr == b"cvlint: error: the output cannot be written: No space left on device\n"

    @pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
    def test_closed_streams(self, tmp_path: Path) -> None:
        (tmp_path / "cv.md").write_text("Ran the the hotline.\n")
        for redirected, code in (
            ("cv.md >&-", 1),
            ("cv.md 2>&-", 1),
            ("- <&-", 1),
            ("missing.md >&- 2>&-", 2),
        ):
            ran = subprocess.run(
                ["sh", "-c", f'"$0" -m cvlint {redirected}', sys.executable],
                cwd=tmp_path, capture_output=True, check=False,
            )  # fmt: skip
            assert (ran.returncode, ran.stderr) == (code, b"")

    @pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
    @pytest.mark.parametrize("format_", ["text", "concise", "json", "sarif"])
    def test_an_encoding_without_the_letters(self, tmp_path: Path, format_: str, encoding: str) -> None:
        (tmp_path / "日本-cv.md").write_text("Gründete the the Bäckerei 日本.", encoding="utf-8")
        arguments = ("日本-cv.md", "--format", format_)
        with process(*arguments, cwd=tmp_path, PYTHONIOENCODING=encoding) as running:
            out, err = running.communicate()
        assert (running.returncode, err) == (1, b"")
        shown = "%E6%97%A5%E6%9C%AC-cv.md" if format_ == "sarif" else "日本-cv.md"
        # Where the encoding lacks a letter, its escape or UTF-8 will do.
        assert shown.encode(encoding, "backslashreplace") in out or shown.encode() in out

    def test_a_file_name_that_is_no_utf_8(self, tmp_path: Path) -> None:
        name = os.fsdecode(b"cv-\xff.md")
        (tmp_path / name).write_text("Ran the the hotline.")
        for format_ in ("text", "concise", "json", "sarif"):
            with process(name, "--format", format_, cwd=tmp_path) as running:
                out, err = running.communicate()
            assert (running.returncode, err) == (1, b"")
            out.decode("utf-8")
            if format_ in ("json", "sarif"):
                json.loads(out)

    def test_a_plain_run_imports_only_what_it_needs(self, tmp_path: Path) -> None:
        (tmp_path / "cv.md").write_text("# Ada Example\n\nRan the the hotline.\n")
        code = (
            "import sys, cvlint.cli; code = cvlint.cli.main(['cv.md']); "
            "print(*sorted(sys.modules), file=sys.stderr); sys.exit(code)"
        )
        ran = subprocess.run(
            [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert ran.returncode == 1
        lazy = {
            "cvlint.facts", "cvlint.fixes", "cvlint.page", "cvlint.report.json_report", "cvlint.report.sarif",
            "cvlint.testing", "cvlint.toml_places", "difflib", "importlib.metadata", "json", "tempfile",
            "tomllib", "asyncio", "concurrent.futures", "multiprocessing",
        }  # fmt: skip
        assert lazy.isdisjoint(ran.stderr.split())
