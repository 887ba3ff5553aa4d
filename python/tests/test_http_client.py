"""`http_client=`: an httpx client of the caller's is used, and its mocks work; its gate is its own."""

import asyncio
import gc
import json
import sys
import threading
import time
import types

import httpx
import pytest
import respx
import uvloop

import keyway
from conftest import MESSAGES, REPLY, begin_stream, chunk, reply

ASK = {"model": "gpt-4.1", "messages": MESSAGES}
URL = "https://api.example/v1/chat/completions"
REFUSED = {"error": {"message": "no", "code": "invalid_api_key", "type": "invalid_request_error"}}


def events(*texts):
    parts = [f"data: {json.dumps(chunk(text))}\n\n" for text in texts] + ["data: [DONE]\n\n"]
    return httpx.Response(200, headers={"content-type": "text/event-stream"}, text="".join(parts))


def over(answer, **options):
    """A client over a mock that answers as the function does, and the requests that it saw."""
    seen = []

    def handler(request):
        seen.append(request)
        return answer(request)

    http_client = httpx.Client(transport=httpx.MockTransport(handler))
    given = {"api_key": "sk-emul-mock", "base_url": "https://api.example/v1", "max_retries": 0, **options}
    return keyway.OpenAI(http_client=http_client, **given), seen


def over_async(answer, **options):
    async def handler(request):
        await asyncio.sleep(0)
        return answer(request)

    http_client = httpx.AsyncClient(transport=httpx.MockTransport(handler))
    given = {"api_key": "sk-emul-mock", "base_url": "https://api.example/v1", "max_retries": 0, **options}
    return keyway.AsyncOpenAI(http_client=http_client, **given)


def test_a_reply_of_a_mock():
    client, seen = over(lambda request: httpx.Response(200, json=REPLY, headers={"x-request-id": "req_mock"}))
    found = client.chat.completions.create(**ASK)
    assert (found.choices[0].message.content, found._request_id) == ("Hi", "req_mock")
    assert str(seen[0].url) == URL and seen[0].method == "POST"
    assert json.loads(seen[0].content) == ASK
    assert seen[0].headers["authorization"] == "Bearer sk-emul-mock"
    assert seen[0].headers["x-stainless-lang"] == "python"


def test_a_stream_of_a_mock():
    client, _ = over(lambda request: events("a", "b"))
    stream = client.chat.completions.create(**ASK, stream=True)
    assert [event.choices[0].delta.content for event in stream] == ["a", "b"]


@pytest.mark.parametrize("loops", [asyncio.new_event_loop, uvloop.new_event_loop], ids=["asyncio", "uvloop"])
def test_event_loops_with_a_mock(loops):
    client = over_async(lambda request: events("a", "b") if b'"stream":true' in request.content else httpx.Response(200, json=REPLY))

    async def program():
        one = await client.chat.completions.create(**ASK)
        many = await asyncio.gather(*(client.chat.completions.create(**ASK) for _ in range(20)))
        stream = await client.chat.completions.create(**ASK, stream=True)
        return one, many, [event.choices[0].delta.content async for event in stream]

    loop = loops()
    one, many, texts = loop.run_until_complete(program())
    loop.close()
    assert one.id == "chatcmpl-1" and len(many) == 20 and texts == ["a", "b"]


def test_g2_a_refusal_of_a_mock_is_remembered_for_that_mock_alone(serve):
    refusing, seen = over(lambda request: httpx.Response(401, json=REFUSED))
    for from_gate in (False, True):
        with pytest.raises(keyway.AuthenticationError) as caught:
            refusing.chat.completions.create(**ASK)
        assert caught.value.from_gate is from_gate
    assert len(seen) == 1 and caught.value.message.startswith("Invalid API Key provided")
    # The same key and address through another mock.
    other, _ = over(lambda request: httpx.Response(200, json=REPLY))
    assert other.chat.completions.create(**ASK).id
    # Another keyway client over the same httpx client.
    with pytest.raises(keyway.AuthenticationError) as caught:
        refusing.with_options(timeout=3).chat.completions.create(**ASK)
    assert caught.value.from_gate and len(seen) == 1
    with pytest.raises(keyway.AuthenticationError):
        refusing.with_options(gate=False).chat.completions.create(**ASK)
    assert len(seen) == 2


