"""Where the configuration that holds for a document is found."""

import os
from pathlib import Path

from cvlint import paths
from cvlint.config import FILE_NAMES, PYPROJECT


def find_config_file(folder: Path) -> Path | None:
    """The nearest configuration for the documents in ``folder`` (absolute).

    Looks in ``folder`` and the ones around it, up to the root of its Git repository. A
    ``pyproject.toml`` without ``[tool.cvlint]`` is passed over.
    """
    for parent in (folder, *folder.parents):
        for name in FILE_NAMES:
            if paths.is_file(parent / name):
                return parent / name
        if paths.is_file(parent / PYPROJECT) and _has_table(parent / PYPROJECT):
            return parent / PYPROJECT
        if os.path.lexists(parent / ".git"):
            return None
    return None


def _has_table(path: Path) -> bool:
    from cvlint.config_file import parse_config, read_text

    shown = paths.relative(path)
    text = read_text(path, shown)
    # Most projects have a pyproject.toml that does not know cvlint; those need no parser.
    if "cvlint" not in text:
        return False
    tool = parse_config(text, shown).get("tool")
    return isinstance(tool, dict) and "cvlint" in tool
