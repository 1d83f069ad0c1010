"""Configuration files: what they may say, and where an error is said to be."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlint.config import Config, Glob, RuleConfig, parse_today
from cvlint.config_load import load_config
from cvlint.config_search import find_config_file
from cvlint.errors import ConfigError
from cvlint.findings import Severity
from engine_samples import SAMPLES


def load(folder: Path, text: str, name: str = "cvlint.toml") -> Config:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return load_config(file, name, SAMPLES)


def test_everything_a_configuration_may_say(tmp_path: Path) -> None:
    config = load(
        tmp_path,
        """
        select = ["CV5", "quiet-rule"]
        ignore = ["CV502"]
        fail-on = "note"
        today = 2026-02-03
        exclude = ["old/"]
        include = ["*.markdown"]
        language = "de-CH"

        [rules.bad-word]
        severity = "error"
        words = ["bar"]

        [rules.CV601]
        severity = "off"
        """,
    )
    assert config == Config(
        select=("CV5", "quiet-rule"),
        ignore=("CV502",),
        fail_on=Severity.NOTE,
        today=date(2026, 2, 3),
        exclude=(Glob(tmp_path, "old/"),),
        include=(Glob(tmp_path, "*.markdown"),),
        language="de-CH",
        rules={"CV501": RuleConfig("error", {"words": ["bar"]}), "CV601": RuleConfig("off")},
        shown="cvlint.toml",
    )


def test_today_may_be_a_string(tmp_path: Path) -> None:
    assert load(tmp_path, 'today = "2026-02-03"').today == date(2026, 2, 3)


def test_an_empty_file_says_nothing(tmp_path: Path) -> None:
    assert load(tmp_path, "") == Config(shown="cvlint.toml")


def test_pyproject_and_byte_order_mark(tmp_path: Path) -> None:
    text = "\ufeff[project]\nname = 'x'\n[tool.cvlint]\nignore = ['CV5']\n"
    assert load(tmp_path, text, "pyproject.toml").ignore == ("CV5",)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("\n\nselct = ['CV5']", "3:1: unknown key 'selct'; did you mean 'select'?"),
        ("fail_on = 'note'", "1:1: unknown key 'fail_on'; did you mean 'fail-on'?"),
        ("zzz = 1", "1:1: unknown key 'zzz'"),
        ("select = 'CV5'", "1:10: 'select' must be a list"),
        ("select = ['CV5', 1]", "1:10: 'select' must be a list; each of its elements must be a string"),
        ("select = [\n  'CV5', # 'CV9'\n  'CV9']", "3:3: unknown rule 'CV9'"),
        ("select = ['bad-wrd']", "1:11: unknown rule 'bad-wrd'; did you mean 'bad-word'?"),
        ("select = ['cv501']", "1:11: unknown rule 'cv501'; did you mean 'CV501'?"),
        ("select = ['']", "1:11: unknown rule ''"),
        ("ignore = ['nope']", "1:11: unknown rule 'nope'"),
        (
            "ignore = ['unreadable-document']",
            "1:11: an unreadable document is always reported; leave the file out with 'exclude' instead",
        ),
        ("fail-on = 'never'", "1:11: 'fail-on' must be one of 'error', 'warning', 'note'"),
        ("today = '2026-2-3'", "1:9: 'today' must be a date, YYYY-MM-DD"),
        ("today = 2026-02-03T10:00:00", "1:9: 'today' must be a date, YYYY-MM-DD"),
        ("today = 20260203", "1:9: 'today' must be a date, YYYY-MM-DD"),
        ("exclude = [1]", "1:11: 'exclude' must be a list; each of its elements must be a string"),
        ("language = 'German'", "1:12: 'language' must be 'auto' or a language code such as 'en' or 'de-CH'"),
        ("rules = 1", "1:9: 'rules' must be a table"),
        ("[rules]\nbad-word = 'off'", "2:12: 'bad-word' must be a table"),
        ("[rules.bad-wrod]", "1:8: unknown rule 'bad-wrod'; did you mean 'bad-word'?"),
        ("[rules.CV501]\n[rules.bad-word]", "2:8: the rule 'bad-word' is configured twice"),
        (
            "[rules.CV501]\nseverity = 'fatal'",
            "2:12: 'severity' must be one of 'error', 'warning', 'note', 'off'",
        ),
        (
            "[rules.CV001]\nseverity = 'off'",
            "2:12: an unreadable document is always reported; leave the file out with 'exclude' instead",
        ),
        ("[rules.CV501]\nwords = 'x'", "2:9: 'words' must be a list"),
        ("rules.CV501.wrods = ['x']", "1:13: unknown option 'wrods' of bad-word; did you mean 'words'?"),
        ("[rules.CV502]\nwords = ['x']", "2:1: unknown option 'words' of lone-dash"),
        (
            "x = 1\n[rules.CV501]\nminimum = 0".removeprefix("x = 1"),
            "2:8: bad-word: minimum must be at least 1",
        ),
        ("rules = { CV501 = { minimum = 'x' } }", "1:31: 'minimum' must be a whole number"),
        ("a = ", "1:5: invalid value"),
        ("[rules", "1:7: expected ']' at the end of a table declaration"),
        ("\n\na = 1\na = 2", "4:6: cannot overwrite a value"),
    ],
)
def test_error(tmp_path: Path, text: str, error: str) -> None:
    with pytest.raises(ConfigError) as caught:
        load(tmp_path, text)
    assert str(caught.value) == f"cvlint.toml:{error}"


def test_error_in_pyproject_names_its_own_line(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"^pyproject\.toml:4:1: unknown key 'selct'"):
        load(tmp_path, "[tool.other]\nselct = 1\n[tool.cvlint]\nselct = 1\n", "pyproject.toml")


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"a = '\xff'", "cvlint.toml:1:6: the byte 0xFF is not UTF-8"),
        (b"#" * 1_000_001, "cvlint.toml: larger than 1 MB: not a configuration"),
        (b"a = 1\nb = '\xc3\xa9\xff'", "cvlint.toml:2:7: the byte 0xFF is not UTF-8"),
        (b"\xef\xbb\xbf\xff", "cvlint.toml:1:1: the byte 0xFF is not UTF-8"),
        (b"a = " + b"1" * 5_000, "cvlint.toml: a number has too many digits"),
        (b"a = " + b"[" * 100_000 + b"]" * 100_000, "cvlint.toml: nested too deeply"),
    ],
)
def test_unreadable_file(tmp_path: Path, content: bytes, error: str) -> None:
    file = tmp_path / "cvlint.toml"
    file.write_bytes(content)
    with pytest.raises(ConfigError) as caught:
        load_config(file, "cvlint.toml", SAMPLES)
    assert str(caught.value) == error


def test_no_file_but_a_folder(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"^here: is a folder, not a configuration file$"):
        load_config(tmp_path, "here", SAMPLES)
    with pytest.raises(ConfigError, match=r"^there: there is no such file$"):
        load_config(tmp_path / "there", "there", SAMPLES)


def test_extend_is_merged_under(tmp_path: Path) -> None:
    (tmp_path / "base").mkdir()
    base = """
    ignore = ["CV502"]
    fail-on = "note"
    exclude = ["old"]
    [rules.CV501]
    severity = "error"
    words = ["a"]
    [rules.CV601]
    severity = "note"
    """
    (tmp_path / "base" / "shared.toml").write_text(base)
    config = load(
        tmp_path,
        """
        extend = "base/shared.toml"
        ignore = []
        [rules.bad-word]
        minimum = 2
        """,
    )
    assert config.ignore == ()
    assert config.fail_on is Severity.NOTE
    assert config.exclude == (Glob(tmp_path / "base", "old"),)
    assert config.rules == {
        "CV501": RuleConfig("error", {"words": ["a"], "minimum": 2}),
        "CV601": RuleConfig("note"),
    }


def test_an_error_in_an_extended_file_names_that_file(tmp_path: Path) -> None:
    (tmp_path / "base.toml").write_text("\nx = 1")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "cvlint.toml").write_text("extend = '../base.toml'")
    with pytest.raises(ConfigError, match=r"^sub/\.\./base\.toml:2:1: unknown key 'x'$"):
        load_config(tmp_path / "sub" / "cvlint.toml", "sub/cvlint.toml", SAMPLES)


def test_extend_mistakes(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"^cvlint\.toml:1:10: there is no file 'nowhere\.toml'$"):
        load(tmp_path, "extend = 'nowhere.toml'")
    with pytest.raises(ConfigError, match=r"^cvlint\.toml:1:10: 'cvlint\.toml' extends this file in turn$"):
        load(tmp_path, "extend = 'cvlint.toml'")
    (tmp_path / "b.toml").write_text("\nextend = 'cvlint.toml'")
    with pytest.raises(ConfigError, match=r"^b\.toml:2:10: 'cvlint\.toml' extends this file in turn$"):
        load(tmp_path, "extend = 'b.toml'")
    with pytest.raises(ConfigError, match=r"^cvlint\.toml:1:10: 'extend' must be a string$"):
        load(tmp_path, "extend = ['b.toml']")


@pytest.mark.parametrize(
    "text", ["", "x", "2026", "20260101", "2026-W01-1", "2026-02-30", " 2026-01-01", "２０２６-01-01"]
)
def test_parse_today_takes_one_form(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no date; write it as YYYY-MM-DD$"):
        parse_today(text)


class TestDiscovery:
    def test_nearest_wins(self, tmp_path: Path) -> None:
        inner = tmp_path / "a" / "b"
        inner.mkdir(parents=True)
        (tmp_path / "cvlint.toml").touch()
        assert find_config_file(inner) == tmp_path / "cvlint.toml"
        (tmp_path / "a" / "cvlint.toml").touch()
        assert find_config_file(inner) == tmp_path / "a" / "cvlint.toml"

    def test_order_in_one_folder(self, tmp_path: Path) -> None:
        (tmp_path / "pyproject.toml").write_text("[tool.cvlint]")
        assert find_config_file(tmp_path) == tmp_path / "pyproject.toml"
        (tmp_path / ".cvlint.toml").touch()
        assert find_config_file(tmp_path) == tmp_path / ".cvlint.toml"
        (tmp_path / "cvlint.toml").touch()
        assert find_config_file(tmp_path) == tmp_path / "cvlint.toml"

    @pytest.mark.parametrize(
        "text", ["[project]", "[project]\nname = 'cvlint-cli'", "[tool]\ncvlintx = 1", "not toml ["]
    )
    def test_a_pyproject_without_the_table_is_passed_over(self, tmp_path: Path, text: str) -> None:
        (tmp_path / "cvlint.toml").touch()
        inner = tmp_path / "inner"
        inner.mkdir()
        (inner / "pyproject.toml").write_text(text)
        assert find_config_file(inner) == tmp_path / "cvlint.toml"

    def test_the_search_ends_at_the_root_of_the_repository(self, tmp_path: Path) -> None:
        inner = tmp_path / "repository" / "docs"
        inner.mkdir(parents=True)
        (tmp_path / "cvlint.toml").touch()
        (tmp_path / "repository" / ".git").touch()  # a file in a worktree, a folder elsewhere
        assert find_config_file(inner) is None
        (tmp_path / "repository" / "cvlint.toml").touch()
        assert find_config_file(inner) == tmp_path / "repository" / "cvlint.toml"

    def test_a_folder_of_that_name_is_no_configuration(self, tmp_path: Path) -> None:
        (tmp_path / ".git").mkdir()
        (tmp_path / "cvlint.toml").mkdir()
        assert find_config_file(tmp_path) is None


@given(st.text("abrules select=[]{}\"'.,-#\n1é\\"))
def test_any_text_is_a_configuration_or_an_error_with_a_place(text: str) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "cvlint.toml"
        file.write_text(text, encoding="utf-8", newline="")
        try:
            load_config(file, "cvlint.toml", SAMPLES)
        except ConfigError as error:
            name, line, column, message = str(error).split(":", 3)
            lines = text.split("\n")
            assert name == "cvlint.toml"
            assert 1 <= int(line) <= len(lines)
            assert 1 <= int(column) <= len(lines[int(line) - 1]) + 1
            assert message.strip()