def test_e4_what_httpx_raises_is_the_cause_of_a_connection_error():
    def refuse(request):
        raise httpx.ConnectError("[Errno 111] Connection refused", request=request)

    client, seen = over(refuse, max_retries=1)
    with pytest.raises(keyway.APIConnectionError) as caught:
        client.chat.completions.create(**ASK)
    assert caught.value.reason == "connect" and caught.value.attempts == 2 == len(seen)
    assert isinstance(caught.value.__cause__, httpx.ConnectError) and not isinstance(caught.value, keyway.APITimeoutError)

    def late(request):
        raise httpx.ReadTimeout("late", request=request)

    client, _ = over(late)
    with pytest.raises(keyway.APITimeoutError) as caught:
        client.chat.completions.create(**ASK)
    assert caught.value.reason == "attempt" and isinstance(caught.value.__cause__, httpx.ReadTimeout)

    def strange(request):
        raise ZeroDivisionError("a hook's own mistake")

    client, _ = over(strange)
    with pytest.raises(keyway.APIConnectionError) as caught:
        client.chat.completions.create(**ASK)
    assert isinstance(caught.value.__cause__, ZeroDivisionError)

    with pytest.raises(keyway.APIConnectionError) as caught:
        asyncio.run(over_async(refuse).chat.completions.create(**ASK))
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


def test_x2_a_key_in_what_httpx_raises_is_in_no_error():
    def leak(request):
        raise httpx.ConnectError("no way with " + request.headers["authorization"], request=request)

    client, _ = over(leak)
    with pytest.raises(keyway.APIConnectionError) as caught:
        client.chat.completions.create(**ASK)
    assert "sk-emul-mock" not in f"{caught.value} {caught.value.__cause__!r}"


def test_an_exception_that_is_no_error_ends_the_call():
    def interrupt(request):
        raise KeyboardInterrupt

    client, _ = over(interrupt)
    with pytest.raises(KeyboardInterrupt):
        client.chat.completions.create(**ASK)


def test_respx():
    with respx.mock(base_url="https://api.example/v1") as mock:
        route = mock.post("/chat/completions").mock(side_effect=[httpx.Response(503), httpx.Response(200, json=REPLY)])
        client = keyway.OpenAI(
            api_key="sk-emul-respx", base_url="https://api.example/v1", http_client=httpx.Client(), max_retries=1
        )
        assert client.chat.completions.create(**ASK).id == "chatcmpl-1"
        assert route.call_count == 2 and route.calls[1].request.headers["x-stainless-retry-count"] == "1"


def test_the_call_runs_in_the_callers_thread_and_context():
    import contextvars

    variable = contextvars.ContextVar("variable", default="nothing")
    found = []
    client, _ = over(lambda request: found.append((threading.get_ident(), variable.get())) or httpx.Response(200, json=REPLY))
    variable.set("the caller's")
    client.chat.completions.create(**ASK)
    assert found == [(threading.get_ident(), "the caller's")]


def test_time_limits_reach_httpx():
    found = []
    client, _ = over(lambda request: found.append(request.extensions["timeout"]) or httpx.Response(200, json=REPLY), timeout=7)
    client.chat.completions.create(**ASK)
    client.chat.completions.create(**ASK, timeout=3)
    client.with_options(timeout=keyway.Timeout(9, connect=2)).chat.completions.create(**ASK)
    client.with_options(timeout=None).chat.completions.create(**ASK)
    assert [(limits["connect"], limits["read"]) for limits in found] == [(5.0, 7.0), (5.0, 3.0), (2.0, 9.0), (5.0, None)]
    transport = httpx.MockTransport(lambda request: found.append(request.extensions["timeout"]) or httpx.Response(200, json=REPLY))
    own = keyway.OpenAI(api_key="sk-emul-x", base_url=URL[:22], http_client=httpx.Client(timeout=11, transport=transport))
    own.chat.completions.create(**ASK)
    assert found[-1]["read"] == 11.0


