"""Names that are imported when they are used."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Mapping

_PACKAGE = __name__.rsplit(".", 1)[0]


def exported(package: str, namespace: dict[str, Any], exports: Mapping[str, str], name: str) -> Any:
    """Returns a package's name, from the module that has it; without a module, it is one itself."""
    module = exports.get(name)
    if module is None:
        try:
            # A module of the package, as in `types.chat`.
            return import_module(f"{package}.{name}")
        except ModuleNotFoundError as error:
            if error.name != f"{package}.{name}":
                raise
        raise AttributeError(f"module {package!r} has no attribute {name!r}")
    if module:
        # From another package, it begins with dots.
        place = module if module.startswith(".") else f".{module}"
        value = getattr(import_module(place, package), name)
    else:
        value = import_module(f"{package}.{name}")
    namespace[name] = value
    return value


class _Names(dict):  # type: ignore[type-arg]
    """The names of a module, imported where they are needed."""

    def __init__(self, namespace: dict[str, Any]) -> None:
        self._namespace = namespace

    def __missing__(self, name: str) -> Any:
        place = self._namespace.get("_IMPORTS", {}).get(name)
        if place is None:
            # A class or alias of the module, or a name of typing.
            return alias(self._namespace, name) if name in self._namespace["_ALIASES"] else self._namespace[name]
        return imported(place, name)


def imported(place: str, name: str) -> Any:
    """Returns what a module below `keyway` has, by `_IMPORTS`."""
    module, _, original = place.partition(":")
    return getattr(import_module(f"{_PACKAGE}.{module}"), original or name)


def alias(namespace: dict[str, Any], name: str) -> Any:
    """Returns a name of a union or of a class that is elsewhere, made when it is first used."""
    text = namespace["_ALIASES"].get(name)
    if text is None:
        raise AttributeError(f"module {namespace['__name__']!r} has no attribute {name!r}")
    value = namespace[name] = eval(text, {}, _Names(namespace))
    return value
