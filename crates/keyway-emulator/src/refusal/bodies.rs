//! The bodies of the API's error replies, as one table.
//!
//! Status, type, code, param and the first words are the API's; the rest of each message is this
//! project's own. Each row is named after what it says; its number is the one that the project and
//! `x-keyway-fault` use.

/// The JSON shape of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// `{"error":{"message","type","param","code"}}`
    Object,
    /// The same without `param`.
    NoParam,
    /// The same with `message` and `type` only.
    MessageAndType,
    /// The same with `code` and `message` only.
    CodeAndMessage,
    /// `{"error":"…"}`
    Text,
    /// `{"detail":"…"}`
    Detail,
    /// `{"detail":{…}}`
    DetailObject,
    /// An HTML page.
    Html,
    /// An event of a stream that began with status 200:
    /// `{"type":"error","sequence_number":2,"error":{…}}`
    Event,
    /// The last event of a failed response: `event: response.failed`
    FailedResponse,
    /// `{"type":"failed","error":{…}}`
    FailedSession,
}

/// One kind of error reply.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) id: &'static str,
    pub(crate) status: u16,
    pub(crate) kind: Option<&'static str>,
    pub(crate) param: Option<&'static str>,
    pub(crate) code: Option<&'static str>,
    /// Words in braces are replaced by facts of the request.
    pub(crate) message: &'static str,
    pub(crate) shape: Shape,
}

const INVALID: &str = "invalid_request_error";

const fn row(
    id: &'static str,
    status: u16,
    kind: &'static str,
    code: &'static str,
    message: &'static str,
) -> Row {
    let code = if code.is_empty() { None } else { Some(code) };
    Row { id, status, kind: Some(kind), param: None, code, message, shape: Shape::Object }
}

impl Row {
    const fn param(mut self, param: &'static str) -> Self {
        self.param = Some(param);
        self
    }

    const fn shape(mut self, shape: Shape) -> Self {
        self.shape = shape;
        self
    }
}

macro_rules! rows {
    ($($name:ident = $row:expr;)*) => {
        $(pub(crate) static $name: Row = $row;)*
        /// Every row, in numeric order.
        pub(crate) static ROWS: &[&Row] = &[$(&$name),*];
    };
}

