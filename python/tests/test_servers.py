"""Programs that fork, or that have their own idea of a thread, for real: gunicorn, celery, gevent."""

import http.client
import json
import os
import pathlib
import socket
import subprocess
import sys
import threading
import time

import keyway
from conftest import begin_stream, chunk, reply

HERE = pathlib.Path(keyway.__file__).parents[1]

# The master calls before it forks, so that its children inherit a client in use.
APP = """
import json, os
import keyway

client = keyway.OpenAI(api_key='sk-emul-x', max_retries=0)
ASK = dict(model='gpt-4.1', messages=[{'role': 'user', 'content': 'Hi'}])
client.chat.completions.create(**ASK)
MASTER = os.getpid()

def answer():
    text = client.chat.completions.create(**ASK).choices[0].message.content
    events = sum(1 for _ in client.chat.completions.create(**ASK, stream=True))
    return {'text': text, 'events': events, 'process': os.getpid(), 'forked': os.getpid() != MASTER}
"""

WSGI = APP + """
def application(environ, start_response):
    body = json.dumps(answer()).encode()
    start_response('200 OK', [('content-type', 'application/json'), ('content-length', str(len(body)))])
    return [body]
"""

CELERY = APP + """
import celery
app = celery.Celery('app')
app.conf.update(
    broker_url='filesystem://',
    broker_transport_options={'data_folder_in': 'queue', 'data_folder_out': 'queue', 'control_folder': 'control'},
    result_backend='file://results',
    worker_hijack_root_logger=False,
)

@app.task
def ask():
    return answer()
"""

GEVENT = """
import gevent.monkey
gevent.monkey.patch_all()
import gevent, json, sys, warnings
import keyway

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    client = keyway.OpenAI(api_key='sk-emul-x', max_retries=0)
    keyway.OpenAI(api_key='sk-emul-x')
ASK = dict(model='gpt-4.1', messages=[{'role': 'user', 'content': 'Hi'}])
turns = []

def others():
    while True:
        turns.append(1)
        gevent.sleep(0.001)

gevent.spawn(others)
calls = [gevent.spawn(client.chat.completions.create, **ASK) for _ in range(4)]
gevent.joinall(calls)
during = len(turns)
events = sum(1 for _ in client.with_options(timeout=9).chat.completions.create(**ASK, stream=True))
try:
    client.with_options(base_url='http://127.0.0.1:1/v1').chat.completions.create(**ASK)
except keyway.APIConnectionError as error:
    reason = error.reason
print(json.dumps({'texts': [call.value.choices[0].message.content for call in calls], 'turns': during,
                  'events': events, 'reason': reason, 'warnings': [str(warning.message) for warning in seen]}))
"""



def start(serve, wait=0.0):
    """A server that answers with a reply or, where one is asked for, a stream of 301 events."""

    def answer(connection):
        if b'"stream":true' in server.current.request[1]:
            begin_stream(connection, [chunk("a")] * 300 + [chunk("b", "stop")])
            connection.sendall(b"e\r\ndata: [DONE]\n\n\r\n0\r\n\r\n")
        else:
            time.sleep(wait)
            reply(connection)

    server = serve(answer)
    return server


def program(folder, server, *arguments, **options):
    path = os.pathsep.join([str(HERE), str(folder)])
    environment = {**os.environ, "OPENAI_BASE_URL": server.base_url, "PYTHONPATH": path, "HOME": str(folder)}
    return subprocess.Popen([sys.executable, *arguments], cwd=folder, env=environment, text=True, **options)


def stopped(process):
    """Ends a program as its user does, and returns what it wrote."""
    process.terminate()
    try:
        return process.communicate(timeout=20)[0]
    finally:
        process.kill()


def until(condition, process):
    """Waits for a program to come so far."""
    deadline = time.monotonic() + 30
    while not condition():
        assert process.poll() is None, process.communicate()[0]
        assert time.monotonic() < deadline, stopped(process)
        time.sleep(0.02)


def test_gunicorn_preloads_a_client_that_its_workers_use(serve, tmp_path):
    server = start(serve)
    (tmp_path / "app.py").write_text(WSGI)
    place = tmp_path / "socket"
    arguments = ["-m", "gunicorn", "--preload", "--workers", "3", "--threads", "2", "--bind", f"unix:{place}"]
    process = program(tmp_path, server, *arguments, "app", stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        until(place.exists, process)
        found, deadline = [], time.monotonic() + 60

        def workers():
            return {answer["process"] for answer in found}

        def ask():
            # A worker that starts late has its turn as well.
            while (len(found) < 60 or len(workers()) < 3) and time.monotonic() < deadline:
                found.append(json.loads(get(place)))

        threads = [threading.Thread(target=ask) for _ in range(6)]
        [thread.start() for thread in threads]
        [thread.join(90) for thread in threads]
    finally:
        out = stopped(process)
    assert {(answer["text"], answer["events"], answer["forked"]) for answer in found} == {("Hi", 301, True)}
    assert len(found) >= 60 and len(workers()) == 3, out
    assert "Traceback" not in out and "timeout" not in out.lower(), out


def get(path):
    """Asks a server on a socket of the file system."""
    connection = http.client.HTTPConnection("localhost", timeout=30)
    connection.sock = socket.socket(socket.AF_UNIX)
    connection.sock.connect(str(path))
    connection.request("GET", "/")
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    assert answer.status == 200, body
    return body


def test_celery_forks_workers_that_use_the_parents_client(serve, tmp_path):
    server = start(serve)
    (tmp_path / "app.py").write_text(CELERY)
    [(tmp_path / name).mkdir() for name in ("queue", "control", "results")]
    worker = ["-m", "celery", "-A", "app", "worker", "--pool", "prefork", "--concurrency", "2", "--loglevel", "warning"]
    process = program(tmp_path, server, *worker, "--without-gossip", "--without-mingle", stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        asking = program(tmp_path, server, "-c", ASKING, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        out, errors = asking.communicate(timeout=60)
    finally:
        log = stopped(process)
    assert asking.returncode == 0, (errors, log)
    found = json.loads(out)
    assert len(found) == 12
    assert {(answer["text"], answer["events"], answer["forked"]) for answer in found} == {("Hi", 301, True)}


ASKING = """
import json
from app import ask
results = [ask.delay() for _ in range(12)]
print(json.dumps([result.get(timeout=50, interval=0.05) for result in results]))
"""


def test_gevent_is_told_once_and_other_greenlets_run_during_a_call(serve, tmp_path):
    server = start(serve, wait=0.2)
    process = program(tmp_path, server, "-c", GEVENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    out, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    found = json.loads(out)
    assert found["texts"] == ["Hi"] * 4 and found["events"] == 301 and found["reason"] == "connect"
    assert len(found["warnings"]) == 1 and "gevent's thread pool" in found["warnings"][0]
    # The hub turned while the calls waited.
    assert found["turns"] > 20
