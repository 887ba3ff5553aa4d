"""Identities of workloads: a token of theirs is exchanged for a key."""

import asyncio
import json
import re

import pytest

import keyway
from conftest import reply
from keyway import auth
from keyway.auth import _exchange, _metadata

GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"


@pytest.fixture
def exchange(serve, monkeypatch):
    """A server that exchanges tokens, and gives another key each time."""

    def answer(connection):
        reply(connection, {"access_token": f"sk-emul-{len(server.requests)}", "expires_in": 3600})

    server = serve(answer)
    monkeypatch.setattr(auth, "DEFAULT_TOKEN_EXCHANGE_URL", server.base_url)
    monkeypatch.setattr(auth.WorkloadIdentityAuth.__init__, "__kwdefaults__", {"token_exchange_url": server.base_url})
    return server


def identity(provider):
    return {"identity_provider_id": "idp-1", "service_account_id": "sa-1", "provider": provider}


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_token_is_exchanged_for_a_key_and_again_when_that_is_rejected(exchange, serve, asynchronous, tmp_path):
    def answer(connection):
        if "sk-emul-1" in api.current.request[0]:
            reply(connection, {"error": {"message": "expired", "code": "token_expired"}}, "401 Unauthorized")
        else:
            reply(connection, {"object": "list", "data": []})

    api = serve(answer)
    token = tmp_path / "token"
    token.write_text("eyJ.a.b\n")
    given = {"base_url": api.base_url, "workload_identity": identity(auth.k8s_service_account_token_provider(token))}
    if asynchronous:

        async def call():
            async with keyway.AsyncOpenAI(**given) as client:
                return await client.models.list()

        assert asyncio.run(call()).data == []
    else:
        assert keyway.OpenAI(**given).models.list().data == []
    sent = [re.search(r"(?i)bearer (\S+)", head)[1] for head, _ in api.requests]
    assert sent == ["sk-emul-1", "sk-emul-2"]
    assert json.loads(exchange.requests[0][1]) == {
        "grant_type": GRANT,
        "subject_token": "eyJ.a.b",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "identity_provider_id": "idp-1",
        "service_account_id": "sa-1",
    }


def test_a_refused_exchange_is_an_oauth_error(serve):
    body = {"error": "invalid_grant", "error_description": "unknown identity"}
    server = serve(lambda connection: reply(connection, body, "400 Bad Request"))
    exchanger = auth.WorkloadIdentityAuth(
        workload_identity=identity({"token_type": "id", "get_token": lambda: "eyJ.a.b"}), token_exchange_url=server.base_url
    )
    with pytest.raises(keyway.OAuthError, match="unknown identity") as caught:
        exchanger.get_token()
    assert caught.value.error == "invalid_grant" and caught.value.response.status_code == 400
    with pytest.raises(keyway.OAuthError):
        asyncio.run(exchanger.get_token_async())


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        ("200 OK", {"expires_in": 1}, "returned no key"),
        ("200 OK", b"", "returned no key"),
        ("302 Found", {"access_token": "sk-emul-x"}, r"returned no key \(status 302\)"),
        ("500 Internal Server Error", {"access_token": "sk-emul-x"}, r"\(status 500\)"),
    ],
)
def test_an_exchange_without_a_key_says_so(serve, status, body, said):
    server = serve(lambda connection: reply(connection, body, status))
    provider = {"token_type": "jwt", "get_token": lambda: "eyJ.a.b"}
    with pytest.raises(keyway.OpenAIError, match=said):
        _exchange.exchange(server.base_url, identity(provider))


def test_a_token_that_cannot_be_had_says_so(tmp_path):
    (tmp_path / "empty").write_text("\n")
    with pytest.raises(keyway.OpenAIError, match="is empty; check the mount"):
        auth.k8s_service_account_token_provider(tmp_path / "empty")["get_token"]()
    for provider, said in (({"token_type": "jwt", "get_token": lambda: ""}, "returned none"), ({"token_type": "saml", "get_token": str}, "use one of jwt, id")):
        with pytest.raises(keyway.OpenAIError, match=said):
            _exchange.exchange("http://127.0.0.1:1", identity(provider))
    with pytest.raises(keyway.OpenAIError, match="127.0.0.1:1 cannot be reached"):
        _exchange.exchange("http://127.0.0.1:1", identity({"token_type": "id", "get_token": lambda: "eyJ.a.b"}))


def test_metadata_services_are_asked_for_tokens(serve, monkeypatch):
    azure = serve(lambda connection: reply(connection, {"access_token": "eyJ.azure"}))
    google = serve(lambda connection: reply(connection, b"eyJ.google\n"))
    monkeypatch.setattr(_metadata, "_AZURE", f"{azure.base_url}/token")
    monkeypatch.setattr(_metadata, "_GOOGLE", f"{google.base_url}/identity")
    provider = auth.azure_managed_identity_token_provider(client_id="c-1")
    assert (provider["token_type"], provider["get_token"]()) == ("jwt", "eyJ.azure")
    assert "client_id=c-1" in azure.requests[0][0] and "metadata: true" in azure.requests[0][0].lower()
    provider = auth.gcp_id_token_provider()
    assert (provider["token_type"], provider["get_token"]()) == ("id", "eyJ.google")
    assert "audience=https%3A%2F%2Fapi.openai.com%2Fv1" in google.requests[0][0]
    broken = serve(lambda connection: reply(connection, {"error": "no"}, "404 Not Found"))
    monkeypatch.setattr(_metadata, "_AZURE", broken.base_url)
    with pytest.raises(keyway.OpenAIError, match="answered 404 instead of a token"):
        auth.azure_managed_identity_token_provider()["get_token"]()


def test_two_kinds_of_key_are_too_many():
    some = identity({"token_type": "jwt", "get_token": lambda: "eyJ.a.b"})
    with pytest.raises(keyway.ConfigurationError, match="Both `workload_identity` and `api_key`"):
        keyway.OpenAI(api_key="sk-emul-x", workload_identity=some)
    certificate = auth.x509_workload_identity(identity_provider_id="idp-1", service_account_id="sa-1")
    with pytest.raises(keyway.ConfigurationError, match="exchanges no certificates"):
        keyway.OpenAI(workload_identity=certificate)
