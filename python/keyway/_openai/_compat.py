"""pydantic by the names that libraries import from here. keyway needs its second version."""

from __future__ import annotations

from functools import cached_property as cached_property
from typing import Any, Dict, Literal, Optional, Type, TypeVar, Union, get_args, get_origin

import pydantic
from pydantic import BaseModel as GenericModel
from typing_extensions import is_typeddict

from ._dates import parse_date, parse_datetime

__all__ = [
    "GenericModel",
    "PYDANTIC_V1",
    "PYDANTIC_V2",
    "cached_property",
    "field_get_default",
    "field_is_required",
    "field_outer_type",
    "get_args",
    "get_model_config",
    "get_model_fields",
    "get_origin",
    "is_literal_type",
    "is_typeddict",
    "is_union",
    "model_copy",
    "model_dump",
    "model_json",
    "model_json_schema",
    "model_parse",
    "model_parse_json",
    "parse_date",
    "parse_datetime",
    "parse_obj",
]

PYDANTIC_V1 = False
PYDANTIC_V2 = True

_M = TypeVar("_M", bound=pydantic.BaseModel)


def is_union(tp: Any) -> bool:
    """Whether this is what `get_origin` returns of a union, written either way."""
    return tp is Union or getattr(tp, "__name__", None) == "UnionType"


def is_literal_type(tp: Any) -> bool:
    """Whether this is a `Literal`."""
    return get_origin(tp) is Literal


def parse_obj(model: Type[_M], value: object) -> _M:
    """Validates a value."""
    return model.model_validate(value)


model_parse = parse_obj


def model_parse_json(model: Type[_M], data: Union[str, bytes]) -> _M:
    """Validates JSON."""
    return model.model_validate_json(data)


def model_json_schema(model: Type[pydantic.BaseModel]) -> Dict[str, Any]:
    """The JSON schema of a model."""
    return model.model_json_schema()


def model_copy(model: _M, *, deep: bool = False) -> _M:
    """Copies a model."""
    return model.model_copy(deep=deep)


def model_json(model: pydantic.BaseModel, *, indent: Optional[int] = None) -> str:
    """A model as JSON."""
    return model.model_dump_json(indent=indent)


def model_dump(model: pydantic.BaseModel, **options: Any) -> Dict[str, Any]:
    """A model as a dict; the options are those of pydantic's `model_dump`."""
    return model.model_dump(**{name: value for name, value in options.items() if value is not None})


def get_model_config(model: Type[pydantic.BaseModel]) -> Any:
    """The configuration of a model."""
    return model.model_config


def get_model_fields(model: Type[pydantic.BaseModel]) -> Dict[str, Any]:
    """The fields of a model."""
    return dict(model.model_fields)


def field_is_required(field: Any) -> bool:
    """Whether a field must be given."""
    required: bool = field.is_required()
    return required


def field_get_default(field: Any) -> Any:
    """The default of a field; `None` if it has none."""
    default = field.get_default()
    return None if default is pydantic.fields.PydanticUndefined else default  # type: ignore[attr-defined]


def field_outer_type(field: Any) -> Any:
    """The annotation of a field."""
    return field.annotation
