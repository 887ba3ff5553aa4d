"""litellm: completion, streams, a tool's round trip, Responses, embeddings, and its errors."""

import json
import os

# Its own copy of the table of prices: without this, importing it loads one from the network.
os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"

import litellm

from control import call_tool, reply

TOOL = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "The weather in a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


def chat():
    answer = litellm.completion(model="openai/gpt-4.1", messages=[{"role": "user", "content": "Hello"}])
    assert answer.choices[0].message.content == "You said: Hello", answer
    stream = litellm.completion(
        model="openai/gpt-4.1",
        messages=[{"role": "user", "content": "Hello"}],
        stream=True,
        stream_options={"include_usage": True},
    )
    chunks = list(stream)
    text = "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)
    assert text == "You said: Hello", chunks


def use_a_tool():
    messages = [{"role": "user", "content": "How is the weather in Oslo?"}]
    call_tool("weather", city="Oslo")
    message = litellm.completion(model="openai/gpt-4.1", messages=messages, tools=[TOOL]).choices[0].message
    (call,) = message.tool_calls
    assert json.loads(call.function.arguments) == {"city": "Oslo"}, call
    # litellm's users send the message back as it is, with all its fields.
    messages += [message, {"role": "tool", "tool_call_id": call.id, "name": "weather", "content": "Sunny"}]
    reply(text="It is sunny in Oslo.")
    answer = litellm.completion(model="openai/gpt-4.1", messages=messages, tools=[TOOL])
    assert answer.choices[0].message.content == "It is sunny in Oslo.", answer


def respond():
    answer = litellm.responses(model="openai/gpt-4.1", input="Hello")
    assert answer.output[0].content[0].text == "You said: Hello", answer


def fail():
    try:
        litellm.completion(
            model="openai/gpt-4.1", messages=[{"role": "user", "content": "Hello"}], api_key="sk-emul-unknown"
        )
    except litellm.AuthenticationError:
        return
    raise AssertionError("a wrong key was accepted")


def main():
    litellm.api_base = os.environ["OPENAI_BASE_URL"]
    litellm.telemetry = False
    chat()
    use_a_tool()
    respond()
    vectors = litellm.embedding(model="openai/text-embedding-3-small", input=["one", "two"]).data
    assert [len(vector["embedding"]) for vector in vectors] == [1536, 1536]
    fail()


if __name__ == "__main__":
    main()
