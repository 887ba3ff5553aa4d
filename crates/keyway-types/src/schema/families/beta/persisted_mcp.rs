// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static PERSISTED_MCP_TRANSPORT: Named = Named {
    name: "PersistedMcpTransport",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Http", tags: &["http"], shape: Ref(&PERSISTED_MCP_TRANSPORT_RESOURCE_HTTP) },
            Variant { label: "Stdio", tags: &["stdio"], shape: Ref(&PERSISTED_MCP_TRANSPORT_RESOURCE_STDIO) },
        ],
    },
};

pub(in crate::schema) static PERSISTED_MCP_TRANSPORT_CONFIG_PARAM_HTTP: Named = Named {
    name: "PersistedMcpTransportConfigParamHttp",
    shape: Object(&Record {
        fields: &[
            Field { name: "server_url", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"http\""), required: true, ..A_FIELD },
            Field {
                name: "headers",
                shape: Nullable(&Map { of: &A_TEXT, max: None, name_max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PERSISTED_MCP_TRANSPORT_CONFIG_PARAM_STDIO: Named = Named {
    name: "PersistedMcpTransportConfigParamStdio",
    shape: Object(&Record {
        fields: &[
            Field { name: "command", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "cwd", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"stdio\""), required: true, ..A_FIELD },
            Field { name: "args", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
            Field {
                name: "env_vars",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PERSISTED_MCP_TRANSPORT_PARAM: Named = Named {
    name: "PersistedMcpTransportParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Http",
                tags: &["http"],
                shape: Ref(&PERSISTED_MCP_TRANSPORT_CONFIG_PARAM_HTTP),
            },
            Variant {
                label: "Stdio",
                tags: &["stdio"],
                shape: Ref(&PERSISTED_MCP_TRANSPORT_CONFIG_PARAM_STDIO),
            },
        ],
    },
};

pub(in crate::schema) static PERSISTED_MCP_TRANSPORT_RESOURCE_HTTP: Named = Named {
    name: "PersistedMcpTransportResourceHttp",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "headers",
                shape: Map { of: &A_TEXT, max: None, name_max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "server_url", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"http\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PERSISTED_MCP_TRANSPORT_RESOURCE_STDIO: Named = Named {
    name: "PersistedMcpTransportResourceStdio",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "args",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "command", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "cwd", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "env_vars",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"stdio\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
