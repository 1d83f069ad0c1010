"""What a configuration says, as values; how a file of it is read is in ``config_load.py``."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from cvlint.findings import Severity

FILE_NAMES = ("cvlint.toml", ".cvlint.toml")
PYPROJECT = "pyproject.toml"
"""Holds a configuration only in its table ``[tool.cvlint]``."""

OFF = "off"


class RuleConfig(NamedTuple):
    """What a configuration says of one rule; ``severity`` is also "off". ``options`` are TOML values."""

    severity: str | None = None
    options: Mapping[str, object] = {}


class Glob(NamedTuple):
    """A file name pattern, relative to the folder of the configuration that states it."""

    folder: Path
    pattern: str


class Config(NamedTuple):
    """What a configuration file says, those it extends included; None: nothing. Rules are by id."""

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] | None = None
    fail_on: Severity | None = None
    today: date | None = None
    exclude: tuple[Glob, ...] | None = None
    include: tuple[Glob, ...] | None = None
    language: str | None = None
    rules: Mapping[str, RuleConfig] = {}
    shown: str = "configuration"
    """The file's name for messages."""


def parse_today(text: str) -> date:
    """``YYYY-MM-DD``; raises ValueError whose text says so."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:
        raise ValueError(f"'{text}' is no date; write it as YYYY-MM-DD")
    return day
