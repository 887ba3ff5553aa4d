"""Webhook endpoints, voices, live sessions, decisions, agents and what is new in administration."""

import http.server
import io
import threading

import openai

import case

# Seconds until an event that does not come is given up.
PATIENCE = 10


class Endpoint:
    """A webhook endpoint on loopback; it takes every event."""

    def __init__(self):
        self.events = []
        self._arrived = threading.Condition()
        endpoint = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                with endpoint._arrived:
                    endpoint.events.append((body, dict(self.headers)))
                    endpoint._arrived.notify_all()
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/hook"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def wait(self, count):
        """The events, once there are so many."""
        with self._arrived:
            if not self._arrived.wait_for(lambda: len(self.events) >= count, PATIENCE):
                raise AssertionError(f"{len(self.events)} events came, not {count}")
            return list(self.events)

    def stop(self):
        self._server.shutdown()
        self._server.server_close()


class Webhooks(case.SdkCase):
    """Endpoints and the events that they get."""

    def endpoint(self):
        endpoint = Endpoint()
        self.addCleanup(endpoint.stop)
        return endpoint

    def test_an_endpoint_gets_signed_events(self):
        client, endpoint = self.client(project="proj_hooks"), self.endpoint()
        made = client.webhooks.create(event_types=["response.completed"], name="tests", url=endpoint.url)
        self.addCleanup(client.webhooks.delete, made.id)
        response = client.responses.create(model="gpt-4.1", input="Hello", background=True)
        [(body, headers)] = endpoint.wait(1)
        event = client.webhooks.unwrap(body, headers, secret=made.signing_secret)
        self.assertEqual((event.type, event.data.id), ("response.completed", response.id))
        self.assertEqual(client.responses.retrieve(response.id).output_text, "You said: Hello")
        rotated = client.webhooks.rotate_secret(made.id)
        self.assertEqual(client.webhooks.test(made.id, event_type="batch.completed").status_code, 204)
        body, headers = endpoint.wait(2)[1]
        client.webhooks.verify_signature(body, headers, secret=rotated.signing_secret)
        with self.assertRaises(openai.InvalidWebhookSignatureError):
            client.webhooks.verify_signature(body, headers, secret=made.signing_secret)

    def test_endpoints_are_kept(self):
        client = self.client(project="proj_endpoints")
        types = client.webhooks.event_types.list().data
        made = [client.webhooks.create(event_types=types, name=name, url="http://127.0.0.1:1/") for name in "abc"]
        self.assertEqual([one.name for one in client.webhooks.list(limit=2)], ["c", "b", "a"])
        self.assertEqual(client.webhooks.update(made[0].id, name="d").name, "d")
        self.assertEqual(client.webhooks.retrieve(made[0].id).event_types, types)
        self.assertTrue(client.webhooks.delete(made[0].id).deleted)
        with self.assertRaises(openai.NotFoundError):
            client.webhooks.retrieve(made[0].id)


class Sound(case.SdkCase):
    """Voices and live sessions."""

    def test_a_voice_speaks_until_it_is_deleted(self):
        client = self.client()
        recording = ("consent.wav", io.BytesIO(b"RIFF"), "audio/wav")
        consent = client.audio.voice_consents.create(name="me", language="en-US", recording=recording)
        self.assertEqual(client.audio.voice_consents.update(consent.id, name="I").name, "I")
        self.assertIn(consent.id, [one.id for one in client.audio.voice_consents.list()])
        sample = ("sample.wav", io.BytesIO(b"RIFF"), "audio/wav")
        voice = client.audio.voices.create(name="mine", audio_sample=sample, consent=consent.id)
        speech = {"model": "tts-1", "input": "Hello", "voice": {"id": voice.id}}
        self.assertTrue(client.audio.speech.create(**speech).read())
        self.assertTrue(client.audio.voices.delete(voice.id).deleted)
        with self.assertRaises(openai.NotFoundError):
            client.audio.speech.create(**speech)

    def test_a_live_session_is_accepted_and_ends(self):
        client = self.client()
        transport = {"type": "webrtc", "sdp": "v=0\r\n"}
        session = client.live.create(session={"model": "gpt-live-1"}, transport=transport).session
        client.live.sessions.accept(session.id, session={"type": "live", "model": "gpt-live-1"})
        client.live.sessions.hangup(session.id)
        with self.assertRaises(openai.BadRequestError):
            client.live.sessions.hangup(session.id)
        with self.assertRaises(openai.NotFoundError):
            client.live.sessions.hangup("live_1")


