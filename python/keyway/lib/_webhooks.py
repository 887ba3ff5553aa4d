"""Webhooks: whether OpenAI sent one, and its event."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import time
from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from .._errors import InvalidWebhookSignatureError

if TYPE_CHECKING:
    from ..types.webhooks.unwrap_webhook_event import UnwrapWebhookEvent

Payload = Union[str, bytes]


def _header(headers: Mapping[str, Any], name: str) -> str:
    """A header by its name in any case, of the mapping of any server's library."""
    value: Any = headers.get(name)
    if value is None:
        found = [value for key, value in headers.items() if str(key).lower() == name]
        if not found:
            raise ValueError(f"the webhook has no header {name}; pass the headers of the request as they are")
        value = found[0]
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _check_time(timestamp: str, tolerance: int) -> None:
    try:
        sent = int(timestamp)
    except ValueError:
        raise InvalidWebhookSignatureError("the webhook-timestamp header is not a number of seconds") from None
    age = int(time.time()) - sent
    if abs(age) > tolerance:
        when = f"{age} s ago" if age > 0 else f"{-age} s from now"
        raise InvalidWebhookSignatureError(
            f"the webhook was signed {when}, and at most {tolerance} s are allowed; check this machine's clock, "
            "or somebody sent it again"
        )


def _secret_bytes(secret: str) -> bytes:
    if not secret.startswith("whsec_"):
        return secret.encode()
    try:
        return base64.b64decode(secret[len("whsec_") :], validate=True)
    except (binascii.Error, ValueError):
        raise ValueError("the webhook secret is malformed: after whsec_, it is base64; copy it again") from None


def verify(payload: Payload, headers: Mapping[str, Any], secret: str, tolerance: int) -> None:
    """Raises InvalidWebhookSignatureError unless the secret signed this payload within the time."""
    signatures = _header(headers, "webhook-signature")
    timestamp = _header(headers, "webhook-timestamp")
    identifier = _header(headers, "webhook-id")
    _check_time(timestamp, tolerance)
    body = payload if isinstance(payload, bytes) else payload.encode()
    digest = hmac.new(_secret_bytes(secret), f"{identifier}.{timestamp}.".encode() + body, hashlib.sha256).digest()
    expected = base64.b64encode(digest)
    # A webhook is signed with the old and the new secret while one replaces the other.
    given = [one[3:] if one.startswith("v1,") else one for one in signatures.split()]
    if not any(hmac.compare_digest(expected, one.encode()) for one in given):
        raise InvalidWebhookSignatureError(
            "the webhook's signature is not of this secret and body; pass the body's bytes as they arrived, "
            "and the secret of this endpoint"
        )


def event(payload: Payload) -> Any:
    """The event of a payload, as the class of its type."""
    from .._core import decode
    from .._models import BaseModel

    body = payload if isinstance(payload, bytes) else payload.encode()
    fields = json.loads(body)
    kind = fields.get("type") if isinstance(fields, dict) else None
    if not isinstance(kind, str):
        raise ValueError("the webhook's body is no event: it has no type")
    words = "".join(word[:1].upper() + word[1:] for word in kind.replace(".", "_").split("_"))
    module = f"{kind.replace('.', '_')}_webhook_event"
    try:
        return decode(body, f"types.webhooks.{module}.{words}WebhookEvent")
    except ValueError:
        # A type that is newer than this package.
        return BaseModel.model_construct(**fields)


class WebhookHelpers:
    """What `client.webhooks` has besides its endpoints."""

    _client: Any

    def unwrap(
        self, payload: Payload, headers: Mapping[str, Any], *, secret: Optional[str] = None
    ) -> UnwrapWebhookEvent:
        """Verifies the signature of a webhook, and returns its event.

        payload: the request's body as it arrived.
        headers: the request's headers.
        secret: otherwise the client's `webhook_secret`, or `OPENAI_WEBHOOK_SECRET`.

        Raises InvalidWebhookSignatureError if the signature is wrong or more than 300 s old, and ValueError if
        there is no secret.
        """
        self.verify_signature(payload, headers, secret=secret)
        found: UnwrapWebhookEvent = event(payload)
        return found

    def verify_signature(
        self, payload: Payload, headers: Mapping[str, Any], *, secret: Optional[str] = None, tolerance: int = 300
    ) -> None:
        """Verifies the signature of a webhook.

        payload: the request's body as it arrived.
        headers: the request's headers.
        secret: otherwise the client's `webhook_secret`, or `OPENAI_WEBHOOK_SECRET`.
        tolerance: by how many seconds the time of signing may be in the past or future.

        Raises InvalidWebhookSignatureError if the signature is wrong, and ValueError if there is no secret.
        """
        known = secret or self._client.webhook_secret
        if not known:
            raise ValueError(
                "no webhook secret is known; set OPENAI_WEBHOOK_SECRET, or pass webhook_secret= to the client or "
                "secret= here"
            )
        verify(payload, headers, known, tolerance)


# The client for event loops verifies as the other one does: nothing is sent.
AsyncWebhookHelpers = WebhookHelpers

