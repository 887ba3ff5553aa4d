//! Every header that requests a retry or a delay, with statuses and bodies, whole and streamed, on
//! a paused clock (G1, E5, R1–R3).

use std::time::{Duration, SystemTime};

use keyway::OpenAI;
use keyway::credentials::FakeSystem;

use crate::bodies::{self, Shape};
use crate::case::{Ask, BOTH, Failure};
use crate::oracle::{self, Delay, Wishes};
use crate::runner::compare;
use crate::support::{Answer, Scripted, builder, fresh_key, hello, hello_stream};

const RETRIES: u32 = 3;

/// The headers, and what they request.
type Row = (&'static str, Vec<(&'static str, &'static str)>, Wishes);

fn wishes() -> Vec<Row> {
    use Delay::{Asked, Own, TooLong};
    let delayed = |name, headers: &[(&'static str, &'static str)], delay| {
        (name, headers.to_vec(), Wishes { delay, should_retry: None })
    };
    let asked = |name, headers: &[(&'static str, &'static str)], should_retry| {
        (name, headers.to_vec(), Wishes { delay: Own, should_retry })
    };
    vec![
        delayed("no wish", &[], Own),
        delayed("seconds", &[("retry-after", "7")], Asked(7.0)),
        delayed("fractions", &[("retry-after", "2.5")], Asked(2.5)),
        delayed("two minutes", &[("retry-after", "120")], Asked(120.0)),
        delayed("more than two minutes", &[("retry-after", "121")], TooLong),
        delayed("a year", &[("retry-after", "31536000")], TooLong),
        delayed("1e300", &[("retry-after", "1e300")], TooLong),
        delayed("zero", &[("retry-after", "0")], Own),
        delayed("negative", &[("retry-after", "-5")], Own),
        delayed("NaN", &[("retry-after", "NaN")], Own),
        delayed("infinity", &[("retry-after", "inf")], Own),
        delayed("garbage", &[("retry-after", "soon")], Own),
        delayed("empty", &[("retry-after", "")], Own),
        delayed("a date", &[("retry-after", "Sun, 06 Nov 1994 08:49:47 GMT")], Asked(10.0)),
        delayed("an old form of date", &[("retry-after", "Sunday, 06-Nov-94 08:49:47 GMT")], Asked(10.0)),
        delayed("a date in the past", &[("retry-after", "Sun, 06 Nov 1994 08:49:27 GMT")], Own),
        delayed("a date far ahead", &[("retry-after", "Sun, 06 Nov 1994 09:49:37 GMT")], TooLong),
        delayed("no date", &[("retry-after", "Sun, 99 Nov 1994 08:49:37 GMT")], Own),
        delayed("milliseconds", &[("retry-after-ms", "1500")], Asked(1.5)),
        delayed("milliseconds first", &[("retry-after", "9"), ("retry-after-ms", "20")], Asked(0.02)),
        delayed("no milliseconds", &[("retry-after-ms", "x"), ("retry-after", "3")], Asked(3.0)),
        delayed("negative milliseconds", &[("retry-after-ms", "-1"), ("retry-after", "3")], Asked(3.0)),
        delayed("many milliseconds", &[("retry-after-ms", "200000"), ("retry-after", "3")], Asked(3.0)),
        delayed("only many milliseconds", &[("retry-after-ms", "200000")], TooLong),
        asked("pushed", &[("x-should-retry", "true")], Some(true)),
        asked("held back", &[("x-should-retry", "false")], Some(false)),
        asked("pushed inexactly", &[("x-should-retry", "True")], None),
        asked("pushed by a number", &[("x-should-retry", "1")], None),
        (
            "pushed and told when",
            vec![("x-should-retry", "true"), ("retry-after", "4")],
            Wishes { delay: Asked(4.0), should_retry: Some(true) },
        ),
        (
            "pushed and told too late",
            vec![("x-should-retry", "true"), ("retry-after", "400")],
            Wishes { delay: TooLong, should_retry: Some(true) },
        ),
        (
            "held back and told when",
            vec![("x-should-retry", "false"), ("retry-after", "4")],
            Wishes { delay: Asked(4.0), should_retry: Some(false) },
        ),
    ]
}

const STATUSES: &[u16] = &[101, 301, 400, 401, 403, 408, 409, 418, 422, 429, 500, 503, 529, 600];

const SHAPES: &[&str] = &["empty", "HTML", "a key that is refused", "a quota that is used up"];

/// The time of every case, ten seconds before the dates above.
fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777)
}

