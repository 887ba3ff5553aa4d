"""The request of a chat call, and the proof that its reply was read. It imports nothing, for `cold`."""

import sys

MODEL = "gpt-4.1"
EMBEDDING_MODEL = "text-embedding-3-small"
KEY = "sk-emul-benchmark"
SYSTEM = "You are a helpful assistant."
PROMPT = "Write a short greeting in the style of a canned reply, please."
TOTAL_TOKENS = 58
DIMENSIONS = 1536
REQUEST = {
    "model": MODEL,
    "messages": [{"role": "system", "content": SYSTEM}, {"role": "user", "content": PROMPT}],
    "temperature": 0.2,
    "max_completion_tokens": 256,
}


def check(what, wanted):
    if what != wanted:
        sys.exit(f"the reply was not read: {what} in place of {wanted}")
