//! The operations of `skills`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `skills.content.retrieve`: `GET /skills/{skill_id}/content`.
pub static SKILLS_CONTENT_RETRIEVE: Operation = Operation {
    id: "skills.content.retrieve",
    path: "/skills/{skill_id}/content",
    path_params: &["skill_id"],
    headers: &[("accept", "application/binary")],
    reply: ReplyKind::Binary,
    ..COMMON
};

/// `skills.create`: `POST /skills`.
pub static SKILLS_CREATE: Operation = Operation {
    id: "skills.create",
    verb: Verb::Post,
    path: "/skills",
    body: BodyKind::JsonOrMultipart,
    ..COMMON
};

/// `skills.delete`: `DELETE /skills/{skill_id}`.
pub static SKILLS_DELETE: Operation = Operation {
    id: "skills.delete",
    verb: Verb::Delete,
    path: "/skills/{skill_id}",
    path_params: &["skill_id"],
    ..COMMON
};

/// `skills.list`: `GET /skills`.
pub static SKILLS_LIST: Operation = Operation {
    id: "skills.list",
    path: "/skills",
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `skills.retrieve`: `GET /skills/{skill_id}`.
pub static SKILLS_RETRIEVE: Operation =
    Operation { id: "skills.retrieve", path: "/skills/{skill_id}", path_params: &["skill_id"], ..COMMON };

/// `skills.update`: `POST /skills/{skill_id}`.
pub static SKILLS_UPDATE: Operation = Operation {
    id: "skills.update",
    verb: Verb::Post,
    path: "/skills/{skill_id}",
    path_params: &["skill_id"],
    body: BodyKind::Json,
    ..COMMON
};

/// `skills.versions.content.retrieve`: `GET /skills/{skill_id}/versions/{version}/content`.
pub static SKILLS_VERSIONS_CONTENT_RETRIEVE: Operation = Operation {
    id: "skills.versions.content.retrieve",
    path: "/skills/{skill_id}/versions/{version}/content",
    path_params: &["skill_id", "version"],
    headers: &[("accept", "application/binary")],
    reply: ReplyKind::Binary,
    ..COMMON
};

/// `skills.versions.create`: `POST /skills/{skill_id}/versions`.
pub static SKILLS_VERSIONS_CREATE: Operation = Operation {
    id: "skills.versions.create",
    verb: Verb::Post,
    path: "/skills/{skill_id}/versions",
    path_params: &["skill_id"],
    body: BodyKind::JsonOrMultipart,
    ..COMMON
};

/// `skills.versions.delete`: `DELETE /skills/{skill_id}/versions/{version}`.
pub static SKILLS_VERSIONS_DELETE: Operation = Operation {
    id: "skills.versions.delete",
    verb: Verb::Delete,
    path: "/skills/{skill_id}/versions/{version}",
    path_params: &["skill_id", "version"],
    ..COMMON
};

/// `skills.versions.list`: `GET /skills/{skill_id}/versions`.
pub static SKILLS_VERSIONS_LIST: Operation = Operation {
    id: "skills.versions.list",
    path: "/skills/{skill_id}/versions",
    path_params: &["skill_id"],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `skills.versions.retrieve`: `GET /skills/{skill_id}/versions/{version}`.
pub static SKILLS_VERSIONS_RETRIEVE: Operation = Operation {
    id: "skills.versions.retrieve",
    path: "/skills/{skill_id}/versions/{version}",
    path_params: &["skill_id", "version"],
    ..COMMON
};
