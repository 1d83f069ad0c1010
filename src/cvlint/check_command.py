"""What ``cvlint check`` and ``cvlint show`` do, from their options to what they print."""

import os
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from cvlint import paths
from cvlint.config import parse_today
from cvlint.engine import READER, lint
from cvlint.errors import CvlintError
from cvlint.files import write_atomically
from cvlint.findings import Applicability, Severity
from cvlint.packs import load_rules
from cvlint.report import render
from cvlint.report.cells import visible
from cvlint.result import Crash, Result
from cvlint.run import Input, Plan, Request, plan
from cvlint.settings import Overrides
from cvlint.source import Source
from cvlint.terminal import say, write_bytes, write_text

STDIN = "-"
MACHINE_FORMATS = ("json", "sarif")


class CheckOptions(NamedTuple):
    """The options of ``cvlint check``; ``today`` and ``today_variable`` are as the user wrote them."""

    paths: tuple[str, ...]
    format_: str
    output_file: str | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    fail_on: str | None
    exit_zero: bool
    today: str | None
    today_variable: str | None
    config_file: str | None
    isolated: bool
    force_exclude: bool
    is_fixing: bool
    unsafe_fixes: bool
    is_diff: bool
    exit_non_zero_on_fix: bool
    stdin_filename: str
    color: bool
    quiet: bool

    @property
    def applicability(self) -> Applicability:
        """What a fix needs to be applied."""
        return Applicability.UNSAFE if self.unsafe_fixes else Applicability.SAFE


def check_command(options: CheckOptions) -> int:
    """Check, and fix when asked; prints the report; the exit code. Raises CvlintError."""
    known_rules = load_rules()
    overrides = Overrides(options.select, options.ignore, _today(options.today, options.today_variable))
    request = Request(
        named=options.paths,
        config_file=options.config_file,
        isolated=options.isolated,
        force_exclude=options.force_exclude,
        fail_on=Severity(options.fail_on) if options.fail_on else None,
        overrides=overrides,
    )
    stdin = _stdin(options.paths)
    source = None if stdin is None else _source(stdin, options.stdin_filename)
    planned = plan(request, known_rules, stdin=source)
    _require_spared(options.output_file, planned)
    if options.is_diff:
        return _print_diff(planned, options)
    fixed = 0
    if options.is_fixing:
        planned, fixed = _fix(planned, options, stdin)
    result = lint((each.job for each in planned.inputs), known_rules, planned.threshold)
    _report(result, options)
    _say_crashes(result.crashes)
    if result.exit_code == 2:
        return 2
    if fixed and options.exit_non_zero_on_fix:
        return 1
    return 0 if options.exit_zero else result.exit_code


def show_command(
    file: str,
    format_: str,
    stdin_filename: str,
    today: str | None,
    today_variable: str | None,
    *,
    width: int,
    encoding: str,
) -> str:
    """What is understood of one document, for a terminal of this width (in cells) and encoding.

    Raises CvlintError when it cannot be read.
    """
    from cvlint.engine import read
    from cvlint.report.show import render_show

    overrides = Overrides(today=_today(today, today_variable))
    stdin = _stdin((file,))
    given = None if stdin is None else _source(stdin, stdin_filename)
    planned = plan(Request((file,), overrides=overrides), load_rules(), stdin=given)
    if len(planned.inputs) != 1:
        raise CvlintError(f"{file}: more than one résumé; name one file")
    source, settings = planned.inputs[0].job
    if source.unreadable is not None:
        raise CvlintError(f"{source.path}: {source.unreadable.message}")
    resume = read(source, settings)
    if isinstance(resume, Crash):
        raise CvlintError(_crash(resume))
    return render_show(resume, format_, width=width, encoding=encoding)


def _today(option: str | None, variable: str | None) -> date | None:
    """``--today``, else ``CVLINT_TODAY``; None when neither is given."""
    label, text = ("--today", option) if option is not None else ("CVLINT_TODAY", variable or None)
    if text is None:
        return None
    try:
        return parse_today(text)
    except ValueError as error:
        raise CvlintError(f"{label}: {error}") from None


def _stdin(named: tuple[str, ...]) -> bytes | None:
    """Standard input, when it is what is to be checked."""
    if STDIN not in named:
        return None
    if named != (STDIN,):
        raise CvlintError("'-' (standard input) cannot be checked together with files")
    return sys.stdin.buffer.read()


