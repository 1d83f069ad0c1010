"""The rule contract: what a rule declares, what it is given, what it yields."""

from abc import abstractmethod
from collections.abc import Iterable
from typing import ClassVar, Generic, NamedTuple, TypeVar

from cvlint.findings import Problem, Severity
from cvlint.resume import Resume


class NoOptions(NamedTuple):
    """For rules that have nothing to set."""


OptionsT = TypeVar("OptionsT")


class Rule(Generic[OptionsT]):
    """One check. Stateless: everything it knows comes in through ``check``.

    A rule is a module of a pack with a page of the same name beside it (``overlapping_roles.py`` and
    ``overlapping_roles.md``); the page's examples are its tests.

    ``name`` reads as "allow <name>". ``summary`` says in one sentence, without full stop, what is wrong
    when it reports; ``help`` in one sentence what to do. ``options_type`` is a frozen dataclass in
    which every field has a default; the field ``tolerance_months`` is the option ``tolerance-months``.
    """

    id: ClassVar[str]
    name: ClassVar[str]
    summary: ClassVar[str]
    help: ClassVar[str]
    severity: ClassVar[Severity]
    enabled: ClassVar[bool] = True
    """Whether the rule is on by default."""
    formats: ClassVar[frozenset[str] | None] = None
    """The source formats the rule is about ("markdown"); None for all."""
    options_type: ClassVar[type] = NoOptions

    @abstractmethod
    def check(self, resume: Resume, options: OptionsT) -> Iterable[Problem]:
        """Yield every problem of ``resume``, in any order."""
