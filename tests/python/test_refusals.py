"""For each state of a key: the exception that the official SDK raises for the API's error body.

The names in parentheses (B2) are those of the bodies; the emulator's table has the same names.
"""

import dataclasses
import typing

import openai

import case
from case import chat

INVALID = "invalid_request_error"


@dataclasses.dataclass
class Refusal:
    """A rejected call and its error."""

    error: type
    status: int
    code: typing.Optional[str]
    type: typing.Optional[str]
    opening: str
    param: typing.Optional[str] = None
    # The fields of the key created for the call.
    key: dict = dataclasses.field(default_factory=dict)
    # The secret to send instead of a created key's.
    secret: typing.Optional[str] = None
    # Options of the client.
    options: dict = dataclasses.field(default_factory=dict)
    call: typing.Callable = chat


def unauthorized(code, opening, **more):
    """401."""
    return Refusal(openai.AuthenticationError, 401, code, INVALID, opening, **more)


def limited(code, kind, opening, **more):
    """429."""
    return Refusal(openai.RateLimitError, 429, code, kind, opening, **more)


WRONG = "Incorrect API key provided: "
NEVER_MADE = "sk-emul-never-made-by-anyone"
SCOPES = "You have insufficient permissions for this operation. Missing scopes: "

REFUSALS = {
    "no_header_b1": unauthorized(
        None,
        "You didn't provide an API key.",
        call=lambda client: chat(client, extra_headers={"Authorization": openai.Omit()}),
    ),
    "wrong_key_b2": unauthorized(
        "invalid_api_key",
        WRONG + NEVER_MADE[:8] + "*" * (len(NEVER_MADE) - 12) + NEVER_MADE[-4:],
        secret=NEVER_MADE,
    ),
    "short_key_b3": unauthorized("invalid_api_key", WRONG + "xy", secret="xy"),
    "revoked": unauthorized("invalid_api_key", "The API key has been revoked", key={"state": "revoked"}),
    "deleted_b2": unauthorized("invalid_api_key", WRONG + "sk-emul-", key={"state": "deleted"}),
    "expired": unauthorized("expired_api_key", "The API key has expired", key={"state": "expired"}),
    "expired_since": unauthorized("expired_api_key", "The API key has expired", key={"expires_at": 1_000_000_000}),
    "account_deactivated_b4": unauthorized(
        "account_deactivated",
        "The OpenAI account associated with this API key has been deactivated",
        key={"state": "account_deactivated"},
    ),
    "no_organization_b6": unauthorized(
        "no_organization",
        "You must be a member of an organization to use the API",
        key={"state": "no_organization"},
    ),
    "mismatched_organization_b7": unauthorized(
        "mismatched_organization",
        "OpenAI-Organization header should match organization for API key",
        key={"organization": "org-one"},
        options={"organization": "org-other"},
    ),
    "mismatched_project_b8": unauthorized(
        "mismatched_project",
        "OpenAI-Project header should match project for API key",
        key={"project": "proj_one"},
        options={"project": "proj_other"},
    ),
    "unknown_organization_b9": unauthorized(
        "invalid_organization", "No such organization: nobody", options={"organization": "nobody"}
    ),
    "missing_scopes_b11": unauthorized(None, SCOPES + "model.request", key={"scopes": ["api.model.read"]}),
    "address_b13": unauthorized(
        "ip_not_authorized", "Your IP is not authorized", key={"addresses": ["192.0.2.1"]}
    ),
    "region_b16": Refusal(
        openai.PermissionDeniedError,
        403,
        "unsupported_country_region_territory",
        "request_forbidden",
        "Country, region, or territory not supported",
        key={"state": "region_blocked"},
    ),
    "model_of_another_project_b17": Refusal(
        openai.PermissionDeniedError,
        403,
        "model_not_found",
        INVALID,
        "Project `proj_one` does not have access to model `gpt-4.1`",
        key={"project": "proj_one", "models": ["gpt-4o"]},
    ),
    "unknown_model_b18": Refusal(
        openai.NotFoundError,
        404,
        "model_not_found",
        INVALID,
        "The model `gpt-none` does not exist or you do not have access to it.",
        call=lambda client: chat(client, model="gpt-none"),
    ),
    "billing_hard_limit_b20": Refusal(
        openai.BadRequestError,
        400,
        "billing_hard_limit_reached",
        INVALID,
        "Billing hard limit has been reached",
        key={"state": "billing_hard_limit"},
    ),
    "unknown_url_b23": Refusal(
        openai.NotFoundError,
        404,
        "unknown_url",
        INVALID,
        "Unknown request URL: GET /v1/nothing",
        call=lambda client: client.get("/nothing", cast_to=object),
    ),
    "quota_b29": limited(
        "insufficient_quota",
        "insufficient_quota",
        "You exceeded your current quota, please check your plan and billing details.",
        key={"state": "quota_exhausted"},
    ),
    "credit_b30": limited(
        "credit_balance_exhausted",
        "insufficient_quota",
        "You have no credits remaining.",
        key={"state": "credit_exhausted"},
    ),
    "spend_limit_b31": limited(
        "project_spend_limit_exceeded", "insufficient_quota", "", key={"state": "spend_limit_reached"}
    ),
    "billing_inactive_b32": limited(
        "billing_not_active",
        "billing_not_active",
        "Your account is not active, please check your billing details on our website.",
        key={"state": "billing_inactive"},
    ),
    "request_too_large_b34": limited(
        "rate_limit_exceeded", "tokens", "Request too large for gpt-4.1 in organization ", key={"tokens_per_minute": 1}
    ),
    "concurrency": limited(
        "rate_limit_exceeded", "concurrent_requests", "", key={"concurrent_requests": 0}
    ),
    "invalid_parameter": Refusal(
        openai.BadRequestError,
        400,
        "invalid_value",
        INVALID,
        "",
        param="messages[0].role",
        call=lambda client: client.chat.completions.create(
            model="gpt-4.1", messages=[{"role": "nobody", "content": "Hello"}]
        ),
    ),
}


