"""Clients of other addresses: regions, and Amazon Bedrock."""

import asyncio

import httpx
import pytest

import keyway
from conftest import MESSAGES, REPLY


@pytest.fixture(autouse=True)
def no_region(monkeypatch):
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_BEARER_TOKEN_BEDROCK", "AWS_BEDROCK_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


def test_a_region_is_a_base_url(monkeypatch):
    monkeypatch.setenv("OPENAI_BASE_URL", "https://other.example/v1")
    for region, url in (("eu", "https://eu.api.openai.com/v1"), ("global", "https://api.openai.com/v1")):
        assert keyway.OpenAI(api_key="sk-emul-x", data_residency=region).base_url == url
    with pytest.raises(ValueError, match="is unknown; use one of global, us, eu"):
        keyway.OpenAI(api_key="sk-emul-x", data_residency="mars")
    with pytest.raises(ValueError, match="pass only one"):
        keyway.OpenAI(api_key="sk-emul-x", data_residency="eu", base_url="https://api.example/v1")


def test_a_client_of_bedrock_has_its_address_and_its_key(monkeypatch):
    seen = []

    def handler(request):
        seen.append((str(request.url), request.headers["authorization"]))
        return httpx.Response(200, json=REPLY)

    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "sk-emul-bedrock")
    http_client = httpx.Client(transport=httpx.MockTransport(handler))
    client = keyway.BedrockOpenAI(aws_region="us-west-2", http_client=http_client)
    client.chat.completions.create(model="openai.gpt-oss-120b", messages=MESSAGES)
    url = "https://bedrock-mantle.us-west-2.api.aws/openai/v1/chat/completions"
    assert seen == [(url, "Bearer sk-emul-bedrock")]
    provided = keyway.BedrockOpenAI(aws_region="us-west-2", bedrock_token_provider=lambda: "sk-emul-2", http_client=http_client)
    provided.chat.completions.create(model="openai.gpt-oss-120b", messages=MESSAGES)
    assert seen[1] == (url, "Bearer sk-emul-2")


@pytest.mark.parametrize("kind", [keyway.BedrockOpenAI, keyway.AsyncBedrockOpenAI])
def test_k7_a_key_of_openai_is_never_sent_to_bedrock(monkeypatch, kind):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-emul-openai")
    monkeypatch.setenv("AWS_REGION", "eu-central-1")
    client = kind()
    assert client.base_url == "https://bedrock-mantle.eu-central-1.api.aws/openai/v1"

    async def call():
        await client.models.list()

    with pytest.raises(keyway.AuthenticationError, match="AWS_BEARER_TOKEN_BEDROCK"):
        client.models.list() if kind is keyway.BedrockOpenAI else asyncio.run(call())


def test_what_bedrock_lacks_says_the_next_step():
    with pytest.raises(keyway.ConfigurationError, match="pass its region or `base_url=`"):
        keyway.BedrockOpenAI(api_key="sk-emul-x")
    with pytest.raises(keyway.ConfigurationError, match="`aws_profile` is unsupported: .*AWS_BEARER_TOKEN_BEDROCK"):
        keyway.BedrockOpenAI(aws_region="us-west-2", aws_profile="work")


def test_bedrock_is_a_provider_of_the_usual_client():
    from keyway.providers import bedrock

    described = bedrock(region="us-west-2", token_provider=lambda: "sk-emul-2")
    assert keyway.OpenAI(provider=described).base_url == "https://bedrock-mantle.us-west-2.api.aws/openai/v1"
    described = bedrock(region="us-west-2", endpoint="runtime", api_key="sk-emul-2")
    client = keyway.AsyncOpenAI(provider=described)
    assert client.base_url == "https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1" and "sk-emul" not in repr(described)
    with pytest.raises(keyway.ConfigurationError, match="Both `provider` and `api_key`"):
        keyway.OpenAI(provider=described, api_key="sk-emul-x")
    with pytest.raises(keyway.ConfigurationError, match="`profile` is unsupported"):
        bedrock(region="us-west-2", profile="work")
