"""Calls that succeed with a valid key, through the official SDK."""

import base64
import math
import struct

import case
from case import chat, embed


class Replies(case.SdkCase):
    """The operations that the emulator supports."""

    def test_a_whole_chat_reply(self):
        reply = chat(self.client())
        self.assertEqual(reply.object, "chat.completion")
        self.assertIn("Hello", reply.choices[0].message.content)
        self.assertEqual(reply.choices[0].finish_reason, "stop")
        self.assertEqual(reply.usage.total_tokens, reply.usage.prompt_tokens + reply.usage.completion_tokens)
        self.assertTrue(reply._request_id.startswith("req_"))

    def test_a_streamed_reply_says_the_same_as_a_whole_one(self):
        client = self.client()
        chunks = list(chat(client, stream=True, stream_options={"include_usage": True}))
        text = "".join(choice.delta.content or "" for chunk in chunks for choice in chunk.choices)
        whole = chat(client)
        self.assertEqual(text, whole.choices[0].message.content)
        self.assertGreater(len(chunks), 3)
        self.assertEqual(chunks[-1].usage, whole.usage)
        self.assertEqual(chunks[-2].choices[0].finish_reason, "stop")

    def test_a_scripted_reply(self):
        self.emulator.control("POST", "replies", {"text": "scripted"})
        self.assertEqual(chat(self.client()).choices[0].message.content, "scripted")

    def test_rate_limit_headers_on_a_success(self):
        raw = self.client(self.emulator.key(requests_per_minute=60)).chat.completions.with_raw_response
        response = raw.create(model="gpt-4.1", messages=[{"role": "user", "content": "Hello"}])
        self.assertEqual(response.headers["x-ratelimit-limit-requests"], "60")
        self.assertEqual(response.headers["x-ratelimit-remaining-requests"], "59")
        self.assertIn("openai-processing-ms", response.headers)

    def test_embeddings_as_the_sdk_asks_for_them(self):
        vector = embed(self.client()).data[0].embedding
        self.assertEqual(len(vector), 1536)
        self.assertTrue(math.isclose(sum(x * x for x in vector), 1, rel_tol=1e-3))

    def test_embeddings_are_the_same_in_each_format(self):
        client = self.client()
        floats = embed(client, encoding_format="float").data[0].embedding
        packed = base64.b64decode(embed(client, encoding_format="base64").data[0].embedding)
        unpacked = struct.unpack(f"<{len(floats)}f", packed)
        for one, other in zip(floats, unpacked):
            self.assertTrue(math.isclose(one, other, abs_tol=1e-6))

    def test_embeddings_of_another_size(self):
        self.assertEqual(len(embed(self.client(), dimensions=8).data[0].embedding), 8)

    def test_models(self):
        client = self.client()
        names = [model.id for model in client.models.list()]
        self.assertIn("gpt-4.1", names)
        self.assertEqual(client.models.retrieve("gpt-4.1").id, "gpt-4.1")
