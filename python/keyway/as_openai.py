"""Gives keyway to every `import openai` of this process.

    import keyway.as_openai  # before anything imports openai

Then `openai` and its modules are keyway's, for libraries that make their clients themselves. They may pass
`api_key=None`, which is then as if it were absent. The package `openai` need not be installed, and is not
used if it is.
"""

from __future__ import annotations

import sys
import warnings
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING, Any, Iterable, Optional, Sequence

from ._openai._module import Alias
from ._openai._names import complete

if TYPE_CHECKING:
    from importlib.metadata import Distribution

_PACKAGE = __name__.rsplit(".", 1)[0]


class AliasNotice(UserWarning):
    """Says once that `openai` is keyway in this process."""


def _own(name: str) -> Optional[str]:
    """The module of keyway that has the names of one of `openai`, if there is one."""
    below = name[len("openai") :]
    # What only libraries use is in a package of its own, which comes first for private names.
    places = [f"{_PACKAGE}{below}", f"{_PACKAGE}._openai{below}"] if below else [_PACKAGE]
    for own in reversed(places) if below.startswith("._") else places:
        try:
            if find_spec(own) is not None:
                return own
        except ModuleNotFoundError:
            continue
    return None


class _Loader(Loader):
    def __init__(self, own: str) -> None:
        self._own = own

    def create_module(self, spec: ModuleSpec) -> Optional[ModuleType]:
        return None

    def exec_module(self, module: ModuleType) -> None:
        # The import system returns what is here, not the module that it made.
        own = sys.modules[module.__name__] = Alias() if module.__name__ == "openai" else import_module(self._own)
        if self._own.startswith((f"{_PACKAGE}.types", f"{_PACKAGE}.resources")):
            complete(own)


class _Finder(MetaPathFinder):
    is_keyways = True

    def find_spec(
        self, fullname: str, path: Optional[Sequence[str]] = None, target: Optional[ModuleType] = None
    ) -> Optional[ModuleSpec]:
        if fullname != "openai" and not fullname.startswith("openai."):
            return None
        own = _own(fullname)
        if own is None:
            # Not the module of the package that is installed: its classes would be others.
            raise ModuleNotFoundError(
                f"keyway has no module {fullname!r}; a library that needs it needs the package openai itself",
                name=fullname,
            )
        return ModuleSpec(fullname, _Loader(own), is_package=hasattr(import_module(own), "__path__"))


    def find_distributions(self, context: Any = None) -> Iterable[Distribution]:
        """What `importlib.metadata` knows of `openai`, whose version libraries compare."""
        if getattr(context, "name", None) != "openai":
            return []
        from ._openai._metadata import OpenAIDistribution

        return [OpenAIDistribution()]


def _install() -> None:
    loaded: Any = sys.modules.get("openai")
    if loaded is not None:
        raise ImportError(
            "openai was imported before keyway.as_openai, so its classes are in use already; "
            "import keyway.as_openai first"
        )
    from . import _client

    sys.meta_path.insert(0, _Finder())
    _client.NONE_IS_ABSENT = True
    warnings.warn("`import openai` gives keyway in this process (keyway.as_openai)", AliasNotice, stacklevel=3)


# Also after this module was loaded again.
if not any(getattr(finder, "is_keyways", False) for finder in sys.meta_path):
    _install()
