"""Questions about annotations."""

from __future__ import annotations

from collections import abc
from typing import Annotated, Any, get_args, get_origin

import typing_extensions
from typing_extensions import Required, is_typeddict

from .._compat import is_literal_type as is_literal_type
from .._compat import is_union as is_union

__all__ = ["get_args", "get_origin", "is_literal_type", "is_typeddict", "is_union"]


def is_annotated_type(typ: Any) -> bool:
    """Whether this is an `Annotated`."""
    return get_origin(typ) is Annotated


def is_list_type(typ: Any) -> bool:
    """Whether this is a list."""
    return (get_origin(typ) or typ) is list


def is_sequence_type(typ: Any) -> bool:
    """Whether this is a sequence, by its abstract class."""
    return (get_origin(typ) or typ) is abc.Sequence


def is_iterable_type(typ: Any) -> bool:
    """Whether this is an iterable, by its abstract class."""
    return (get_origin(typ) or typ) is abc.Iterable


def is_union_type(typ: Any) -> bool:
    """Whether this is a union."""
    return is_union(get_origin(typ))


def is_required_type(typ: Any) -> bool:
    """Whether this is a `Required`."""
    return get_origin(typ) is Required


def is_type_alias_type(tp: Any, /) -> bool:
    """Whether this is the name of a type, made by a `type` statement."""
    return isinstance(tp, typing_extensions.TypeAliasType)


def strip_annotated_type(typ: Any) -> Any:
    """An annotation without `Annotated` and `Required`."""
    while is_required_type(typ) or is_annotated_type(typ):
        typ = get_args(typ)[0]
    return typ


def extract_type_arg(typ: Any, index: int) -> Any:
    """One of the arguments of a generic type.

    Raises RuntimeError if it has not that many.
    """
    try:
        return get_args(typ)[index]
    except IndexError:
        raise RuntimeError(f"Expected type {typ} to have a type argument at index {index} but it did not") from None
