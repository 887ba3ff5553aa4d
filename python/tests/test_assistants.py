"""Streams of runs, handed to a handler."""

import asyncio
import json

import pytest

import keyway
from keyway import AssistantEventHandler, AsyncAssistantEventHandler

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


class Notes:
    """Which methods were called."""

    def __init__(self):
        super().__init__()
        self.names = []
        self.texts = []

    def note(self, name, *arguments):
        self.names.append(name)
        if name == "on_text_delta":
            self.texts.append((arguments[0].value, arguments[1].value))


def noting(base, is_async):
    def method(name):
        async def later(self, *arguments):
            self.note(name, *arguments)

        def now(self, *arguments):
            self.note(name, *arguments)

        return later if is_async else now

    names = [name for name in vars(base) if name.startswith("on_") and name != "on_event"]
    return type("Handler", (Notes, base), {name: method(name) for name in names})


Handler = noting(AssistantEventHandler, False)
AsyncHandler = noting(AsyncAssistantEventHandler, True)


def made(client):
    assistant = client.beta.assistants.create(model="gpt-4.1")
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "Hello"}])
    return {"assistant_id": assistant.id, "thread_id": thread.id}


def test_a_handler_gets_the_events_of_a_run(client):
    handler = Handler()
    with client.beta.threads.runs.stream(**made(client), event_handler=handler) as stream:
        assert stream is handler
        stream.until_done()
    order = [name for name in handler.names if not name.endswith("_delta")]
    assert order == [
        "on_run_step_created",
        "on_message_created",
        "on_text_created",
        "on_text_done",
        "on_message_done",
        "on_run_step_done",
        "on_end",
    ]
    assert "".join(piece for piece, _ in handler.texts) == handler.texts[-1][1] == "You said: Hello"
    assert handler.get_final_run().status == "completed"
    (message,) = handler.get_final_messages()
    assert message.content[0].text.value == "You said: Hello"
    assert len(handler.get_final_run_steps()) == 1


def test_a_handler_on_an_event_loop(client, async_client):
    handler = AsyncHandler()
    ask = made(client)

    async def run():
        async with async_client.beta.threads.runs.create_and_stream(**ask, event_handler=handler) as stream:
            events = [event.event async for event in stream]
            return events, await stream.get_final_run()

    events, final = asyncio.run(run())
    assert events[0] == "thread.run.created" and final.status == "completed"
    assert handler.names[-1] == "on_end" and handler.texts[-1][1] == "You said: Hello"


def test_the_pieces_of_text_are_an_iterator(client, async_client):
    with client.beta.threads.create_and_run_stream(
        assistant_id=made(client)["assistant_id"], thread={"messages": [{"role": "user", "content": "Hello"}]}
    ) as stream:
        assert "".join(stream.text_deltas) == "You said: Hello"
        assert stream.current_run.status == "completed"
    ask = made(client)

    async def run():
        async with async_client.beta.threads.runs.stream(**ask) as stream:
            return "".join([text async for text in stream.text_deltas])

    assert asyncio.run(run()) == "You said: Hello"


def test_results_of_calls_continue_the_run(emulator, client):
    tools = [{"type": "function", "function": {"name": "f", "parameters": {"type": "object", "properties": {}}}}]
    emulator.control("POST", "replies", {"tool_calls": [{"name": "f", "arguments": {"a": 1}}]})
    handler = Handler()
    with client.beta.threads.runs.stream(**made(client), tools=tools, event_handler=handler) as stream:
        run = stream.get_final_run()
    assert run.status == "requires_action"
    call = run.required_action.submit_tool_outputs.tool_calls[0]
    with client.beta.threads.runs.submit_tool_outputs_stream(
        run.id, thread_id=run.thread_id, tool_outputs=[{"tool_call_id": call.id, "output": "sun"}]
    ) as stream:
        assert stream.get_final_run().status == "completed"


def test_what_a_handler_raises_reaches_the_caller(client):
    class Failing(Handler):
        def on_text_delta(self, delta, snapshot):
            raise ZeroDivisionError

    handler = Failing()
    with client.beta.threads.runs.stream(**made(client), event_handler=handler) as stream:
        with pytest.raises(ZeroDivisionError):
            stream.until_done()
    assert handler.names[-2:] == ["on_exception", "on_end"]


def test_a_handler_has_one_stream(client):
    handler = Handler()
    ask = made(client)
    with client.beta.threads.runs.stream(**ask, event_handler=handler) as stream:
        stream.until_done()
    with pytest.raises(RuntimeError, match="new one"):
        with client.beta.threads.runs.stream(**ask, event_handler=handler):
            pass
    with pytest.raises(RuntimeError, match="with"):
        next(Handler())


def test_calls_have_their_methods(serve):
    """A step with two calls, whose arguments come in pieces."""

    def piece(index, arguments, **fields):
        call = {"index": index, "type": "function", "function": {"name": None, "arguments": arguments}, **fields}
        return {"id": "step_1", "object": "thread.run.step.delta", "delta": {"step_details": {"type": "tool_calls", "tool_calls": [call]}}}

    step = {"id": "step_1", "object": "thread.run.step", "type": "tool_calls", "status": "in_progress", "step_details": {"type": "tool_calls", "tool_calls": []}}
    sent = [
        ("thread.run.created", {"id": "run_1", "object": "thread.run", "status": "queued"}),
        ("thread.run.step.created", step),
        ("thread.run.step.delta", piece(0, "", id="call_1", function={"name": "f", "arguments": ""})),
        ("thread.run.step.delta", piece(0, '{"a"')),
        ("thread.run.step.delta", piece(0, ":1}")),
        ("thread.run.step.delta", piece(1, "{}", id="call_2", function={"name": "g", "arguments": "{}"})),
        ("thread.run.step.completed", {**step, "status": "completed"}),
        ("thread.run.requires_action", {"id": "run_1", "object": "thread.run", "status": "requires_action"}),
    ]

    def answer(connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n")
        for name, data in sent:
            connection.sendall(f"event: {name}\ndata: {json.dumps(data)}\n\n".encode())
        connection.sendall(b"event: done\ndata: [DONE]\n\n")
        connection.close()

    calls = []

    class Calls(AssistantEventHandler):
        def on_tool_call_created(self, tool_call):
            calls.append(("created", tool_call.id))

        def on_tool_call_delta(self, delta, snapshot):
            calls.append(("delta", delta.function.arguments, snapshot.function.arguments))
            assert self.current_run_step_snapshot.id == "step_1" and self.current_event.event == "thread.run.step.delta"

        def on_tool_call_done(self, tool_call):
            calls.append(("done", tool_call.function.name, tool_call.function.arguments))

    client = keyway.OpenAI(api_key="sk-emul-x", base_url=serve(answer).base_url, max_retries=0)
    with client.beta.threads.runs.stream(thread_id="t", assistant_id="a", event_handler=Calls()) as stream:
        assert stream.get_final_run().status == "requires_action"
    assert calls == [
        ("created", "call_1"),
        ("delta", '{"a"', '{"a"'),
        ("delta", ":1}", '{"a":1}'),
        ("done", "f", '{"a":1}'),
        ("created", "call_2"),
        ("done", "g", "{}"),
    ]
