"""The emulator's state between calls, through the official SDK."""

import io
import warnings

import openai

import case


class Files(case.SdkCase):
    """Files, uploads in parts, batches, vector stores."""

    def upload(self, client, content=b"Apples are red", purpose="assistants"):
        return client.files.create(file=("fruit.txt", io.BytesIO(content)), purpose=purpose)

    def test_a_file_is_there_until_it_is_deleted(self):
        client = self.client()
        file = self.upload(client)
        self.assertEqual((file.filename, file.bytes, file.status), ("fruit.txt", 14, "processed"))
        self.assertEqual(client.files.content(file.id).read(), b"Apples are red")
        self.assertIn(file.id, [one.id for one in client.files.list(purpose="assistants", limit=1)])
        self.assertTrue(client.files.delete(file.id).deleted)
        with self.assertRaises(openai.NotFoundError) as raised:
            client.files.retrieve(file.id)
        self.assertIn(file.id, str(raised.exception))

    def test_all_pages_of_a_list_are_walked(self):
        client = self.client(project="proj_pages")
        made = [self.upload(client, str(number).encode()).id for number in range(5)]
        listed = [file.id for file in client.files.list(limit=2, order="asc")]
        self.assertEqual(listed, made)

    def test_an_upload_in_parts_becomes_a_file(self):
        client = self.client()
        upload = client.uploads.upload_file_chunked(
            file=b"abcdefgh", filename="big.txt", bytes=8, mime_type="text/plain", purpose="assistants", part_size=3
        )
        self.assertEqual(upload.status, "completed")
        self.assertEqual(client.files.content(upload.file.id).read(), b"abcdefgh")

    def test_a_vector_store_is_polled_and_searched(self):
        client = self.client()
        store = client.vector_stores.create(name="fruit", metadata={"kind": "test"})
        self.assertEqual((store.name, store.metadata), ("fruit", {"kind": "test"}))
        file = client.vector_stores.files.upload_and_poll(
            vector_store_id=store.id, file=("fruit.txt", io.BytesIO(b"Apples are red"))
        )
        self.assertEqual(file.status, "completed")
        self.assertEqual(client.vector_stores.retrieve(store.id).file_counts.completed, 1)
        found = client.vector_stores.search(store.id, query="red apples")
        self.assertEqual([(one.file_id, one.score) for one in found], [(file.id, 1.0)])
        others = [self.upload(client, b"Pears are green").id]
        batch = client.vector_stores.file_batches.create_and_poll(vector_store_id=store.id, file_ids=others)
        self.assertEqual((batch.status, batch.file_counts.completed), ("completed", 1))
        self.assertEqual(len(list(client.vector_stores.files.list(store.id, limit=1))), 2)
        self.assertTrue(client.vector_stores.delete(store.id).deleted)

    def test_a_batch_moves_on(self):
        client = self.client()
        line = b'{"custom_id":"a","method":"POST","url":"/v1/embeddings","body":{"model":"text-embedding-3-small","input":"x"}}'
        file = self.upload(client, line, "batch")
        batch = client.batches.create(input_file_id=file.id, endpoint="/v1/embeddings", completion_window="24h")
        seen = [batch.status]
        while batch.status != "completed":
            batch = client.batches.retrieve(batch.id)
            seen.append(batch.status)
        self.assertEqual(seen, ["validating", "in_progress", "completed"])
        self.assertIn('"custom_id":"a"', client.files.content(batch.output_file_id).text)


