"""Runs the SARIF Multitool (npm: @microsoft/sarif-multitool) where it is installed."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
GITHUB_RULES = ROOT / "tests" / "data" / "sarif" / "gh-rules.xml"
_IN_CHECKOUT = ROOT / "node_modules" / "@microsoft" / "sarif-multitool-linux" / "Sarif.Multitool"


def multitool() -> Path:
    """The executable; skips the test when there is none, fails it where clients are required."""
    binary = Path(os.environ.get("CVLINT_SARIF_MULTITOOL", _IN_CHECKOUT))
    if binary.is_file():
        return binary
    reason = (
        f"no SARIF Multitool at {binary}: run npm install @microsoft/sarif-multitool, "
        "or name the executable in CVLINT_SARIF_MULTITOOL"
    )
    if os.environ.get("CVLINT_REQUIRE_CLIENTS") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


def schema() -> dict[str, Any]:
    """The JSON schema of SARIF 2.1.0 that comes with the tool."""
    return _load(multitool().with_name("sarif-2.1.0.json"))


def validate(log: str, folder: Path) -> list[tuple[str, str, list[str]]]:
    """The errors and warnings for ``log`` with GitHub's rules on: rule, level and arguments of each."""
    given, answer = folder / "cvlint.sarif", folder / "validation.sarif"
    given.write_text(log, "utf-8")
    options = ["-c", str(GITHUB_RULES), "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning"]
    _run("validate", str(given), *options, "--output", str(answer), "--max-file-size-in-kb", "200000")
    run = _load(answer)["runs"][0]
    # The exit code is 0 whatever was found, and a file it could not read gives no results.
    assert run["invocations"][0]["executionSuccessful"], run["invocations"]
    return [
        (item["ruleId"], item.get("level", "warning"), item["message"].get("arguments", []))
        for item in run["results"]
    ]


def rewrite(log: dict[str, Any], insert: str, folder: Path) -> list[dict[str, Any]]:
    """The results of ``log`` after the tool put in what ``insert`` names, read from ``folder``."""
    base = {"%SRCROOT%": {"uri": folder.as_uri() + "/"}}
    run = log["runs"][0] | {"originalUriBaseIds": base}
    given, answer = folder / "given.sarif", folder / "rewritten.sarif"
    given.write_text(json.dumps(log | {"runs": [run]}), "utf-8")
    _run("rewrite", str(given), "--insert", insert, "--output", str(answer))
    results: list[dict[str, Any]] = _load(answer)["runs"][0]["results"]
    return results


def match_forward(before: str, after: str, folder: Path) -> list[str]:
    """The baseline state of each result of ``after``, sorted: what it is compared with ``before``."""
    old, new, answer = folder / "before.sarif", folder / "after.sarif", folder / "matched.sarif"
    old.write_text(before, "utf-8")
    new.write_text(after, "utf-8")
    _run("match-results-forward", str(new), "--previous", str(old), "--output-file-path", str(answer))
    return sorted(item["baselineState"] for item in _load(answer)["runs"][0]["results"])


def _run(*arguments: str) -> None:
    command = [str(multitool()), *arguments, "--log", "ForceOverwrite"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


def _load(file: Path) -> Any:
    return json.loads(file.read_text("utf-8-sig"))
