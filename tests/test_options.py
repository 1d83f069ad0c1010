from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

import pytest

from cvlint.options import OptionError, build_options, option_names
from cvlint.rule import NoOptions


class Style(StrEnum):
    SHORT = "short"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Options:
    max_words: int = 30
    ratio: float = 0.5
    strict: bool = False
    label: str = "x"
    style: Style = Style.SHORT
    unit: Literal["days", "months"] = "days"
    allowed: tuple[str, ...] = ()
    limit: int | None = None

    def __post_init__(self) -> None:
        if self.max_words < 1:
            raise ValueError("max-words must be at least 1")


def test_option_names_are_the_fields_with_hyphens() -> None:
    assert list(option_names(Options)) == [
        "max-words", "ratio", "strict", "label", "style", "unit", "allowed", "limit"
    ]  # fmt: skip
    assert option_names(NoOptions) == {}


def test_every_type() -> None:
    built = build_options(
        Options,
        {
            "max-words": 12,
            "ratio": 1,
            "strict": True,
            "label": "y",
            "style": "long",
            "unit": "months",
            "allowed": ["a", "b"],
            "limit": 3,
        },
    )
    assert built == Options(12, 1.0, True, "y", Style.LONG, "months", ("a", "b"), 3)
    assert type(built.ratio) is float  # type: ignore[attr-defined]
    assert type(built.style) is Style  # type: ignore[attr-defined]


def test_defaults() -> None:
    assert build_options(Options, {}) == Options()


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("max-words", True, "'max-words' must be a whole number"),
        ("max-words", 1.5, "'max-words' must be a whole number"),
        ("ratio", "1", "'ratio' must be a number"),
        ("ratio", True, "'ratio' must be a number"),
        ("ratio", float("nan"), "'ratio' must be a number"),
        ("ratio", float("-inf"), "'ratio' must be a number"),
        ("ratio", 10**400, "'ratio' must be a number"),
        ("strict", 1, "'strict' must be true or false"),
        ("label", 1, "'label' must be a string"),
        ("style", "tall", "'style' must be one of 'short', 'long'"),
        ("style", 1, "'style' must be one of 'short', 'long'"),
        ("unit", "years", "'unit' must be one of 'days', 'months'"),
        ("allowed", "a", "'allowed' must be a list"),
        ("allowed", ["a", 1], "'allowed' must be a list; each of its elements must be a string"),
        ("limit", "3", "'limit' must be a whole number"),
        ("max_words", 3, "unknown option 'max_words'"),
    ],
)
def test_wrong_value(option: str, value: object, message: str) -> None:
    with pytest.raises(OptionError) as caught:
        build_options(Options, {option: value})
    assert str(caught.value) == message
    assert caught.value.option == option


def test_options_may_refuse_their_values_together() -> None:
    with pytest.raises(ValueError, match=r"^max-words must be at least 1$"):
        build_options(Options, {"max-words": 0})


def test_a_type_that_no_configuration_can_state() -> None:
    @dataclass(frozen=True)
    class Unfit:
        table: bytes = b""

    with pytest.raises(
        OptionError, match=r"^'table' cannot be set: no value of a configuration is of the type"
    ):
        build_options(Unfit, {"table": "x"})
