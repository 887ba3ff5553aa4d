"""The alias: `import openai` gives keyway."""

import pytest

ALIAS = "import warnings; warnings.simplefilter('ignore'); import keyway.as_openai\n"


def test_openai_and_its_modules_are_keyways(in_process):
    in_process(
        ALIAS
        + """
import importlib.util, sys
import keyway, openai
assert openai.OpenAI is keyway.OpenAI and openai.types is keyway.types
from openai import OpenAI, AsyncOpenAI, pydantic_function_tool
from openai.types.chat import ChatCompletion
from openai.types.chat.chat_completion import Choice
import openai.types.chat as chat
import openai.resources.chat.completions
from openai.resources.chat.completions import Completions
from openai.lib._parsing import parse_chat_completion
from openai.lib.streaming.chat import ChatCompletionStreamState
import keyway.types.chat.chat_completion as own
assert OpenAI is keyway.OpenAI and ChatCompletion is own.ChatCompletion and Choice is own.Choice
assert chat is sys.modules['keyway.types.chat']
assert importlib.util.find_spec('openai.types') is not None
assert keyway.types.__spec__.name == 'keyway.types', 'the modules of keyway stay what they are'
try:
    import openai.no_such_module
except ModuleNotFoundError as error:
    assert error.name == 'openai.no_such_module', error.name
else:
    raise AssertionError
"""
    )


def test_the_package_that_is_installed_is_not_used(in_process, tmp_path):
    (tmp_path / "openai").mkdir()
    (tmp_path / "openai" / "__init__.py").write_text("raise AssertionError('the other package')")
    (tmp_path / "openai" / "only_there.py").write_text("")
    in_process(
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        + ALIAS
        + """
import keyway, openai
assert openai.OpenAI is keyway.OpenAI
try:
    import openai.only_there
except ModuleNotFoundError:
    pass
else:
    raise AssertionError('a module of the other package')
"""
    )


def test_openai_that_was_imported_before_is_an_error(in_process, tmp_path):
    (tmp_path / "openai.py").write_text("")
    in_process(
        f"""
import sys; sys.path.insert(0, {str(tmp_path)!r})
import openai
try:
    import keyway.as_openai
except ImportError as error:
    assert 'import keyway.as_openai first' in str(error), error
else:
    raise AssertionError
"""
    )


def test_it_says_what_it_does_once(in_process):
    said = in_process(
        """
import importlib, warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    import keyway.as_openai
    importlib.reload(keyway.as_openai)
(notice,) = caught
print(notice.category.__name__, notice.message)
"""
    )
    assert said.strip() == "AliasNotice `import openai` gives keyway in this process (keyway.as_openai)"


@pytest.mark.parametrize("is_async", [False, True])
def test_s8_none_is_absent_under_the_alias_alone(in_process, emulator, is_async):
    in_process(
        """
import keyway
try:
    keyway.OpenAI(api_key=None)
except TypeError:
    pass
else:
    raise AssertionError('None is an error for people')
"""
        + ALIAS
        + f"""
import asyncio, openai
if {is_async}:
    async def run():
        return [model async for model in openai.AsyncOpenAI(api_key=None).models.list()]
    assert asyncio.run(run())
else:
    assert list(openai.OpenAI(api_key=None).models.list())
try:
    openai.OpenAI(api_key='')
except TypeError:
    pass
else:
    raise AssertionError('an empty key is an error')
""",
        OPENAI_API_KEY=emulator.key(),
    )


def test_private_modules_that_libraries_use_are_there(in_process):
    in_process(
        ALIAS
        + """
import inspect
from openai._base_client import make_request_options
from openai._constants import RAW_RESPONSE_HEADER
from openai._exceptions import RateLimitError
from openai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from openai._models import BaseModel, construct_type
from openai._streaming import SSEDecoder, ServerSentEvent, Stream
from openai._types import Body, NotGiven, Omit, Query, RequestOptions, Response
from openai.lib._pydantic import to_strict_json_schema
from openai.lib.streaming._assistants import AssistantEventHandler
from openai.types.chat import ChatCompletionMessageParam, ChatCompletion
from openai.types.responses import ResponseStreamEvent, ResponseTextDeltaEvent
import openai
assert RateLimitError is openai.RateLimitError and BaseModel is openai.BaseModel
assert 'security' in inspect.signature(make_request_options).parameters
delta = {'type': 'response.output_text.delta', 'delta': 'x', 'later': 1}
event = construct_type(type_=ResponseStreamEvent, value=delta)
assert type(event) is ResponseTextDeltaEvent and event.delta == 'x' and event.later == 1
(completion,) = construct_type(type_=list[ChatCompletion], value=[{'id': 'x', 'choices': []}])
assert type(completion) is ChatCompletion and completion.id == 'x'
"""
    )


def test_events_of_other_servers_are_decoded(in_process):
    in_process(
        ALIAS
        + """
from openai._streaming import SSEDecoder
text = 'event: a\\r\\ndata: 1\\r\\ndata: 2\\r\\n\\r\\n: comment\\nid: 7\\ndata: é\\n\\ndata: last'.encode()
for size in (1, 2, 3, 1000):
    pieces = [text[at:at + size] for at in range(0, len(text), size)]
    events = [(event.event, event.data, event.id) for event in SSEDecoder().iter_bytes(iter(pieces))]
    assert events == [('a', '1\\n2', None), (None, 'é', '7'), (None, 'last', '7')], (size, events)
"""
    )