class Judgment(case.SdkCase):
    """Decisions and safety."""

    def test_a_decision_answers_its_questions(self):
        questions = [
            {"type": "predicate", "name": "refund", "instructions": "Is one wanted?"},
            {"type": "choice", "instructions": "Which?", "choices": [{"value": "tea"}, {"value": "coffee"}]},
        ]
        decision = self.client().decisions.create(model="gpt-4.1", input="A refund for my coffee", questions=questions)
        self.assertGreater(decision.answers[0].probability, 0.5)
        self.assertEqual(decision.answers[1].choice, "coffee")

    def test_an_alert_is_shown(self):
        client = self.client()
        self.assertEqual(client.safety.alerts.retrieve("alert_1").id, "alert_1")
        self.assertEqual(client.safety.cases.retrieve("case_1").id, "case_1")


class Agents(case.SdkCase):
    """Sessions of agents."""

    def test_a_session_answers_in_its_stream(self):
        agents = self.client().beta.agents
        agent = agents.create(model="gpt-4.1", name="Helper")
        session = agents.sessions.create(agent_id=agent.id, environment={"type": "none"}, input="Hello")
        self.assertEqual(agents.sessions.retrieve(session.id).id, session.id)
        with agents.sessions.events.stream(session.id) as stream:
            deltas = [event.delta for event in stream if event.type == "agent.session.turn.output_text.delta"]
        self.assertEqual(deltas, ["You said: Hello"])
        agents.sessions.delete(session.id)
        with self.assertRaises(openai.NotFoundError):
            agents.sessions.retrieve(session.id)


class Administration(case.SdkCase):
    """What is new in administration."""

    def organization(self):
        return self.client(admin_api_key=self.emulator.key(admin=True)).admin.organization

    def test_workload_identities(self):
        organization = self.organization()
        providers = organization.workload_identity_providers
        provider = providers.create(
            name="ci", type="oidc", issuer="https://ci.example", audience="https://api.example"
        )
        self.assertEqual(providers.update(provider.id, name="deploy").name, "deploy")
        self.assertIn(provider.id, [one.id for one in providers.list()])
        project = organization.projects.create(name="Robots")
        rules = providers.federation_rules
        rule = rules.create(
            provider.id, attribute_matchers={"ref": "main"}, project_id=project.id, service_account_id="svc_acct_1"
        )
        shown = rules.retrieve(rule.id, workload_identity_provider_id=provider.id)
        self.assertEqual((shown.project_id, shown.attribute_matchers), (project.id, {"ref": "main"}))
        providers.delete(provider.id)
        with self.assertRaises(openai.NotFoundError):
            providers.retrieve(provider.id)

    def test_spend_limits_and_alerts(self):
        organization = self.organization()
        amount = {"currency": "USD", "interval": "month"}
        organization.spend_limit.update(threshold_amount=100, **amount)
        self.assertEqual(organization.spend_limit.retrieve().threshold_amount, 100)
        channel = {"type": "email", "recipients": ["owner@example.com"]}
        alerts = organization.spend_alerts
        alert = alerts.create(threshold_amount=50, notification_channel=channel, **amount)
        self.assertEqual([one.threshold_amount for one in alerts.list()], [50])
        alerts.update(alert.id, threshold_amount=60, notification_channel=channel, **amount)
        self.assertEqual(alerts.retrieve(alert.id).threshold_amount, 60)
        alerts.delete(alert.id)
        self.assertEqual(list(alerts.list()), [])
