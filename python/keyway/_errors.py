"""Exceptions with the names, bases and constructors of the official SDK, and what keyway knows besides."""

from __future__ import annotations

from collections import namedtuple

# `typing`, `json` and the replies are not needed to catch an error, and take longer to load than all this.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, NamedTuple, Optional, Tuple

    class _KeyInfo(NamedTuple):
        source: str
        fingerprint: Optional[str]
else:
    _KeyInfo = namedtuple("_KeyInfo", ["source", "fingerprint"])

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "EmptyApiKey",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "KeyInfo",
    "LengthFinishReasonError",
    "NotFoundError",
    "OAuthError",
    "OldNameError",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
]


class KeyInfo(_KeyInfo):
    """Which key was used: its `source`, and the first digits of its SHA-256 as `fingerprint`. Never the key."""

    __slots__ = ()


class OpenAIError(Exception):
    """The base of all errors of keyway."""

    # What keyway knows of a failed call.
    reason: Optional[str] = None
    """The specific reason, such as `revoked` or `quota_exhausted`."""
    retryable: bool = False
    """Whether the same call may succeed later. keyway's own retries are used up already."""
    attempts: int = 0
    """How many HTTP exchanges the call made; 0 if nothing was sent."""
    retry_after: Optional[float] = None
    """The delay in seconds that the server requested."""
    from_gate: bool = False
    """Whether nothing was sent, because the server rejected this key before."""
    key: Optional[KeyInfo] = None
    """The source and fingerprint of the key."""
    partial: Optional[Any] = None
    """The part of the reply that had arrived when a stream failed."""

    def __reduce__(self) -> Any:
        return _restored, (type(self), self.args, dict(vars(self)))


class ConfigurationError(OpenAIError, ValueError):
    """The client or the call is misconfigured. Nothing was sent."""


class EmptyApiKey(OpenAIError, TypeError):
    """An explicit key is `None`, empty or blank."""

    reason = "empty_api_key"


class OldNameError(OpenAIError, AttributeError):
    """A name of the SDK before version 1. The sentence has the line to write instead."""


class APIError(OpenAIError):
    """A call failed."""

    message: str
    request: Any
    body: Optional[Any]
    code: Optional[str] = None
    param: Optional[str] = None
    type: Optional[str] = None

    def __init__(self, message: str, request: Any = None, *, body: Optional[Any] = None) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body
        if isinstance(body, dict):
            self.code = body.get("code")
            self.param = body.get("param")
            self.type = body.get("type")

    def __getattr__(self, name: str) -> Any:
        # The reply behind an error is read of few of them, so it is made when it is.
        failure = vars(self).get("_failure")
        if failure is None or name not in self._of_reply:
            if name in ("body", "request"):
                return None
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
        value = vars(self)[name] = _REPLY_PARTS[name](self, failure)
        return value

    _of_reply: Tuple[str, ...] = ("body", "request")

    def __reduce__(self) -> Any:
        state = dict(vars(self))
        if state.pop("_failure", None) is not None:
            state.update({name: getattr(self, name) for name in self._of_reply})
        return _restored, (type(self), self.args, state)


class APIResponseValidationError(APIError):
    """A success whose content is not what the operation returns."""

    _of_reply = ("body", "request", "response")

    def __init__(self, response: Any = None, body: Optional[Any] = None, *, message: Optional[str] = None) -> None:
        super().__init__(message or "Data returned by API invalid for expected schema.", body=body)
        self.response = response
        self.status_code = getattr(response, "status_code", None)


class APIStatusError(APIError):
    """The server answered with an error."""

    response: Any
    status_code: int
    request_id: Optional[str]

    _of_reply = ("body", "request", "response")

    def __init__(self, message: str, *, response: Any, body: Optional[Any] = None) -> None:
        super().__init__(message, getattr(response, "request", None), body=body)
        self.response = response
        self.status_code = response.status_code
        self.request_id = response.headers.get("x-request-id")


class APIConnectionError(APIError):
    """The connection failed. `reason` is the stage: `resolve`, `connect`, `proxy`, `tls`, `send`, `receive`."""

    def __init__(self, *, message: str = "Connection error.", request: Any = None) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError):
    """A time limit expired. `reason` is which: `connect`, `attempt`, `stream_idle`, `deadline`."""

    def __init__(self, request: Any = None) -> None:
        super().__init__(message="Request timed out.", request=request)


class BadRequestError(APIStatusError):
    """HTTP 400: the request is invalid."""


class AuthenticationError(APIStatusError):
    """HTTP 401, or no usable key: permanent, never retried.

    `message` is the specific reason, and `str()` says besides which key it is about and what to do.
    """

    error_type = "authentication_error"
    status_code = 401


class OAuthError(AuthenticationError):
    """The token of a workload was not exchanged for one of the API. keyway exchanges none, so it raises none."""

    error: Optional[str]

    def __init__(self, *, response: Any, body: Optional[Any] = None) -> None:
        found = body if isinstance(body, dict) else {}
        super().__init__(found.get("error_description") or "OAuth authentication error.", response=response, body=body)
        self.error = found.get("error")


