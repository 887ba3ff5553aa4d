"""`create_and_poll` and its kin, on both kinds of client."""

import asyncio
import inspect
import json

import pytest

import keyway
from conftest import reply


async def value(found):
    return await found if inspect.isawaitable(found) else found


@pytest.fixture(params=["threads", "event loop"])
def api(request, emulator):
    kind = keyway.OpenAI if request.param == "threads" else keyway.AsyncOpenAI
    return kind(api_key=emulator.key(), base_url=emulator.base_url, max_retries=0)


def run(work):
    return asyncio.run(work())


def test_a_file_of_a_vector_store_is_uploaded_and_processed(api):
    async def work():
        store = await value(api.vector_stores.create(name="s"))
        done = await value(
            api.vector_stores.files.upload_and_poll(
                vector_store_id=store.id, file=("a.txt", b"text"), attributes={"n": 1}, poll_interval_ms=1
            )
        )
        assert done.status == "completed" and done.attributes == {"n": 1}
        again = await value(api.vector_stores.files.poll(done.id, vector_store_id=store.id, max_wait_seconds=60))
        assert again.id == done.id
        added = await value(api.vector_stores.files.upload(vector_store_id=store.id, file=("b.txt", b"text")))
        assert added.vector_store_id == store.id

    run(work)


def test_files_are_uploaded_at_once_and_processed_as_a_batch(api):
    async def work():
        store = await value(api.vector_stores.create(name="s"))
        first = await value(api.files.create(file=("0.txt", b"text"), purpose="assistants"))
        files = [(f"{number}.txt", b"text") for number in range(1, 8)]
        batch = await value(
            api.vector_stores.file_batches.upload_and_poll(
                store.id, files=files, file_ids=[first.id], max_concurrency=3, poll_interval_ms=1
            )
        )
        assert batch.status == "completed" and batch.file_counts.total == 8

    run(work)


def test_a_video_is_polled_until_it_is_made(api):
    async def work():
        video = await value(api.videos.create_and_poll(prompt="a key", poll_interval_ms=1))
        assert video.status == "completed"

    run(work)


def test_runs_are_polled(api):
    async def work():
        with pytest.warns(DeprecationWarning):
            assistant = await value(api.beta.assistants.create(model="gpt-4.1"))
            thread = await value(api.beta.threads.create(messages=[{"role": "user", "content": "Hello"}]))
            runs = api.beta.threads.runs
            done = await value(runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id, poll_interval_ms=1))
            assert done.status == "completed" and done.thread_id == thread.id
            other = await value(api.beta.threads.create_and_run_poll(assistant_id=assistant.id, poll_interval_ms=1))
            assert other.status == "completed"

    run(work)


def test_an_uploaded_file_is_awaited(api):
    async def work():
        file = await value(api.files.create(file=("a.txt", b"text"), purpose="assistants"))
        done = await value(api.files.wait_for_processing(file.id, poll_interval=0.001))
        assert done.status == "processed"

    run(work)


def test_a_large_file_is_uploaded_in_parts(api, tmp_path):
    path = tmp_path / "large.bin"
    path.write_bytes(b"0123456789" * 3)

    async def work():
        done = await value(
            api.uploads.upload_file_chunked(file=path, mime_type="text/plain", purpose="assistants", part_size=12)
        )
        assert done.status == "completed" and done.file.bytes == 30 and done.filename == "large.bin"
        with pytest.raises(TypeError, match="filename"):
            await value(api.uploads.upload_file_chunked(file=b"x", mime_type="text/plain", purpose="assistants"))

    run(work)


def scripted(statuses, header=None):
    left = list(statuses)

    def answer(connection):
        body = json.dumps({"id": "vs_file", "object": "vector_store.file", "status": left.pop(0)}).encode()
        hint = f"openai-poll-after-ms: {header}\r\n" if header else ""
        head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n{hint}content-length: {len(body)}\r\n\r\n"
        connection.sendall(head.encode() + body)

    return answer


@pytest.mark.parametrize(
    "header, options, slept",
    [("7", {}, [0.007] * 2), ("soon", {}, [1.0] * 2), (None, {}, [1.0] * 2), ("7", {"poll_interval_ms": 3}, [0.003] * 2)],
)
def test_the_interval_is_the_callers_else_the_servers(serve, monkeypatch, header, options, slept):
    server = serve(scripted(["in_progress", "in_progress", "completed"], header))
    seconds = []
    monkeypatch.setattr("keyway.lib._polling.time.sleep", seconds.append)
    client = keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url)
    done = client.vector_stores.files.poll("f", vector_store_id="v", **options)
    assert done.status == "completed" and seconds == slept
    head, _ = server.requests[0]
    assert "x-stainless-poll-helper: true" in head
    assert ("x-stainless-custom-poll-interval: 3" in head) == bool(options)


def test_a_status_that_is_new_ends_the_wait(serve):
    server = serve(scripted(["pondered"]))
    client = keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url)
    assert client.vector_stores.files.poll("f", vector_store_id="v").status == "pondered"


def test_the_wait_has_a_limit(serve):
    server = serve(scripted(["in_progress"] * 1000, "1"))
    client = keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url)
    with pytest.raises(TimeoutError, match="continues on the server"):
        client.vector_stores.files.poll("f", vector_store_id="v", max_wait_seconds=0.02)
    sent = len(server.requests)
    with pytest.raises(TimeoutError):
        client.vector_stores.files.poll("f", vector_store_id="v", max_wait_seconds=0)
    assert len(server.requests) == sent, "no request without time"
    with pytest.raises(ValueError, match="max_wait_seconds"):
        client.vector_stores.files.poll("f", vector_store_id="v", max_wait_seconds=float("inf"))