def test_over_the_network_with_streams_uploads_and_compressed_replies(emulator):
    client = keyway.OpenAI(api_key=emulator.key(), base_url=emulator.base_url, http_client=httpx.Client(), max_retries=0)
    assert client.chat.completions.create(**ASK).choices
    assert sum(1 for _ in client.chat.completions.create(**ASK, stream=True)) > 2
    file = client.files.create(file=("a.txt", b"content"), purpose="user_data")
    assert client.files.content(file.id).read() == b"content"
    assert [found.id for found in client.files.list()] == [file.id]
    client.close()
    assert client._core.closed


def test_closing_a_stream_closes_the_reply_of_httpx(serve):
    server = serve(lambda connection: begin_stream(connection, [chunk("a")]))
    client = keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url, http_client=httpx.Client(), max_retries=0)
    with client.chat.completions.create(**ASK, stream=True) as stream:
        assert next(stream).choices[0].delta.content == "a"
    assert server.closed.acquire(timeout=10)


def test_cancelling_a_call_cancels_it_in_httpx(serve):
    server = serve(lambda connection: None)
    client = keyway.AsyncOpenAI(api_key="sk-emul-x", base_url=server.base_url, http_client=httpx.AsyncClient(), max_retries=0)

    async def program():
        task = asyncio.ensure_future(client.chat.completions.create(**ASK))
        loop = asyncio.get_running_loop()
        assert await loop.run_in_executor(None, lambda: server.asked.acquire(timeout=10))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await loop.run_in_executor(None, lambda: server.closed.acquire(timeout=10))

    asyncio.run(program())


def test_closing_a_client_closes_the_httpx_client():
    http_client = httpx.Client()
    client = keyway.OpenAI(api_key="sk-emul-x", http_client=http_client)
    with client:
        assert not http_client.is_closed
    assert http_client.is_closed and client.is_closed()

    async def program():
        http_client = httpx.AsyncClient()
        async with keyway.AsyncOpenAI(api_key="sk-emul-x", http_client=http_client):
            pass
        return http_client.is_closed

    assert asyncio.run(program())


def test_the_wrong_kind_of_client_is_a_type_error():
    for kind, http_client in [
        (keyway.OpenAI, httpx.AsyncClient()),
        (keyway.AsyncOpenAI, httpx.Client()),
        (keyway.OpenAI, object()),
        (keyway.OpenAI, keyway.DefaultAsyncHttpxClient()),
    ]:
        with pytest.raises(TypeError, match="Invalid `http_client` argument"):
            kind(api_key="sk-emul-x", http_client=http_client)


def test_an_httpx_client_can_be_changed_in_a_copy():
    first, seen = over(lambda request: httpx.Response(200, json=REPLY))
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={**REPLY, "id": "other"}))
    second = first.with_options(http_client=httpx.Client(transport=transport))
    assert (second.chat.completions.create(**ASK).id, first.chat.completions.create(**ASK).id) == ("other", "chatcmpl-1")
    assert len(seen) == 1


def test_default_clients_are_settings_of_keyways_own_transport(serve):
    server = serve(reply)
    # A proxy for plain http sees the whole URL.
    default = keyway.DefaultHttpxClient(proxy=server.base_url.removesuffix("/v1"), timeout=5, limits=httpx.Limits())
    client = keyway.OpenAI(api_key="sk-emul-x", base_url="http://192.168.0.1:9/v1", http_client=default, max_retries=0)
    assert client.chat.completions.create(**ASK).id
    assert server.requests[-1][0].startswith("POST http://192.168.0.1:9/v1/chat/completions")
    with pytest.raises(OSError, match="nowhere.pem"):
        keyway.OpenAI(api_key="sk-emul-x", http_client=keyway.DefaultHttpxClient(verify="/nowhere.pem"))


