"""The official package's tests of its methods, unchanged, with keyway in its place.

They run in a copy of this directory beside `api_resources`, against an emulator that answers every valid
request with an example and rejects all others.
"""

import os
import subprocess
import sys
import time

import keyway.as_openai  # noqa: F401  (before anything imports `openai`)

import pytest
from openai import AsyncOpenAI, OpenAI

from . import utils

# Of the official package's private functions the tests import one, which compares signatures.
sys.modules["openai._utils"] = utils

API_KEY = "sk-emul-official"
ADMIN_KEY = "sk-emul-official-admin"


def pytest_collection_modifyitems(config, items):
    # Tests that mock httpx see nothing of keyway, which has its own transport.
    mocked = [item for item in items if "respx2_mock" in getattr(item, "fixturenames", ())]
    if mocked:
        config.hook.pytest_deselected(items=mocked)
        items[:] = [item for item in items if item not in set(mocked)]


@pytest.fixture(scope="session")
def base_url(tmp_path_factory):
    directory = tmp_path_factory.mktemp("emulator")
    keys = directory / "keys.toml"
    keys.write_text(f'[[key]]\nsecret = "{API_KEY}"\n[[key]]\nsecret = "{ADMIN_KEY}"\nadmin = true\n')
    port = directory / "port"
    command = [os.environ["KEYWAY_PROGRAM"], "emulator", "--examples", "--keys", str(keys), "--port-file", str(port)]
    program = subprocess.Popen([*command, "--exit-with-parent"], stdout=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 30
        while not port.exists() or not port.read_text().strip():
            assert program.poll() is None and time.monotonic() < deadline, "the emulator did not start"
            time.sleep(0.01)
        yield f"http://127.0.0.1:{port.read_text().strip()}/v1"
    finally:
        program.terminate()
        program.wait()


@pytest.fixture(scope="session")
def client(request, base_url):
    strict = getattr(request, "param", True)
    options = {"api_key": API_KEY, "admin_api_key": ADMIN_KEY, "max_retries": 0}
    with OpenAI(base_url=base_url, _strict_response_validation=strict, **options) as client:
        yield client


@pytest.fixture(scope="session")
async def async_client(request, base_url):
    param = getattr(request, "param", True)
    # The official client has more than one transport; keyway has its own.
    strict = param.get("strict", True) if isinstance(param, dict) else param
    options = {"api_key": API_KEY, "admin_api_key": ADMIN_KEY, "max_retries": 0}
    async with AsyncOpenAI(base_url=base_url, _strict_response_validation=strict, **options) as client:
        yield client
