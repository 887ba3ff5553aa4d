"""Memory and descriptors stay flat, however long a process calls.

KEYWAY_TEST_SOAK is how many seconds each test calls for; without it they are short.
"""

import asyncio
import gc
import os
import threading
import time

import pytest

import keyway
from conftest import MESSAGES, begin_stream, chunk, reply

ASK = {"model": "gpt-4.1", "messages": MESSAGES}
SECONDS = float(os.environ.get("KEYWAY_TEST_SOAK", "0"))

# Pages of memory that a process has in use.
STATM = "/proc/self/statm"

pytestmark = pytest.mark.skipif(not os.path.exists(STATM), reason="memory is read from /proc")


def used():
    """Kilobytes of memory, and descriptors."""
    gc.collect()
    with open(STATM) as file:
        pages = int(file.read().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024, len(os.listdir("/dev/fd"))


def stays_flat(once, times):
    """Does it so often, then again, and compares. A leak of 2 KB each time would be seen."""
    for _ in range(times):
        once()
    before, open_before = used()
    deadline = time.monotonic() + SECONDS
    done = 0
    while done < times or time.monotonic() < deadline:
        once()
        done += 1
    after, open_after = used()
    print(f"{done} times: {before} KB and {open_before} descriptors, then {after} KB and {open_after}")
    assert after - before < max(2 * times, 1024) and open_after <= open_before + 2, (before, after, done)


def answer(server):
    def answer(connection):
        request = server().current.request[1]
        if b'"stream":true' in request:
            begin_stream(connection, [chunk("a")] * 20)
            connection.sendall(b"e\r\ndata: [DONE]\n\n\r\n0\r\n\r\n")
        elif b'"fail"' in request:
            reply(connection, {"error": {"message": "no"}}, "400 Bad Request")
        else:
            reply(connection)
        # What the server itself remembers must not count.
        server().requests.clear()

    return answer


@pytest.fixture
def server(serve):
    found = serve(answer(lambda: found))
    return found


def test_calls_streams_and_errors_leave_nothing(server):
    client = keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url, max_retries=0)

    def once():
        client.chat.completions.create(**ASK)
        for _ in client.chat.completions.create(**ASK, stream=True):
            pass
        stream = client.chat.completions.create(**ASK, stream=True)
        next(stream)
        stream.close()
        with pytest.raises(keyway.BadRequestError):
            client.chat.completions.create(**ASK, user="fail")

    stays_flat(once, 500)


def test_asyncio_leaves_nothing(server):
    client = keyway.AsyncOpenAI(api_key="sk-emul-x", base_url=server.base_url, max_retries=0)

    async def calls():
        await asyncio.gather(*(client.chat.completions.create(**ASK) for _ in range(8)))
        async for _ in await client.chat.completions.create(**ASK, stream=True):
            pass
        task = asyncio.ensure_future(client.chat.completions.create(**ASK))
        await asyncio.sleep(0)
        task.cancel()

    stays_flat(lambda: asyncio.run(calls()), 150)


def test_clients_and_threads_leave_nothing(server):
    def once():
        with keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url, max_retries=0) as client:
            copy = client.with_options(timeout=30)
            thread = threading.Thread(target=lambda: copy.chat.completions.create(**ASK))
            thread.start()
            client.chat.completions.create(**ASK)
            thread.join()

    stays_flat(once, 250)
