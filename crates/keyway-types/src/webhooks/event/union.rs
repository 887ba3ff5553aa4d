//! The events as one type. Written by hand: the document lists them separately.

use crate::support::tagged_union;
use crate::webhooks::*;

tagged_union! {
    /// A webhook event. An unknown one is `Unknown` with its JSON.
    pub enum UnwrapWebhookEvent by "type" {
        "batch.cancelled" => BatchCancelled(BatchCancelledWebhookEvent),
        "batch.completed" => BatchCompleted(BatchCompletedWebhookEvent),
        "batch.expired" => BatchExpired(BatchExpiredWebhookEvent),
        "batch.failed" => BatchFailed(BatchFailedWebhookEvent),
        "eval.run.canceled" => EvalRunCanceled(EvalRunCanceledWebhookEvent),
        "eval.run.failed" => EvalRunFailed(EvalRunFailedWebhookEvent),
        "eval.run.succeeded" => EvalRunSucceeded(EvalRunSucceededWebhookEvent),
        "fine_tuning.job.cancelled" => FineTuningJobCancelled(FineTuningJobCancelledWebhookEvent),
        "fine_tuning.job.failed" => FineTuningJobFailed(FineTuningJobFailedWebhookEvent),
        "fine_tuning.job.succeeded" => FineTuningJobSucceeded(FineTuningJobSucceededWebhookEvent),
        "live.call.incoming" => LiveCallIncoming(LiveCallIncomingWebhookEvent),
        "realtime.call.incoming" => RealtimeCallIncoming(RealtimeCallIncomingWebhookEvent),
        "response.cancelled" => ResponseCancelled(ResponseCancelledWebhookEvent),
        "response.completed" => ResponseCompleted(ResponseCompletedWebhookEvent),
        "response.failed" => ResponseFailed(ResponseFailedWebhookEvent),
        "response.incomplete" => ResponseIncomplete(ResponseIncompleteWebhookEvent),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn d1_known_events_have_their_type_and_others_survive() {
        let json = json!({"id": "evt_1", "object": "event", "created_at": 1, "type": "batch.completed",
            "data": {"id": "batch_1"}, "tomorrow": true});
        let event: UnwrapWebhookEvent = serde_json::from_value(json.clone()).unwrap();
        let UnwrapWebhookEvent::BatchCompleted(completed) = &event else { unreachable!("{event:?}") };
        assert_eq!(completed.data.id, "batch_1");
        assert_eq!(serde_json::to_value(&event).unwrap(), json);
        let json = json!({"id": "evt_2", "type": "batch.tomorrow", "data": {"x": [1]}});
        let event: UnwrapWebhookEvent = serde_json::from_value(json.clone()).unwrap();
        assert!(matches!(event, UnwrapWebhookEvent::Unknown(_)));
        assert_eq!(serde_json::to_value(&event).unwrap(), json);
    }
}
