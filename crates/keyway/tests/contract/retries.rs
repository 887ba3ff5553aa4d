//! R1 to R8, G1: what is retried, and when. The clock only advances when all tasks wait.

use std::time::{Duration, SystemTime};

use keyway::ErrorKind;
use keyway::credentials::FakeSystem;
use keyway::error::{ConnectionStage, RateLimitReason, TimeoutKind};
use tokio::time::Instant;

use crate::support::transport::Part;
use crate::support::{Answer, Scripted, builder, hello, over, settle};

#[tokio::test(start_paused = true)]
async fn r1_two_retries_with_exponential_delays_and_jitter() {
    let mut first = Vec::new();
    for _ in 0..20 {
        let transport = Scripted::always(Answer::status(500));
        let error = over(&transport).models().list().await.unwrap_err();
        assert_eq!((error.attempts(), error.is_retryable()), (3, true));
        let delays = transport.delays();
        assert_eq!(delays.len(), 2);
        assert!((0.375..=0.502).contains(&delays[0]) && (0.75..=1.002).contains(&delays[1]), "{delays:?}");
        first.push((delays[0] * 1000.0) as u32);
    }
    first.dedup();
    assert!(first.len() > 1, "delays are jittered: {first:?}");
}

#[tokio::test(start_paused = true)]
async fn r1_delays_stop_growing_at_eight_seconds() {
    let transport = Scripted::always(Answer::status(500));
    over(&transport).models().list().max_retries(8).await.unwrap_err();
    for (retry, delay) in transport.delays().into_iter().enumerate() {
        let full = (0.5 * 2f64.powi(retry as i32)).min(8.0);
        assert!((full * 0.75..=full + 0.002).contains(&delay), "{retry}: {delay}");
    }
}

#[tokio::test(start_paused = true)]
async fn r1_the_number_of_retries_is_the_clients_or_the_calls() {
    for (client, call, sent) in
        [(None, None, 3), (Some(0), None, 1), (Some(4), None, 5), (Some(4), Some(1), 2), (None, Some(0), 1)]
    {
        let transport = Scripted::always(Answer::status(503));
        let mut builder = builder().transport(transport.clone());
        if let Some(retries) = client {
            builder = builder.max_retries(retries);
        }
        let mut request = builder.build().unwrap().models().list();
        if let Some(retries) = call {
            request = request.max_retries(retries);
        }
        let error = request.await.unwrap_err();
        assert_eq!((transport.sent().len(), error.attempts()), (sent, sent as u32));
    }
}

