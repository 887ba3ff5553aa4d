"""Questions about values, and small changes of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Dict, List, Optional, TypeVar

from ..._types import NotGiven, Omit
from ...lib._files import file_from_path as file_from_path
from .._dates import parse_date as parse_date
from .._dates import parse_datetime as parse_datetime

_T = TypeVar("_T")


def is_given(obj: Any) -> bool:
    """Whether an argument was given: neither `NOT_GIVEN` nor `omit`."""
    return not isinstance(obj, (NotGiven, Omit))


def is_dict(obj: object) -> bool:
    """Whether this is a dict."""
    return isinstance(obj, dict)


def is_list(obj: object) -> bool:
    """Whether this is a list."""
    return isinstance(obj, list)


def is_tuple(obj: object) -> bool:
    """Whether this is a tuple."""
    return isinstance(obj, tuple)


def is_mapping(obj: object) -> bool:
    """Whether this is a mapping."""
    return isinstance(obj, Mapping)


def is_sequence(obj: object) -> bool:
    """Whether this is a sequence."""
    return isinstance(obj, Sequence)


def is_iterable(obj: object) -> bool:
    """Whether this can be iterated over."""
    return isinstance(obj, Iterable)


is_tuple_t, is_mapping_t, is_sequence_t = is_tuple, is_mapping, is_sequence


def flatten(t: Iterable[Iterable[_T]]) -> List[_T]:
    """The items of all lists in one."""
    return [item for part in t for item in part]


def deepcopy_minimal(item: _T) -> _T:
    """Copies dicts and lists, and nothing in them that is neither."""
    if isinstance(item, Mapping):
        return {name: deepcopy_minimal(value) for name, value in item.items()}  # type: ignore[return-value]
    if isinstance(item, list):
        return [deepcopy_minimal(value) for value in item]  # type: ignore[return-value]
    return item


def strip_not_given(obj: Any) -> Any:
    """A mapping without arguments that were not given."""
    if not isinstance(obj, Mapping):
        return obj
    return {name: value for name, value in obj.items() if not isinstance(value, NotGiven)}


def json_safe(data: object) -> object:
    """A value whose dates and times are text."""
    if isinstance(data, Mapping):
        return {json_safe(name): json_safe(value) for name, value in data.items()}
    if isinstance(data, Iterable) and not isinstance(data, (str, bytes, bytearray)):
        return [json_safe(item) for item in data]
    return data.isoformat() if isinstance(data, (date, datetime)) else data


def removeprefix(string: str, prefix: str) -> str:
    """`str.removeprefix`."""
    return string.removeprefix(prefix)


def removesuffix(string: str, suffix: str) -> str:
    """`str.removesuffix`."""
    return string.removesuffix(suffix)


def coerce_integer(val: str) -> int:
    """Text as a whole number."""
    return int(val, base=10)


def coerce_float(val: str) -> float:
    """Text as a number."""
    return float(val)


def coerce_boolean(val: str) -> bool:
    """Text of a setting as whether it is on."""
    return val in ("true", "1", "on")


def maybe_coerce_integer(val: Optional[str]) -> Optional[int]:
    """Text as a whole number, unless it is `None`."""
    return None if val is None else coerce_integer(val)


def maybe_coerce_float(val: Optional[str]) -> Optional[float]:
    """Text as a number, unless it is `None`."""
    return None if val is None else coerce_float(val)


def maybe_coerce_boolean(val: Optional[str]) -> Optional[bool]:
    """Text of a setting as whether it is on, unless it is `None`."""
    return None if val is None else coerce_boolean(val)


def get_required_header(headers: Any, header: str) -> str:
    """The value of a header, whose name may be in any case.

    Raises ValueError if it is absent.
    """
    found: Dict[str, str] = {name.lower(): value for name, value in headers.items()}
    if header.lower() not in found:
        raise ValueError(f"Could not find {header} header")
    return found[header.lower()]
