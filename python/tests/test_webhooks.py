"""Webhooks: signatures, times and events."""

import base64
import hashlib
import hmac
import json
import time

import pytest

import keyway

SECRET = "whsec_" + base64.b64encode(b"emulated secret").decode()
EVENT = {
    "id": "evt_1",
    "object": "event",
    "created_at": 1,
    "type": "response.completed",
    "data": {"id": "resp_1"},
    "later": True,
}


def signed(payload, secret=b"emulated secret", sent=None, identifier="wh_1"):
    sent = str(int(time.time()) if sent is None else sent)
    body = payload if isinstance(payload, bytes) else payload.encode()
    digest = hmac.new(secret, f"{identifier}.{sent}.".encode() + body, hashlib.sha256).digest()
    signature = "v1," + base64.b64encode(digest).decode()
    return {"webhook-signature": signature, "webhook-timestamp": sent, "webhook-id": identifier}


@pytest.fixture
def webhooks():
    return keyway.OpenAI(api_key="sk-emul-x", webhook_secret=SECRET).webhooks


@pytest.mark.parametrize("kind", [str, str.encode])
def test_unwrap_returns_the_event_as_its_class(webhooks, kind):
    payload = kind(json.dumps(EVENT))
    event = webhooks.unwrap(payload, signed(payload))
    assert type(event).__name__ == "ResponseCompletedWebhookEvent"
    assert event.data.id == "resp_1" and event.later is True


def test_each_type_of_event_has_its_class(webhooks):
    from keyway.types.webhooks.unwrap_webhook_event import UnwrapWebhookEvent

    for kind in UnwrapWebhookEvent.__args__:
        (name,) = kind.model_fields["type"].annotation.__args__
        payload = json.dumps({**EVENT, "type": name})
        assert type(webhooks.unwrap(payload, signed(payload))) is kind


def test_an_event_of_an_unknown_type_is_kept(webhooks):
    payload = json.dumps({**EVENT, "type": "moon.landed"})
    event = webhooks.unwrap(payload, signed(payload))
    assert (event.type, event.data) == ("moon.landed", {"id": "resp_1"})


@pytest.mark.parametrize("headers", [lambda found: {name.title(): value for name, value in found.items()}])
def test_headers_have_any_case(webhooks, headers):
    payload = json.dumps(EVENT)
    webhooks.verify_signature(payload, headers(signed(payload)))


def test_one_signature_of_several_is_enough(webhooks):
    payload = json.dumps(EVENT)
    headers = signed(payload)
    headers["webhook-signature"] = "v1,b2xk " + headers["webhook-signature"]
    webhooks.verify_signature(payload, headers)


@pytest.mark.parametrize(
    "change",
    [
        lambda payload: (payload.replace("resp_1", "resp_2"), signed(payload)),
        lambda payload: (payload, signed(payload, secret=b"another")),
        lambda payload: (payload, {**signed(payload), "webhook-id": "wh_2"}),
        lambda payload: (payload, {**signed(payload), "webhook-signature": ""}),
        lambda payload: (payload, {**signed(payload), "webhook-signature": "v1,é"}),
        lambda payload: (payload, {**signed(payload), "webhook-timestamp": "soon"}),
        lambda payload: (payload, signed(payload, sent=time.time() - 400)),
        lambda payload: (payload, signed(payload, sent=time.time() + 400)),
    ],
)
def test_what_was_not_signed_so_is_refused(webhooks, change):
    payload, headers = change(json.dumps(EVENT))
    with pytest.raises(keyway.InvalidWebhookSignatureError) as caught:
        webhooks.unwrap(payload, headers)
    assert isinstance(caught.value, ValueError) and "emulated" not in str(caught.value)


def test_the_tolerance_is_the_callers(webhooks):
    payload = json.dumps(EVENT)
    webhooks.verify_signature(payload, signed(payload, sent=int(time.time()) - 400), tolerance=500)


def test_a_missing_header_is_named(webhooks):
    with pytest.raises(ValueError, match="webhook-timestamp"):
        webhooks.verify_signature("{}", {"webhook-signature": "v1,x"})


def test_the_secret_is_the_calls_the_clients_or_the_environments(monkeypatch):
    payload = json.dumps(EVENT)
    plain = signed(payload, secret=b"plain")
    bare = keyway.OpenAI(api_key="sk-emul-x")
    with pytest.raises(ValueError, match="OPENAI_WEBHOOK_SECRET"):
        bare.webhooks.verify_signature(payload, plain)
    bare.webhooks.verify_signature(payload, plain, secret="plain")
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", "plain")
    keyway.OpenAI(api_key="sk-emul-x").webhooks.verify_signature(payload, plain)
    keyway.AsyncOpenAI(api_key="sk-emul-x").webhooks.unwrap(payload, plain)
    copy = keyway.OpenAI(api_key="sk-emul-x", webhook_secret="plain").with_options(max_retries=1)
    copy.webhooks.verify_signature(payload, plain)
    with pytest.raises(ValueError, match="base64"):
        bare.webhooks.verify_signature(payload, plain, secret="whsec_!")
