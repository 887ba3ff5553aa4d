"""Functions about functions, loops and clients."""

from __future__ import annotations

import asyncio
import functools
import inspect
from typing import Any, AsyncIterator, Awaitable, Callable, Iterator, Optional, Sequence, TypeVar

_F = TypeVar("_F", bound=Callable[..., Any])


def function_has_argument(func: Callable[..., Any], arg_name: str) -> bool:
    """Whether a function has an argument of this name."""
    return arg_name in inspect.signature(func).parameters


def lru_cache(*, maxsize: Optional[int] = 128) -> Callable[[_F], _F]:
    """`functools.lru_cache`, which keeps the function's type."""
    decorate: Any = functools.lru_cache(maxsize=maxsize)
    return decorate  # type: ignore[no-any-return]


def required_args(*variants: Sequence[str]) -> Callable[[_F], _F]:
    """A decorator that demands the arguments of one of the variants."""

    def decorate(func: _F) -> _F:
        positional = list(inspect.signature(func).parameters)

        @functools.wraps(func)
        def wrapped(*args: Any, **given: Any) -> Any:
            names = {*positional[: len(args)], *given}
            if not any(names.issuperset(variant) for variant in variants):
                wanted = " or ".join(", ".join(f"`{name}`" for name in variant) for variant in variants)
                raise TypeError(f"Missing required arguments; Expected either {wanted} arguments to be given")
            return func(*args, **given)

        return wrapped  # type: ignore[return-value]

    return decorate


def asyncify(function: Callable[..., Any]) -> Callable[..., Awaitable[Any]]:
    """A function as one that is awaited, and runs in a thread."""

    async def wrapped(*args: Any, **given: Any) -> Any:
        return await asyncio.to_thread(function, *args, **given)

    return wrapped


def get_async_library() -> str:
    """The kind of event loop that runs: `asyncio`, or `false` if none does."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return "false"
    return "asyncio"


def consume_sync_iterator(iterator: Iterator[Any]) -> None:
    """Reads an iterator to its end."""
    for _ in iterator:
        pass


async def consume_async_iterator(iterator: AsyncIterator[Any]) -> None:
    """Reads an iterator to its end."""
    async for _ in iterator:
        pass


def is_azure_client(client: object) -> bool:
    """Whether this is an `AzureOpenAI`."""
    from ...azure import AzureOpenAI

    return isinstance(client, AzureOpenAI)


def is_async_azure_client(client: object) -> bool:
    """Whether this is an `AsyncAzureOpenAI`."""
    from ...azure import AsyncAzureOpenAI

    return isinstance(client, AsyncAzureOpenAI)
