"""Identities of workloads, in place of keys. keyway does not exchange their tokens for the API's."""

from __future__ import annotations

from typing import Any, Callable, Dict, NoReturn, Union

from ..._errors import ConfigurationError

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

SubjectTokenProvider = Dict[str, Any]
SubjectTokenWorkloadIdentity = Dict[str, Any]
X509WorkloadIdentity = Dict[str, Any]
WorkloadIdentity = Union[SubjectTokenWorkloadIdentity, X509WorkloadIdentity]


def _unsupported(name: str) -> Callable[..., NoReturn]:
    def refuse(*_: Any, **__: Any) -> NoReturn:
        raise ConfigurationError(
            f"openai.auth.{name} is unsupported by keyway, which exchanges no workload's token for a key; "
            "pass `api_key=` a function that returns the key, or `key_from=` its source"
        )

    refuse.__name__ = name
    return refuse


class WorkloadIdentityAuth:
    """Exchanges the token of a workload for one of the API, in the official package."""

    def __init__(self, *_: Any, **__: Any) -> None:
        _unsupported("WorkloadIdentityAuth")()


x509_workload_identity = _unsupported("x509_workload_identity")
k8s_service_account_token_provider = _unsupported("k8s_service_account_token_provider")
azure_managed_identity_token_provider = _unsupported("azure_managed_identity_token_provider")
gcp_id_token_provider = _unsupported("gcp_id_token_provider")
