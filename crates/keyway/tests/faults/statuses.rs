//! Every status with every body, whole and streamed, over real connections (E4–E7, G1, H10, R2).
//!
//! Each reply also names another address in every header that could lead there.

use std::sync::Arc;

use crate::bodies::{self, Shape};
use crate::case::{Ask, BOTH, Case, Expect, Scene};
use crate::oracle::{self, Delay, Wishes};
use crate::runner::{self, QUESTION};
use crate::support::Reply;

/// The statuses that servers, gateways and CDNs send, and some that nobody should.
const STATUSES: &[u16] = &[
    200, 201, 204, 299, 300, 302, 304, 308, 399, 400, 401, 402, 403, 404, 408, 409, 413, 418, 422, 425, 429,
    499, 500, 502, 503, 520, 529, 599, 600, 999,
];

/// A short delay, so that the table does not wait.
const SOON: Wishes = Wishes { delay: Delay::Asked(0.001), should_retry: None };

fn expected(status: u16, ask: Ask, shape: &Shape) -> Expect {
    if (200..300).contains(&status) {
        return oracle::success(status, ask, shape);
    }
    let kind = oracle::kind(status, shape);
    let attempts = 1 + oracle::retries(status, &kind, SOON, 1);
    let temporary = oracle::is_temporary(status, &kind, None);
    let told = oracle::told_status(status, &kind);
    let expected = Expect::error(&[&kind], attempts as usize).status(told).retryable(temporary);
    match &shape.says {
        // A redirect to nowhere has its own sentence, and 304 has no body.
        says if !matches!(status, 301..=308) => expected.says(says),
        _ => expected,
    }
}

fn reply(status: u16, shape: &Shape, place: crate::case::Place) -> Reply {
    let elsewhere = format!("http://{}/v1/", place.elsewhere);
    let mut reply = Reply::new(status, shape.body.clone())
        .header("x-request-id", "req_fault")
        .header("retry-after-ms", "1")
        .header("content-location", &elsewhere)
        .header("refresh", &format!("0; url={elsewhere}"))
        .header("link", &format!("<{elsewhere}>; rel=canonical"))
        .header("alt-svc", &format!("h2=\"{}\"", place.elsewhere));
    if !matches!(status, 301..=303 | 307 | 308) {
        reply = reply.header("location", &elsewhere);
    }
    match shape.content_type {
        Some(content_type) => reply.header("content-type", content_type),
        None => reply,
    }
}

pub(crate) fn table() -> Vec<Case> {
    let shapes = [bodies::refusals(), bodies::answers(QUESTION)].concat();
    let mut cases = Vec::new();
    let mut add = |status: u16, ask, shape: &Shape| {
        let (expect, shape) = (expected(status, ask, shape), shape.clone());
        let shown = shape.clone();
        let script = move || format!("{:?}, {:?}", shown.content_type, String::from_utf8_lossy(&shown.body));
        let name = format!("status {status}, {}", shape.name);
        let scene = Scene::replies(move |_, place| reply(status, &shape, place));
        cases.push(Case::new(name, ask, Scene { script: Arc::new(script), ..scene }, expect));
    };
    for &status in STATUSES {
        for ask in BOTH {
            shapes.iter().for_each(|shape| add(status, ask, shape));
        }
    }
    for (status, ask) in [(200, Ask::Stream), (502, Ask::Whole)] {
        add(status, ask, &bodies::huge());
    }
    cases
}

#[test]
fn e4_e7_every_status_with_every_body() {
    runner::run(table());
}
