"""Brings the README's output and table of rules up to date: ``python -m scripts.update_readme``.

A block marked ``console`` holds a command after ``$`` and, below it, what the command prints.
"""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"

_CONSOLE = re.compile(r"^```console\n\$ (?P<command>.*)\n(?P<output>(?:.*\n)*?)```$", re.MULTILINE)
_RULES = re.compile(r"(?<=^<!-- rules -->\n)(?:.*\n)*?(?=<!-- end of rules -->$)", re.MULTILINE)


def updated(readme: str, today: str) -> str:
    """``readme`` with everything that cvlint prints as it prints it now; ``today`` is YYYY-MM-DD.

    Raises ValueError when there is no place for the table of rules.
    """
    table = _printed("cvlint rules --format markdown", today)
    readme, places = _RULES.subn(lambda _: f"\n{table}\n", readme)
    if places != 1:
        raise ValueError(f"the README has {places} places for the table of rules, not one")
    return _CONSOLE.sub(lambda match: _block(match["command"], today), readme)


def _block(command: str, today: str) -> str:
    return f"```console\n$ {command}\n{_printed(command, today)}```"


def _printed(command: str, today: str) -> str:
    """What a ``cvlint …`` command prints in the root folder; raises ValueError when it cannot run."""
    program, *arguments = shlex.split(command)
    if program != "cvlint":
        raise ValueError(f"'{command}' does not run cvlint")
    done = subprocess.run(
        (sys.executable, "-m", "cvlint", *arguments),
        cwd=ROOT,
        env={**os.environ, "CVLINT_TODAY": today, "NO_COLOR": "1", "PYTHONUTF8": "1", "COLUMNS": "80"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode not in (0, 1):
        raise ValueError(f"'{command}' ended with {done.returncode}: {done.stderr}")
    return done.stdout


if __name__ == "__main__":
    README.write_text(updated(README.read_text("utf-8"), "2026-01-31"), "utf-8", newline="")
