// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{open_enum, params};

params! {
    /// An object: the document's `AgentBrowserAuthenticationCancelParam`.
    pub struct AgentBrowserAuthenticationCancelParam {
        /// The member `action`: `"cancel"`.
        constant action: "cancel" = "action",
        /// The member `type`: `"browser_authentication"`.
        constant r#type: "browser_authentication" = "type",
    }
}

params! {
    /// An object: the document's `AgentBrowserAuthenticationSubmitParam`.
    pub struct AgentBrowserAuthenticationSubmitParam {
        /// The member `action`: `"submit"`.
        constant action: "submit" = "action",
        /// The member `fields`: a list.
        required fields: Vec<AgentBrowserAuthenticationSubmitParamField> = "fields",
        /// The member `type`: `"browser_authentication"`.
        constant r#type: "browser_authentication" = "type",
        /// The member `selected_option`: a text. May be null.
        optional selected_option: String = "selected_option",
    }
}

params! {
    /// An object: `fields[]` of the document's `AgentBrowserAuthenticationSubmitParam`.
    pub struct AgentBrowserAuthenticationSubmitParamField {
        /// The member `field_id`: a text.
        required field_id: String = "field_id",
        /// The member `value`: a text.
        required value: String = "value",
    }
}

params! {
    /// An object: the document's `AgentBrowserOriginAccessParam`.
    pub struct AgentBrowserOriginAccessParam {
        /// The member `decision`: one of the values of [`AgentBrowserOriginAccessParamDecision`].
        required decision: AgentBrowserOriginAccessParamDecision = "decision",
        /// The member `type`: `"browser_origin_access"`.
        constant r#type: "browser_origin_access" = "type",
    }
}

open_enum! {
    /// A string with known values: `decision` of the document's `AgentBrowserOriginAccessParam`.
    pub enum AgentBrowserOriginAccessParamDecision {
        Approve = "approve",
        Deny = "deny",
        Cancel = "cancel",
    }
}
