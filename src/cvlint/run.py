"""A run from arguments to result: finds documents and their configurations, reads them, lints them."""

from pathlib import Path
from typing import NamedTuple

from cvlint import paths
from cvlint.config import Config
from cvlint.config_search import find_config_file
from cvlint.discovery import Document, find_documents, require_format
from cvlint.engine import Job
from cvlint.errors import CvlintError
from cvlint.findings import Severity
from cvlint.packs import LoadedRule
from cvlint.settings import Overrides, make_settings, require_known
from cvlint.source import Source


class Request(NamedTuple):
    """What to check and with which configuration, as the command line says it."""

    named: tuple[str, ...]
    config_file: str | None = None
    isolated: bool = False
    force_exclude: bool = False
    fail_on: Severity | None = None
    overrides: Overrides = Overrides()


class Input(NamedTuple):
    """A document to check: ``file`` is where to write a fix to, None for standard input."""

    job: Job
    file: Path | None


class Plan(NamedTuple):
    """What a request comes to."""

    inputs: tuple[Input, ...]
    threshold: Severity


class Configurations:
    """The configurations of one run, each read once."""

    def __init__(self, request: Request, known_rules: tuple[LoadedRule, ...]) -> None:
        self._known_rules = known_rules
        self._of_file: dict[Path, Config] = {}
        self._of_folder: dict[Path, Config] = {}
        self._fixed: Config | None = None
        if request.isolated:
            self._fixed = Config()
        elif request.config_file is not None:
            file = request.config_file
            self._fixed = self._load(paths.absolute(file), paths.shown(file))

    def of_folder(self, folder: Path) -> Config:
        """What holds for the documents in ``folder`` (absolute); raises ConfigError."""
        if self._fixed is not None:
            return self._fixed
        if folder not in self._of_folder:
            file = find_config_file(folder)
            self._of_folder[folder] = Config() if file is None else self._load(file, paths.relative(file))
        return self._of_folder[folder]

    def _load(self, file: Path, shown: str) -> Config:
        # Most résumés have no configuration, and reading one takes the TOML parser.
        from cvlint.config_load import load_config

        if file not in self._of_file:
            self._of_file[file] = load_config(file, shown, self._known_rules)
        return self._of_file[file]


def plan(request: Request, known_rules: tuple[LoadedRule, ...], *, stdin: Source | None = None) -> Plan:
    """Find and read the documents, without checking them; ``stdin`` is the one named ``-``.

    When configurations disagree about ``fail-on``, the strictest holds for the run. Raises CvlintError
    for whatever the user has to put right.
    """
    require_known(request.overrides, known_rules)
    configurations = Configurations(request, known_rules)
    read: list[tuple[Source, Path | None]]
    if stdin is None:
        documents = find_documents(
            request.named, configurations.of_folder, force_exclude=request.force_exclude
        )
        read = [(_read(document), document.file) for document in documents]
    else:
        require_format(stdin.path)
        read = [(stdin, None)]
    inputs = []
    thresholds = []
    for source, file in read:
        config = configurations.of_folder((file or paths.absolute(source.path)).parent)
        settings = make_settings(config, request.overrides, known_rules)
        inputs.append(Input(Job(source, settings), file))
        thresholds.append(config.fail_on or Severity.WARNING)
    threshold = request.fail_on or min(
        thresholds, key=lambda severity: severity.rank, default=Severity.WARNING
    )
    return Plan(tuple(inputs), threshold)


def _read(document: Document) -> Source:
    try:
        return Source.from_file(document.file, document.shown)
    except OSError as error:
        raise CvlintError(f"{document.shown}: cannot be read: {error.strerror}") from None
