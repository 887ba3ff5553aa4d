"""The client of the module, and settings that are assigned to the module."""

import pytest

import keyway
from conftest import MESSAGES, reply


def ask():
    return keyway.chat.completions.create(model="gpt-4.1", messages=MESSAGES)


@pytest.fixture
def assign(monkeypatch):
    """Assigns settings to the module until the test's end."""

    def assign(**settings):
        for name, value in settings.items():
            monkeypatch.setattr(keyway, name, value, raising=False)

    return assign


def test_the_modules_own_client(emulator, assign):
    assign(api_key=emulator.key(), base_url=emulator.base_url)
    with pytest.warns(DeprecationWarning, match="keyway.OpenAI"):
        reply = ask()
    assert reply.choices


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(
    "settings, header",
    [
        ({"api_type": "azure", "api_key": "azure-emul-1"}, "api-key: azure-emul-1"),
        ({"azure_ad_token": "token-emul-1"}, "authorization: bearer token-emul-1"),
        ({"api_key": "azure-emul-1"}, "api-key: azure-emul-1"),
    ],
    ids=["the type", "a token", "the endpoint"],
)
@pytest.mark.parametrize("place", ["module", "environment"])
def test_the_modules_own_client_of_azure(serve, monkeypatch, assign, settings, header, place):
    server = serve(reply)
    root = server.base_url.removesuffix("/v1")
    if place == "environment":
        monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", root)
    else:
        settings = {**settings, "azure_endpoint": root}
    assign(api_version="2024-10-21", **settings)
    assert ask().choices
    head = server.requests[-1][0].lower()
    assert head.startswith("post /openai/deployments/gpt-4.1/chat/completions?api-version=2024-10-21 ")
    assert header in head


def test_the_module_does_not_guess_whose_key_it_has(monkeypatch, assign):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-emul-1")
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "azure-emul-1")
    with pytest.raises(keyway.ConfigurationError, match="keyway.api_type"):
        ask()
    assign(api_type="open_ai")
    with pytest.raises(keyway.ConfigurationError, match="'open_ai' is unknown"):
        ask()


@pytest.mark.parametrize("name, line", [("api_base", "keyway.base_url = …"), ("proxy", "keyway.http_client = ")])
def test_an_old_setting_is_not_ignored(assign, name, line):
    assign(api_key="sk-emul-1", **{name: "http://127.0.0.1:9/v1"})
    with pytest.raises(keyway.OldNameError, match=line):
        ask()
