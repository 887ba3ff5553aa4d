"""The emulator that `keyway --local run` started, as its control API sees it."""

import json
import os
import urllib.request

BASE_URL = os.environ["OPENAI_BASE_URL"]


def control(method, path, body=None):
    """Calls the control API and returns its decoded reply, or None if that is empty."""
    request = urllib.request.Request(
        BASE_URL.removesuffix("/v1") + "/_keyway/" + path,
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={"content-type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=10) as response:
        text = response.read()
    return json.loads(text) if text else None


def reply(**content):
    """Queues the next reply: `text=…`, or `tool_call={"name": …, "arguments": …}`."""
    control("POST", "replies", content)


def call_tool(function, /, **arguments):
    """Queues a call of a function as the next reply."""
    reply(tool_call={"name": function, "arguments": json.dumps(arguments)})