class PermissionDeniedError(APIStatusError):
    """HTTP 403: the key is valid, but may not do this."""


class NotFoundError(APIStatusError):
    """HTTP 404: unknown object, model or path."""


class ConflictError(APIStatusError):
    """HTTP 409: someone else changed the object at the same time."""


class UnprocessableEntityError(APIStatusError):
    """HTTP 422: the request is well-formed but cannot be processed."""


class RateLimitError(APIStatusError):
    """HTTP 429: a rate limit or quota is exceeded, which is not about the key. `reason` says which."""


class InternalServerError(APIStatusError):
    """HTTP 500 and above: the server failed."""


class LengthFinishReasonError(OpenAIError):
    """The reply to `parse` or `stream` ends at a token limit, so its content cannot be parsed."""

    completion: Any
    """The reply. When it was streamed, it may lack its usage."""

    def __init__(self, *, completion: Any) -> None:
        usage = getattr(completion, "usage", None)
        spent = f" ({usage})" if usage else ""
        super().__init__(
            f"The reply ends at a token limit, so its content cannot be parsed{spent}; raise max_completion_tokens."
        )
        self.completion = completion


class ContentFilterFinishReasonError(OpenAIError):
    """The reply to `parse` or `stream` was cut off by the content filter, so it cannot be parsed."""

    completion: Any
    """The reply, if it is known. When it was streamed, it may lack its usage."""

    def __init__(self, *, completion: Any = None) -> None:
        super().__init__("The content filter cut the reply off, so its content cannot be parsed; change the prompt.")
        self.completion = completion


class WebSocketConnectionClosedError(OpenAIError):
    """A WebSocket was closed while messages waited to be sent."""

    def __init__(self, message: str, *, unsent_messages: Any = ()) -> None:
        super().__init__(message)
        self.unsent_messages = list(unsent_messages)


class WebSocketQueueFullError(OpenAIError):
    """More messages wait to be sent over a WebSocket than may."""


class InvalidWebhookSignatureError(ValueError):
    """The signature of a webhook is not that of the secret: somebody else may have sent it."""


_KINDS = {
    "authentication": AuthenticationError,
    "bad_request": BadRequestError,
    "cancelled": APIConnectionError,
    "configuration": ConfigurationError,
    "conflict": ConflictError,
    "connection": APIConnectionError,
    "decode": APIResponseValidationError,
    "internal_server": InternalServerError,
    "not_found": NotFoundError,
    "permission_denied": PermissionDeniedError,
    "rate_limit": RateLimitError,
    "status": APIStatusError,
    "stream": APIError,
    "timeout": APITimeoutError,
    "unprocessable_entity": UnprocessableEntityError,
}


def of(facts: Dict[str, Any]) -> OpenAIError:
    """Makes the exception for an error of the core, which calls this."""
    kind: Any = _KINDS.get(facts["kind"], OpenAIError)
    if facts["reason"] == "empty_api_key":
        kind = EmptyApiKey
    error: OpenAIError = kind.__new__(kind, facts["text"])
    _fill(error, facts)
    if "earlier" in facts:
        error.__cause__ = of(facts["earlier"])
    elif facts["cause"]:
        error.__cause__ = OSError(facts["cause"])
    return error


def _fill(error: OpenAIError, facts: Dict[str, Any]) -> None:
    state = vars(error)
    for name in ("reason", "retryable", "attempts", "retry_after", "from_gate", "partial"):
        state[name] = facts[name]
    if facts["key_source"] is not None:
        state["key"] = KeyInfo(facts["key_source"], facts["key_fingerprint"])
    if not isinstance(error, APIError):
        return
    for name in ("message", "code", "param", "type"):
        state[name] = facts[name]
    state["_failure"] = facts["failure"]
    if isinstance(error, (APIStatusError, APIResponseValidationError)):
        status = facts["status"]
        state["status_code"] = 401 if status is None else status
    if isinstance(error, APIStatusError):
        state["request_id"] = facts["request_id"]


def _request(error: APIError, failure: Any) -> Any:
    from ._exchange import Request

    return None if failure.request is None else Request(*failure.request[:3])


def _response(error: Any, failure: Any) -> Any:
    from ._exchange import Response

    body = (failure.body or "").encode()
    return Response(
        error.status_code, failure.headers, body, request=failure.request, http_version=failure.http_version
    )


def _body(text: Optional[str]) -> Optional[Any]:
    """The error object of a body, as the official SDK has it; of another kind of body, the whole."""
    import json

    if not text:
        return None
    try:
        body = json.loads(text)
    except ValueError:
        return text
    return body.get("error", body) if isinstance(body, dict) else body


def _restored(kind: Any, arguments: Tuple[Any, ...], state: Dict[str, Any]) -> OpenAIError:
    error: OpenAIError = kind.__new__(kind, *arguments)
    error.args = arguments
    vars(error).update(state)
    return error


_REPLY_PARTS: Dict[str, Callable[[Any, Any], Any]] = {
    "body": lambda error, failure: _body(failure.body),
    "request": _request,
    "response": _response,
}