rows! {
    NO_KEY = row("B1", 401, INVALID, "", "You didn't provide an API key. Send one in the Authorization header, as a bearer token or as the password of basic authentication.");
    UNKNOWN_KEY = row("B2", 401, INVALID, "invalid_api_key", "Incorrect API key provided: {key}. The emulator knows the keys that were made with it, and no other.");
    UNKNOWN_SHORT_KEY = row("B3", 401, INVALID, "invalid_api_key", "Incorrect API key provided: {key}. A key this short is shown whole.");
    ACCOUNT_DEACTIVATED = row("B4", 401, INVALID, "account_deactivated", "The OpenAI account associated with this API key has been deactivated. Its owner has been told why.");
    KEY_OF_DEACTIVATED_ACCOUNT = row("B5", 401, INVALID, "account_deactivated", "This key is associated with a deactivated account. Its owner may ask for it back.");
    NO_ORGANIZATION = row("B6", 401, INVALID, "no_organization", "You must be a member of an organization to use the API. Ask to be invited to one.");
    MISMATCHED_ORGANIZATION = row("B7", 401, INVALID, "mismatched_organization", "OpenAI-Organization header should match organization for API key");
    MISMATCHED_PROJECT = row("B8", 401, INVALID, "mismatched_project", "OpenAI-Project header should match project for API key");
    UNKNOWN_ORGANIZATION = row("B9", 401, INVALID, "invalid_organization", "No such organization: {header_organization}.");
    NO_ACCESS_TO_ORGANIZATION = row("B10", 401, INVALID, "", "You do not have access to the organization tied to the API key.");
    MISSING_SCOPES = row("B11", 401, INVALID, "", "You have insufficient permissions for this operation. Missing scopes: {scopes}. A restricted key can do what its scopes name, and no more.");
    MISSING_SCOPES_AS_TEXT = row("B12", 401, INVALID, "", "You have insufficient permissions for this operation. Missing scopes: {scopes}. A restricted key can do what its scopes name, and no more.").shape(Shape::Text);
    ADDRESS_NOT_AUTHORIZED = row("B13", 401, INVALID, "ip_not_authorized", "Your IP is not authorized to use this key: {address} is not on its list.");
    UNAUTHORIZED_DETAIL = row("B14", 401, INVALID, "", "Unauthorized").shape(Shape::Detail);
    TOKEN_EXPIRED = row("B15", 401, INVALID, "token_expired", "Your authentication token has expired. Sign in again to get another.").shape(Shape::DetailObject);
    UNSUPPORTED_REGION = row("B16", 403, "request_forbidden", "unsupported_country_region_territory", "Country, region, or territory not supported");
    MODEL_NOT_ALLOWED = row("B17", 403, INVALID, "model_not_found", "Project `{project}` does not have access to model `{model}`");
    MODEL_NOT_FOUND = row("B18", 404, INVALID, "model_not_found", "The model `{model}` does not exist or you do not have access to it.");
    ORGANIZATION_NOT_VERIFIED = row("B19", 400, INVALID, "unsupported_value", "Your organization must be verified to generate reasoning summaries. Once it is, that may take a while to be seen.").param("reasoning.summary");
    BILLING_HARD_LIMIT = row("B20", 400, INVALID, "billing_hard_limit_reached", "Billing hard limit has been reached");
    SESSION_KEY_NEEDED = row("B21", 403, "server_error", "", "Your request to {method} {path} must be made with a session key. This one was made with a key of the type secret.");
    INVALID_URL = row("B22", 404, INVALID, "", "Invalid URL ({method} {path})");
    UNKNOWN_URL = row("B23", 404, INVALID, "unknown_url", "Unknown request URL: {method} {path}. Operations are under /v1, as in POST /v1/chat/completions.");
    HTTPS_NEEDED = row("B24", 403, INVALID, "", "The OpenAI API can only be accessed over HTTPS. The request came over plain HTTP.").shape(Shape::MessageAndType);
    NO_ASSISTANT = row("B25", 404, INVALID, "", "No assistant found with id 'asst_emulated'.");
    CONTEXT_TOO_LONG = row("B26", 400, INVALID, "context_length_exceeded", "This model's maximum context length is {limit} tokens. However, your messages resulted in {requested} tokens, so make them shorter.").param("messages");
    SERVICE_TIER_NOT_ALLOWED = row("B27", 400, INVALID, "", "Invalid service_tier argument: this project may not ask for that service tier.").param("service_tier");
    MODERATION_BLOCKED = row("B28", 400, "image_generation_user_error", "moderation_blocked", "Your request was rejected by the safety system. It looks for content that the policy does not allow.");
    QUOTA_EXHAUSTED = row("B29", 429, "insufficient_quota", "insufficient_quota", "You exceeded your current quota, please check your plan and billing details. Waiting does not help.");
    CREDIT_EXHAUSTED = row("B30", 429, "insufficient_quota", "credit_balance_exhausted", "You have no credits remaining. Waiting does not help, adding credits does.");
    SPEND_LIMIT_REACHED = row("B31", 429, "insufficient_quota", "project_spend_limit_exceeded", "The spend limit of this project has been reached. Waiting does not help before the next period.").shape(Shape::NoParam);
    BILLING_INACTIVE = row("B32", 429, "billing_not_active", "billing_not_active", "Your account is not active, please check your billing details on our website.");
    RATE_LIMITED = row("B33", 429, "{unit}", "rate_limit_exceeded", "Rate limit reached for {model} in organization {organization} on {unit} per min ({short}): Limit {limit}, Used {used}, Requested {requested}. Please try again in {wait}.");
    REQUEST_TOO_LARGE = row("B34", 429, "tokens", "rate_limit_exceeded", "Request too large for {model} in organization {organization} on tokens per min (TPM): Limit {limit}, Requested {requested}. It can never fit, so ask for fewer tokens.");
    SLOW_DOWN = row("B35", 429, "rate_limit_error", "slow_down", "Requests are growing too fast. Slow down, then grow step by step.");
    DEPLOYMENT_RATE_LIMITED = row("B36", 429, "", "429", "Requests to this operation have exceeded the rate limit of the deployment. Please retry after 2 seconds.").shape(Shape::CodeAndMessage);
    PROXY_RATE_LIMITED = row("B37", 429, INVALID, "rate_limit_error", "The service behind this proxy limits the rate. (request id: 20250101000000)").param("");
    OVERLOADED = row("B38", 503, "server_error", "", "The server is currently overloaded with other requests. Trying again later may help.");
    OVERLOADED_EVENT = row("B39", 200, "service_unavailable_error", "server_is_overloaded", "Our servers are currently overloaded. Trying again later may help.").shape(Shape::Event);
    FAILED_RESPONSE_EVENT = row("B40", 200, "", "server_error", "Our servers are currently overloaded. Trying again later may help.").shape(Shape::FailedResponse);
    QUOTA_EXHAUSTED_EVENT = row("B41", 200, "insufficient_quota", "insufficient_quota", "You exceeded your current quota, please check your plan and billing details. Waiting does not help.").shape(Shape::Event);
    FAILED_SESSION_EVENT = row("B42", 200, "server_error", "", "The session failed. Tell its identifier when you report this.").shape(Shape::FailedSession);
    BLOCKED_PAGE = row("B43", 403, "", "", "Attention Required! Sorry, you have been blocked.").shape(Shape::Html);
    GATEWAY_TIMEOUT_PAGE = row("B44", 504, "", "", "504 Gateway Time-out").shape(Shape::Html);
}

/// Returns the row with that number, such as `B36`, in any letter case.
pub(crate) fn find(id: &str) -> Option<&'static Row> {
    ROWS.iter().copied().find(|row| row.id.eq_ignore_ascii_case(id))
}

