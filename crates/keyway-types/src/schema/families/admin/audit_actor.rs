// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AUDIT_LOG_ACTOR: Named = Named {
    name: "AuditLogActor",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&AUDIT_LOG_ACTOR_TYPE), ..A_FIELD },
            Field { name: "session", shape: Ref(&AUDIT_LOG_ACTOR_SESSION), ..A_FIELD },
            Field { name: "api_key", shape: Ref(&AUDIT_LOG_ACTOR_API_KEY), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUDIT_LOG_ACTOR_API_KEY: Named = Named {
    name: "AuditLogActorApiKey",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "type", shape: Ref(&AUDIT_LOG_ACTOR_API_KEY_TYPE), ..A_FIELD },
            Field { name: "user", shape: Ref(&AUDIT_LOG_ACTOR_USER), ..A_FIELD },
            Field { name: "service_account", shape: Ref(&AUDIT_LOG_ACTOR_SERVICE_ACCOUNT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUDIT_LOG_ACTOR_API_KEY_TYPE: Named = Named {
    name: "AuditLogActorApiKeyType",
    shape: Choice { values: &["user", "service_account"], open: false },
};

pub(in crate::schema) static AUDIT_LOG_ACTOR_SERVICE_ACCOUNT: Named = Named {
    name: "AuditLogActorServiceAccount",
    shape: Object(&Record { fields: &[Field { name: "id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static AUDIT_LOG_ACTOR_SESSION: Named = Named {
    name: "AuditLogActorSession",
    shape: Object(&Record {
        fields: &[
            Field { name: "user", shape: Ref(&AUDIT_LOG_ACTOR_USER), ..A_FIELD },
            Field { name: "ip_address", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUDIT_LOG_ACTOR_TYPE: Named =
    Named { name: "AuditLogActorType", shape: Choice { values: &["session", "api_key"], open: false } };

pub(in crate::schema) static AUDIT_LOG_ACTOR_USER: Named = Named {
    name: "AuditLogActorUser",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "email", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