#[tokio::test(start_paused = true)]
async fn r2_the_table_of_statuses_wishes_and_delays() {
    for status in [
        300, 304, 400, 401, 402, 403, 404, 405, 408, 409, 410, 413, 418, 422, 425, 429, 500, 501, 502, 503,
        504, 529, 599, 600, 999,
    ] {
        for wish in [None, Some("true"), Some("false"), Some("TRUE"), Some("1"), Some("")] {
            for (after, stops) in [
                (None, false),
                (Some("1"), false),
                (Some("120"), false),
                (Some("121"), true),
                (Some("1e9"), true),
                (Some("inf"), false),
            ] {
                let mut answer = Answer::status(status);
                if let Some(wish) = wish {
                    answer = answer.header("x-should-retry", wish);
                }
                if let Some(after) = after {
                    answer = answer.header("retry-after", after);
                }
                let transport = Scripted::of([answer, Answer::new(200, r#"{"data":[]}"#)]);
                let result = over(&transport).models().list().await;
                let usual = matches!(status, 408 | 409 | 429 | 500..);
                let wished = match wish {
                    Some("true") => true,
                    Some("false") => false,
                    _ => usual,
                };
                let again = !matches!(status, 401..=403) && !stops && wished;
                let row = format!("{status} should-retry {wish:?} retry-after {after:?}");
                assert_eq!(result.is_ok(), again, "{row}");
                assert_eq!(transport.sent().len(), 1 + usize::from(again), "{row}");
                let Err(error) = result else { continue };
                assert_eq!(
                    (error.status().map(|status| status.as_u16()), error.attempts()),
                    (Some(status), 1),
                    "{row}"
                );
                if stops {
                    assert!(error.retry_after().unwrap() > Duration::from_secs(120), "{row}");
                }
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn r2_e5_a_limit_that_waiting_does_not_lift_is_not_tried_again() {
    for (code, reason) in [
        ("insufficient_quota", RateLimitReason::QuotaExhausted),
        ("billing_not_active", RateLimitReason::QuotaExhausted),
    ] {
        let body = serde_json::json!({"error": {"message": "x", "type": code, "code": code}});
        let answer = Answer::json(429, &body).header("x-should-retry", "true").header("retry-after", "1");
        let transport = Scripted::always(answer);
        let error = over(&transport).models().list().await.unwrap_err();
        assert_eq!((error.kind(), error.is_retryable()), (&ErrorKind::RateLimit(reason), false));
        assert_eq!(transport.sent().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn r2_connection_errors_and_timeouts_are_tried_again() {
    use ConnectionStage::*;
    for stage in [Resolve, Connect, Proxy, Tls, Send, Receive] {
        let transport = Scripted::of([Answer::Broken(stage), Answer::Broken(stage), Answer::completion()]);
        let reply = over(&transport).chat().completions().create(hello()).await.unwrap();
        assert_eq!(reply.attempts(), 3);
    }
    let broken = Answer::parts(200, vec![Part::Bytes("{\"id\"".into()), Part::Broken]);
    let stuck = Answer::parts(200, vec![Part::Bytes("{\"id\"".into()), Part::Silence]);
    for trouble in [Answer::Silence, broken, stuck] {
        let transport = Scripted::of([trouble, Answer::completion()]);
        assert_eq!(over(&transport).chat().completions().create(hello()).await.unwrap().attempts(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn r2_what_the_caller_got_wrong_is_not_tried_again() {
    let transport = Scripted::always(Answer::new(200, "<html>"));
    let error = over(&transport).models().list().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.is_retryable()), (&ErrorKind::Decode, 1, false));
}

/// 2023-11-14 22:13:20 UTC.
fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

async fn delay_after(headers: &[(&'static str, &str)]) -> f64 {
    let answer =
        headers.iter().fold(Answer::status(429), |answer, (name, value)| answer.header(name, *value));
    let transport = Scripted::of([answer, Answer::completion()]);
    let client =
        builder().system(FakeSystem::new().with_now(now())).transport(transport.clone()).build().unwrap();
    client.chat().completions().create(hello()).await.unwrap();
    transport.delays()[0]
}

#[tokio::test(start_paused = true)]
async fn r3_the_servers_delay_is_used() {
    for (headers, seconds) in [
        (&[("retry-after-ms", "1500")][..], 1.5),
        (&[("retry-after-ms", "250.5")], 0.2505),
        (&[("retry-after", "3")], 3.0),
        (&[("retry-after", "2.5")], 2.5),
        (&[("retry-after", "120")], 120.0),
        (&[("retry-after", "Tue, 14 Nov 2023 22:13:30 GMT")], 10.0),
        (&[("retry-after-ms", "40"), ("retry-after", "9")], 0.04),
        (&[("retry-after-ms", "garbage"), ("retry-after", "9")], 9.0),
        (&[("retry-after-ms", "0"), ("retry-after", "9")], 9.0),
        (&[("retry-after-ms", "-5"), ("retry-after", "9")], 9.0),
        (&[("retry-after-ms", "NaN"), ("retry-after", "9")], 9.0),
        (&[("retry-after-ms", "500000"), ("retry-after", "9")], 9.0),
    ] {
        let delay = delay_after(headers).await;
        assert!((delay - seconds).abs() < 0.003, "{headers:?}: {delay}");
    }
}

#[tokio::test(start_paused = true)]
async fn r3_a_delay_that_makes_no_sense_falls_back_to_the_usual_one() {
    for odd in
        ["0", "-1", "NaN", "inf", "soon", "", "1 2", "Tue, 14 Nov 2023 22:13:10 GMT", "Tue, 14 Nov 2023", "٣"]
    {
        let delay = delay_after(&[("retry-after", odd)]).await;
        assert!((0.375..=0.503).contains(&delay), "{odd}: {delay}");
    }
}

#[tokio::test(start_paused = true)]
async fn r3_a_date_far_ahead_stops_the_call_and_is_told() {
    let answer = Answer::status(429).header("retry-after", "Tue, 14 Nov 2023 23:13:20 GMT");
    let transport = Scripted::always(answer);
    let client =
        builder().system(FakeSystem::new().with_now(now())).transport(transport.clone()).build().unwrap();
    let error = client.models().list().await.unwrap_err();
    assert_eq!((error.retry_after(), error.attempts()), (Some(Duration::from_secs(3600)), 1));
    assert!(error.is_retryable(), "it is temporary, though not for this call");
}

#[tokio::test(start_paused = true)]
async fn r5_every_attempt_sends_the_same_bytes() {
    let transport =
        Scripted::of([Answer::status(500), Answer::Broken(ConnectionStage::Send), Answer::completion()]);
    let call = over(&transport).chat().completions().create(hello().temperature(0.2));
    call.query("a", 1).header("x-mine", "1").extra_body("z", 1).extra_body("b", 2).await.unwrap();
    let mut sent = transport.sent();
    for request in &mut sent {
        request.headers.remove("x-stainless-retry-count").unwrap();
    }
    for request in &sent[1..] {
        assert_eq!(
            (&request.method, &request.url, &request.headers, &request.body),
            (&sent[0].method, &sent[0].url, &sent[0].headers, &sent[0].body)
        );
    }
}

#[tokio::test(start_paused = true)]
async fn r6_retries_dry_up_when_most_calls_fail() {
    let transport = Scripted::always(Answer::status(500));
    let client = over(&transport);
    for _ in 0..60 {
        client.models().list().await.unwrap_err();
    }
    assert_eq!(transport.sent().len(), 60 + 100, "100 retries from a full bucket");
    let error = client.models().list().await.unwrap_err();
    assert_eq!((error.attempts(), error.is_retryable()), (1, true));
    // Another client has a separate bucket.
    assert_eq!(over(&transport).models().list().await.unwrap_err().attempts(), 3);
}

#[tokio::test(start_paused = true)]
async fn r9_a_wait_that_would_outlast_the_deadline_is_not_begun() {
    for (delay, attempts, took) in [(60, 1, 0), (5, 1, 0), (2, 3, 4), (3, 2, 3)] {
        let transport = Scripted::always(Answer::status(429).header("retry-after", delay.to_string()));
        let start = Instant::now();
        let call = over(&transport).models().list().total_timeout(Duration::from_secs(5)).max_retries(5);
        let error = call.await.unwrap_err();
        assert!(error.is_rate_limit() && error.is_retryable(), "the refusal itself: {error}");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(delay)));
        assert_eq!((error.attempts(), start.elapsed().as_secs()), (attempts, took));
        tokio::time::sleep(Duration::from_secs(1000)).await;
        assert_eq!(transport.sent().len(), attempts as usize, "nothing more is sent (R7)");
    }
}

#[tokio::test(start_paused = true)]
async fn r9_a_time_limit_that_ends_a_call_has_the_refusal_before_it() {
    let slow_after_429 = || {
        let limited = Answer::status(429).header("retry-after", "1");
        Scripted::of([limited, Answer::Silence, Answer::Silence, Answer::Silence])
    };
    let (first, second) = (slow_after_429(), slow_after_429());
    let deadline = over(&first).models().list().total_timeout(Duration::from_secs(5)).await.unwrap_err();
    let attempt = over(&second).models().list().timeout(Duration::from_secs(5)).max_retries(1);
    let attempt = attempt.await.unwrap_err();
    for (error, kind) in [(deadline, TimeoutKind::Deadline), (attempt, TimeoutKind::Attempt)] {
        assert_eq!(*error.kind(), ErrorKind::Timeout(kind));
        assert_eq!(
            error.last_refusal().and_then(keyway::Error::status),
            Some(http::StatusCode::TOO_MANY_REQUESTS),
            "{error:?}"
        );
        assert_eq!(error.attempts(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn r7_a_dropped_call_sends_nothing_more() {
    let transport = Scripted::always(Answer::status(429).header("retry-after", "60"));
    let client = over(&transport);
    let call = tokio::spawn(async move { client.models().list().await.map(drop) });
    settle().await;
    assert_eq!(transport.sent().len(), 1, "the call waits for its second attempt");
    call.abort();
    tokio::time::sleep(Duration::from_secs(1000)).await;
    assert_eq!(transport.sent().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn r7_a_deadline_covers_all_attempts() {
    let transport = Scripted::always(Answer::Silence);
    let start = Instant::now();
    let call = over(&transport)
        .models()
        .list()
        .timeout(Duration::from_secs(4))
        .total_timeout(Duration::from_secs(10));
    let error = call.await.unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Timeout(TimeoutKind::Deadline));
    assert_eq!((error.attempts(), start.elapsed().as_secs()), (3, 10));
}

#[tokio::test(start_paused = true)]
async fn r2_a_stream_is_tried_again_until_it_begins() {
    let answer = Answer::new(200, crate::support::hello_stream());
    let transport = Scripted::of([Answer::status(503), Answer::Broken(ConnectionStage::Receive), answer]);
    let stream = over(&transport).chat().completions().create(hello()).stream().await.unwrap();
    assert_eq!(stream.attempts(), 3);
    assert_eq!(stream.collect().await.unwrap().text(), "Hello");
}
