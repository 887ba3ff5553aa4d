"""The exchange of a workload's token for a key."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from typing import Any, Dict, List, Optional, Tuple

from .._errors import OAuthError, OpenAIError
from .._exchange import Response

DEFAULT_TOKEN_EXCHANGE_URL = "https://auth.openai.com/oauth/token"

_GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"
_KINDS = {"jwt": "urn:ietf:params:oauth:token-type:jwt", "id": "urn:ietf:params:oauth:token-type:id_token"}

# Seconds for an exchange.
_LIMIT = 10.0


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, req: Any, fp: Any, code: Any, msg: Any, headers: Any, newurl: Any) -> None:
        """Follows none: a token is for one server."""


def fetch(request: urllib.request.Request, limit: float) -> Tuple[int, List[Tuple[str, str]], bytes]:
    """Sends a request: status, headers and body.

    Raises OpenAIError if the server cannot be reached.
    """
    try:
        with urllib.request.build_opener(_NoRedirect).open(request, timeout=limit) as reply:
            return reply.status, reply.getheaders(), reply.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, list(error.headers.items()), error.read()
    except OSError as error:
        raise OpenAIError(f"{request.host} cannot be reached ({error}); check the network") from error


def exchange(url: str, identity: Any) -> str:
    """Exchanges a token of a workload for a key."""
    provider: Dict[str, Any] = identity["provider"]
    kind = _KINDS.get(provider["token_type"])
    if kind is None:
        raise OpenAIError(f"The token type {provider['token_type']!r} is unknown; use one of {', '.join(_KINDS)}")
    token = provider["get_token"]()
    if not token:
        raise OpenAIError("The provider of the workload's token returned none; check it")
    body = {
        "grant_type": _GRANT,
        "subject_token": token,
        "subject_token_type": kind,
        "identity_provider_id": identity["identity_provider_id"],
        "service_account_id": identity["service_account_id"],
    }
    headers = {"content-type": "application/json", "accept": "application/json"}
    request = urllib.request.Request(url, json.dumps(body).encode(), headers, method="POST")
    status, found, content = fetch(request, _LIMIT)
    if status in (400, 401, 403):
        raise OAuthError(response=Response(status, found, content), body=_object(content))
    key = (_object(content) or {}).get("access_token") if status == 200 else None
    if not isinstance(key, str) or not key:
        raise OpenAIError(f"The exchange of the workload's token returned no key (status {status}); check {url}")
    return key


def _object(content: bytes) -> Optional[Dict[str, Any]]:
    try:
        found = json.loads(content)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
