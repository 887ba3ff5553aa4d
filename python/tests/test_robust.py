"""Forks, Ctrl-C, threads, and the end of the interpreter."""

import asyncio
import itertools
import multiprocessing
import os
import resource
import signal
import subprocess
import sys
import threading
import time

import pytest

import keyway
from conftest import MESSAGES, begin_stream, chunk, reply

ASK = {"model": "gpt-4.1", "messages": MESSAGES}

pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")


def local(server, **options):
    return keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url, **{"max_retries": 0, **options})


def in_child(program, limit=20):
    """Forks, and returns the exit status of a child that runs the program."""
    child = os.fork()
    if child == 0:
        signal.alarm(limit)
        try:
            program()
            os._exit(0)
        except BaseException:
            import traceback

            traceback.print_exc()
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_a_child_calls_with_the_parents_client_and_the_parent_continues(serve):
    client = local(serve(reply))
    client.chat.completions.create(**ASK)
    for _ in range(4):
        assert in_child(lambda: [client.chat.completions.create(**ASK) for _ in range(3)]) == 0
        assert client.chat.completions.create(**ASK).id


def test_a_child_of_a_child(serve):
    client = local(serve(reply))
    client.chat.completions.create(**ASK)

    def program():
        client.chat.completions.create(**ASK)
        assert in_child(lambda: client.chat.completions.create(**ASK)) == 0
        client.chat.completions.create(**ASK)

    assert in_child(program) == 0


def test_a_fork_during_another_threads_call(serve):
    release = threading.Event()

    def answer(connection):
        if not release.is_set():
            release.wait(20)
        reply(connection)

    server = serve(answer)
    client = local(server)
    thread = threading.Thread(target=lambda: client.chat.completions.create(**ASK))
    thread.start()
    assert server.asked.acquire(timeout=10)

    def program():
        # The parent's server answers once the child has asked it.
        other = threading.Thread(target=lambda: client.chat.completions.create(**ASK))
        other.start()

    assert in_child(program) == 0
    release.set()
    thread.join(20)
    assert not thread.is_alive()
    assert in_child(lambda: client.chat.completions.create(**ASK)) == 0


def test_a_child_uses_event_loops(serve):
    import asyncio

    client = keyway.AsyncOpenAI(api_key="sk-emul-x", base_url=serve(reply).base_url)

    async def program():
        return [await client.chat.completions.create(**ASK) for _ in range(3)]

    asyncio.run(program())
    assert in_child(lambda: asyncio.run(program())) == 0
    assert len(asyncio.run(program())) == 3


def test_a_stream_of_the_parent_says_so_in_a_child(serve):
    client = local(serve(lambda connection: begin_stream(connection, [chunk("a"), chunk("b")])))
    stream = client.chat.completions.create(**ASK, stream=True)
    assert next(stream).choices[0].delta.content == "a"

    def program():
        with pytest.raises(RuntimeError, match="before the process forked"):
            next(stream)

    assert in_child(program) == 0
    assert next(stream).choices[0].delta.content == "b"


def test_a_child_keeps_the_key_that_the_client_read(serve, monkeypatch):
    server = serve(reply)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-emul-before")
    client = keyway.OpenAI(base_url=server.base_url)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-emul-after")
    assert in_child(lambda: client.chat.completions.create(**ASK)) == 0
    assert "sk-emul-before" in server.requests[-1][0]


def _ask(_):
    return _pool_client.chat.completions.create(**ASK).usage.total_tokens


def test_a_pool_of_forked_processes(serve):
    global _pool_client
    _pool_client = local(serve(reply))
    _ask(None)
    with multiprocessing.get_context("fork").Pool(3) as pool:
        assert pool.map(_ask, range(12)) == [2] * 12


def peak():
    """The most memory in bytes that this process has had."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def test_forks_under_load(serve):
    """Threads call without pause while their process forks; every child makes a call of its own."""

    def answer(connection):
        # Ten thousand forks take a million calls, and forking takes longer the more memory there is.
        server.requests.clear()
        reply(connection)

    server = serve(answer)
    client = local(server)
    # Python's lock of a module that a thread imports while the process forks stays locked in the child.
    client.chat.completions.create(**ASK)
    over = threading.Event()
    made, failed = itertools.count(), []

    def load():
        while not over.is_set():
            try:
                client.chat.completions.create(**ASK)
                next(made)
            except BaseException as error:
                failed.append(error)
                return

    threads = [threading.Thread(target=load) for _ in range(3)]
    [thread.start() for thread in threads]
    forks = int(os.environ.get("KEYWAY_TEST_FORKS", "60"))
    begun, before = time.monotonic(), peak()
    statuses = [in_child(lambda: client.chat.completions.create(**ASK)) for _ in range(forks)]
    seconds = time.monotonic() - begun
    over.set()
    [thread.join(20) for thread in threads]
    assert statuses == [0] * forks and failed == []
    assert peak() - before < 50_000_000
    memory = f"{(peak() - before) / 1e6:.1f} MB more"
    print(f"{forks} forks in {seconds:.1f} s, {1000 * seconds / forks:.1f} ms each, {next(made)} calls meanwhile, {memory}")


FIRST = """
import faulthandler, os, sys, threading, time
import keyway
client = keyway.OpenAI(api_key='sk-emul-x', max_retries=0)
ask = dict(model='gpt-4.1', messages=[{'role': 'user', 'content': 'Hi'}])
thread = threading.Thread(target=lambda: client.chat.completions.create(**ask))
thread.start()
time.sleep(float(sys.argv[1]))
child = os.fork()
if child == 0:
    faulthandler.dump_traceback_later(20, exit=True)
    client.chat.completions.create(**ask)
    os._exit(0)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
