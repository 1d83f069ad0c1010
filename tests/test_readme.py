"""The README says what cvlint does: its commands, output, rules, options and keys are those there are."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from scripts.update_readme import updated

from cvlint.resume import SectionKind

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
OWN_WORDS = re.sub(r"^```console\n.*?^```$", "", README, flags=re.MULTILINE | re.DOTALL)
"""The README without what cvlint prints."""


def blocks(tag: str) -> list[str]:
    """The contents of the README's fenced blocks with this tag."""
    return re.findall(rf"^```{tag}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def cvlint(*arguments: str, cwd: Path = ROOT) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        (sys.executable, "-m", "cvlint", *arguments),
        cwd=cwd,
        env={**os.environ, "NO_COLOR": "1", "PYTHONUTF8": "1", "COLUMNS": "200"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("today", ["2026-01-31", "2046-01-31"])
def test_outputs_and_rules_are_current(today: str) -> None:
    """If this fails: ``python -m scripts.update_readme``. What is printed does not depend on the day."""
    assert updated(README, today) == README


def test_ci_runs_the_readmes_test_command() -> None:
    lines = [line for line in README.splitlines() if "-m pytest" in line]
    assert len(lines) == 1
    assert lines[0] in [command.rstrip("\n") for command in blocks("sh")]
    assert "grep -e '-m pytest' README.md" in (ROOT / ".ci" / "run").read_text("utf-8")


def test_set_up_commands_stand_alone() -> None:
    """Each sets up its own environment with what Python brings; nothing is got by the bare name."""
    commands = [block for block in blocks("sh") if "venv" in block]
    assert len(commands) == 2
    for command in commands:
        assert command.startswith("python3 -m venv .venv && .venv/bin/pip install --quiet ")
    assert not re.search(r"(?:pip|pipx|uvx?) (?:install |run )?(?:-\S+ )*cvlint(?:-cli)?\b", README)


def test_options_exist() -> None:
    known = "".join(cvlint(command, "--help").stdout for command in ("check", "rules", "explain", "show"))
    ours = re.sub(r"^.*venv.*$", "", OWN_WORDS, flags=re.MULTILINE)
    for option in set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", ours)):
        assert re.search(rf"(?<![\w-]){option}(?![\w-])", known), option


def test_configuration_example_is_accepted(tmp_path: Path) -> None:
    (example,) = blocks("toml")
    (tmp_path / "cvlint.toml").write_text(example, "utf-8")
    (tmp_path / "cv.md").write_text("# Ada Example\n", "utf-8")
    done = cvlint("cv.md", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "No findings in 1 file.\n", "")


def test_problem_matcher_takes_every_line() -> None:
    (task,) = (json.loads(block) for block in blocks("json") if "problemMatcher" in block)
    pattern = task["tasks"][0]["problemMatcher"]["pattern"]
    lines = cvlint("--format", "concise", "examples/faulty-resume.md").stdout.splitlines()
    matches = [re.fullmatch(pattern["regexp"], line) for line in lines]
    assert {match and match[pattern["file"]] for match in matches} == {"examples/faulty-resume.md"}
    assert {match and match[pattern["severity"]] for match in matches} == {"error", "warning", "note"}


def test_links_lead_to_files() -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", OWN_WORDS):
        assert (ROOT / target).is_file(), target


def documented_keys() -> list[str]:
    table = README.split("### What cvlint understood")[1].split("\n\n## ")[0]
    return re.findall(r"^\| `(\w+)`", table, re.MULTILINE)


def shown(file: str) -> dict[str, Any]:
    shape: dict[str, Any] = json.loads(cvlint("show", "--format", "json", file).stdout)
    return shape


def test_shape_of_show_is_documented() -> None:
    shape = shown("examples/faulty-resume.md")
    assert list(shape) == ["name", "entries"]
    assert [list(entry) for entry in shape["entries"]] == [documented_keys()] * len(shape["entries"])
    for kind in SectionKind:
        assert f"`{kind.value}`" in README


def test_entry_shown_is_one_of_the_example() -> None:
    (example,) = (json.loads(block) for block in blocks("json") if "date_text" in block)
    assert example in shown("examples/clean-resume.md")["entries"]
