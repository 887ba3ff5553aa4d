"""Requests by verb and path, such as `client.post("/chat/completions", body=…, cast_to=dict)`.

They are the API's operations: each has its own key, path and kind of reply.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Mapping

    Options = Mapping[str, Any]


class Requests:
    """`get`, `post`, `put`, `patch` and `delete`, for threads.

    path: below the base URL. One that is no operation of the API raises ValueError.
    cast_to: the class of the reply: one of `keyway.types`, another pydantic model, `str`, `bytes`, `dict`.
    body: the parameters.
    options: `headers`, `params` of the query, `timeout`, `extra_json`, `idempotency_key`.
    stream: whether the reply is a stream of events; `stream_cls` says nothing more.
    """

    def get(
        self, path: str, *, cast_to: Any, options: Options = {}, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """`GET` of a path."""
        from .lib._verbs import send

        return send(self, "GET", path, None, options, cast_to, stream)

    def post(
        self, path: str, *, cast_to: Any, body: Any = None, options: Options = {}, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """`POST` of a path."""
        from .lib._verbs import send

        return send(self, "POST", path, body, options, cast_to, stream)

    def put(
        self, path: str, *, cast_to: Any, body: Any = None, options: Options = {}, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """`PUT` of a path."""
        from .lib._verbs import send

        return send(self, "PUT", path, body, options, cast_to, stream)

    def patch(
        self, path: str, *, cast_to: Any, body: Any = None, options: Options = {}, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """`PATCH` of a path."""
        from .lib._verbs import send

        return send(self, "PATCH", path, body, options, cast_to, stream)

    def delete(
        self, path: str, *, cast_to: Any, body: Any = None, options: Options = {}, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """`DELETE` of a path."""
        from .lib._verbs import send

        return send(self, "DELETE", path, body, options, cast_to, stream)


class AsyncRequests:
    """`get`, `post`, `put`, `patch` and `delete`, for event loops.

    path: below the base URL. One that is no operation of the API raises ValueError.
    cast_to: the class of the reply: one of `keyway.types`, another pydantic model, `str`, `bytes`, `dict`.
    body: the parameters.
    options: `headers`, `params` of the query, `timeout`, `extra_json`, `idempotency_key`.
    stream: whether the reply is a stream of events; `stream_cls` says nothing more.
    """

    async def get(
        self, path: str, *, cast_to: Any, options: Options = {}, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """`GET` of a path."""
        from .lib._verbs import send_async

        return await send_async(self, "GET", path, None, options, cast_to, stream)

    async def post(
        self, path: str, *, cast_to: Any, body: Any = None, options: Options = {}, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """`POST` of a path."""
        from .lib._verbs import send_async

        return await send_async(self, "POST", path, body, options, cast_to, stream)

    async def put(
        self, path: str, *, cast_to: Any, body: Any = None, options: Options = {}, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """`PUT` of a path."""
        from .lib._verbs import send_async

        return await send_async(self, "PUT", path, body, options, cast_to, stream)

    async def patch(
        self, path: str, *, cast_to: Any, body: Any = None, options: Options = {}, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """`PATCH` of a path."""
        from .lib._verbs import send_async

        return await send_async(self, "PATCH", path, body, options, cast_to, stream)

    async def delete(
        self, path: str, *, cast_to: Any, body: Any = None, options: Options = {}, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """`DELETE` of a path."""
        from .lib._verbs import send_async

        return await send_async(self, "DELETE", path, body, options, cast_to, stream)
