"""A rule's options: what a configuration may say, checked against the types of the options' fields."""

from collections.abc import Mapping
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints


class OptionError(ValueError):
    """An option that is unknown or has a wrong value; ``option`` is its name as configured."""

    def __init__(self, option: str, reason: str) -> None:
        super().__init__(reason)
        self.option = option


def option_names(options_type: type) -> dict[str, str]:
    """Option name (``tolerance-months``) to field name (``tolerance_months``), in field order."""
    fields: Mapping[str, object] = getattr(options_type, "__dataclass_fields__", {})
    return {name.replace("_", "-"): name for name in fields}


def build_options(options_type: type, values: Mapping[str, object]) -> object:
    """An ``options_type`` with the configured ``values`` (option name to TOML value).

    Raises OptionError for an unknown option or a value of the wrong type, and ValueError when the
    options refuse the values together.
    """
    if not values:
        return options_type()
    names = option_names(options_type)
    hints = get_type_hints(options_type)
    arguments = {}
    for option, value in values.items():
        if option not in names:
            raise OptionError(option, f"unknown option '{option}'")
        try:
            arguments[names[option]] = convert(hints[names[option]], value)
        except ValueError as error:
            raise OptionError(option, f"'{option}' must be {error}") from None
        except TypeError as error:
            raise OptionError(option, f"'{option}' cannot be set: {error}") from None
    return options_type(**arguments)


def convert(annotation: Any, value: object) -> object:
    """The TOML ``value`` as an ``annotation``; raises ValueError whose text says what was wanted.

    Raises TypeError for an annotation that no value of a configuration can be.
    """
    origin = get_origin(annotation)
    if origin is Literal:
        return _one_of(get_args(annotation), value)
    if origin is tuple:
        return _tuple_of(get_args(annotation)[0], value)
    if origin in (Union, UnionType):
        # TOML has no null: None can only be the default.
        (alternative,) = (each for each in get_args(annotation) if each is not NoneType)
        return convert(alternative, value)
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return annotation(str(_one_of([member.value for member in annotation], value)))
    return _scalar(annotation, value)


def _one_of(allowed: Any, value: object) -> object:
    # True == 1, so the type counts too.
    if any(value == each and type(value) is type(each) for each in allowed):
        return value
    raise ValueError("one of " + ", ".join(f"'{each}'" for each in allowed))


def _tuple_of(element: Any, value: object) -> tuple[object, ...]:
    if not isinstance(value, list):
        raise ValueError("a list")
    try:
        return tuple(convert(element, each) for each in value)
    except ValueError as error:
        raise ValueError(f"a list; each of its elements must be {error}") from None


def _scalar(annotation: Any, value: object) -> object:
    if annotation is float and isinstance(value, int | float):
        return _finite(value)
    wanted = {bool: "true or false", int: "a whole number", float: "a number", str: "a string"}
    if annotation not in wanted:
        raise TypeError(f"no value of a configuration is of the type {annotation}")
    if type(value) is annotation:
        return value
    raise ValueError(wanted[annotation])


def _finite(value: float) -> float:
    if isinstance(value, bool) or value != value or abs(value) > 1e300:  # true, nan and inf are no numbers
        raise ValueError("a number")
    return float(value)