/// Errors of the gate beyond the table: no public report shows their bodies, so the wording is
/// keyway's.
pub(crate) mod own {
    use super::{INVALID, Row, row};

    pub(crate) static REVOKED: Row = row(
        "revoked",
        401,
        INVALID,
        "invalid_api_key",
        "The API key has been revoked: {key}. Use another key, or make this one valid again.",
    );
    pub(crate) static EXPIRED: Row = row(
        "expired",
        401,
        INVALID,
        "expired_api_key",
        "The API key has expired: {key}. Use another key, or give this one more time.",
    );
    pub(crate) static LOOKS_REAL: Row = row(
        "looks-real",
        401,
        INVALID,
        "invalid_api_key",
        "This emulator accepts only sk-emul- keys, and the key it received looks real. It was neither logged nor stored.",
    );
    pub(crate) static THROTTLED: Row = row(
        "throttled",
        429,
        "requests",
        "rate_limit_exceeded",
        "Too many failed authentications from this address. Correct the key, then try again in {wait}.",
    );
    pub(crate) static CONCURRENCY: Row = row(
        "concurrency",
        429,
        "concurrent_requests",
        "rate_limit_exceeded",
        "Too many concurrent requests for {model} in organization {organization}: Limit {limit}. Wait for one to end.",
    );
    pub(crate) static WRONG_METHOD: Row =
        row("wrong-method", 405, INVALID, "method_not_supported", "Not allowed to {method} on {path}.");
    pub(crate) static CONTENT_TYPE: Row = row(
        "content-type",
        400,
        INVALID,
        "unsupported_content_type",
        "Unsupported content type: '{content_type}'. This operation takes {wanted}.",
    );
    pub(crate) static NOT_JSON: Row =
        row("not-json", 400, INVALID, "", "We could not parse the JSON body of your request: {reason}.");
    pub(crate) static TOO_LARGE: Row = row(
        "too-large",
        413,
        INVALID,
        "request_too_large",
        "The body of the request is larger than {limit} bytes.",
    );
    pub(crate) static BROKEN: Row =
        row("broken-body", 400, INVALID, "", "We could not read the body of your request to its end.");
    pub(crate) static MODEL_REQUESTED: Row = row(
        "model-requested",
        400,
        INVALID,
        "model_not_found",
        "The requested model '{model}' does not exist.",
    )
    .param("model");
    pub(crate) static NOT_A_CHAT_MODEL: Row = row(
        "not-chat",
        404,
        INVALID,
        "",
        "This is not a chat model and thus not supported in the v1/chat/completions endpoint: {model}.",
    )
    .param("model");
    pub(crate) static ONLY_A_CHAT_MODEL: Row = row(
        "only-chat",
        404,
        INVALID,
        "",
        "This is a chat model and not supported in the v1/completions endpoint. Did you mean to use v1/chat/completions?",
    )
    .param("model");
    pub(crate) static NOT_AN_EMBEDDING_MODEL: Row = row(
        "not-embedding",
        403,
        INVALID,
        "",
        "You are not allowed to generate embeddings from this model: {model}.",
    );
    pub(crate) static FAULT: Row =
        row("fault", 500, "server_error", "", "The emulator was instructed to fail here.");
    pub(crate) static NO_TABLES: Row =
        row("no-tables", 500, "server_error", "", "The emulator has no tables for {method} {path}.");
    pub(crate) static NOT_YOUR_MODEL: Row = row(
        "not-your-model",
        403,
        INVALID,
        "",
        "You have insufficient permissions to delete the model {model}.",
    );
    pub(crate) static NOT_UPGRADED: Row = row(
        "not-upgraded",
        426,
        INVALID,
        "",
        "{path} is a WebSocket. Send the headers Upgrade: websocket and Connection: Upgrade over HTTP/1.1; a proxy in between may remove them.",
    );
    pub(crate) static UPGRADE: Row = row(
        "upgrade",
        426,
        INVALID,
        "",
        "This version of the WebSocket protocol is not supported. Use version 13, the one of RFC 6455.",
    );
    pub(crate) static NO_SOCKET_KEY: Row = row(
        "no-socket-key",
        400,
        INVALID,
        "",
        "The header Sec-WebSocket-Key is missing, which a WebSocket handshake needs.",
    );
    pub(crate) static NOT_A_FORM: Row =
        row("not-a-form", 400, INVALID, "", "We could not parse the form in your request: {reason}.");
    pub(crate) static NO_BETA_HEADER: Row = row(
        "no-beta-header",
        400,
        INVALID,
        "invalid_beta",
        "You must provide the 'OpenAI-Beta' header to use this operation. Set it to 'OpenAI-Beta: {wanted}'.",
    );
    pub(crate) static NOT_FOUND: Row = row("not-found", 404, INVALID, "", "No {kind} found with id '{id}'.");
    pub(crate) static WRONG_STATE: Row =
        row("wrong-state", 400, INVALID, "", "Cannot {action} a {kind} with status '{status}'.");
}
