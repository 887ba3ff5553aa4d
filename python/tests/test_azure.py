"""Azure clients: the official names, Azure's paths and headers, and which key is used."""

import asyncio

import pytest

import keyway
from conftest import MESSAGES, REPLY, reply

VERSION = "2024-10-21"
KINDS = [keyway.AzureOpenAI, keyway.AsyncAzureOpenAI]


@pytest.fixture
def server(serve):
    return serve(reply)


def made(kind, server, **arguments):
    endpoint = server.base_url.removesuffix("/v1")
    return kind(azure_endpoint=endpoint, **{"api_version": VERSION, "max_retries": 0, **arguments})


def ask(client, model="gpt-4.1"):
    asked = client.chat.completions.create(model=model, messages=MESSAGES)
    return asyncio.run(awaited(asked)) if isinstance(client, keyway.AsyncOpenAI) else asked


async def awaited(call):
    return await call


def head(server):
    lines = server.requests[-1][0].split("\r\n")
    headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines[1:])}
    return lines[0].split(" ")[1], headers


@pytest.mark.parametrize("kind", KINDS)
def test_the_emulators_azure_paths_answer(emulator, kind):
    client = kind(azure_endpoint=emulator.address, api_version=VERSION, api_key=emulator.key(), max_retries=0)
    assert ask(client).choices[0].message.content
    refused = client.with_options(api_key=emulator.key(state="revoked"))
    with pytest.raises(keyway.AuthenticationError) as caught:
        ask(refused)
    assert caught.value.reason == "revoked"


def test_a_stream_and_a_list_of_models_on_the_emulator(emulator):
    client = keyway.AzureOpenAI(azure_endpoint=emulator.address, api_version=VERSION, api_key=emulator.key())
    with client.chat.completions.create(model="gpt-4.1", messages=MESSAGES, stream=True) as stream:
        assert "".join(chunk.choices[0].delta.content or "" for chunk in stream if chunk.choices)
    assert client.models.list().data


@pytest.mark.parametrize("kind", KINDS)
def test_h13_the_model_names_the_deployment_and_the_key_is_in_api_key(server, kind):
    assert ask(made(kind, server, api_key="azure-emul-1"), "my model").id == REPLY["id"]
    path, headers = head(server)
    assert path == f"/openai/deployments/my%20model/chat/completions?api-version={VERSION}"
    assert headers["api-key"] == "azure-emul-1"
    assert "authorization" not in headers


def test_h13_a_named_deployment_leaves_other_paths_alone(server):
    client = made(keyway.AzureOpenAI, server, azure_deployment="mine", api_key="azure-emul-1")
    ask(client, "other")
    assert head(server)[0].startswith("/openai/deployments/mine/chat/completions?")
    client.models.list()
    assert head(server)[0] == f"/openai/models?api-version={VERSION}"


def test_a_base_url_of_a_gateway_that_ends_with_a_deployment(server):
    base = server.base_url.removesuffix("/v1") + "/gateway/deployments/mine"
    ask(keyway.AzureOpenAI(base_url=base, api_version=VERSION, api_key="azure-emul-1"), "other")
    assert head(server)[0] == f"/gateway/deployments/mine/chat/completions?api-version={VERSION}"


def test_variables_say_where_the_resource_and_its_key_are(server, monkeypatch):
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", server.base_url.removesuffix("/v1"))
    monkeypatch.setenv("OPENAI_API_VERSION", VERSION)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "azure-emul-env")
    ask(keyway.AzureOpenAI())
    assert head(server)[1]["api-key"] == "azure-emul-env"
    # A token comes before a key, as in the official SDK.
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "token-emul-env")
    ask(keyway.AzureOpenAI())
    assert head(server)[1]["authorization"] == "Bearer token-emul-env"
    assert "api-key" not in head(server)[1]
    ask(keyway.AzureOpenAI(api_key="azure-emul-given"))
    assert head(server)[1]["api-key"] == "azure-emul-given"


@pytest.mark.parametrize("kind", KINDS)
def test_a_token_and_functions_that_return_one(server, kind):
    async def later():
        return "token-emul-awaited"

    for arguments, token in [
        ({"azure_ad_token": "token-emul-1"}, "token-emul-1"),
        ({"azure_ad_token_provider": lambda: "token-emul-2"}, "token-emul-2"),
        ({"azure_ad_token_provider": later}, "token-emul-awaited"),
    ]:
        ask(made(kind, server, **arguments))
        assert head(server)[1]["authorization"] == f"Bearer {token}"


def test_a_function_is_called_again_when_its_token_is_rejected(emulator):
    tokens = [emulator.key(state="expired"), emulator.key()]
    client = keyway.AzureOpenAI(
        azure_endpoint=emulator.address, api_version=VERSION, azure_ad_token_provider=lambda: tokens.pop(0), max_retries=0
    )
    assert ask(client).choices
    assert tokens == []


def test_k17_a_key_of_openai_is_never_sent_to_azure(server, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-emul-openai")
    with pytest.raises(keyway.AuthenticationError) as caught:
        ask(made(keyway.AzureOpenAI, server))
    assert "AZURE_OPENAI_API_KEY" in str(caught.value)
    assert caught.value.reason == "not_found"
    assert server.requests == []


def test_arguments_that_contradict_each_other_or_are_missing(server, monkeypatch):
    with pytest.raises(keyway.azure.MutuallyExclusiveAuthError, match="pass only one"):
        made(keyway.AzureOpenAI, server, api_key="azure-emul-1", azure_ad_token="token-emul-1")
    with pytest.raises(ValueError, match="OPENAI_API_VERSION"):
        made(keyway.AzureOpenAI, server, api_version=None, api_key="azure-emul-1")
    with pytest.raises(ValueError, match="AZURE_OPENAI_ENDPOINT"):
        keyway.AzureOpenAI(api_version=VERSION, api_key="azure-emul-1")
    with pytest.raises(ValueError, match="pass only one"):
        made(keyway.AzureOpenAI, server, base_url="https://a.example/openai", api_key="azure-emul-1")
    for empty in (None, "", " "):
        with pytest.raises(TypeError, match="AZURE_OPENAI_API_KEY"):
            made(keyway.AzureOpenAI, server, api_key=empty)


def test_copies_keep_the_resource_and_the_kind_of_their_key(server):
    client = made(keyway.AzureOpenAI, server, azure_deployment="mine", api_key="azure-emul-1")
    copy = client.with_options(api_key="azure-emul-2", timeout=5)
    assert isinstance(copy, keyway.AzureOpenAI) and copy._api_version == VERSION
    ask(copy)
    path, headers = head(server)
    assert path.startswith("/openai/deployments/mine/") and headers["api-key"] == "azure-emul-2"
    ask(client.with_options(timeout=5))
    assert head(server)[1]["api-key"] == "azure-emul-1"
    with pytest.raises(keyway.ConfigurationError, match="make another client"):
        client.with_options(azure_ad_token="token-emul-1")


def test_azure_clients_are_clients():
    assert issubclass(keyway.AzureOpenAI, keyway.OpenAI)
    assert issubclass(keyway.AsyncAzureOpenAI, keyway.AsyncOpenAI)
