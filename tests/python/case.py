"""Shared by all tests of the official SDK: one emulator, and its clients."""

import unittest

import openai

import emulator

_running = None


def running():
    """Returns the one emulator, started on first use and stopped after the tests."""
    global _running
    if _running is None:
        _running = emulator.Emulator()
        unittest.addModuleCleanup(_stop)
    return _running


def _stop():
    global _running
    _running.stop()
    _running = None


class SdkCase(unittest.TestCase):
    """A test with an emulator without a throttle, so that tests do not count against each other."""

    def setUp(self):
        self.emulator = running()
        self.emulator.control("PATCH", "throttle", {"limit": None})

    def client(self, key=None, **options):
        """Returns an SDK client that never retries; without a key it gets a valid one."""
        client = openai.OpenAI(
            base_url=self.emulator.base_url,
            api_key=self.emulator.key() if key is None else key,
            max_retries=0,
            timeout=10,
            **options,
        )
        self.addCleanup(client.close)
        return client


def chat(client, text="Hello", model="gpt-4.1", **options):
    """Makes one chat call."""
    return client.chat.completions.create(model=model, messages=[{"role": "user", "content": text}], **options)


def embed(client, **options):
    """Makes one embedding call."""
    return client.embeddings.create(model="text-embedding-3-small", input="Hello", **options)
