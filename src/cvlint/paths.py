"""How the names of files are shown: relative, with forward slashes, letters as they are on the disk."""

import os
from pathlib import Path

from cvlint.errors import CvlintError


def absolute(path: str | Path) -> Path:
    """``path`` from the root, symbolic links left as they are."""
    try:
        return Path(os.path.abspath(path))  # noqa: PTH100  (Path.resolve would follow links)
    except FileNotFoundError:
        raise CvlintError("the current folder does not exist any more") from None


def is_file(path: Path) -> bool:
    """Whether a regular file is there; False as well when the system refuses to say."""
    try:
        return path.is_file()
    except OSError:
        return False


def shown(path: str | Path) -> str:
    """Relative to the current folder: as the user wrote it, when that is outside and relative."""
    whole, here = absolute(path), absolute(".")
    if whole.is_relative_to(here):
        return whole.relative_to(here).as_posix()
    return relative(whole) if Path(path).is_absolute() else Path(path).as_posix()


def relative(path: Path) -> str:
    """The way to an absolute ``path`` from the current folder, upwards if need be."""
    try:
        return Path(os.path.relpath(path, absolute("."))).as_posix()
    except ValueError:  # on another drive
        return path.name
