"""Requests by method and path, such as `client.post("/chat/completions", body=…, cast_to=dict)`.

The gate, retries and errors are those of all calls. Paths that the API's description does not have are sent too.
"""

from __future__ import annotations

from ._hidden import hidden_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Mapping

    Options = Mapping[str, Any]


def _with_files(options: Options, files: Any) -> Options:
    return options if files is None else {**options, "files": files}


class Requests:
    """`get`, `post`, `put`, `patch` and `delete`, for threads.

    path: below the base URL, which alone gets the key.
    cast_to: the class of the reply: one of `keyway.types`, another pydantic model, `str`, `bytes`, `dict`, a page.
    body: the parameters, or any JSON.
    files: files by the names of their parameters; the request is a form then.
    options: `headers`, `params` of the query, `timeout`, `max_retries`, `extra_json`, `idempotency_key`, `files`.
    stream: whether the reply is a stream of events.
    stream_cls: `Stream[…]` of the events' class, for paths that the API's description does not have.
    """

    def get(
        self, path: str, *, cast_to: Any, options: Options = {}, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """`GET` of a path."""
        from .lib._verbs import send

        options = hidden_in(options, "headers")
        return send(self, "GET", path, None, options, cast_to, stream, stream_cls)

    def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        options: Options = {},
        files: Any = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """`POST` of a path."""
        from .lib._verbs import send

        options = hidden_in(options, "headers")
        return send(self, "POST", path, body, _with_files(options, files), cast_to, stream, stream_cls)

    def put(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        options: Options = {},
        files: Any = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """`PUT` of a path."""
        from .lib._verbs import send

        options = hidden_in(options, "headers")
        return send(self, "PUT", path, body, _with_files(options, files), cast_to, stream, stream_cls)

    def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        options: Options = {},
        files: Any = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """`PATCH` of a path."""
        from .lib._verbs import send

        options = hidden_in(options, "headers")
        return send(self, "PATCH", path, body, _with_files(options, files), cast_to, stream, stream_cls)

    def delete(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        options: Options = {},
        files: Any = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """`DELETE` of a path."""
        from .lib._verbs import send

        options = hidden_in(options, "headers")
        return send(self, "DELETE", path, body, _with_files(options, files), cast_to, stream, stream_cls)


class AsyncRequests:
    """`get`, `post`, `put`, `patch` and `delete`, for event loops.

    path: below the base URL, which alone gets the key.
    cast_to: the class of the reply: one of `keyway.types`, another pydantic model, `str`, `bytes`, `dict`, a page.
    body: the parameters, or any JSON.
    files: files by the names of their parameters; the request is a form then.
    options: `headers`, `params` of the query, `timeout`, `max_retries`, `extra_json`, `idempotency_key`, `files`.
    stream: whether the reply is a stream of events.
    stream_cls: `Stream[…]` of the events' class, for paths that the API's description does not have.
    """

    async def get(
        self, path: str, *, cast_to: Any, options: Options = {}, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """`GET` of a path."""
        from .lib._verbs import send_async

        options = hidden_in(options, "headers")
        return await send_async(self, "GET", path, None, options, cast_to, stream, stream_cls)

    async def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        options: Options = {},
        files: Any = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """`POST` of a path."""
        from .lib._verbs import send_async

        options = hidden_in(options, "headers")
        return await send_async(self, "POST", path, body, _with_files(options, files), cast_to, stream, stream_cls)

    async def put(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        options: Options = {},
        files: Any = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """`PUT` of a path."""
        from .lib._verbs import send_async

        options = hidden_in(options, "headers")
        return await send_async(self, "PUT", path, body, _with_files(options, files), cast_to, stream, stream_cls)

    async def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        options: Options = {},
        files: Any = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """`PATCH` of a path."""
        from .lib._verbs import send_async

        options = hidden_in(options, "headers")
        return await send_async(self, "PATCH", path, body, _with_files(options, files), cast_to, stream, stream_cls)

    async def delete(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        options: Options = {},
        files: Any = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """`DELETE` of a path."""
        from .lib._verbs import send_async

        options = hidden_in(options, "headers")
        return await send_async(self, "DELETE", path, body, _with_files(options, files), cast_to, stream, stream_cls)
