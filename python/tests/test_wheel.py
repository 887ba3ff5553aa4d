"""A loop that drives the sockets itself: when it does, when it does not, and that nothing waits for it (P3)."""

import asyncio
import os
import threading
import time

import pytest

import keyway
from conftest import MESSAGES, begin_stream, chunk, reply
from test_asyncio import run  # noqa: F401

ASK = {"model": "gpt-4.1", "messages": MESSAGES}
LINUX = os.path.exists("/proc/self/fdinfo")
NEEDS_EPOLL = pytest.mark.skipif(not LINUX, reason="only Linux tells which epoll it is")


def local(server, kind=keyway.AsyncOpenAI, **options):
    return kind(api_key="sk-emul-x", base_url=server.base_url, **{"max_retries": 0, **options})


def streamed(events):
    def answer(connection):
        begin_stream(connection, [*(chunk(str(number)) for number in range(events)), chunk("", "stop"), b"[DONE]"])
        connection.sendall(b"0\r\n\r\n")

    return answer


def switches(name):
    """How often the thread with this name went to sleep so far."""
    for task in os.listdir("/proc/self/task"):
        with open(f"/proc/self/task/{task}/status") as file:
            facts = dict(line.split(":", 1) for line in file)
        if facts["Name"].strip() == name:
            return int(facts["voluntary_ctxt_switches"])
    return 0


async def driving(client):
    """Calls until the loop drives, which it does not while others made calls a moment ago."""
    deadline = time.monotonic() + 10
    while LINUX and time.monotonic() < deadline:
        before = switches("keyway-io")
        for _ in range(20):
            await client.chat.completions.create(**ASK)
        if switches("keyway-io") - before < 10:
            return
        await asyncio.sleep(0.02)
    assert not LINUX, "the io thread drives still"


@NEEDS_EPOLL
def test_the_io_thread_sleeps_while_a_loop_calls(run, serve):
    client = local(serve(reply))

    async def program():
        await driving(client)
        before, begun = switches("keyway-io"), time.monotonic()
        for _ in range(300):
            await client.chat.completions.create(**ASK)
        # It wakes now and then, to see whether the loop still comes.
        return switches("keyway-io") - before, (time.monotonic() - begun) / 0.01

    slept, slices = run(program())
    assert slept < 20 + 4 * slices, (slept, slices)


@NEEDS_EPOLL
def test_a_loop_drives_again_after_another_thread_made_calls(serve):
    server = serve(reply)
    client, threads = local(server), local(server, keyway.OpenAI)

    async def program():
        for _ in range(20):
            await client.chat.completions.create(**ASK)
            # In the loop's own thread, which cannot drive for its loop meanwhile.
            threads.chat.completions.create(**ASK)
        results = await asyncio.gather(
            *(client.chat.completions.create(**ASK) for _ in range(20)),
            *(asyncio.to_thread(threads.chat.completions.create, **ASK) for _ in range(20)),
        )
        assert len(results) == 40
        # As long as several take turns, `keyway-io` drives; a moment later the loop does again.
        await driving(client)

    asyncio.run(program())


def test_a_busy_loop_delays_no_other(serve):
    server = serve(reply)
    client = local(server)
    busy, free = threading.Event(), threading.Event()

    async def hold():
        await driving(client)
        flight = asyncio.create_task(client.chat.completions.create(**ASK))
        await asyncio.sleep(0)
        busy.set()
        # The loop does nothing until the others are done.
        assert free.wait(20)
        return (await flight).id

    async def others():
        return [(await client.chat.completions.create(**ASK)).id for _ in range(20)]

    held = []
    thread = threading.Thread(target=lambda: held.append(asyncio.run(hold())))
    thread.start()
    assert busy.wait(20)
    assert asyncio.run(others()) == ["chatcmpl-1"] * 20
    in_thread = local(server, keyway.OpenAI)
    assert [in_thread.chat.completions.create(**ASK).id for _ in range(20)] == ["chatcmpl-1"] * 20
    free.set()
    thread.join(20)
    assert held == ["chatcmpl-1"]


def test_a_reply_is_read_while_the_loop_is_busy(serve):
    done = threading.Event()

    def answer(connection):
        reply(connection)
        done.set()

    client = local(serve(answer), timeout=0.2)

    async def program():
        await driving(client)
        done.clear()
        flight = asyncio.create_task(client.chat.completions.create(**ASK))
        await asyncio.sleep(0)
        assert done.wait(10)
        # Longer than its limit: the reply was there in time.
        time.sleep(0.4)
        return (await flight).id

    assert asyncio.run(program()) == "chatcmpl-1"


def test_time_limits_and_waits_pass_in_a_loop_that_has_nothing_else_to_do(run, serve):
    calls, other = [], local(serve(reply))

    def answer(connection):
        calls.append(1)
        if len(calls) == 2:
            return reply(connection)
        if len(calls) == 1:
            reply(connection, {"error": {"message": "later"}}, "503 Service Unavailable\r\nretry-after-ms: 30")
        # The third is never answered.

    server = serve(answer)
    client = local(server, max_retries=1)

    async def program():
        await driving(other)
        # A retry after a wait.
        assert (await client.chat.completions.create(**ASK)).id and len(calls) == 2
        with pytest.raises(keyway.APITimeoutError):
            await client.with_options(timeout=0.1, max_retries=0).chat.completions.create(**ASK)

    run(program())
    assert len(calls) == 3


