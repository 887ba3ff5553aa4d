"""Replies and JSON values as the classes that a caller names, without validation."""

from __future__ import annotations

import json
from typing import Annotated, Any, Callable, Literal, Optional, Type, Union, get_args, get_origin

import pydantic

from .._core import decode
from .._exchange import Response
from .._legacy_response import HttpxBinaryResponseContent
from .._models import BaseModel

_TYPES = BaseModel.__module__.rsplit(".", 1)[0] + ".types."


def cast_body(content: bytes, to: Any, response: Callable[[], Response]) -> Any:
    """The body of a reply as the class that the caller named."""
    if to is None or to is type(None):
        return None
    if to is str:
        return content.decode(errors="replace")
    if to is bytes:
        return content
    if isinstance(to, type):
        if issubclass(to, HttpxBinaryResponseContent):
            return to(response())
        if issubclass(to, Response) or _is_httpx_response(to):
            return response()
        if to in (int, float, bool):
            return to(json.loads(content))
    return construct_type(value=json.loads(content), type_=to)


def with_request_id(value: Any, request_id: Optional[str]) -> Any:
    """Notes the ID of its request at a reply."""
    if isinstance(value, BaseModel) and request_id is not None:
        object.__setattr__(value, "_keyway_request_id", request_id)
    return value


def _is_httpx_response(kind: type) -> bool:
    return kind.__name__ == "Response" and kind.__module__.split(".")[0] in ("httpx", "httpx2")


def construct_type(*, value: object, type_: Any, metadata: Any = None) -> Any:
    """Returns a JSON value as this type. Nothing is validated: what does not fit stays as it is.

    metadata: says nothing more.
    """
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
    fields = {field.alias or name: field.annotation for name, field in type_.model_fields.items()}
    nested = {name: construct_type(value=one, type_=fields.get(name)) for name, one in value.items()}
    return type_.model_construct(**nested)


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
