"""Arguments that were not given, time limits, and what files may be."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

    from ._type_aliases import Body as Body
    from ._type_aliases import FileContent as FileContent
    from ._type_aliases import FileTypes as FileTypes
    from ._type_aliases import Headers as Headers
    from ._type_aliases import Query as Query

__all__ = ["NOT_GIVEN", "Body", "FileTypes", "Headers", "NotGiven", "Omit", "Query", "Timeout", "not_given", "omit"]


class Omit:
    """Leaves a parameter or header out of a request."""

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "omit"


class NotGiven:
    """Stands for an argument whose default is not `None`."""

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"


omit = Omit()
not_given = NotGiven()
NOT_GIVEN = not_given


class Timeout:
    """Time limits in seconds: for an attempt as a whole, and for connecting. `None` is unlimited."""

    def __init__(
        self,
        timeout: Optional[float] = None,
        *,
        connect: Optional[float] = None,
        read: Optional[float] = None,
        write: Optional[float] = None,
        pool: Optional[float] = None,
    ) -> None:
        self.connect = timeout if connect is None else connect
        self.read = timeout if read is None else read
        self.write = timeout if write is None else write
        self.pool = timeout if pool is None else pool

    def __repr__(self) -> str:
        return f"Timeout(connect={self.connect}, read={self.read}, write={self.write}, pool={self.pool})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Timeout) and vars(self) == vars(other)

    __hash__ = None  # type: ignore[assignment]


def __getattr__(name: str) -> Any:
    # Types of arguments are for annotations, and need `typing`, which takes longer to load than all of keyway.
    if not name.startswith("_"):
        from . import _type_aliases

        if name in vars(_type_aliases):
            return getattr(_type_aliases, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