@pytest.mark.parametrize("events", [3, 400, 1500])
def test_a_stream_has_all_its_events_in_order_and_lets_others_run(run, serve, events):
    sent = threading.Event()

    def answer(connection):
        streamed(events)(connection)
        sent.set()

    client, other = local(serve(answer)), local(serve(reply))
    turns = []

    async def program():
        await driving(other)
        stream = await client.chat.completions.create(**ASK, stream=True)
        # All of it is there before it is read.
        await asyncio.get_running_loop().run_in_executor(None, sent.wait, 10)
        task = asyncio.create_task(count(turns))
        texts = [event.choices[0].delta.content async for event in stream]
        task.cancel()
        return texts

    assert run(program()) == [*(str(number) for number in range(events)), ""] and sent.is_set()
    # After some hundreds of events at most.
    assert len(turns) >= events // 700


def test_many_streams_and_calls_of_a_loop_at_once(run, serve):
    def answer(connection):
        if b'"stream":true' not in server.current.request[1]:
            return reply(connection)
        streamed(700)(connection)

    server = serve(answer)
    client = local(server)

    async def stream():
        found = await client.chat.completions.create(**ASK, stream=True)
        return [event.choices[0].delta.content async for event in found]

    async def call():
        return [(await client.chat.completions.create(**ASK)).id for _ in range(20)]

    async def program():
        await driving(client)
        return await asyncio.gather(*(stream() for _ in range(12)), *(call() for _ in range(12)))

    found = run(program())
    assert found[:12] == [[*(str(number) for number in range(700)), ""]] * 12
    assert found[12:] == [["chatcmpl-1"] * 20] * 12


async def count(turns):
    while True:
        turns.append(1)
        await asyncio.sleep(0)


def test_calls_that_are_never_sent_let_others_run(run, serve):
    async def program():
        await driving(local(serve(reply)))
        client = keyway.AsyncOpenAI(api_key="sk-emul-x\ny", base_url="http://127.0.0.1:9/v1", max_retries=0)
        turns = []
        task = asyncio.create_task(count(turns))
        await asyncio.sleep(0)
        for _ in range(20):
            with pytest.raises(keyway.AuthenticationError):
                await client.chat.completions.create(**ASK)
        task.cancel()
        return len(turns)

    assert run(program()) >= 20


def test_a_loop_after_another_that_was_left_with_calls_in_flight(serve):
    waiting = threading.Event()

    def answer(connection):
        if len(server.requests) == 1:
            waiting.set()
            return
        reply(connection)

    server = serve(answer)
    client, other = local(server), local(serve(reply))

    async def left():
        await driving(other)
        asyncio.create_task(client.chat.completions.create(**ASK))
        await asyncio.get_running_loop().run_in_executor(None, waiting.wait, 10)

    async def after():
        return [(await client.chat.completions.create(**ASK)).id for _ in range(5)]

    asyncio.run(left())
    assert asyncio.run(after()) == ["chatcmpl-1"] * 5


class Interrupted(asyncio.SelectorEventLoop):
    """A loop in which Ctrl-C comes while a future is given its result, once it is `armed`."""

    armed = False

    def call_soon(self, callback, *arguments, **options):
        if self.armed and "wakeup" in repr(callback).lower():
            self.armed = False
            raise KeyboardInterrupt
        return super().call_soon(callback, *arguments, **options)


def test_an_interrupt_while_a_call_is_given_its_reply_is_not_lost(serve):
    both = threading.Barrier(2)

    def answer(connection):
        both.wait(10)
        reply(connection)

    client, other = local(serve(answer)), local(serve(reply))
    loop = Interrupted()

    async def begin():
        await driving(other)
        return [asyncio.ensure_future(client.chat.completions.create(**ASK)) for _ in range(2)]

    calls = loop.run_until_complete(begin())
    loop.armed = True
    with pytest.raises(KeyboardInterrupt):
        loop.run_until_complete(asyncio.wait_for(asyncio.wait(calls), 10))
    # What asyncio was about to wake is lost, but no other.
    done, left = loop.run_until_complete(asyncio.wait(calls, timeout=10, return_when="FIRST_COMPLETED"))
    assert [call.result().id for call in done] == ["chatcmpl-1"]
    for call in left:
        call._log_destroy_pending = False
    loop.close()


def test_streams_that_are_full_let_others_run(run, serve):
    streams, events = 12, 1500
    client, other = local(serve(streamed(events))), local(serve(reply))
    ticks, most = [0], [0] * streams

    async def watch():
        while True:
            ticks[0] += 1
            await asyncio.sleep(0)

    async def stream(number):
        since, seen = 0, ticks[0]
        async for _ in await client.chat.completions.create(**ASK, stream=True):
            since, seen = (since + 1 if seen == ticks[0] else 1), ticks[0]
            most[number] = max(most[number], since)

    async def program():
        await driving(other)
        watching = asyncio.create_task(watch())
        await asyncio.gather(*(stream(number) for number in range(streams)))
        watching.cancel()

    run(program())
    # Of each stream, so many at once at most.
    assert 0 < max(most) <= 512, most