def _source(stdin: bytes, name: str) -> Source:
    return Source.from_bytes(stdin, paths.shown(name))


def _require_spared(output_file: str | None, planned: Plan) -> None:
    """Raises CvlintError when the report would take the place of a document."""
    if output_file is None:
        return
    target = os.path.realpath(output_file)
    if any(each.file is not None and os.path.realpath(each.file) == target for each in planned.inputs):
        raise CvlintError(f"--output-file: {output_file} is a document to check; it would be lost")


def _print_diff(planned: Plan, options: CheckOptions) -> int:
    from cvlint.fixes import fix_document, unified_diff

    diffs = []
    crashes: list[Crash] = []
    for document in planned.inputs:
        source = document.job.source
        fixed = fix_document(document.job, options.applicability)
        refusal = fixed.refusal if source.unreadable is None else source.unreadable.message
        if refusal is not None:
            say(f"{source.path}: not fixed: {refusal}")
        diffs.append(unified_diff(source, fixed.source))
        crashes += fixed.crashes
    _write_diff("".join(diffs), options)
    _say_crashes(crashes)
    if crashes:
        return 2
    return int(any(diffs) and not options.exit_zero)


def _write_diff(diff: str, options: CheckOptions) -> None:
    if options.output_file is not None:
        _write_file(paths.absolute(options.output_file), diff.encode(), options.output_file)
    # On a terminal, what a résumé holds must not act as a command to it; a pipe gets the exact diff.
    elif sys.stdout.isatty():
        write_text("".join(f"{visible(line)}\n" for line in diff.split("\n")[:-1]))
    else:
        write_bytes(diff.encode())


def _fix(planned: Plan, options: CheckOptions, stdin: bytes | None) -> tuple[Plan, int]:
    """The plan with the documents as fixed, which are written, and how many findings that were."""
    from cvlint.fixes import Fixed, fix_document

    inputs = []
    count = 0
    for document in planned.inputs:
        fixed = fix_document(document.job, options.applicability)
        if fixed.source != document.job.source and _has_changed(document):
            fixed = Fixed(document.job.source, 0, "the file has been changed meanwhile")
        if fixed.refusal is not None:
            say(f"{document.job.source.path}: not fixed: {fixed.refusal}")
        if fixed.source != document.job.source:
            _write(document, fixed.source)
        elif stdin is not None:
            write_bytes(stdin)  # as it came: it may be no text at all
        count += fixed.fixed
        inputs.append(Input(document.job._replace(source=fixed.source), document.file))
    if count and not options.quiet:
        say(f"fixed {count} finding{'s' if count > 1 else ''}")
    return planned._replace(inputs=tuple(inputs)), count


def _has_changed(document: Input) -> bool:
    """Whether somebody else has written to the file, or taken it away, since it was read."""
    if document.file is None:
        return False
    source = document.job.source
    try:
        return document.file.read_bytes() != source.encode(source.text)
    except FileNotFoundError:
        return True


def _write(document: Input, fixed: Source) -> None:
    data = fixed.encode(fixed.text)
    if document.file is None:
        write_bytes(data)
    else:
        _write_file(document.file, data, fixed.path)


def _write_file(file: Path, data: bytes, shown: str) -> None:
    try:
        write_atomically(file, data)
    except OSError as error:
        raise CvlintError(f"{shown}: cannot be written: {error.strerror}") from None


def _report(result: Result, options: CheckOptions) -> None:
    text = render(
        options.format_,
        result,
        color=options.color,
        unsafe_fixes=options.unsafe_fixes,
        summary=not options.quiet,
    )
    # A file name may hold bytes that are no UTF-8; as an escape it stays readable, in JSON too.
    data = text.encode("utf-8", "backslashreplace")
    if options.output_file is not None:
        _write_file(paths.absolute(options.output_file), data, options.output_file)
    elif options.is_fixing and STDIN in options.paths:
        sys.stderr.write(text)  # stdout is for the fixed document
    elif options.format_ in MACHINE_FORMATS:
        write_bytes(data)
    else:
        write_text(text)


def _say_crashes(crashes: Iterable[Crash]) -> None:
    for crash in crashes:
        say(f"error: {_crash(crash)}")


def _crash(crash: Crash) -> str:
    who = "the reader" if crash.rule_id == READER else f"the rule {crash.rule_id} ({crash.rule_name})"
    return f"{who} failed on {crash.path}: {crash.error}; please report this"
