"""What `import openai` gives under the alias: keyway, with the name and version of the official package."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any, List

from ._version import __title__, __version__

_PACKAGE = __name__.split(".", 1)[0]

# What the import system sets at a module, and what only `openai` has.
_OWN = {"__file__", "__loader__", "__name__", "__package__", "__path__", "__spec__", "__title__", "__version__", "VERSION"}


class Alias(ModuleType):
    """The module `openai`. What it does not have is keyway's, and what a program sets is set there."""

    def __init__(self) -> None:
        super().__init__("openai", "keyway, by the name of the official package.")
        keyway: Any = sys.modules[_PACKAGE]
        self.__title__ = __title__
        self.__version__ = self.VERSION = __version__
        self.__path__ = list(keyway.__path__)
        self.__file__ = keyway.__file__

    def __getattr__(self, name: str) -> Any:
        if name == "__all__":
            return [name for name in dir(self) if hasattr(self, name)]
        return getattr(sys.modules[_PACKAGE], name)

    def __setattr__(self, name: str, value: Any) -> None:
        if name in _OWN:
            super().__setattr__(name, value)
        else:
            setattr(sys.modules[_PACKAGE], name, value)

    def __delattr__(self, name: str) -> None:
        if name in _OWN:
            super().__delattr__(name)
        else:
            delattr(sys.modules[_PACKAGE], name)

    def __dir__(self) -> List[str]:
        return sorted({*dir(sys.modules[_PACKAGE]), "VERSION", "__title__", "__version__"})
