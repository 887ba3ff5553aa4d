"""Tools, typed replies and the stream helpers of the official SDK."""

import json
import warnings

import openai
from pydantic import BaseModel

import case


class Weather(BaseModel):
    """The arguments of the tool."""

    city: str


class Person(BaseModel):
    name: str
    age: int


FUNCTION = openai.pydantic_function_tool(Weather, name="weather", description="The weather in a city.")
QUESTION = {"role": "user", "content": "How is the weather in Oslo?"}
CALL = {"tool_call": {"name": "weather", "arguments": {"city": "Oslo"}}}
ANSWER = "It is sunny in Oslo."


class ToolsCase(case.SdkCase):
    def script(self):
        """Scripts a call, and the answer to its result."""
        test = self.id()
        self.emulator.control("POST", "replies", {"when": {"test": test, "turn": 1}, "reply": CALL})
        when = {"test": test, "tool_result": {"name": "weather", "content": "Sunny"}}
        self.emulator.control("POST", "replies", {"when": when, "reply": ANSWER})
        return self.client(default_headers={"x-keyway-test": test})


class Chat(ToolsCase):
    def test_a_tool_is_called_and_its_result_answered(self):
        chat = self.script().chat.completions
        asked = {"model": "gpt-4.1", "tools": [FUNCTION]}
        choice = chat.create(messages=[QUESTION], **asked).choices[0]
        (call,) = choice.message.tool_calls
        self.assertEqual((choice.finish_reason, json.loads(call.function.arguments)), ("tool_calls", {"city": "Oslo"}))
        result = {"role": "tool", "tool_call_id": call.id, "content": "Sunny"}
        messages = [QUESTION, choice.message, result]
        self.assertEqual(chat.create(messages=messages, **asked).choices[0].message.content, ANSWER)
        with self.assertRaises(openai.BadRequestError):
            chat.create(messages=[QUESTION, choice.message], **asked)

    def test_arguments_are_parsed_whole_and_streamed(self):
        chat = self.script().chat.completions
        asked = {"model": "gpt-4.1", "messages": [QUESTION], "tools": [FUNCTION]}
        (call,) = chat.parse(**asked).choices[0].message.tool_calls
        self.assertEqual(call.function.parsed_arguments, Weather(city="Oslo"))
        with chat.stream(**asked) as stream:
            kinds = {event.type for event in stream}
            (call,) = stream.get_final_completion().choices[0].message.tool_calls
        self.assertLessEqual({"tool_calls.function.arguments.delta", "tool_calls.function.arguments.done"}, kinds)
        self.assertEqual(call.function.parsed_arguments, Weather(city="Oslo"))

    def test_a_reply_is_parsed_whole_and_streamed(self):
        chat = self.client().chat.completions
        asked = {"model": "gpt-4.1", "messages": [{"role": "user", "content": "Make up a person"}]}
        self.assertIsInstance(chat.parse(response_format=Person, **asked).choices[0].message.parsed, Person)
        with chat.stream(response_format=Person, **asked) as stream:
            self.assertIsInstance(stream.get_final_completion().choices[0].message.parsed, Person)

    def test_a_reply_that_is_cut_off_is_no_value(self):
        self.emulator.control("POST", "replies", {"text": '{"name": "A', "finish_reason": "length"})
        with self.assertRaises(openai.LengthFinishReasonError):
            self.client().chat.completions.parse(model="gpt-4.1", messages=[QUESTION], response_format=Person)


class Responses(ToolsCase):
    TOOL = {"type": "function", **FUNCTION["function"]}

    def test_a_tool_is_called_and_its_result_answered(self):
        responses = self.script().responses
        asked = {"model": "gpt-4.1", "tools": [self.TOOL]}
        first = responses.create(input=[QUESTION], **asked)
        (call,) = first.output
        result = {"type": "function_call_output", "call_id": call.call_id, "output": "Sunny"}
        # Either the whole dialogue is sent again, or only what is new.
        whole = responses.create(input=[QUESTION, *first.output, result], **asked)
        self.assertEqual(whole.output_text, ANSWER)
        second = responses.create(input=[result], previous_response_id=first.id, **asked)
        self.assertEqual(second.output_text, ANSWER)

    def test_arguments_are_streamed(self):
        with self.script().responses.stream(model="gpt-4.1", input=[QUESTION], tools=[self.TOOL]) as stream:
            text = "".join(event.delta for event in stream if event.type == "response.function_call_arguments.delta")
            (call,) = stream.get_final_response().output
        self.assertEqual((json.loads(text), call.parsed_arguments), ({"city": "Oslo"}, {"city": "Oslo"}))

    def test_a_reply_is_parsed_whole_and_streamed(self):
        responses = self.client().responses
        asked = {"model": "gpt-4.1", "input": "Make up a person", "text_format": Person}
        self.assertIsInstance(responses.parse(**asked).output_parsed, Person)
        with responses.stream(**asked) as stream:
            self.assertIsInstance(stream.get_final_response().output_parsed, Person)


class Assistants(ToolsCase):
    def test_a_run_waits_for_the_result(self):
        # This part of the API is deprecated, and the SDK warns at each call.
        self.enterContext(warnings.catch_warnings())
        warnings.simplefilter("ignore", DeprecationWarning)
        beta = self.script().beta
        assistant = beta.assistants.create(model="gpt-4.1", tools=[FUNCTION])
        thread = beta.threads.create(messages=[QUESTION])
        run = beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id, poll_interval_ms=10)
        self.assertEqual(run.status, "requires_action")
        (call,) = run.required_action.submit_tool_outputs.tool_calls
        self.assertEqual(json.loads(call.function.arguments), {"city": "Oslo"})
        outputs = [{"tool_call_id": call.id, "output": "Sunny"}]
        run = beta.threads.runs.submit_tool_outputs_and_poll(
            run_id=run.id, thread_id=thread.id, tool_outputs=outputs, poll_interval_ms=10
        )
        self.assertEqual(run.status, "completed")
        newest = next(iter(beta.threads.messages.list(thread.id)))
        self.assertEqual(newest.content[0].text.value, ANSWER)


class Inputs(case.SdkCase):
    def test_tokens_are_embedded_as_well_as_text(self):
        # What LangChain sends: it counts tokens itself.
        made = self.client().embeddings.create(model="text-embedding-3-small", input=[[9906, 1917], [9906]])
        self.assertEqual([len(one.embedding) for one in made.data], [1536, 1536])
        self.assertEqual(made.usage.prompt_tokens, 3)
