// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_MCP_APPROVAL_REQUEST: Named = Named {
    name: "BetaMcpApprovalRequest",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_approval_request\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_MCP_APPROVAL_RESPONSE: Named = Named {
    name: "BetaMcpApprovalResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_approval_response\""), required: true, ..A_FIELD },
            Field { name: "approve", shape: Flag, required: true, ..A_FIELD },
            Field { name: "approval_request_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "reason", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_MCP_APPROVAL_RESPONSE_RESOURCE: Named = Named {
    name: "BetaMcpApprovalResponseResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_approval_response\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "approve", shape: Flag, required: true, ..A_FIELD },
            Field { name: "approval_request_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "reason", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_MCP_LIST_TOOLS: Named = Named {
    name: "BetaMcpListTools",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_list_tools\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&BETA_MCP_LIST_TOOLS_TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "error", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_MCP_LIST_TOOLS_TOOL: Named =
    Named { name: "BetaMcpListToolsTool", shape: Ref(&MCP_LIST_TOOLS_TOOL) };

pub(in crate::schema) static BETA_MCP_TOOL: Named = Named { name: "BetaMcpTool", shape: Ref(&MCP_TOOL) };

pub(in crate::schema) static BETA_MCP_TOOL_CALL: Named = Named {
    name: "BetaMcpToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_call\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "output", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "error", shape: Nullable(&Ref(&BETA_MCP_TOOL_CALL_ERROR)), ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_MCP_TOOL_CALL_STATUS), ..A_FIELD },
            Field { name: "approval_request_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_MCP_TOOL_CALL_ERROR: Named =
    Named { name: "BetaMcpToolCallError", shape: Ref(&MCP_TOOL_CALL_ERROR) };

pub(in crate::schema) static BETA_MCP_TOOL_CALL_STATUS: Named =
    Named { name: "BetaMcpToolCallStatus", shape: Ref(&MCP_TOOL_CALL_STATUS) };

pub(in crate::schema) static CREATE_MCP_OAUTH_TOKEN_ENDPOINT_AUTH_PARAM_CLIENT_SECRET_BASIC: Named = Named {
    name: "CreateMcpOauthTokenEndpointAuthParamClientSecretBasic",
    shape: Object(&Record {
        fields: &[
            Field { name: "client_secret", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"client_secret_basic\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_MCP_OAUTH_TOKEN_ENDPOINT_AUTH_PARAM_CLIENT_SECRET_POST: Named = Named {
    name: "CreateMcpOauthTokenEndpointAuthParamClientSecretPost",
    shape: Object(&Record {
        fields: &[
            Field { name: "client_secret", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"client_secret_post\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_MCP_OAUTH_TOKEN_ENDPOINT_AUTH_PARAM_NONE: Named = Named {
    name: "CreateMcpOauthTokenEndpointAuthParamNone",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"none\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MCP_OAUTH_TOKEN_ENDPOINT_AUTH: Named = Named {
    name: "McpOauthTokenEndpointAuth",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "None",
                tags: &["none"],
                shape: Ref(&MCP_OAUTH_TOKEN_ENDPOINT_AUTH_RESOURCE_NONE),
            },
            Variant {
                label: "ClientSecretBasic",
                tags: &["client_secret_basic"],
                shape: Ref(&MCP_OAUTH_TOKEN_ENDPOINT_AUTH_RESOURCE_CLIENT_SECRET_BASIC),
            },
            Variant {
                label: "ClientSecretPost",
                tags: &["client_secret_post"],
                shape: Ref(&MCP_OAUTH_TOKEN_ENDPOINT_AUTH_RESOURCE_CLIENT_SECRET_POST),
            },
        ],
    },
};

pub(in crate::schema) static MCP_OAUTH_TOKEN_ENDPOINT_AUTH_CREATE_PARAM: Named = Named {
    name: "McpOauthTokenEndpointAuthCreateParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "None",
                tags: &["none"],
                shape: Ref(&CREATE_MCP_OAUTH_TOKEN_ENDPOINT_AUTH_PARAM_NONE),
            },
            Variant {
                label: "ClientSecretBasic",
                tags: &["client_secret_basic"],
                shape: Ref(&CREATE_MCP_OAUTH_TOKEN_ENDPOINT_AUTH_PARAM_CLIENT_SECRET_BASIC),
            },
            Variant {
                label: "ClientSecretPost",
                tags: &["client_secret_post"],
                shape: Ref(&CREATE_MCP_OAUTH_TOKEN_ENDPOINT_AUTH_PARAM_CLIENT_SECRET_POST),
            },
        ],
    },
};

pub(in crate::schema) static MCP_OAUTH_TOKEN_ENDPOINT_AUTH_RESOURCE_CLIENT_SECRET_BASIC: Named = Named {
    name: "McpOauthTokenEndpointAuthResourceClientSecretBasic",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"client_secret_basic\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MCP_OAUTH_TOKEN_ENDPOINT_AUTH_RESOURCE_CLIENT_SECRET_POST: Named = Named {
    name: "McpOauthTokenEndpointAuthResourceClientSecretPost",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"client_secret_post\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MCP_OAUTH_TOKEN_ENDPOINT_AUTH_RESOURCE_NONE: Named = Named {
    name: "McpOauthTokenEndpointAuthResourceNone",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"none\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MCP_OAUTH_TOKEN_ENDPOINT_AUTH_ROTATE_PARAM: Named = Named {
    name: "McpOauthTokenEndpointAuthRotateParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ClientSecretBasic",
                tags: &["client_secret_basic"],
                shape: Ref(&ROTATE_MCP_OAUTH_TOKEN_ENDPOINT_AUTH_PARAM_CLIENT_SECRET_BASIC),
            },
            Variant {
                label: "ClientSecretPost",
                tags: &["client_secret_post"],
                shape: Ref(&ROTATE_MCP_OAUTH_TOKEN_ENDPOINT_AUTH_PARAM_CLIENT_SECRET_POST),
            },
        ],
    },
};

pub(in crate::schema) static MCP_TRANSPORT: Named = Named {
    name: "McpTransport",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Http", tags: &["http"], shape: Ref(&MCP_TRANSPORT_RESOURCE_HTTP) },
            Variant { label: "Stdio", tags: &["stdio"], shape: Ref(&MCP_TRANSPORT_RESOURCE_STDIO) },
        ],
    },
};

pub(in crate::schema) static MCP_TRANSPORT_CONFIG_PARAM_HTTP: Named = Named {
    name: "McpTransportConfigParamHttp",
    shape: Object(&Record {
        fields: &[
            Field { name: "server_url", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"http\""), required: true, ..A_FIELD },
            Field { name: "authorization", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "headers",
                shape: Nullable(&Map { of: &A_TEXT, max: None, name_max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MCP_TRANSPORT_CONFIG_PARAM_STDIO: Named = Named {
    name: "McpTransportConfigParamStdio",
    shape: Object(&Record {
        fields: &[
            Field { name: "command", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "cwd", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"stdio\""), required: true, ..A_FIELD },
            Field { name: "args", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
            Field {
                name: "env",
                shape: Nullable(&Map { of: &A_TEXT, max: None, name_max: None }),
                ..A_FIELD
            },
            Field {
                name: "env_vars",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MCP_TRANSPORT_PARAM: Named = Named {
    name: "McpTransportParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Http", tags: &["http"], shape: Ref(&MCP_TRANSPORT_CONFIG_PARAM_HTTP) },
            Variant { label: "Stdio", tags: &["stdio"], shape: Ref(&MCP_TRANSPORT_CONFIG_PARAM_STDIO) },
        ],
    },
};

pub(in crate::schema) static MCP_TRANSPORT_RESOURCE_HTTP: Named = Named {
    name: "McpTransportResourceHttp",
    shape: Object(&Record {
        fields: &[
            Field { name: "server_url", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"http\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MCP_TRANSPORT_RESOURCE_STDIO: Named = Named {
    name: "McpTransportResourceStdio",
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
