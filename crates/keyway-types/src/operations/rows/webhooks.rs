//! The operations of `webhooks`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `webhooks.create`: `POST /webhook_endpoints`.
pub static WEBHOOKS_CREATE: Operation = Operation {
    id: "webhooks.create",
    verb: Verb::Post,
    path: "/webhook_endpoints",
    body: BodyKind::Json,
    ..COMMON
};

/// `webhooks.delete`: `DELETE /webhook_endpoints/{webhook_endpoint_id}`.
pub static WEBHOOKS_DELETE: Operation = Operation {
    id: "webhooks.delete",
    verb: Verb::Delete,
    path: "/webhook_endpoints/{webhook_endpoint_id}",
    path_params: &["webhook_endpoint_id"],
    ..COMMON
};

/// `webhooks.event_types.list`: `GET /webhook_event_types`.
pub static WEBHOOKS_EVENT_TYPES_LIST: Operation =
    Operation { id: "webhooks.event_types.list", path: "/webhook_event_types", ..COMMON };

/// `webhooks.list`: `GET /webhook_endpoints`.
pub static WEBHOOKS_LIST: Operation = Operation {
    id: "webhooks.list",
    path: "/webhook_endpoints",
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `webhooks.retrieve`: `GET /webhook_endpoints/{webhook_endpoint_id}`.
pub static WEBHOOKS_RETRIEVE: Operation = Operation {
    id: "webhooks.retrieve",
    path: "/webhook_endpoints/{webhook_endpoint_id}",
    path_params: &["webhook_endpoint_id"],
    ..COMMON
};

/// `webhooks.rotate_secret`: `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`.
pub static WEBHOOKS_ROTATE_SECRET: Operation = Operation {
    id: "webhooks.rotate_secret",
    verb: Verb::Post,
    path: "/webhook_endpoints/{webhook_endpoint_id}/rotate_secret",
    path_params: &["webhook_endpoint_id"],
    body: BodyKind::Json,
    ..COMMON
};

/// `webhooks.test`: `POST /webhook_endpoints/{webhook_endpoint_id}/test`.
pub static WEBHOOKS_TEST: Operation = Operation {
    id: "webhooks.test",
    verb: Verb::Post,
    path: "/webhook_endpoints/{webhook_endpoint_id}/test",
    path_params: &["webhook_endpoint_id"],
    body: BodyKind::Json,
    ..COMMON
};

/// `webhooks.update`: `POST /webhook_endpoints/{webhook_endpoint_id}`.
pub static WEBHOOKS_UPDATE: Operation = Operation {
    id: "webhooks.update",
    verb: Verb::Post,
    path: "/webhook_endpoints/{webhook_endpoint_id}",
    path_params: &["webhook_endpoint_id"],
    body: BodyKind::Json,
    ..COMMON
};
