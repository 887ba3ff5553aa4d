"""JSON schemas of pydantic models, in the strict form that structured output and strict tools take."""

from __future__ import annotations

import inspect
from copy import deepcopy
from typing import Any, Dict, FrozenSet, List, Tuple, Type, Union, cast

import pydantic

Schema = Dict[str, Any]

# Where a schema holds schemas: in a list, and by name.
_LISTS = ("anyOf", "allOf")
_MAPS = ("$defs", "definitions", "properties")


def is_basemodel_type(kind: Any) -> bool:
    """Whether this is a class of pydantic models."""
    return inspect.isclass(kind) and issubclass(kind, pydantic.BaseModel)


def is_dataclass_like_type(kind: Any) -> bool:
    """Whether this is a dataclass of pydantic's."""
    return hasattr(kind, "__pydantic_config__")


def to_strict_json_schema(model: Union[Type[pydantic.BaseModel], pydantic.TypeAdapter[Any]]) -> Schema:
    """Returns the strict schema of a model: every property is required, and no other is allowed.

    Raises TypeError if the model is neither a pydantic class nor a TypeAdapter, or has a schema that is
    not an object.
    """
    if is_basemodel_type(model):
        schema = cast(Type[pydantic.BaseModel], model).model_json_schema()
    elif isinstance(model, pydantic.TypeAdapter):
        schema = model.json_schema()
    else:
        raise TypeError(f"{model!r} has no JSON schema; pass a pydantic model's class or a TypeAdapter")
    return _strict(schema, (), schema, frozenset())


def _strict(schema: Any, path: Tuple[str, ...], root: Schema, open_: FrozenSet[str]) -> Schema:
    """Makes a schema strict in place, with all that it holds."""
    if not isinstance(schema, dict):
        raise TypeError(f"the schema at {'/'.join(path) or 'the root'} is {schema!r}, not an object")
    for name in _MAPS:
        held = schema.get(name)
        if isinstance(held, dict):
            for key, inner in list(held.items()):
                held[key] = _strict(inner, (*path, name, key), root, open_)
    if schema.get("type") == "object":
        schema.setdefault("additionalProperties", False)
    if isinstance(schema.get("properties"), dict):
        schema["required"] = list(schema["properties"])
    if isinstance(schema.get("items"), dict):
        schema["items"] = _strict(schema["items"], (*path, "items"), root, open_)
    for name in _LISTS:
        held = schema.get(name)
        if isinstance(held, list):
            schema[name] = [_strict(inner, (*path, name, str(at)), root, open_) for at, inner in enumerate(held)]
    if isinstance(schema.get("allOf"), list) and len(schema["allOf"]) == 1:
        schema.update(schema.pop("allOf")[0])
    # A default of null says nothing: the type allows null already.
    if "default" in schema and schema["default"] is None:
        del schema["default"]
    return _with_reference(schema, path, root, open_)


def _with_reference(schema: Schema, path: Tuple[str, ...], root: Schema, open_: FrozenSet[str]) -> Schema:
    """Replaces a reference that has other keys beside it, which the API does not take, by its target."""
    reference = schema.get("$ref")
    if not reference or len(schema) == 1:
        return schema
    if reference in open_:
        # A type that holds itself: the reference must stay, so what is beside it goes.
        return {"$ref": reference}
    target = deepcopy(resolve_ref(root=root, ref=reference))
    del schema["$ref"]
    # The keys beside a reference win over those of its target.
    for key, value in target.items():
        schema.setdefault(key, value)
    return _strict(schema, path, root, open_ | {reference})


def resolve_ref(*, root: Schema, ref: str) -> Schema:
    """Returns the part of a schema that a reference names."""
    if not isinstance(ref, str) or not ref.startswith("#/"):
        raise ValueError(f"unsupported reference {ref!r} in a JSON schema; only those that begin with #/ are")
    part: Any = root
    steps: List[str] = ref[2:].split("/")
    for step in steps:
        part = part.get(step.replace("~1", "/").replace("~0", "~")) if isinstance(part, dict) else None
    if not isinstance(part, dict):
        raise ValueError(f"the reference {ref!r} of a JSON schema leads to no schema")
    return part
