// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::Automation;
use crate::support::{object, open_enum, tagged_union};

object! {
    /// What `beta.agents.automations.invocations.create`, `beta.agents.automations.invocations.list`, `beta.agents.automations.invocations.retrieve` gives: an object: the document's `AutomationInvocation`.
    pub struct AutomationInvocation {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `automation_id`: a text.
        lenient automation_id: String = "automation_id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `error`: an object, [`AutomationInvocationError`]. May be null.
        optional error: AutomationInvocationError = "error",
        /// The member `object`: `"agent.automation.invocation"`.
        constant object: "agent.automation.invocation" = "object",
        /// The member `scheduled_at`: a whole number, in seconds since 1970. May be null.
        optional scheduled_at: i64 = "scheduled_at",
        /// The member `session_id`: a text. May be null.
        optional session_id: String = "session_id",
        /// The member `skip_reason`: `"pending_delivery"`. May be null.
        constant skip_reason: "pending_delivery" = "skip_reason",
        /// The member `source`: one of the shapes of [`AutomationInvocationSource`].
        lenient source: AutomationInvocationSource = "source",
        /// The member `status`: one of the values of [`AutomationInvocationStatus`].
        lenient status: AutomationInvocationStatus = "status",
    }
}

object! {
    /// An object: `error` of the document's `AutomationInvocation`.
    pub struct AutomationInvocationError {
        /// The member `code`: a text.
        lenient code: String = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

tagged_union! {
    /// One of several objects: the document's `AutomationInvocationSource`.
    pub enum AutomationInvocationSource by "type" {
        "manual" => Manual(AutomationInvocationSourceResourceManual),
        "automation" => Automation(AutomationInvocationSourceResourceAutomation),
    }
}

object! {
    /// An object: the document's `AutomationInvocationSourceResourceAutomation`.
    pub struct AutomationInvocationSourceResourceAutomation {
        /// The member `automation`: one of the shapes of [`Automation`].
        lenient automation: Box<Automation> = "automation",
        /// The member `type`: `"automation"`.
        constant r#type: "automation" = "type",
    }
}

object! {
    /// An object: the document's `AutomationInvocationSourceResourceManual`.
    pub struct AutomationInvocationSourceResourceManual {
        /// The member `type`: `"manual"`.
        constant r#type: "manual" = "type",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `AutomationInvocation`.
    pub enum AutomationInvocationStatus {
        Queued = "queued",
        Completed = "completed",
        Failed = "failed",
        Skipped = "skipped",
    }
}