class Refusals(case.SdkCase):
    """One test for each row of REFUSALS."""

    def check(self, row):
        key = self.emulator.key(**row.key) if row.secret is None else row.secret
        with self.assertRaises(openai.APIStatusError) as raised:
            row.call(self.client(key, **row.options))
        error = raised.exception
        self.assertIs(type(error), row.error)
        self.assertEqual(error.status_code, row.status)
        self.assertEqual((error.code, error.type, error.param), (row.code, row.type, row.param))
        self.assertEqual(error.body["message"][: len(row.opening)], row.opening)
        self.assertEqual(error.body.get("code"), row.code)
        self.assertRegex(error.request_id, r"^req_[0-9a-zA-Z]+$")


def _test_of(row):
    def test(self):
        self.check(row)

    return test


for _name, _row in REFUSALS.items():
    setattr(Refusals, f"test_{_name}", _test_of(_row))


class OtherRefusals(case.SdkCase):
    """Rejections that need more than one call, or have a body of another shape."""

    def test_missing_scopes_of_a_listing_are_a_bare_string_b12(self):
        client = self.client(self.emulator.key(scopes=["model.request"]))
        with self.assertRaises(openai.AuthenticationError) as raised:
            client.models.list()
        error = raised.exception
        self.assertEqual((error.status_code, error.code, error.type, error.param), (401, None, None, None))
        self.assertTrue(error.body.startswith(SCOPES + "api.model.read"), error.body)
        self.assertTrue(error.request_id.startswith("req_"))

    def test_deleted_and_never_made_cannot_be_told_apart_b2(self):
        made = self.emulator.key(state="deleted")
        never = made[:-4] + ("aaaa" if made[-4:] != "aaaa" else "bbbb")
        bodies = []
        for key in (made, never):
            with self.assertRaises(openai.AuthenticationError) as raised:
                chat(self.client(key))
            bodies.append(dict(raised.exception.body, message=raised.exception.body["message"].replace(key[-4:], "")))
        self.assertEqual(bodies[0], bodies[1])

    def test_a_key_of_the_administration_is_no_api_key(self):
        with self.assertRaises(openai.AuthenticationError) as raised:
            chat(self.client(self.emulator.key(admin=True)))
        self.assertEqual(raised.exception.status_code, 401)

    def test_a_key_that_looks_real_is_refused_and_not_repeated(self):
        looks_real = "sk-" + "proj-" + "a" * 48
        with self.assertRaises(openai.AuthenticationError) as raised:
            chat(self.client(looks_real))
        self.assertNotIn("a" * 8, str(raised.exception))
        self.assertNotIn("a" * 8, str(self.emulator.control("GET", "journal")))

    def test_revoked_between_two_calls(self):
        client = self.client(self.emulator.key(revoke_after_requests=1))
        chat(client)
        with self.assertRaises(openai.AuthenticationError) as raised:
            chat(client)
        self.assertTrue(raised.exception.body["message"].startswith("The API key has been revoked"))

    def test_revoked_in_the_middle_of_a_stream(self):
        stream = chat(self.client(self.emulator.key(revoke_after_chunks=2)), "one two three four", stream=True)
        received = []
        with self.assertRaises(openai.APIError) as raised:
            for chunk in stream:
                received.append(chunk)
        self.assertGreaterEqual(len(received), 2)
        self.assertEqual((raised.exception.code, raised.exception.type), ("invalid_api_key", INVALID))
        self.assertTrue(raised.exception.message.startswith("The API key has been revoked"))

    def test_credit_that_ends_is_an_event_of_a_stream_b30(self):
        stream = chat(self.client(self.emulator.key(state="credit_exhausted")), stream=True)
        with self.assertRaises(openai.APIError) as raised:
            list(stream)
        self.assertEqual(raised.exception.code, "credit_balance_exhausted")
        self.assertEqual(raised.exception.type, "insufficient_quota")

    def test_rate_limit_b33(self):
        client = self.client(self.emulator.key(requests_per_minute=1))
        chat(client)
        with self.assertRaises(openai.RateLimitError) as raised:
            chat(client)
        error = raised.exception
        self.assertEqual((error.status_code, error.code, error.type), (429, "rate_limit_exceeded", "requests"))
        self.assertTrue(error.body["message"].startswith("Rate limit reached for gpt-4.1 in organization "))
        self.assertGreater(float(error.response.headers["retry-after"]), 0)

    def test_failed_authentications_are_throttled_before_the_key_is_looked_at(self):
        self.emulator.control("DELETE", "throttle")
        self.emulator.control("PATCH", "throttle", {"limit": 2})
        self.addCleanup(self.emulator.control, "DELETE", "throttle")
        wrong = self.client("sk-emul-wrong-for-the-throttle")
        for _ in range(2):
            with self.assertRaises(openai.AuthenticationError):
                chat(wrong)
        with self.assertRaises(openai.RateLimitError):
            chat(wrong)
        with self.assertRaises(openai.RateLimitError) as raised:
            chat(self.client())
        self.assertGreater(float(raised.exception.response.headers["retry-after"]), 0)