def test_a_client_sends_requests_by_path(in_process, emulator):
    in_process(
        ALIAS
        + """
import asyncio, openai
from openai._base_client import make_request_options
from openai._legacy_response import LegacyAPIResponse
from openai.types.chat import ChatCompletion, ChatCompletionChunk
body = {'model': 'gpt-4.1', 'messages': [{'role': 'user', 'content': 'Hello'}]}
client = openai.OpenAI()
found = client.post('/chat/completions', body=body, cast_to=ChatCompletion)
assert type(found) is ChatCompletion and found.choices[0].message.content == 'You said: Hello'
raw = client.post('/chat/completions', body=body, cast_to=ChatCompletion,
                  options=make_request_options(extra_headers={'X-Stainless-Raw-Response': 'true'}))
assert isinstance(raw, LegacyAPIResponse) and raw.headers['x-request-id']
assert raw.parse().choices[0].message.content == 'You said: Hello'
stream = client.post('/chat/completions', body={**body, 'stream': True}, cast_to=ChatCompletion, stream=True,
                     stream_cls=openai.Stream[ChatCompletionChunk])
assert ''.join(chunk.choices[0].delta.content or '' for chunk in stream if chunk.choices) == 'You said: Hello'
assert client.get('/models/gpt-4.1', cast_to=object)['id'] == 'gpt-4.1'
assert client.get('files?limit=1', cast_to=dict)['has_more'] is False
try:
    client.get('/nowhere', cast_to=object)
except openai.NotFoundError as error:
    assert error.request.url.path == '/v1/nowhere'
else:
    raise AssertionError
async def run():
    client = openai.AsyncOpenAI()
    found = await client.post('/chat/completions', body=body, cast_to=ChatCompletion)
    stream = await client.post('/chat/completions', body={**body, 'stream': True}, cast_to=ChatCompletion,
                               stream=True, stream_cls=openai.AsyncStream[ChatCompletionChunk])
    return found, [chunk async for chunk in stream]
found, chunks = asyncio.run(run())
assert found.choices and chunks
""",
        OPENAI_API_KEY=emulator.key(),
    )


def test_the_version_is_that_of_the_official_package(in_process):
    in_process(
        ALIAS
        + """
import importlib.metadata
import keyway, openai
import openai._version, openai.version
assert openai.__version__ == openai.VERSION == openai.version.VERSION == openai._version.__version__
assert openai.__version__ == importlib.metadata.version('openai') and openai.__title__ == 'openai'
major = int(openai.__version__.split('.')[0])
assert major >= 1 and keyway.__version__ != openai.__version__
"""
    )


def test_what_a_program_sets_at_openai_is_set_at_keyway(in_process, emulator):
    program = (
        ALIAS
        + """
import keyway, openai
openai.api_key = KEY
assert keyway.api_key == KEY
assert openai.models.list().data
del openai.api_key
assert openai.api_key is None
openai.OpenAI = None
assert keyway.OpenAI is None
"""
    )
    in_process(program.replace("KEY", repr(emulator.key())))


def test_every_name_can_be_imported_at_once(in_process):
    in_process(ALIAS + "from openai import *\nassert OpenAI and types and not_given is NOT_GIVEN")


def test_small_functions_that_libraries_import_are_there(in_process):
    in_process(
        ALIAS
        + """
import datetime
import openai
from openai._compat import PYDANTIC_V1, PYDANTIC_V2, is_union, model_copy, model_dump, parse_obj
from openai._utils import (
    deepcopy_minimal, extract_type_arg, flatten, function_has_argument, is_given, is_list, is_mapping, json_safe,
    maybe_transform, parse_datetime, required_args, strip_not_given,
)
from openai.auth import k8s_service_account_token_provider
from openai.providers import bedrock
from openai.types.chat import ChatCompletionMessage
from openai.types.chat.chat_completion_message_tool_call import Function
from openai.resources.chat import AsyncCompletions, Completions

message = parse_obj(ChatCompletionMessage, {'role': 'assistant', 'content': 'Hi'})
assert model_dump(message, exclude_unset=True) == {'role': 'assistant', 'content': 'Hi'} and model_copy(message) == message
assert PYDANTIC_V2 and not PYDANTIC_V1
assert is_given(1) and not is_given(openai.NOT_GIVEN) and not is_given(openai.omit)
assert flatten([[1], [2]]) == [1, 2] and is_list([]) and is_mapping({}) and extract_type_arg(list[int], 0) is int
assert strip_not_given({'a': openai.NOT_GIVEN, 'b': None}) == {'b': None}
inner = {'a': [1]}
copied = deepcopy_minimal(inner)
copied['a'].append(2)
assert inner == {'a': [1]}
assert parse_datetime('2026-01-02T03:04:05Z') == datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
assert json_safe({'at': datetime.date(2026, 1, 2)}) == {'at': '2026-01-02'}
assert maybe_transform({'a': 1}, dict) == {'a': 1}

@required_args(['a'], ['b', 'c'])
def asked(a=None, b=None, c=None):
    return a, b, c

assert asked(1) == (1, None, None) and asked(b=1, c=2) == (None, 1, 2) and function_has_argument(asked, 'a')
for wrong in (lambda: asked(b=1), lambda: openai.OpenAI(workload_identity={})):
    try:
        wrong()
    except (TypeError, openai.OpenAIError) as error:
        assert 'Missing required arguments' in str(error) or 'without a `provider`' in str(error), error
    else:
        raise AssertionError
"""
    )
