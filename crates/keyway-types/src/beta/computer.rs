// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AgentFunctionCallStatus, BetaAgentTagParam, BetaFunctionCallItemStatus,
    BetaResponseComputerToolCallOutputScreenshot,
};
use crate::responses::{
    ComputerAction, ComputerActionList, ComputerCallOutputStatus, ComputerCallSafetyCheckParam,
    ComputerEnvironment, ComputerScreenshotContent, ComputerTool, ComputerUsePreviewTool,
};
use crate::support::{object, params, tagged_union};

/// A value: the document's `BetaComputerAction`.
pub type BetaComputerAction = ComputerAction;

/// A value: the document's `BetaComputerActionList`.
pub type BetaComputerActionList = ComputerActionList;

params! {
    /// An object: the document's `BetaComputerCallOutputItemParam`.
    pub struct BetaComputerCallOutputItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `type`: `"computer_call_output"`. The API's default: `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
        /// The member `output`: a [`BetaResponseComputerToolCallOutputScreenshot`].
        given output: BetaResponseComputerToolCallOutputScreenshot = "output",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `acknowledged_safety_checks`: a list. May be null.
        optional acknowledged_safety_checks: Vec<BetaComputerCallSafetyCheckParam> = "acknowledged_safety_checks",
        /// The member `status`: a [`BetaFunctionCallItemStatus`]. May be null.
        optional status: BetaFunctionCallItemStatus = "status",
    }
}

/// A value: the document's `BetaComputerCallOutputStatus`.
pub type BetaComputerCallOutputStatus = ComputerCallOutputStatus;

/// A value: the document's `BetaComputerCallSafetyCheckParam`.
pub type BetaComputerCallSafetyCheckParam = ComputerCallSafetyCheckParam;

/// A value: the document's `BetaComputerEnvironment`.
pub type BetaComputerEnvironment = ComputerEnvironment;

/// A value: the document's `BetaComputerScreenshotContent`.
pub type BetaComputerScreenshotContent = ComputerScreenshotContent;

/// A value: the document's `BetaComputerTool`.
pub type BetaComputerTool = ComputerTool;

/// A value: the document's `BetaComputerUsePreviewTool`.
pub type BetaComputerUsePreviewTool = ComputerUsePreviewTool;

object! {
    /// An object: the document's `ComputerUseApprovalRequestKindResourceBrowserAuthentication`.
    pub struct ComputerUseApprovalRequestKindResourceBrowserAuthentication {
        /// The member `credential_origin`: a text. May be null.
        optional credential_origin: String = "credential_origin",
        /// The member `fields`: a list.
        lenient fields: Vec<ComputerUseApprovalRequestKindResourceBrowserAuthenticationField> = "fields",
        /// The member `options`: a list.
        lenient options: Vec<ComputerUseApprovalRequestKindResourceBrowserAuthenticationOption> = "options",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
        /// The member `type`: `"browser_authentication"`.
        constant r#type: "browser_authentication" = "type",
    }
}

object! {
    /// An object: `fields[]` of the document's `ComputerUseApprovalRequestKindResourceBrowserAuthentication`.
    pub struct ComputerUseApprovalRequestKindResourceBrowserAuthenticationField {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `label`: a text.
        lenient label: String = "label",
        /// The member `required`: true or false.
        lenient required: bool = "required",
        /// The member `type`: a text.
        lenient r#type: String = "type",
    }
}

object! {
    /// An object: `options[]` of the document's `ComputerUseApprovalRequestKindResourceBrowserAuthentication`.
    pub struct ComputerUseApprovalRequestKindResourceBrowserAuthenticationOption {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `field_ids`: a list.
        lenient field_ids: Vec<String> = "field_ids",
        /// The member `label`: a text.
        lenient label: String = "label",
    }
}

object! {
    /// An object: the document's `ComputerUseApprovalRequestKindResourceBrowserOriginAccess`.
    pub struct ComputerUseApprovalRequestKindResourceBrowserOriginAccess {
        /// The member `origin`: a text.
        lenient origin: String = "origin",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
        /// The member `type`: `"browser_origin_access"`.
        constant r#type: "browser_origin_access" = "type",
    }
}

object! {
    /// An object: the document's `ComputerUseApprovalRequestResultItemResource`.
    pub struct ComputerUseApprovalRequestResultItemResource {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `request_id`: a text.
        lenient request_id: String = "request_id",
        /// The member `response`: one of the shapes of [`ComputerUseApprovalRequestResultItemResourceResponse`].
        lenient response: ComputerUseApprovalRequestResultItemResourceResponse = "response",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"computer_use_approval_request_result"`.
        constant r#type: "computer_use_approval_request_result" = "type",
    }
}

tagged_union! {
    /// One of several objects: `response` of the document's `ComputerUseApprovalRequestResultItemResource`.
    pub enum ComputerUseApprovalRequestResultItemResourceResponse by "action" {
        "submit" => Submit(ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource),
        "cancel" => Cancel(ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource),
    }
}

object! {
    /// An object: the document's `ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource`.
    pub struct ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource {
        /// The member `action`: `"cancel"`.
        constant action: "cancel" = "action",
        /// The member `type`: `"browser_authentication"`.
        constant r#type: "browser_authentication" = "type",
    }
}

object! {
    /// An object: the document's `ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource`.
    pub struct ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource {
        /// The member `action`: `"submit"`.
        constant action: "submit" = "action",
        /// The member `selected_option`: a text. May be null.
        optional selected_option: String = "selected_option",
        /// The member `type`: `"browser_authentication"`.
        constant r#type: "browser_authentication" = "type",
    }
}

object! {
    /// An object: the document's `ComputerUseCallItemResource`.
    pub struct ComputerUseCallItemResource {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `output`: an object, [`ComputerUseCallItemResourceOutput`]. May be null.
        optional output: ComputerUseCallItemResourceOutput = "output",
        /// The member `status`: one of the values of [`AgentFunctionCallStatus`].
        lenient status: AgentFunctionCallStatus = "status",
        /// The member `title`: a text. May be null.
        optional title: String = "title",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"computer_use_call"`.
        constant r#type: "computer_use_call" = "type",
    }
}

object! {
    /// An object: `output` of the document's `ComputerUseCallItemResource`.
    pub struct ComputerUseCallItemResourceOutput {
        /// The member `image_url`: a text.
        lenient image_url: String = "image_url",
        /// The member `type`: `"computer_screenshot"`.
        constant r#type: "computer_screenshot" = "type",
    }
}
