// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
use super::{Codec, again};

/// The events of webhooks.
pub(crate) static WEBHOOK_EVENTS: &[(&str, Codec)] = &[
    ("batch_cancelled", again::<crate::webhooks::BatchCancelledWebhookEvent>),
    ("batch_completed", again::<crate::webhooks::BatchCompletedWebhookEvent>),
    ("batch_expired", again::<crate::webhooks::BatchExpiredWebhookEvent>),
    ("batch_failed", again::<crate::webhooks::BatchFailedWebhookEvent>),
    ("eval_run_canceled", again::<crate::webhooks::EvalRunCanceledWebhookEvent>),
    ("eval_run_failed", again::<crate::webhooks::EvalRunFailedWebhookEvent>),
    ("eval_run_succeeded", again::<crate::webhooks::EvalRunSucceededWebhookEvent>),
    ("fine_tuning_job_cancelled", again::<crate::webhooks::FineTuningJobCancelledWebhookEvent>),
    ("fine_tuning_job_failed", again::<crate::webhooks::FineTuningJobFailedWebhookEvent>),
    ("fine_tuning_job_succeeded", again::<crate::webhooks::FineTuningJobSucceededWebhookEvent>),
    ("live_call_incoming", again::<crate::webhooks::LiveCallIncomingWebhookEvent>),
    ("realtime_call_incoming", again::<crate::webhooks::RealtimeCallIncomingWebhookEvent>),
    ("response_cancelled", again::<crate::webhooks::ResponseCancelledWebhookEvent>),
    ("response_completed", again::<crate::webhooks::ResponseCompletedWebhookEvent>),
    ("response_failed", again::<crate::webhooks::ResponseFailedWebhookEvent>),
    ("response_incomplete", again::<crate::webhooks::ResponseIncompleteWebhookEvent>),
];
