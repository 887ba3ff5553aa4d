"""Time limits and numbers of retries, as a client, a copy and a call take them."""

import datetime
import decimal
import math

import httpx
import pytest

import keyway
from conftest import MESSAGES, reply

SECONDS = "pass a number of seconds, None or a Timeout"
NUMBER = "pass a number of seconds, or None for no limit"
UNLIMITED = "pass None for no limit"
WRONG_TIMES = [
    ("5", TypeError, f"`timeout` is a str; {SECONDS}"),
    (datetime.timedelta(1), TypeError, f"`timeout` is a timedelta; {SECONDS}"),
    ([1, 2], TypeError, f"`timeout` is a list; {SECONDS}"),
    ((1,), TypeError, f"`timeout` is a tuple; {SECONDS}"),
    (1 + 2j, TypeError, f"`timeout` is a complex; {SECONDS}"),
    (-1, ValueError, f"`timeout` is -1; {NUMBER}"),
    (-0.5, ValueError, f"`timeout` is -0.5; {NUMBER}"),
    (-1e300, ValueError, f"`timeout` is -1e300; {NUMBER}"),
    (-math.inf, ValueError, f"`timeout` is -inf; {NUMBER}"),
    (math.nan, ValueError, f"`timeout` is nan; {NUMBER}"),
    (math.inf, ValueError, f"`timeout` is inf; {UNLIMITED}"),
    (1e300, ValueError, f"`timeout` is 1e300; {UNLIMITED}"),
    (2**63 - 1, ValueError, f"`timeout` is 9.223372036854776e18; {UNLIMITED}"),
    (10**400, ValueError, f"`timeout` is too large a number; {UNLIMITED}"),
    (keyway.Timeout(5, read=math.nan), ValueError, f"`timeout.read` is nan; {NUMBER}"),
    (keyway.Timeout(5, connect="5"), TypeError, f"`timeout.connect` is a str; {SECONDS}"),
    (httpx.Timeout(5, connect=-1), ValueError, f"`timeout.connect` is -1; {NUMBER}"),
    ((1e300, 5), ValueError, f"`timeout.connect` is 1e300; {UNLIMITED}"),
]
WRONG_RETRIES = [
    (-1, ValueError, "`max_retries` is -1; pass 0 or more"),
    (-(10**400), ValueError, "`max_retries` is negative; pass 0 or more"),
    (1.5, TypeError, "`max_retries` is a float; pass an int, 0 for no retries"),
    (math.nan, TypeError, "`max_retries` is a float; pass an int, 0 for no retries"),
    (-math.inf, TypeError, "`max_retries` is a float; pass an int, 0 for no retries"),
    ("2", TypeError, "`max_retries` is a str; pass an int, 0 for no retries"),
    (None, TypeError, "`max_retries` is None; pass an int, 0 for no retries"),
]


@pytest.fixture
def server(serve):
    return serve(reply)


def local(server, **options):
    return keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url, **options)


def ask(client, **options):
    return client.chat.completions.create(model="m", messages=MESSAGES, **options)


def refused(call, kind, said):
    with pytest.raises(kind) as caught:
        call()
    assert str(caught.value) == said
    assert isinstance(caught.value, keyway.ConfigurationError) == (kind is ValueError)


@pytest.mark.parametrize(("value", "kind", "said"), WRONG_TIMES, ids=[str(place) for place in range(len(WRONG_TIMES))])
def test_a_time_limit_that_is_none_is_one_short_error(server, value, kind, said):
    client = local(server)
    refused(lambda: local(server, timeout=value), kind, said)
    refused(lambda: client.with_options(timeout=value), kind, said)
    refused(lambda: setattr(client, "timeout", value), kind, said)
    refused(lambda: client.post("/x", body={}, cast_to=dict, options={"timeout": value}), kind, said)
    refused(lambda: ask(client, timeout=value), kind, said)
    refused(lambda: ask(local(server, http_client=httpx.Client()), timeout=value), kind, said)
    assert server.requests == []


@pytest.mark.parametrize(("value", "kind", "said"), WRONG_RETRIES, ids=[str(place) for place in range(len(WRONG_RETRIES))])
def test_a_number_of_retries_that_is_none_is_one_short_error(server, value, kind, said):
    client = local(server)
    refused(lambda: local(server, max_retries=value), kind, said)
    refused(lambda: client.with_options(max_retries=value), kind, said)
    refused(lambda: client.post("/x", body={}, cast_to=dict, options={"max_retries": value}), kind, said)
    assert server.requests == []


TIMES = [None, 30, 1e9, True, decimal.Decimal("2.5"), (5, 30), (5, None, 5, 5), httpx.Timeout(None), keyway.Timeout(9, connect=2)]


@pytest.mark.parametrize("value", TIMES, ids=str)
def test_time_limits_of_every_form_are_taken(server, value):
    for options in ({}, {"http_client": httpx.Client()}):
        assert ask(local(server, timeout=value, **options)).id
        assert ask(local(server, **options), timeout=value).id


def test_the_second_of_several_limits_is_that_of_an_attempt(serve):
    silent = serve(lambda connection: None)
    with pytest.raises(keyway.APITimeoutError):
        ask(local(silent, timeout=(30, 0.05), max_retries=0))


@pytest.mark.parametrize("value", [0, 1, 10**12, math.inf, True], ids=str)
def test_as_many_retries_as_it_takes(serve, value):
    failures = iter([True])

    def answer(connection):
        reply(connection, b"{}", "503 Service Unavailable\r\nretry-after-ms: 1") if next(failures, False) else reply(connection)

    client = local(serve(answer), max_retries=value)
    if value:
        assert ask(client).id
    else:
        with pytest.raises(keyway.InternalServerError):
            ask(client)
