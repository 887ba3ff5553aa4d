"""A stand-in for an object that is made when it is used."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, Generic, Iterable, TypeVar, cast

_T = TypeVar("_T")


class LazyProxy(Generic[_T], ABC):
    """Hands on what is asked of it to the object that `__load__` returns."""

    def __getattr__(self, attr: str) -> object:
        return getattr(self.__load__(), attr)

    def __repr__(self) -> str:
        return repr(self.__load__())

    def __str__(self) -> str:
        return str(self.__load__())

    def __dir__(self) -> Iterable[str]:
        return dir(self.__load__())

    @property  # type: ignore[misc]
    def __class__(self) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        return type(self.__load__())

    def __as_proxied__(self) -> _T:
        """This, with the type of what it stands for."""
        return cast(_T, self)

    @abstractmethod
    def __load__(self) -> _T: ...
