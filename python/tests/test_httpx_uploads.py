"""Uploads through an httpx client of the caller's are read while they are sent."""

import asyncio

import httpx
import pytest

import keyway


def uploaded(asynchronous, path, handler, **options):
    """Uploads a file through an httpx client whose transport is the handler."""

    class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
        def handle_request(self, request):
            return handler(request, iter(request.stream))

        async def handle_async_request(self, request):
            pieces = [piece async for piece in request.stream]
            return handler(request, iter(pieces))

    given = {"api_key": "sk-emul-mock", "base_url": "https://api.example/v1", "max_retries": 0, **options}
    if not asynchronous:
        return keyway.OpenAI(http_client=httpx.Client(transport=Transport()), **given).files.create(file=path, purpose="user_data")

    async def call():
        async with keyway.AsyncOpenAI(http_client=httpx.AsyncClient(transport=Transport()), **given) as client:
            return await client.files.create(file=path, purpose="user_data")

    return asyncio.run(call())


FILE = {"id": "file-1", "object": "file", "bytes": 1, "created_at": 1, "filename": "a", "purpose": "user_data", "status": "processed"}


@pytest.mark.parametrize("asynchronous", [False, True])
def test_h7_an_upload_is_sent_in_pieces(asynchronous, tmp_path):
    path = tmp_path / "large.bin"
    path.write_bytes(bytes(range(256)) * 8192)
    seen = []

    def handler(request, pieces):
        seen.append((request.headers, list(pieces)))
        return httpx.Response(200, json=FILE)

    assert uploaded(asynchronous, path, handler).id == "file-1"
    headers, pieces = seen[0]
    content = b"".join(pieces)
    assert len(pieces) > 4 and max(map(len, pieces)) < 1 << 20
    assert path.read_bytes() in content and int(headers["content-length"]) == len(content)
    assert "transfer-encoding" not in headers


@pytest.mark.parametrize("asynchronous", [False, True])
def test_r5_an_upload_is_sent_again_from_its_beginning(asynchronous, tmp_path):
    path = tmp_path / "large.bin"
    path.write_bytes(b"x" * 300_000)
    seen = []

    def handler(request, pieces):
        seen.append(b"".join(pieces))
        return httpx.Response(200, json=FILE) if len(seen) == 2 else httpx.Response(503, headers={"retry-after-ms": "1"})

    assert uploaded(asynchronous, path, handler, max_retries=1).id == "file-1"
    assert len(seen) == 2 and seen[0] == seen[1] and len(seen[0]) > 300_000


@pytest.mark.parametrize("asynchronous", [False, True])
def test_h7_an_upload_that_becomes_shorter_ends_the_request(asynchronous, tmp_path):
    path = tmp_path / "large.bin"
    path.write_bytes(b"x" * 4_000_000)
    ended = []

    class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
        def handle_request(self, request):
            for _ in request.stream:
                path.write_bytes(b"")
            ended.append(True)

        async def handle_async_request(self, request):
            async for _ in request.stream:
                path.write_bytes(b"")
            ended.append(True)

    given = {"api_key": "sk-emul-mock", "base_url": "https://api.example/v1", "max_retries": 0}
    with pytest.raises(keyway.APIConnectionError, match="could not be produced") as caught:
        if asynchronous:

            async def call():
                client = keyway.AsyncOpenAI(http_client=httpx.AsyncClient(transport=Transport()), **given)
                await client.files.create(file=path, purpose="user_data")

            asyncio.run(call())
        else:
            client = keyway.OpenAI(http_client=httpx.Client(transport=Transport()), **given)
            client.files.create(file=path, purpose="user_data")
    assert "became shorter" in str(caught.value.__cause__) and not ended
