"""The base of replies, and values as their classes without validation."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal, Optional, Type, Union, get_args, get_origin

import pydantic

from .._core import decode
from .._models import BaseModel

__all__ = ["BaseModel", "construct_type"]

_TYPES = BaseModel.__module__.rsplit(".", 1)[0] + ".types."


def construct_type(*, value: object, type_: Any, metadata: Any = None) -> Any:
    """Returns a JSON value as this type. Nothing is validated: what does not fit stays as it is."""
    origin, members = get_origin(type_), get_args(type_)
    if origin is Annotated:
        return construct_type(value=value, type_=members[0])
    if isinstance(value, dict) and (origin is Union or type(type_).__name__ == "UnionType"):
        chosen = _chosen(value, members)
        return value if chosen is None else construct_type(value=value, type_=chosen)
    if origin is list and isinstance(value, list):
        return [construct_type(value=item, type_=members[0]) for item in value]
    if origin is dict and isinstance(value, dict):
        return {name: construct_type(value=item, type_=members[1]) for name, item in value.items()}
    if isinstance(value, dict) and isinstance(type_, type) and issubclass(type_, pydantic.BaseModel):
        return _model(value, type_)
    return value


def _model(value: Any, type_: Type[pydantic.BaseModel]) -> Any:
    if type_.__module__.startswith(_TYPES):
        path = type_.__module__[len(_TYPES) - len("types.") :]
        try:
            return decode(json.dumps(value).encode(), f"{path}.{type_.__qualname__}")
        except (TypeError, ValueError):
            # A class of this package that no reply has, or a value that is no JSON.
            pass
    return type_.model_construct(**value)


def _chosen(value: Any, members: Any) -> Optional[Any]:
    """The member of a union that a value's tag names, else the first object of it."""
    models = [one for one in map(_unannotated, members) if isinstance(one, type) and issubclass(one, pydantic.BaseModel)]
    for name in ("type", "object", "role", "event"):
        for model in models:
            if name in value and value[name] in _tags(model, name):
                return model
    return models[0] if models else None


def _unannotated(type_: Any) -> Any:
    return get_args(type_)[0] if get_origin(type_) is Annotated else type_


def _tags(model: Type[pydantic.BaseModel], name: str) -> Any:
    field = model.model_fields.get(name)
    annotation = _unannotated(field.annotation) if field is not None else None
    return get_args(annotation) if get_origin(annotation) is Literal else ()
