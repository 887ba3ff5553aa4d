"""Lists of several pages: a page has its items in `data`, and iterating over it gets the next ones."""

from __future__ import annotations

from typing import Any, AsyncIterator, Callable, Dict, Generator, Generic, Iterator, List, Optional, Tuple, TypeVar, cast

from pydantic import PrivateAttr

from ._models import BaseModel

_T = TypeVar("_T")
_P = TypeVar("_P", bound="BasePage[Any]")

Again = Callable[[Dict[str, Any]], Any]


class PageInfo:
    """What leads to the next page: the parameters by which its request differs."""

    url = None
    json = None

    def __init__(self, params: Dict[str, Any]) -> None:
        self.params = params

    def __repr__(self) -> str:
        return f"PageInfo(params={self.params})"


class BasePage(BaseModel, Generic[_T]):
    """A page, and the call that gets the next one."""

    data: List[_T]

    has_more: Optional[bool] = None

    _again: Any = PrivateAttr(default=None)

    @classmethod
    def _of(cls, fields: Dict[str, Any], again: Again) -> Any:
        page = cls.model_construct(_fields_set=None, **fields)
        if not isinstance(fields.get("data"), list):
            page.data = []
        page._again = again
        return page

    def _next(self) -> Optional[Tuple[str, Any]]:
        """The parameter that leads to the next page; `None` on the last one."""
        return None

    def next_page_info(self) -> Optional[PageInfo]:
        """The parameters that lead to the next page; `None` on the last one."""
        following = self._next()
        return None if following is None else PageInfo(dict([following]))

    def has_next_page(self) -> bool:
        """Whether another page follows."""
        return self._next() is not None

    def _ask(self) -> Any:
        following = self._next()
        if following is None:
            raise RuntimeError("no page follows; ask has_next_page() first")
        return self._again(dict([following]))


class _Single(BasePage[_T]):
    """A list that comes whole."""


class _Cursor(BasePage[_T]):
    def _next(self) -> Optional[Tuple[str, Any]]:
        last = getattr(self.data[-1], "id", None) if self.data else None
        return None if last is None or self.has_more is False else ("after", last)


class _ConversationCursor(BasePage[_T]):
    last_id: Optional[str] = None

    def _next(self) -> Optional[Tuple[str, Any]]:
        return ("after", self.last_id) if self.data and self.has_more and self.last_id else None


class _NextCursor(BasePage[_T]):
    next: Optional[str] = None

    def _next(self) -> Optional[Tuple[str, Any]]:
        return ("after", self.next) if self.next and self.has_more is not False else None


class _Token(BasePage[_T]):
    next: Optional[str] = None

    def _next(self) -> Optional[Tuple[str, Any]]:
        return ("page", self.next) if self.next else None


class _Sync(BasePage[_T]):
    def get_next_page(self: _P) -> _P:
        """Gets the next page."""
        return cast(_P, self._ask())

    def iter_pages(self: _P) -> Iterator[_P]:
        """This page and all that follow."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = page._ask()

    def __iter__(self) -> Iterator[_T]:  # type: ignore[override]
        for page in self.iter_pages():
            yield from page.data


class _Async(BasePage[_T]):
    async def get_next_page(self: _P) -> _P:
        """Gets the next page."""
        return cast(_P, await self._ask())

    async def iter_pages(self: _P) -> AsyncIterator[_P]:
        """This page and all that follow."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = await page._ask()

    async def __aiter__(self) -> AsyncIterator[_T]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item


class SyncPage(_Sync[_T], _Single[_T]): ...


class AsyncPage(_Async[_T], _Single[_T]): ...


class SyncCursorPage(_Sync[_T], _Cursor[_T]): ...


class AsyncCursorPage(_Async[_T], _Cursor[_T]): ...


class SyncConversationCursorPage(_Sync[_T], _ConversationCursor[_T]): ...


class AsyncConversationCursorPage(_Async[_T], _ConversationCursor[_T]): ...


class SyncNextCursorPage(_Sync[_T], _NextCursor[_T]): ...


class AsyncNextCursorPage(_Async[_T], _NextCursor[_T]): ...


class SyncTokenPage(_Sync[_T], _Token[_T]): ...


class AsyncTokenPage(_Async[_T], _Token[_T]): ...


class AsyncPaginator(Generic[_T, _P]):
    """A list that was not requested yet: await it for its first page, or iterate over all items."""

    def __init__(self, first: Callable[[], Any]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, None, _P]:
        return cast("Generator[Any, None, _P]", self._first().__await__())

    async def __aiter__(self) -> AsyncIterator[_T]:
        page = await self
        async for item in cast("Any", page):
            yield item
