"""Names that are imported when they are used."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Mapping


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
    value = getattr(import_module(f"{package}.{module}"), name) if module else import_module(f"{package}.{name}")
    namespace[name] = value
    return value
