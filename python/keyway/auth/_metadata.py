"""Tokens from the metadata services of machines in a cloud."""

from __future__ import annotations

import json
import urllib.request
from typing import Dict, NoReturn
from urllib.parse import urlencode

from .._errors import OpenAIError
from ._exchange import fetch

_AZURE = "http://169.254.169.254/metadata/identity/oauth2/token"
_GOOGLE = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity"


def _get(cloud: str, url: str, query: Dict[str, str], header: Dict[str, str], limit: float) -> str:
    status, _, content = fetch(urllib.request.Request(f"{url}?{urlencode(query)}", headers=header), limit)
    if status != 200:
        _refuse(cloud, f"answered {status}")
    return content.decode(errors="replace").strip()


def _refuse(cloud: str, what: str) -> NoReturn:
    raise OpenAIError(f"The metadata service of {cloud} {what} instead of a token; check the machine's identity")


def azure_token(query: Dict[str, str], limit: float) -> str:
    """The token of a managed identity."""
    text = _get("Azure", _AZURE, query, {"Metadata": "true"}, limit)
    try:
        token = json.loads(text)["access_token"]
    except (KeyError, TypeError, ValueError):
        _refuse("Azure", "returned something else")
    return str(token)


def gcp_token(query: Dict[str, str], limit: float) -> str:
    """The identity token of a machine."""
    token = _get("Google", _GOOGLE, query, {"Metadata-Flavor": "Google"}, limit)
    if not token:
        _refuse("Google", "returned nothing")
    return token
