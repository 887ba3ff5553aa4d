"""Event loops: calls, streams, cancellation, several loops, uvloop."""

import asyncio
import gc
import inspect
import threading
import weakref

import pytest

import keyway
from conftest import MESSAGES, begin_stream, chunk, reply

ASK = {"model": "gpt-4.1", "messages": MESSAGES}

try:
    import uvloop
except ImportError:
    uvloop = None

LOOPS = [asyncio.new_event_loop] + ([uvloop.new_event_loop] if uvloop else [])


@pytest.fixture(params=LOOPS, ids=[factory.__module__.split(".")[0] for factory in LOOPS])
def run(request):
    """Runs a coroutine in a new loop of each kind."""

    def run(coroutine):
        loop = request.param()
        try:
            return loop.run_until_complete(asyncio.wait_for(coroutine, 30))
        finally:
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()

    return run


def local(server, **options):
    return keyway.AsyncOpenAI(api_key="sk-emul-x", base_url=server.base_url, **{"max_retries": 0, **options})


async def heard(semaphore):
    return await asyncio.get_running_loop().run_in_executor(None, lambda: semaphore.acquire(timeout=10))


def test_methods_are_coroutine_functions(async_client):
    assert inspect.iscoroutinefunction(async_client.chat.completions.create)
    assert not inspect.iscoroutinefunction(keyway.OpenAI(api_key="sk-emul-x").chat.completions.create)


def test_a_call_and_many_at_once(run, async_client):
    async def program():
        one = await async_client.chat.completions.create(**ASK)
        many = await asyncio.gather(*(async_client.chat.completions.create(**ASK) for _ in range(100)))
        return one, many

    one, many = run(program())
    assert {reply.choices[0].message.content for reply in many} == {one.choices[0].message.content}


def test_a_stream(run, async_client):
    async def program():
        stream = await async_client.chat.completions.create(**ASK, stream=True)
        assert isinstance(stream, keyway.AsyncStream)
        return [event async for event in stream]

    assert len(run(program())) > 2


def test_many_streams_at_once(run, serve):
    def answer(connection):
        begin_stream(connection, [chunk("a")] * 300 + [chunk("b", "stop")])
        connection.sendall(b"e\r\ndata: [DONE]\n\n\r\n0\r\n\r\n")

    client = local(serve(answer))

    async def one():
        return sum([1 async for _ in await client.chat.completions.create(**ASK, stream=True)])

    async def program():
        return await asyncio.gather(*(one() for _ in range(32)))

    assert run(program()) == [301] * 32


def test_lists_are_awaited_or_iterated_over(run, async_client):
    async def program():
        for number in range(3):
            await async_client.files.create(file=(f"{number}.txt", b"x"), purpose="user_data")
        page = await async_client.files.list(limit=2, order="asc")
        assert len(page.data) == 2
        following = await page.get_next_page()
        return [file.filename for file in following.data], [file.filename async for file in async_client.files.list(limit=2, order="asc")]

    assert run(program()) == (["2.txt"], ["0.txt", "1.txt", "2.txt"])


def test_cancelling_a_call_closes_its_exchange(run, serve):
    server = serve(lambda connection: None)
    client = local(server)

    async def program():
        task = asyncio.ensure_future(client.chat.completions.create(**ASK))
        assert await heard(server.asked)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await heard(server.closed)

    run(program())


def test_a_time_limit_of_the_loop_closes_the_exchange(run, serve):
    server = serve(lambda connection: None)
    client = local(server)

    async def program():
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.chat.completions.create(**ASK), 0.1)
        assert await heard(server.closed)

    run(program())


def test_cancelling_the_reader_of_a_stream_closes_it_when_it_is_left(run, serve):
    server = serve(lambda connection: begin_stream(connection, [chunk("a")]))
    client = local(server)
    first = asyncio.Event

    async def program():
        seen = first()

        async def read():
            async for _ in await client.chat.completions.create(**ASK, stream=True):
                seen.set()

        task = asyncio.ensure_future(read())
        await seen.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        del task
        gc.collect()
        assert await heard(server.closed)

    run(program())


def test_a_stream_continues_after_a_time_limit_on_one_event(run, serve):
    release = threading.Event()

    def answer(connection):
        begin_stream(connection, [chunk("a")])
        release.wait(10)
        data = b"data: [DONE]\n\n"
        for event in (chunk("b"), chunk("c", "stop")):
            import json

            piece = b"data: " + json.dumps(event).encode() + b"\n\n"
            connection.sendall(b"%x\r\n%s\r\n" % (len(piece), piece))
        connection.sendall(b"%x\r\n%s\r\n0\r\n\r\n" % (len(data), data))

    client = local(serve(answer))

    async def program():
        stream = await client.chat.completions.create(**ASK, stream=True)
        texts = [(await stream.__anext__()).choices[0].delta.content]
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(stream.__anext__(), 0.05)
        release.set()
        texts += [event.choices[0].delta.content async for event in stream]
        return texts

    assert run(program()) == ["a", "b", "c"]


def test_closing_a_stream(run, serve):
    server = serve(lambda connection: begin_stream(connection, [chunk("a")]))
    client = local(server)

    async def program():
        async with await client.chat.completions.create(**ASK, stream=True) as stream:
            await stream.__anext__()
        assert await heard(server.closed)
        assert [event async for event in stream] == []

    run(program())


def test_one_client_in_several_loops_of_several_threads(async_client):
    results = []

    def thread():
        async def program():
            return await asyncio.gather(*(async_client.chat.completions.create(**ASK) for _ in range(10)))

        results.append(len(asyncio.run(program())))

    threads = [threading.Thread(target=thread) for _ in range(4)]
    [thread.start() for thread in threads]
    [thread.join(30) for thread in threads]
    assert results == [10] * 4


def test_a_loop_is_not_kept_alive(async_client):
    async def program():
        await async_client.chat.completions.create(**ASK)

    loop = asyncio.new_event_loop()
    loop.run_until_complete(program())
    loop.close()
    gone = weakref.ref(loop)
    del loop
    gc.collect()
    assert gone() is None


def test_descriptors_do_not_grow_with_loops(async_client):
    import os

    async def program():
        await async_client.chat.completions.create(**ASK)

    def descriptors():
        gc.collect()
        return len(os.listdir("/dev/fd"))

    asyncio.run(program())
    before = descriptors()
    for _ in range(20):
        asyncio.run(program())
    assert descriptors() <= before + 2


def test_without_a_loop_the_error_says_so(async_client):
    with pytest.raises(RuntimeError, match="needs a running asyncio event loop"):
        async_client.chat.completions.create(**ASK).send(None)


def test_a_reply_and_an_error_side_by_side(run, serve):
    answers = ["200 OK", "500 Internal Server Error"] * 50

    def answer(connection):
        status = answers.pop()
        reply(connection, status=status) if status == "200 OK" else reply(connection, {"error": {"message": "no"}}, status)

    client = local(serve(answer))

    async def program():
        calls = (client.chat.completions.create(**ASK) for _ in range(100))
        return await asyncio.gather(*calls, return_exceptions=True)

    results = run(program())
    assert sum(isinstance(result, keyway.InternalServerError) for result in results) == 50
    assert sum(not isinstance(result, Exception) for result in results) == 50


def test_another_kind_of_loop_is_named_and_what_to_do():
    async def call():
        await keyway.AsyncOpenAI(api_key="sk-emul-x", base_url="http://127.0.0.1:1/v1").models.list()

    # As trio runs it: without asyncio's loop.
    with pytest.raises(RuntimeError, match="such as trio's, are not supported: use OpenAI in a thread there"):
        call().send(None)
