"""What the official tests ask of a reply: that it is of its type, here down to the last item."""

import inspect
import typing
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import pydantic

from keyway._legacy_response import HttpxBinaryResponseContent
from keyway.pagination import BasePage


def assert_matches_type(type_, value, *, path, allow_none=False):
    if allow_none and value is None:
        return
    if get_origin(type_) is Annotated:
        type_ = get_args(type_)[0]
    origin = get_origin(type_) or type_
    if type_ is None or type_ is type(None):
        assert value is None, path
    elif type_ in (Any, object) or isinstance(type_, typing.TypeVar):
        pass
    elif origin is Union or origin.__class__.__name__ == "UnionType" or str(origin) == "<class 'types.UnionType'>":
        assert_matches_any(get_args(type_), value, path)
    elif origin is Literal:
        assert value in get_args(type_), (path, value, type_)
    elif origin is list:
        assert isinstance(value, list), (path, value)
        for place, item in enumerate(value):
            assert_matches_type(get_args(type_)[0], item, path=[*path, place])
    elif origin is dict:
        assert isinstance(value, dict), (path, value)
        for name, item in value.items():
            assert_matches_type(get_args(type_)[1], item, path=[*path, name])
    elif origin is float:
        assert isinstance(value, (int, float)) and not isinstance(value, bool), (path, value)
    elif origin is HttpxBinaryResponseContent:
        assert isinstance(value, HttpxBinaryResponseContent), (path, value)
    elif inspect.isclass(origin) and issubclass(origin, BasePage):
        generic = origin.__pydantic_generic_metadata__
        assert isinstance(value, generic["origin"]), (path, type(value), origin)
        assert value.data, (path, "the page has no item")
        for place, item in enumerate(value.data):
            assert_matches_type(generic["args"][0], item, path=[*path, "data", place])
    elif inspect.isclass(origin) and issubclass(origin, pydantic.BaseModel):
        assert isinstance(value, origin), (path, type(value), origin)
        origin.model_rebuild()
        for name, field in origin.model_fields.items():
            if name in value.model_fields_set:
                assert_matches_type(field.annotation, getattr(value, name), path=[*path, name])
            else:
                assert not field.is_required(), (path, name, "is missing")
    else:
        assert type(value) is origin, (path, value, type_)


def assert_matches_any(types, value, path):
    wrong = []
    for type_ in types:
        try:
            return assert_matches_type(type_, value, path=path)
        except AssertionError as error:
            wrong.append(str(error))
    raise AssertionError(f"{path}: {type(value).__name__} is none of {types}: {wrong}")


def assert_signatures_in_sync(source, other, *, exclude_params=frozenset()):
    """Asserts that a method takes each parameter of another, with the same type."""
    taken = inspect.signature(other).parameters
    for name, parameter in inspect.signature(source).parameters.items():
        if name not in exclude_params:
            assert name in taken, name
            assert taken[name].annotation == parameter.annotation, name
