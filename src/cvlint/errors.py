"""What the user can put right: shown as one message, without a traceback, and the run ends with 2."""

import re
from collections.abc import Iterable
from pathlib import PurePath


def message_of(error: BaseException) -> str:
    """What an exception says, on one line, files by their names only: no folder of this machine."""
    said = " ".join(str(error).split())
    for file in (getattr(error, name, None) for name in ("filename", "filename2", "path")):
        if isinstance(file, str):
            said = said.replace(file, PurePath(file).name)
    return re.sub(r"(?<![\w.:/\\])(?:[A-Za-z]:)?[\\/]+(?:[^\s\\/'\"():]+[\\/]+)+", "", said)


class CvlintError(Exception):
    """A mistake in what cvlint was given; the text names the place and says what is wrong."""


class ConfigError(CvlintError):
    """A configuration that is not right; the text starts with its place: ``cvlint.toml:3:1: …``."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """``; did you mean '…'?`` for the known word nearest to ``word``, or nothing when none is near."""
    from difflib import get_close_matches

    by_lower = {each.lower(): each for each in known}
    matches = get_close_matches(word.lower(), list(by_lower), n=1)
    return f"; did you mean '{by_lower[matches[0]]}'?" if matches else ""