class Talk(case.SdkCase):
    """Responses, conversations, stored completions, assistants."""

    def test_a_response_is_gone_on_with(self):
        client = self.client()
        first = client.responses.create(model="gpt-4.1", input="Hello")
        self.assertEqual(first.output_text, "You said: Hello")
        self.assertEqual(client.responses.retrieve(first.id), first)
        second = client.responses.create(model="gpt-4.1", input="More", previous_response_id=first.id)
        self.assertGreater(second.usage.input_tokens, first.usage.input_tokens)
        self.assertEqual([item.role for item in client.responses.input_items.list(first.id)], ["user"])
        client.responses.delete(first.id)
        with self.assertRaises(openai.NotFoundError):
            client.responses.retrieve(first.id)

    def test_a_streamed_response_adds_up(self):
        client = self.client()
        with client.responses.stream(model="gpt-4.1", input="Hello there") as stream:
            text = "".join(event.delta for event in stream if event.type == "response.output_text.delta")
            final = stream.get_final_response()
        self.assertEqual((text, final.status), (final.output_text, "completed"))

    def test_a_conversation_is_kept(self):
        client = self.client()
        conversation = client.conversations.create(items=[{"type": "message", "role": "user", "content": "First"}])
        client.responses.create(model="gpt-4.1", input="Second", conversation=conversation.id)
        items = list(client.conversations.items.list(conversation.id, order="asc", limit=1))
        self.assertEqual([item.content[0].text for item in items], ["First", "Second", "You said: Second"])
        self.assertTrue(client.conversations.delete(conversation.id).deleted)

    def test_a_stored_completion_is_listed(self):
        client = self.client()
        kept = case.chat(client, store=True, metadata={"topic": "sdk"})
        listed = client.chat.completions.list(metadata={"topic": "sdk"})
        self.assertEqual([one.id for one in listed], [kept.id])
        self.assertEqual(len(list(client.chat.completions.messages.list(kept.id))), 1)
        self.assertTrue(client.chat.completions.delete(kept.id).deleted)

    def test_an_assistant_answers_in_its_thread(self):
        # This part of the API is deprecated, and the SDK warns at each call.
        self.enterContext(warnings.catch_warnings())
        warnings.simplefilter("ignore", DeprecationWarning)
        client = self.client()
        assistant = client.beta.assistants.create(model="gpt-4.1", name="Helper")
        thread = client.beta.threads.create(messages=[{"role": "user", "content": "Hello"}])
        run = client.beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id)
        self.assertEqual(run.status, "completed")
        newest = next(iter(client.beta.threads.messages.list(thread.id)))
        self.assertEqual(newest.content[0].text.value, "You said: Hello")
        with client.beta.threads.runs.stream(thread_id=thread.id, assistant_id=assistant.id) as stream:
            stream.until_done()
            self.assertEqual(stream.get_final_run().status, "completed")

    def test_sound_and_pictures(self):
        client = self.client()
        speech = client.audio.speech.create(model="tts-1", voice="alloy", input="Hello", response_format="wav")
        self.assertTrue(speech.read().startswith(b"RIFF"))
        heard = client.audio.transcriptions.create(model="whisper-1", file=("a.wav", io.BytesIO(b"RIFF")))
        self.assertEqual(heard.text, "This is what was said in a.wav.")
        drawn = client.images.generate(model="gpt-image-1", prompt="a cat", n=2)
        self.assertEqual(len(drawn.data), 2)


class Administration(case.SdkCase):
    """Projects and keys, created and deleted by an administrator."""

    def admin(self):
        """Returns a client with only an admin key."""
        client = openai.OpenAI(
            base_url=self.emulator.base_url,
            admin_api_key=self.emulator.key(admin=True),
            api_key="",
            max_retries=0,
            timeout=10,
        )
        self.addCleanup(client.close)
        return client.admin.organization

    def test_a_key_works_from_its_making_to_its_end(self):
        organization = self.admin()
        project = organization.projects.create(name="Robots")
        account = organization.projects.service_accounts.create(project.id, name="robot")
        client = self.client(account.api_key.value)
        self.assertTrue(list(client.models.list()))
        keys = list(organization.projects.api_keys.list(project.id))
        self.assertEqual([key.id for key in keys], [account.api_key.id])
        organization.projects.api_keys.delete(account.api_key.id, project_id=project.id)
        with self.assertRaises(openai.AuthenticationError) as raised:
            client.models.list()
        self.assertEqual(raised.exception.code, "invalid_api_key")

    def test_projects_and_users(self):
        organization = self.admin()
        project = organization.projects.create(name="Robots")
        self.assertEqual(organization.projects.update(project.id, name="Machines").name, "Machines")
        self.assertEqual(organization.projects.archive(project.id).status, "archived")
        self.assertNotIn(project.id, [one.id for one in organization.projects.list()])
        self.assertEqual([user.role for user in organization.users.list()], ["owner"])

    def test_an_api_key_is_no_admin_key(self):
        with self.assertRaises(openai.AuthenticationError) as raised:
            openai.OpenAI(
                base_url=self.emulator.base_url, admin_api_key=self.emulator.key(), api_key="", max_retries=0
            ).admin.organization.projects.list()
        self.assertIn("api.management.read", str(raised.exception))
