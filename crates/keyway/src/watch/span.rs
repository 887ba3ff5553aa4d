//! The span of a call, with the names of OpenTelemetry's conventions for generative AI.

use std::cell::LazyCell;

use tracing::field::Empty;
use tracing::{Span, info_span};

use super::request_facts::RequestFacts;
use super::{Received, content, gen_ai};
use crate::observe::{CallOutcome, CallSummary, SPAN_TARGET};
use crate::request::CallRequest;

/// Opens the span. Its fields are read only if a subscriber wants it.
pub(super) fn open(request: &CallRequest, facts: &RequestFacts<'_>) -> Span {
    let origin = request.client.0.config.base_url.origin();
    let named = LazyCell::new(|| gen_ai::named(request));
    let shown = |model: Option<&str>| match model {
        Some(model) => format!("{} {model}", named.name),
        None => named.name.to_owned(),
    };
    info_span!(
        target: SPAN_TARGET,
        "call",
        otel.name = shown(facts.model()),
        otel.kind = "client",
        otel.status_code = Empty,
        gen_ai.operation.name = named.name,
        gen_ai.provider.name = "openai",
        gen_ai.request.model = facts.model(),
        gen_ai.request.stream = facts.streamed.then_some(true),
        gen_ai.response.id = Empty,
        gen_ai.response.model = Empty,
        gen_ai.response.finish_reasons = Empty,
        gen_ai.response.time_to_first_chunk = Empty,
        gen_ai.usage.input_tokens = Empty,
        gen_ai.usage.output_tokens = Empty,
        gen_ai.usage.cache_read.input_tokens = Empty,
        gen_ai.usage.reasoning.output_tokens = Empty,
        gen_ai.input.messages = Empty,
        gen_ai.output.messages = Empty,
        gen_ai.system_instructions = Empty,
        openai.api.type = named.api,
        error.type = Empty,
        server.address = facts.scrubber().scrub(origin.host()).as_ref(),
        server.port = origin.port(),
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        keyway.operation = request.operation.id,
        keyway.outcome = Empty,
        keyway.error.reason = Empty,
        keyway.request_id = Empty,
    )
}

/// Records what a call came to.
pub(super) fn record_end(span: &Span, call: &CallSummary) {
    span.record("keyway.outcome", call.outcome.as_str());
    if let CallOutcome::Failed { kind, reason, .. } = &call.outcome {
        span.record("otel.status_code", "ERROR");
        span.record("error.type", *kind);
        span.record("keyway.error.reason", *reason);
    }
    span.record("http.response.status_code", call.outcome.status().map(|status| status.as_u16()));
    span.record("http.request.resend_count", call.attempts.checked_sub(1).filter(|again| *again > 0));
    span.record("keyway.request_id", call.request_id.as_deref());
    span.record("gen_ai.response.id", call.reply_id.as_deref());
    span.record("gen_ai.response.model", call.reply_model.as_deref());
    if !call.finish_reasons.is_empty() {
        // A span's field has no list, so it is one in JSON.
        let reasons = serde_json::Value::from(call.finish_reasons.as_slice());
        span.record("gen_ai.response.finish_reasons", reasons.to_string());
    }
    let first = call.first_event.map(|time| time.as_secs_f64());
    span.record("gen_ai.response.time_to_first_chunk", first);
    if let Some(usage) = &call.usage {
        span.record("gen_ai.usage.input_tokens", usage.input_tokens);
        span.record("gen_ai.usage.output_tokens", usage.output_tokens);
        span.record("gen_ai.usage.cache_read.input_tokens", usage.cached_input_tokens);
        span.record("gen_ai.usage.reasoning.output_tokens", usage.reasoning_output_tokens);
    }
}

/// Records the content of a request, for clients that want it.
pub(super) fn record_input(span: &Span, facts: &RequestFacts<'_>) {
    let (parameters, scrubber) = (facts.parameters(), facts.scrubber());
    let clean = |text: Option<String>| text.map(|text| scrubber.scrub(&text).into_owned());
    span.record("gen_ai.input.messages", clean(content::input(&parameters)));
    span.record("gen_ai.system_instructions", clean(content::instructions(&parameters)));
}

/// Records the content of a reply, for clients that want it.
pub(super) fn record_output(span: &Span, received: &Received) {
    let reply = serde_json::from_slice(&received.json).unwrap_or_default();
    let output = content::output(&reply).map(|text| received.scrubber.scrub(&text).into_owned());
    span.record("gen_ai.output.messages", output);
}
