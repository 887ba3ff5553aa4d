// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{RoundTrip, round_trip};

pub(crate) static WEBHOOK_EVENTS: &[(&str, RoundTrip)] = &[
    ("agent_environment_expired", round_trip::<types::webhooks::AgentEnvironmentExpiredWebhookEvent>),
    ("agent_environment_failed", round_trip::<types::webhooks::AgentEnvironmentFailedWebhookEvent>),
    ("agent_environment_ready", round_trip::<types::webhooks::AgentEnvironmentReadyWebhookEvent>),
    ("agent_environment_suspended", round_trip::<types::webhooks::AgentEnvironmentSuspendedWebhookEvent>),
    ("agent_session_action_required", round_trip::<types::webhooks::AgentSessionActionRequiredWebhookEvent>),
    ("agent_session_created", round_trip::<types::webhooks::AgentSessionCreatedWebhookEvent>),
    ("agent_session_failed", round_trip::<types::webhooks::AgentSessionFailedWebhookEvent>),
    ("agent_session_idle", round_trip::<types::webhooks::AgentSessionIdleWebhookEvent>),
    ("agent_session_in_progress", round_trip::<types::webhooks::AgentSessionInProgressWebhookEvent>),
    ("batch_cancelled", round_trip::<types::webhooks::BatchCancelledWebhookEvent>),
    ("batch_completed", round_trip::<types::webhooks::BatchCompletedWebhookEvent>),
    ("batch_expired", round_trip::<types::webhooks::BatchExpiredWebhookEvent>),
    ("batch_failed", round_trip::<types::webhooks::BatchFailedWebhookEvent>),
    ("eval_run_canceled", round_trip::<types::webhooks::EvalRunCanceledWebhookEvent>),
    ("eval_run_failed", round_trip::<types::webhooks::EvalRunFailedWebhookEvent>),
    ("eval_run_succeeded", round_trip::<types::webhooks::EvalRunSucceededWebhookEvent>),
    ("fine_tuning_job_cancelled", round_trip::<types::webhooks::FineTuningJobCancelledWebhookEvent>),
    ("fine_tuning_job_failed", round_trip::<types::webhooks::FineTuningJobFailedWebhookEvent>),
    ("fine_tuning_job_succeeded", round_trip::<types::webhooks::FineTuningJobSucceededWebhookEvent>),
    ("live_call_incoming", round_trip::<types::webhooks::LiveCallIncomingWebhookEvent>),
    ("live_transport_connected", round_trip::<types::webhooks::LiveTransportConnectedWebhookEvent>),
    ("live_transport_incoming", round_trip::<types::webhooks::LiveTransportIncomingWebhookEvent>),
    ("realtime_call_incoming", round_trip::<types::webhooks::RealtimeCallIncomingWebhookEvent>),
    ("response_cancelled", round_trip::<types::webhooks::ResponseCancelledWebhookEvent>),
    ("response_completed", round_trip::<types::webhooks::ResponseCompletedWebhookEvent>),
    ("response_failed", round_trip::<types::webhooks::ResponseFailedWebhookEvent>),
    ("response_incomplete", round_trip::<types::webhooks::ResponseIncompleteWebhookEvent>),
    ("safety_alert_created", round_trip::<types::webhooks::SafetyAlertCreatedWebhookEvent>),
    ("safety_deactivation_issued", round_trip::<types::webhooks::SafetyDeactivationIssuedWebhookEvent>),
    ("safety_org_alert_created", round_trip::<types::webhooks::SafetyOrgAlertCreatedWebhookEvent>),
    ("safety_warning_issued", round_trip::<types::webhooks::SafetyWarningIssuedWebhookEvent>),
];
