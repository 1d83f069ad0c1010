"""The command line: arguments in, exit code out; everything else is done elsewhere.

Exit codes, in every format: 0 when nothing reaches ``--fail-on``, 1 when something does, 2 when the
arguments, a configuration or a rule pack are not right or a rule crashed, 130 when interrupted.
"""

import gc
import os
import sys
from typing import Any

import click

from cvlint import __version__
from cvlint.errors import CvlintError
from cvlint.report import FORMATS, SHOW_FORMATS
from cvlint.terminal import prepare_streams, say, use_color, write_bytes, write_text

INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> int:
    """Run the command line (without the program's name); the exit code. Never raises for bad input.

    Without ``arguments`` it is the one of this process, which ends with it.
    """
    if arguments is not None:
        return _run(arguments)
    # Looking for garbage takes a tenth of the time of a short run, and at its end, when all goes, a fifth.
    gc.set_threshold(100_000)
    try:
        return _run(None)
    finally:
        gc.freeze()


def _run(arguments: list[str] | None) -> int:
    prepare_streams()
    try:
        code = app.main(arguments, prog_name="cvlint", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return 2
    except CvlintError as error:
        say(f"error: {error}")
        return 2
    except click.Abort:
        return INTERRUPTED
    return code if isinstance(code, int) else 0


class _DefaultToCheck(click.Group):
    """``cvlint cv.md`` is ``cvlint check cv.md``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args:
            click.echo(self.get_help(ctx), err=True)
            ctx.exit(2)
        if args[0] not in (*self.commands, "--help", "-h", "--version"):
            args = ["check", *args]
        return super().parse_args(ctx, args)


def _split(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())


def _split_some(
    context: click.Context, parameter: click.Parameter, values: tuple[str, ...]
) -> tuple[str, ...]:
    parts = _split(context, parameter, values)
    if values and not parts:
        raise click.BadParameter("no rule is named", context, parameter)
    return parts


def _not_empty(context: click.Context, parameter: click.Parameter, value: Any) -> Any:
    if value == "" or (isinstance(value, tuple) and "" in value):
        raise click.BadParameter("a name cannot be empty", context, parameter)
    return value


stdin_filename = click.option(
    "--stdin-filename", default="stdin.md", callback=_not_empty, metavar="NAME", help="What to call '-'."
)


@click.group(cls=_DefaultToCheck, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="cvlint %(version)s")
def app() -> None:
    """Check résumés: find where one contradicts itself, and say exactly where.

    `cvlint PATH...` is short for `cvlint check PATH...`.
    """


@app.command()
@click.argument("paths", nargs=-1, required=True, callback=_not_empty, metavar="PATH...")
@click.option("--format", "format_", type=click.Choice(FORMATS), default="text", help="Form of the report.")
@click.option("--output-file", callback=_not_empty, metavar="FILE", help="Write to FILE instead of stdout.")
@click.option("--select", multiple=True, callback=_split_some, metavar="RULES", help="Run these rules only.")
@click.option("--ignore", multiple=True, callback=_split, metavar="RULES", help="Leave these rules out.")
@click.option(
    "--fail-on", type=click.Choice(["error", "warning", "note"]), help="Least severity that exits 1."
)
@click.option("--exit-zero", is_flag=True, help="Exit 0 whatever is found.")
@click.option("--today", metavar="DATE", help='What "present" means, YYYY-MM-DD; else CVLINT_TODAY.')
@click.option(
    "--config",
    "config_file",
    callback=_not_empty,
    metavar="FILE",
    help="Use this configuration for all documents.",
)
@click.option("--isolated", is_flag=True, help="Use no configuration file.")
@click.option("--force-exclude", is_flag=True, help="Leave excluded files out even when they are named.")
@click.option("--fix", "is_fixing", is_flag=True, help="Apply the fixes that are safe.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: also those that may not be meant.")
@click.option("--diff", "is_diff", is_flag=True, help="Print what --fix would change; exit 1 if anything.")
@click.option("--exit-non-zero-on-fix", is_flag=True, help="Exit 1 when --fix changed something.")
@stdin_filename
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Use colours.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but findings and errors.")
def check(**options: Any) -> int:
    """Check the documents at PATH... ("-" for standard input); a folder is searched for résumés.

    RULES are ids, beginnings of ids or names, separated by commas.
    """
    from cvlint.check_command import CheckOptions, check_command

    if options["isolated"] and options["config_file"] is not None:
        raise click.UsageError("--isolated and --config exclude each other")
    if options["is_diff"] and options["format_"] != "text":
        raise click.UsageError("--diff prints a diff; it has no --format")
    if options["output_file"] == "-":
        options["output_file"] = None
    choice, environment = options.pop("color"), os.environ
    stream = sys.stderr if options["is_fixing"] and "-" in options["paths"] else sys.stdout
    is_text = options["format_"] == "text" and options["output_file"] is None
    color = is_text and use_color(choice, environment, is_terminal=stream.isatty())
    variable = environment.get("CVLINT_TODAY")
    return check_command(CheckOptions(**options, color=color, today_variable=variable))


@app.command()
@click.option("--format", "format_", type=click.Choice(["text", "json", "markdown"]), default="text")
def rules(format_: str) -> None:
    """List all rules with their severity."""
    from cvlint.catalogue import render_rules
    from cvlint.packs import load_rules

    write_text(render_rules(tuple(loaded.info for loaded in load_rules()), format_))


@app.command()
@click.argument("rule")
def explain(rule: str) -> None:
    """Print the page of RULE (its id or name): what it reports, why, examples, options."""
    from cvlint.packs import load_rules
    from cvlint.page import page_for_terminal
    from cvlint.selectors import find_rule, unknown_rule

    known = load_rules()
    loaded = find_rule(rule, known)
    if loaded is None:
        raise CvlintError(unknown_rule(rule, known))
    write_text(page_for_terminal(loaded.page))


@app.command()
@click.argument("file", callback=_not_empty)
@stdin_filename
@click.option("--format", "format_", type=click.Choice(SHOW_FORMATS), default="tree", help="Form of it.")
@click.option("--today", metavar="DATE", help='What "present" means, YYYY-MM-DD; else CVLINT_TODAY.')
def show(file: str, stdin_filename: str, format_: str, today: str | None) -> None:
    """Print what cvlint understands of FILE: sections, entries, dates."""
    from shutil import get_terminal_size

    from cvlint.check_command import show_command

    variable, width = os.environ.get("CVLINT_TODAY"), get_terminal_size().columns
    encoding = sys.stdout.encoding or "ascii"
    shown = show_command(file, format_, stdin_filename, today, variable, width=width, encoding=encoding)
    if format_ in ("tree", "timeline"):
        write_text(shown)
    else:
        write_bytes(shown.encode())
