"""Every method of the official SDK reaches an operation of the emulator."""

import inspect
import re
import warnings

import openai
from openai._resource import SyncAPIResource

import case

# HTTP methods of the pinned version.
METHODS = 390

# Names of methods that send several requests or none, or open a socket.
HELPERS = {
    "connect",
    "create_and_poll",
    "create_and_run_poll",
    "create_and_run_stream",
    "create_and_stream",
    "for_result",
    "parse",
    "poll",
    "prepare",
    "prepare_directory",
    "submit_tool_outputs_and_poll",
    "submit_tool_outputs_stream",
    "unwrap",
    "upload",
    "upload_and_poll",
    "upload_file_chunked",
    "verify_signature",
    "wait_for_processing",
}

# The one method of this name that is an operation; the others are helpers.
STREAM = "beta.agents.sessions.events.stream"

# Parameters that are files.
FILES = {"data", "file", "image", "recording", "video"}


def resources(owner, path=()):
    """All resources below a client, each with its path."""
    for name in dir(type(owner)):
        member = inspect.getattr_static(type(owner), name)
        if name.startswith(("_", "with_")) or not hasattr(member, "__get__") or inspect.isfunction(member):
            continue
        value = getattr(owner, name)
        # `beta.chat` has the methods of `chat` again.
        if isinstance(value, SyncAPIResource) and (*path, name) != ("beta", "chat"):
            yield (*path, name), value
            yield from resources(value, (*path, name))


def methods(client):
    """The methods of all resources that are operations, each with its name."""
    for path, resource in resources(client):
        for method, _ in inspect.getmembers(type(resource), inspect.isfunction):
            name = ".".join((*path, method))
            if not method.startswith("_") and method not in HELPERS and (method != "stream" or name == STREAM):
                yield name, getattr(resource, method)


def call(method):
    """Calls a method with something for each parameter that it requires."""
    parameters = inspect.signature(method).parameters.values()
    named = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    required = [one.name for one in parameters if one.default is one.empty and one.kind in named]
    try:
        return method(**{name: argument(name) for name in required})
    except TypeError as error:
        # Which parameters a method with several forms requires is known to it alone.
        first = re.search(r"Expected either \((.*?)\)", str(error))
        if not first:
            raise
        return method(**{name: argument(name) for name in required + re.findall(r"'(\w+)'", first.group(1))})


def argument(name):
    return b"x" if name in FILES or name == "audio_sample" else "x"


class Methods(case.SdkCase):
    """One request for each method."""

    def test_each_reaches_an_operation(self):
        # Some parts of the API are deprecated, and the SDK says so at each call.
        self.enterContext(warnings.catch_warnings())
        warnings.simplefilter("ignore", DeprecationWarning)
        sent = []
        http = openai.DefaultHttpxClient(event_hooks={"request": [lambda request: sent.append(request.url.path)]})
        admin = self.emulator.key(admin=True)
        client = self.client(admin_api_key=admin, http_client=http)
        reached = 0
        for name, method in methods(client):
            with self.subTest(name):
                sent.clear()
                try:
                    reply = call(method)
                    if close := getattr(reply, "close", None):
                        close()
                except openai.APIStatusError as error:
                    self.assertNotEqual(error.code, "unknown_url")
                    self.assertNotIn(error.status_code, (401, 405, 500))
                self.assertEqual(len(sent), 1)
                reached += 1
        self.assertEqual(reached, METHODS)
