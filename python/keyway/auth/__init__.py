"""Identities of workloads in place of keys: their tokens are exchanged for keys that last for a while."""

from __future__ import annotations

import os
from typing import Any, Callable, Literal, Optional, Union

from typing_extensions import NotRequired, TypedDict

from .._errors import ConfigurationError, OpenAIError
from ._exchange import DEFAULT_TOKEN_EXCHANGE_URL, exchange
from ._metadata import azure_token, gcp_token

__all__ = [
    "SubjectTokenProvider",
    "SubjectTokenWorkloadIdentity",
    "WorkloadIdentity",
    "WorkloadIdentityAuth",
    "X509WorkloadIdentity",
    "azure_managed_identity_token_provider",
    "gcp_id_token_provider",
    "k8s_service_account_token_provider",
    "x509_workload_identity",
]


class SubjectTokenProvider(TypedDict):
    """What returns the token of a workload, and the kind of that token."""

    token_type: Literal["jwt", "id"]
    get_token: Callable[[], str]


class WorkloadIdentity(TypedDict):
    """A workload, by the IDs of its identity provider and of its service account.

    refresh_buffer_seconds: accepted, and not needed: a key that expired is replaced when the API rejects it.
    """

    identity_provider_id: str
    service_account_id: str
    provider: SubjectTokenProvider
    refresh_buffer_seconds: NotRequired[float]


SubjectTokenWorkloadIdentity = WorkloadIdentity


class X509WorkloadIdentity(TypedDict):
    """A workload that shows a certificate, which keyway does not exchange for a key."""

    type: Literal["x509"]
    identity_provider_id: str
    service_account_id: str
    refresh_buffer_seconds: NotRequired[float]


class WorkloadIdentityAuth:
    """Exchanges the token of a workload for a key, whenever it is asked for one.

    token_exchange_url: where, as JSON by `POST`.
    """

    def __init__(
        self, *, workload_identity: WorkloadIdentity, token_exchange_url: str = DEFAULT_TOKEN_EXCHANGE_URL
    ) -> None:
        if "provider" not in workload_identity:
            raise ConfigurationError(
                "A workload identity without a `provider` is unsupported: keyway exchanges no certificates for keys; "
                "use one with a provider of tokens, such as k8s_service_account_token_provider()"
            )
        self.workload_identity = workload_identity
        self.token_exchange_url = token_exchange_url

    def get_token(self) -> str:
        """A new key.

        Raises OAuthError if the exchange is refused, OpenAIError if it fails.
        """
        return exchange(self.token_exchange_url, self.workload_identity)

    async def get_token_async(self) -> str:
        """A new key, from a thread."""
        import asyncio

        return await asyncio.to_thread(self.get_token)


def x509_workload_identity(
    *, identity_provider_id: str, service_account_id: str, refresh_buffer_seconds: Optional[float] = None
) -> X509WorkloadIdentity:
    """Describes a workload that shows a certificate. A client of keyway's refuses it."""
    identity: X509WorkloadIdentity = {
        "type": "x509",
        "identity_provider_id": identity_provider_id,
        "service_account_id": service_account_id,
    }
    if refresh_buffer_seconds is not None:
        identity["refresh_buffer_seconds"] = refresh_buffer_seconds
    return identity


def k8s_service_account_token_provider(
    token_file_path: Union[str, os.PathLike[str]] = "/var/run/secrets/kubernetes.io/serviceaccount/token",
) -> SubjectTokenProvider:
    """Reads the token that Kubernetes puts into a file, each time anew."""

    def get_token() -> str:
        with open(token_file_path, encoding="utf-8") as file:
            token = file.read().strip()
        if not token:
            raise OpenAIError(f"The token file {os.fspath(token_file_path)} is empty; check the mount of its volume")
        return token

    return {"token_type": "jwt", "get_token": get_token}


def azure_managed_identity_token_provider(
    resource: str = "https://management.azure.com/",
    *,
    object_id: Optional[str] = None,
    client_id: Optional[str] = None,
    msi_res_id: Optional[str] = None,
    api_version: str = "2018-02-01",
    timeout: float = 10.0,
    http_client: Any = None,
) -> SubjectTokenProvider:
    """Asks the metadata service of an Azure machine for the token of its managed identity.

    object_id, client_id, msi_res_id: which one, if the machine has several.
    timeout: seconds.
    http_client: accepted, and not used.
    """
    given = {"api-version": api_version, "resource": resource, "object_id": object_id, "client_id": client_id}
    query = {name: value for name, value in {**given, "msi_res_id": msi_res_id}.items() if value is not None}
    return {"token_type": "jwt", "get_token": lambda: azure_token(query, timeout)}


def gcp_id_token_provider(
    audience: str = "https://api.openai.com/v1", *, timeout: float = 10.0, http_client: Any = None
) -> SubjectTokenProvider:
    """Asks the metadata service of a Google machine for its identity's token.

    audience: whom the token is for.
    timeout: seconds.
    http_client: accepted, and not used.
    """
    return {"token_type": "id", "get_token": lambda: gcp_token({"audience": audience}, timeout)}
