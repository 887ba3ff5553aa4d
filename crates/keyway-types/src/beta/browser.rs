// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// An object: the document's `BrowserAuthenticationRequestItemResource`.
    pub struct BrowserAuthenticationRequestItemResource {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `request`: an object, [`BrowserAuthenticationRequestItemResourceRequest`].
        lenient request: BrowserAuthenticationRequestItemResourceRequest = "request",
        /// The member `request_id`: a text.
        lenient request_id: String = "request_id",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"computer_use_approval_request"`.
        constant r#type: "computer_use_approval_request" = "type",
    }
}

object! {
    /// An object: `request` of the document's `BrowserAuthenticationRequestItemResource`.
    pub struct BrowserAuthenticationRequestItemResourceRequest {
        /// The member `credential_origin`: a text. May be null.
        optional credential_origin: String = "credential_origin",
        /// The member `fields`: a list.
        lenient fields: Vec<BrowserAuthenticationRequestItemResourceRequestField> = "fields",
        /// The member `options`: a list.
        lenient options: Vec<BrowserAuthenticationRequestItemResourceRequestOption> = "options",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
        /// The member `type`: `"browser_authentication"`.
        constant r#type: "browser_authentication" = "type",
    }
}

object! {
    /// An object: `request.fields[]` of the document's `BrowserAuthenticationRequestItemResource`.
    pub struct BrowserAuthenticationRequestItemResourceRequestField {
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
    /// An object: `request.options[]` of the document's `BrowserAuthenticationRequestItemResource`.
    pub struct BrowserAuthenticationRequestItemResourceRequestOption {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `field_ids`: a list.
        lenient field_ids: Vec<String> = "field_ids",
        /// The member `label`: a text.
        lenient label: String = "label",
    }
}
