"""A program with a mistake on each line that says so: the checkers must find all of them, and no other."""

from __future__ import annotations

from keyway import OpenAI

client = OpenAI()

client.chat.completions.create(model="gpt-4.1")  # wrong: no messages
client.chat.completions.create(model="gpt-4.1", messages=[{"role": "nobody", "content": "Hello"}])  # wrong: the role
client.chat.completions.create(model="gpt-4.1", messages=[], temprature=1)  # wrong: the name
client.embeddings.create(model="text-embedding-3-small", input=1)  # wrong: the kind of value
client.files.retrieve()  # wrong: no ID
client.chat.completion.create(model="gpt-4.1", messages=[])  # wrong: the resource
reply = client.chat.completions.create(model="gpt-4.1", messages=[])
print(reply.choices[0].message.text)  # wrong: the field
print(reply.choices[0].message.content.upper())  # wrong: it may be None
for chunk in client.chat.completions.create(model="gpt-4.1", messages=[], stream=True):
    print(chunk.choices[0].message)  # wrong: a chunk has a delta
OpenAI(api_key=1)  # wrong: no key
