"""The emulator, a scripted server for what it does not do, and a process without any key."""

import json
import os
import pathlib
import socket
import subprocess
import sys
import threading

import pytest

import keyway

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "tests" / "python"))

import emulator as emulator_program  # noqa: E402

MESSAGES = [{"role": "user", "content": "Hello"}]


@pytest.fixture
def emulator():
    """An emulator for each test: what the gate learns of an origin must not reach the next one."""
    program = emulator_program.Emulator()
    yield program
    program.stop()


@pytest.fixture(autouse=True)
def no_key(monkeypatch, tmp_path):
    """No variable and no file of the machine reaches a test."""
    for name in list(os.environ):
        if name.startswith(("AZURE_OPENAI_", "OPENAI_", "VAULT_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.fixture
def client(emulator):
    return keyway.OpenAI(api_key=emulator.key(), base_url=emulator.base_url, max_retries=0)


@pytest.fixture
def async_client(emulator):
    return keyway.AsyncOpenAI(api_key=emulator.key(), base_url=emulator.base_url, max_retries=0)


@pytest.fixture
def in_process(emulator, tmp_path):
    """Runs a program in a process of its own, and returns what it prints."""

    def run(program, *arguments, timeout=60, code=0, **environment):
        path = os.pathsep.join([str(pathlib.Path(keyway.__file__).parents[1]), str(pathlib.Path(__file__).parent)])
        done = subprocess.run(
            [sys.executable, "-c", program, *arguments],
            env={**os.environ, "PYTHONPATH": path, "OPENAI_BASE_URL": emulator.base_url, **environment},
            capture_output=True,
            text=True,
            timeout=timeout,
        )
        assert done.returncode == code, done.stderr
        return done.stdout

    return run


REPLY = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt-4.1",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "logprobs": None,
            "message": {"role": "assistant", "content": "Hi", "refusal": None},
        }
    ],
    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
}


class Server:
    """A server that answers every request as `answer(connection)` does, and notes what happened.

    `asked` counts requests; `closed` is set when a client closed a connection.
    """

    def __init__(self, answer):
        self._answer = answer
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.base_url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/v1"
        self.asked = threading.Semaphore(0)
        self.closed = threading.Semaphore(0)
        self.requests = []
        # What the answer that is being given in this thread is to.
        self.current = threading.local()
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        with connection:
            self._converse(connection)
        self.closed.release()

    def _converse(self, connection):
        received = b""
        try:
            while piece := connection.recv(65536):
                received += piece
                while b"\r\n\r\n" in received:
                    head, rest = received.split(b"\r\n\r\n", 1)
                    lines = head.decode().lower().split("\r\n")
                    length = sum(int(line.split(":")[1]) for line in lines if line.startswith("content-length"))
                    if len(rest) < length:
                        break
                    self.current.request = (head.decode(), rest[:length])
                    self.requests.append(self.current.request)
                    received = rest[length:]
                    self.asked.release()
                    self._answer(connection)
        except OSError:
            pass

    def stop(self):
        self._socket.close()


def reply(connection, body=REPLY, status="200 OK"):
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    head = f"HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {len(content)}\r\n"
    connection.sendall(head.encode() + b"x-request-id: req_1\r\n\r\n" + content)


def begin_stream(connection, events):
    """The head of a stream and some events; the stream stays open."""
    connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")
    for event in events:
        data = b"data: " + (event if isinstance(event, bytes) else json.dumps(event).encode()) + b"\n\n"
        connection.sendall(b"%x\r\n%s\r\n" % (len(data), data))


def chunk(text, finish=None):
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "gpt-4.1",
        "choices": [{"index": 0, "delta": {"content": text}, "finish_reason": finish}],
    }


@pytest.fixture
def serve():
    """Starts scripted servers."""
    servers = []

    def start(answer):
        servers.append(Server(answer))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()