def test_a_default_client_with_what_only_httpx_has_is_an_httpx_client():
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=REPLY))

    class Wrapper(keyway.DefaultHttpxClient):
        """langchain-openai derives from it."""

    default = Wrapper(transport=transport, base_url="https://ignored.example")
    client = keyway.OpenAI(api_key="sk-emul-x", base_url="https://api.example/v1", http_client=default)
    assert client.chat.completions.create(**ASK).id and not default.is_closed
    default.close()
    assert default.is_closed


def test_without_httpx_the_error_says_how_to_get_it(in_process):
    program = """
import sys
sys.modules['httpx'] = None
import keyway
try:
    keyway.DefaultHttpxClient(event_hooks={})
except ImportError as error:
    print(error)
keyway.OpenAI(api_key='sk-emul-x', http_client=keyway.DefaultHttpxClient(timeout=3))
"""
    assert "pip install keyway[httpx]" in in_process(program)


def test_nothing_is_left_behind(recwarn):
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client, _ = over(lambda request: events("a", "b"))
        stream = client.chat.completions.create(**ASK, stream=True)
        next(stream)
        del stream
        client.close()
        deadline = time.monotonic() + 5
        while any(isinstance(found, httpx.Response) and not found.is_closed for found in gc.get_objects()):
            assert time.monotonic() < deadline
            gc.collect()


@pytest.mark.parametrize("kind", [keyway.DefaultHttpxClient, keyway.DefaultAsyncHttpxClient])
@pytest.mark.parametrize(
    "settings",
    [
        {"limits": httpx.Limits(max_connections=1)},
        {"http2": False},
        {"http1": False},
        {"follow_redirects": False},
        {"max_redirects": 3},
        {"default_encoding": "latin-1"},
    ],
    ids=lambda settings: next(iter(settings)),
)
def test_a_setting_without_effect_warns(kind, settings):
    with pytest.warns(UserWarning, match=f"`{next(iter(settings))}` of {kind.__name__} has no effect: ") as caught:
        kind(**settings)
    assert len(caught) == 1 and caught[0].filename == __file__


@pytest.mark.filterwarnings("error")
def test_settings_that_are_as_they_are_anyway_do_not_warn():
    limits = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
    keyway.DefaultHttpxClient(follow_redirects=True, http1=True, http2=True, limits=limits, base_url="https://a.example")
    keyway.DefaultHttpxClient(limits=httpx.Limits(), trust_env=False, timeout=3, limit=None)


def test_settings_of_httpx2_make_a_client_of_httpx2(monkeypatch):
    # httpx2 has its own classes, which a client of httpx does not take.
    httpx2 = types.ModuleType("httpx2")
    for name in ("Client", "AsyncClient", "HTTPTransport"):
        setattr(httpx2, name, type(name, (getattr(httpx, name),), {"__module__": "httpx2"}))
    httpx2.Limits, httpx2.Timeout = httpx.Limits, httpx.Timeout
    monkeypatch.setitem(sys.modules, "httpx2", httpx2)
    assert type(keyway.DefaultHttpxClient(transport=httpx2.HTTPTransport())._httpx) is httpx2.Client
    assert type(keyway.DefaultHttpxClient(mounts={"all://": httpx2.HTTPTransport()})._httpx) is httpx2.Client
    assert type(keyway.DefaultHttpxClient(transport=httpx.HTTPTransport())._httpx) is httpx.Client
    monkeypatch.setitem(sys.modules, "httpx", None)
    assert type(keyway.DefaultAsyncHttpxClient(event_hooks={})._httpx) is httpx2.AsyncClient
