"""The base of all replies: a pydantic model that keeps what it does not know."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING, Any, Dict, Literal, Optional, Set, Type, TypeVar

# Nothing that pydantic makes in its import is garbage, and to look for some again and again takes a tenth of it.
_COLLECTS = gc.isenabled() and "pydantic.main" not in sys.modules
if _COLLECTS:
    gc.disable()
try:
    import pydantic
    from pydantic import ConfigDict
finally:
    if _COLLECTS:
        gc.enable()

from . import _core
from ._lazy import alias, imported

_PACKAGE = __name__.rsplit(".", 1)[0]
_RESOLVED = set()  # type: ignore[var-annotated]

_M = TypeVar("_M", bound="BaseModel")


def _resolve(cls: type) -> None:
    """Imports the names that a class's annotations use, when pydantic builds its schema."""
    for base in cls.__mro__:
        module = base.__module__
        if module in _RESOLVED or not module.startswith(f"{_PACKAGE}."):
            continue
        _RESOLVED.add(module)
        namespace = vars(sys.modules[module])
        for name, place in namespace.get("_IMPORTS", {}).items():
            namespace.setdefault(name, imported(place, name))
        for name in namespace.get("_ALIASES", {}):
            if name not in namespace:
                alias(namespace, name)
        # pydantic evaluates an inherited annotation in the module of the class that inherits it.
        for inherited in namespace.get("_INHERITS", ()):
            _inherit(namespace, inherited)


def _inherit(namespace: Dict[str, Any], base: type) -> None:
    """Gives a module the names of its classes' base."""
    _resolve(base)
    for name, value in vars(sys.modules[base.__module__]).items():
        if not name.startswith("_"):
            namespace.setdefault(name, value)


# Where pydantic keeps the names of an object's fields that were given, and the fields that its class does not have.
_FIELDS_SET = vars(pydantic.BaseModel)["__pydantic_fields_set__"]
_EXTRA = vars(pydantic.BaseModel)["__pydantic_extra__"]


def _fields_set(self: pydantic.BaseModel) -> Set[str]:
    """The names of the fields that arrived.

    The core gives objects with the same ones a frozen set that they share, since few programs ask. An object of
    which somebody asks gets its own, which may be changed.
    """
    kept: Any = _FIELDS_SET.__get__(self)
    if type(kept) is frozenset:
        kept = set(kept)
        _FIELDS_SET.__set__(self, kept)
    own: Set[str] = kept
    return own


def _extra(self: pydantic.BaseModel) -> Dict[str, Any]:
    """The fields that the class does not have. The core gives an object without any no dict."""
    try:
        kept: Dict[str, Any] = _EXTRA.__get__(self)
    except AttributeError:
        kept = {}
        _EXTRA.__set__(self, kept)
    return kept


class BaseModel(pydantic.BaseModel):
    """A pydantic model as the API sent it: nothing is validated, and unknown fields are kept."""

    __slots__ = ("_keyway_request_id",)

    model_config = ConfigDict(extra="allow", defer_build=True, protected_namespaces=())

    if not TYPE_CHECKING:
        __pydantic_fields_set__ = property(_fields_set, _FIELDS_SET.__set__)
        __pydantic_extra__ = property(_extra, _EXTRA.__set__)

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if not cls.__module__.startswith(f"{_PACKAGE}."):
            # A class of a program inherits fields whose annotations only its base's module can resolve.
            for base in reversed(cls.__mro__[1:]):
                if base.__module__.startswith(f"{_PACKAGE}.types."):
                    base.model_rebuild()  # type: ignore[attr-defined]

    @classmethod
    def model_rebuild(cls, **options: Any) -> Optional[bool]:
        _resolve(cls)
        options.setdefault("_parent_namespace_depth", 3)
        return super().model_rebuild(**options)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        _resolve(cls)
        return handler(source)

    @classmethod
    def model_construct(cls: Type[_M], _fields_set: Optional[Set[str]] = None, **values: Any) -> _M:
        """Makes a reply of values that are not validated. Dicts become the classes of their fields."""
        made = super().model_construct(_fields_set, **values)
        nested = {name: value for name, value in values.items() if _has_dict(value)}
        decoded = _decoded(cls, nested) if nested else None
        for name, field in cls.model_fields.items() if decoded is not None else ():
            if (field.alias or name) in nested:
                object.__setattr__(made, name, getattr(decoded, name))
        return made

    @classmethod
    def construct(cls: Type[_M], _fields_set: Optional[Set[str]] = None, **values: Any) -> _M:
        """The same as `model_construct`, by the name that the official SDK has for it."""
        return cls.model_construct(_fields_set, **values)

    @property
    def _request_id(self) -> Optional[str]:
        """The `x-request-id` header of the reply, for the API's support."""
        request_id: Optional[str] = getattr(self, "_keyway_request_id", None)
        return request_id

    def _with_request_id_of(self: _M, other: BaseModel) -> _M:
        if other._request_id is not None:
            object.__setattr__(self, "_keyway_request_id", other._request_id)
        return self

    def __copy__(self: _M) -> _M:
        return super().__copy__()._with_request_id_of(self)

    def __deepcopy__(self: _M, memo: Optional[Dict[int, Any]] = None) -> _M:
        return super().__deepcopy__(memo)._with_request_id_of(self)

    def __getstate__(self) -> Dict[Any, Any]:
        return {**super().__getstate__(), "_keyway_request_id": self._request_id}

    def __setstate__(self, state: Dict[Any, Any]) -> None:
        super().__setstate__(state)
        if state.get("_keyway_request_id") is not None:
            object.__setattr__(self, "_keyway_request_id", state["_keyway_request_id"])

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> Dict[str, Any]:
        """The fields that arrived, as a dict."""
        return self.model_dump(
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    def to_json(
        self,
        *,
        indent: Optional[int] = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """The fields that arrived, as JSON."""
        return self.model_dump_json(
            indent=indent,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )


def _has_dict(value: Any) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and any(map(_has_dict, value)))


def _decoded(cls: type, values: Dict[str, Any]) -> Any:
    """The values as a reply with them has them, or `None` if they are no JSON or the class is not of the API."""
    places = (f"{base.__module__}.{base.__qualname__}" for base in cls.__mro__)
    for place in places:
        if place.startswith(f"{_PACKAGE}.types."):
            try:
                return _core.decode(_core.encode(values), place[len(_PACKAGE) + 1 :])
            except (TypeError, ValueError):
                continue
    return None


def as_class(cls: Type[_M], model: pydantic.BaseModel, **changes: Any) -> _M:
    """A shallow copy of a reply as a subclass of its class, with other values for some fields."""
    copy: Any = model.model_copy()
    object.__setattr__(copy, "__class__", cls)
    for name, value in changes.items():
        setattr(copy, name, value)
    result: _M = copy
    return result