thread.join()
"""


@pytest.mark.parametrize("moment", range(int(os.environ.get("KEYWAY_TEST_FIRST_CALLS", "6"))))
def test_a_fork_during_another_threads_first_call(serve, moment):
    """The first call imports pydantic and the classes of its reply, which takes a tenth of a second."""
    server = serve(reply)
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", FIRST, str(moment * 0.025 % 0.4)],
        env={**os.environ, "OPENAI_BASE_URL": server.base_url, "PYTHONPATH": os.path.dirname(os.path.dirname(keyway.__file__))},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr


INTERRUPTED = """
import os, signal, sys, threading
import keyway
# A process that was started in the background may have been told to ignore it.
signal.signal(signal.SIGINT, signal.default_int_handler)
# Python loses a signal that arrives in one of the callbacks of an import, and the first call imports pydantic.
keyway.BaseModel
client = keyway.OpenAI(api_key='sk-emul-x', max_retries=0)
ask = dict(model='gpt-4.1', messages=[{'role': 'user', 'content': 'Hi'}])
print('ready', flush=True)
try:
    if sys.argv[1] == 'call':
        client.chat.completions.create(**ask)
    else:
        for _ in client.chat.completions.create(**ask, stream=True):
            pass
except KeyboardInterrupt:
    print('interrupted', flush=True)
"""


@pytest.mark.parametrize("kind", ["call", "stream"])
def test_ctrl_c_ends_a_call_and_closes_its_exchange(serve, kind):
    server = serve((lambda connection: None) if kind == "call" else lambda connection: begin_stream(connection, [chunk("a")]))
    path = os.pathsep.join([os.path.dirname(os.path.dirname(keyway.__file__))])
    child = subprocess.Popen(
        [sys.executable, "-c", INTERRUPTED, kind],
        env={**os.environ, "OPENAI_BASE_URL": server.base_url, "PYTHONPATH": path},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.asked.acquire(timeout=20)
    child.send_signal(signal.SIGINT)
    out, _ = child.communicate(timeout=20)
    assert out.split() == ["ready", "interrupted"] and child.returncode == 0
    assert server.closed.acquire(timeout=10)


EXITING = """
import sys, threading
import keyway
client = keyway.OpenAI(api_key='sk-emul-x', max_retries=0)
ask = dict(model='gpt-4.1', messages=[{'role': 'user', 'content': 'Hi'}])
threading.Thread(target=lambda: client.chat.completions.create(**ask), daemon=True).start()
sys.stdin.read()
"""


def test_the_interpreter_ends_in_the_middle_of_a_call(serve):
    server = serve(lambda connection: None)
    path = os.path.dirname(os.path.dirname(keyway.__file__))
    child = subprocess.Popen(
        [sys.executable, "-c", EXITING],
        env={**os.environ, "OPENAI_BASE_URL": server.base_url, "PYTHONPATH": path},
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert server.asked.acquire(timeout=20)
    _, errors = child.communicate(b"", timeout=20)
    assert (child.returncode, errors) == (0, b"")


EXITING_IN_AN_IMPORT = """
import atexit, sys, threading, time
loading = threading.Event()
class Slow:
    def find_spec(self, name, *_):
        if name == 'pydantic':
            loading.set()
            time.sleep(0.2)
