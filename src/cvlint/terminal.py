"""What goes to the two output streams, and how: results to stdout, what is said about a run to stderr."""

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from io import TextIOWrapper

import click

from cvlint.errors import CvlintError
from cvlint.report.cells import visible


def prepare_streams() -> None:
    """Letters that the terminal's encoding lacks come out as escapes, not as a crash.

    A stream that was closed before the program began is there, and empty.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def use_color(choice: str, environment: Mapping[str, str], *, is_terminal: bool) -> bool:
    """Whether to colour: ``--color``, NO_COLOR, FORCE_COLOR or CLICOLOR_FORCE, TERM=dumb, the stream."""
    if choice != "auto":
        return choice == "always"
    if environment.get("NO_COLOR"):
        return False
    if any(environment.get(name, "0") not in ("", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    return environment.get("TERM") != "dumb" and is_terminal


def say(text: str) -> None:
    """A line about the run, to stderr; it may quote names from a stranger's repository."""
    with suppress(OSError):  # nobody is left to be told
        click.echo(f"cvlint: {visible(text)}", err=True)


def write_text(text: str) -> None:
    """Results for people, in the terminal's encoding, their colour codes as they are."""
    _quietly(lambda: click.echo(text, nl=False, color=True))


def write_bytes(data: bytes) -> None:
    """Results for programs, byte for byte."""

    def write() -> None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()

    _quietly(write)


def _quietly(write: Callable[[], None]) -> None:
    """A reader that has seen enough (``| head``) is no error; a full disk is, and raises CvlintError."""
    try:
        write()
        sys.stdout.flush()
    except OSError as error:
        # Python flushes stdout once more when it ends; that must not fail either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise CvlintError(f"the output cannot be written: {error.strerror}") from None