/// Every case: status, body, headers and kind of call.
fn cases() -> Vec<(u16, Shape, Row, Ask)> {
    let shapes: Vec<_> =
        bodies::refusals().into_iter().filter(|shape| SHAPES.contains(&shape.name)).collect();
    let mut cases = Vec::new();
    for &status in STATUSES {
        for shape in &shapes {
            for row in wishes() {
                cases.extend(BOTH.map(|ask| (status, shape.clone(), row.clone(), ask)));
            }
        }
    }
    cases
}

/// The number of cases.
pub(crate) fn count() -> usize {
    cases().len()
}

#[tokio::test(start_paused = true)]
async fn r2_r3_every_wish_of_a_server() {
    let cases = cases();
    let mut failures = Vec::new();
    for (status, shape, row, ask) in &cases {
        if let Err(wrong) = check(*status, shape, row, *ask).await {
            failures
                .push(format!("status {status}, {}, {} [{ask:?}] {:?}: {wrong}", shape.name, row.0, row.1));
        }
    }
    let count = cases.len();
    assert!(failures.is_empty(), "{} of {count} cases failed:\n\n{}", failures.len(), failures.join("\n"));
}

async fn check(status: u16, shape: &Shape, (_, headers, wishes): &Row, ask: Ask) -> Result<(), String> {
    let refusal = headers
        .iter()
        .fold(Answer::new(status, shape.body.clone()), |answer, (name, value)| answer.header(name, *value));
    let kind = oracle::kind(status, shape);
    let retries = oracle::retries(status, &kind, *wishes, RETRIES);
    let good = match ask {
        Ask::Stream => Answer::new(200, hello_stream()),
        _ => Answer::completion(),
    };
    let answers = (0..=retries).map(|_| refusal.clone()).chain([good]);
    let (transport, key) = (Scripted::of(answers), fresh_key());
    let client = builder().api_key(key.clone()).system(FakeSystem::new().with_now(now()));
    let client = client.base_url("https://api.example/v1").transport(transport.clone()).max_retries(RETRIES);
    let client = client.build().unwrap();

    let error = self::ask(&client, ask).await.err().ok_or("it succeeded")?;
    let expected = Failure {
        kinds: vec![kind.clone()],
        status: Some(oracle::told_status(status, &kind)),
        attempts: Some(retries + 1),
        retryable: Some(oracle::is_temporary(status, &kind, wishes.should_retry)),
        ..Failure::default()
    };
    compare(&expected, &error, &key)?;
    let redirect = matches!(status, 301..=303 | 307 | 308);
    if (error.retry_after().is_some() != (wishes.delay != Delay::Own)) && !redirect {
        return Err(format!("its retry_after() is {:?}", error.retry_after()));
    }
    for (n, waited) in (0..).zip(transport.delays()) {
        let range = oracle::seconds(wishes.delay, n);
        // The tests' clock counts in milliseconds.
        if !(range.start() - 0.0001..=range.end() + 0.0021).contains(&waited) {
            return Err(format!("retry {n} came after {waited} s, not {range:?}"));
        }
    }
    let sent = transport.sent();
    if sent
        .iter()
        .any(|request| request.body != sent[0].body || !request.url.starts_with("https://api.example/v1/"))
    {
        return Err("the attempts differ".to_owned());
    }
    self::ask(&client, ask).await.map_err(|error| format!("the next call failed: {error:?}"))
}

async fn ask(client: &OpenAI, how: Ask) -> keyway::Result<()> {
    let call = client.chat().completions().create(hello());
    match how {
        Ask::Stream => call.stream().await?.collect().await.map(drop),
        _ => call.await.map(drop),
    }
}