sys.meta_path.insert(0, Slow())
# Runs after keyway's own, which is registered later.
atexit.register(lambda: print(hasattr(sys.modules['keyway._models'], 'BaseModel')))
import keyway
client = keyway.OpenAI(api_key='sk-emul-x', max_retries=0)
ask = dict(model='gpt-4.1', messages=[{'role': 'user', 'content': 'Hi'}])
threading.Thread(target=lambda: client.chat.completions.create(**ask), daemon=True).start()
loading.wait(20)
"""


def test_the_interpreter_ends_after_the_import_of_a_daemon_thread(serve, in_process):
    # pydantic's extension is not left in the middle, which would abort the process.
    server = serve(lambda connection: None)
    assert in_process(EXITING_IN_AN_IMPORT, OPENAI_BASE_URL=server.base_url) == "True\n"


def test_other_threads_run_during_a_call(serve):
    release = threading.Event()

    def answer(connection):
        release.wait(20)
        reply(connection)

    server = serve(answer)
    # Only a thread that runs while the call waits can release it.
    threading.Thread(target=lambda: (server.asked.acquire(timeout=10), release.set())).start()
    assert local(server).chat.completions.create(**ASK).id


def test_many_threads_share_a_client(serve):
    client = local(serve(reply))
    found = []
    threads = [threading.Thread(target=lambda: found.append(client.chat.completions.create(**ASK).id)) for _ in range(32)]
    [thread.start() for thread in threads]
    [thread.join(30) for thread in threads]
    assert found == ["chatcmpl-1"] * 32


def test_threads_and_a_loop_take_turns_at_the_sockets(serve):
    server = serve(reply)
    client = local(server)
    done = []

    def work():
        done.extend(client.chat.completions.create(**ASK).id for _ in range(40))

    async def program():
        asynchronous = keyway.AsyncOpenAI(api_key="sk-emul-x", base_url=server.base_url, max_retries=0)

        async def calls():
            return [(await asynchronous.chat.completions.create(**ASK)).id for _ in range(10)]

        return await asyncio.gather(*(calls() for _ in range(8)))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    in_loop = asyncio.run(program())
    for thread in threads:
        thread.join()
    assert [len(ids) for ids in in_loop] == [10] * 8 and len(done) == 160


def test_a_stream_of_a_thread_and_its_calls_take_turns(serve):
    def answer(connection):
        if b'"stream":true' not in server.current.request[1]:
            return reply(connection)
        begin_stream(connection, [*(chunk(str(number)) for number in range(600)), chunk("", "stop"), b"[DONE]"])
        connection.sendall(b"0\r\n\r\n")

    server = serve(answer)
    client = local(server)
    texts = []
    for event in client.chat.completions.create(**ASK, stream=True):
        texts.append(event.choices[0].delta.content)
        if len(texts) % 100 == 0:
            assert client.chat.completions.create(**ASK).id
    assert texts == [*(str(number) for number in range(600)), ""]


ENDING = """
import builtins, sys, threading, time
import httpx
import keyway

class Slow:
    \"\"\"Keeps the interpreter from ending until the reply is there, or the key.\"\"\"
    def __del__(self):
        end = time.monotonic() + 0.5
        while time.monotonic() < end:
            pass

keyway.BaseModel
def key():
    time.sleep(0.2)
    return 'sk-emul-x'

options = {'http_client': httpx.Client(), 'api_key': 'sk-emul-x'} if sys.argv[1] == 'httpx' else {'api_key': key}
client = keyway.OpenAI(max_retries=0, **options)
ask = dict(model='gpt-4.1', messages=[{'role': 'user', 'content': 'Hi'}])
threading.Thread(target=lambda: client.chat.completions.create(**ask), daemon=True).start()
time.sleep(0.1)
builtins.slow = Slow()
"""


@pytest.mark.parametrize("kind", ["httpx", "function"])
def test_the_interpreter_ends_while_python_runs_below_the_extension(serve, kind):
    def answer(connection):
        # The answer comes when the interpreter is ending.
        time.sleep(0.2)
        reply(connection)

    path = os.path.dirname(os.path.dirname(keyway.__file__))
    done = subprocess.run(
        [sys.executable, "-c", ENDING, kind],
        env={**os.environ, "OPENAI_BASE_URL": serve(answer).base_url, "PYTHONPATH": path},
        capture_output=True,
        timeout=20,
    )
    assert (done.returncode, done.stderr) == (0, b"")


FIRST_CALLS = """
import sys, threading, time
import keyway

client = keyway.OpenAI(api_key='sk-emul-x')
ask = dict(model='gpt-4.1', messages=[{'role': 'user', 'content': 'Hi'}])
for _ in range(20):
    threading.Thread(target=lambda: client.chat.completions.create(**ask), daemon=True).start()
time.sleep(float(sys.argv[1]))
"""


@pytest.mark.parametrize("seconds", ["0", "0.05", "0.15"])
def test_the_interpreter_ends_while_replies_become_objects_for_the_first_time(serve, seconds):
    path = os.path.dirname(os.path.dirname(keyway.__file__))
    server = serve(reply)
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, "-c", FIRST_CALLS, seconds],
            env={**os.environ, "OPENAI_BASE_URL": server.base_url, "PYTHONPATH": path},
            capture_output=True,
            timeout=20,
        )
        assert (done.returncode, done.stderr) == (0, b"")
