"""What the user can put right: shown as one message, without a traceback, and the run ends with 2."""

from collections.abc import Iterable


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
