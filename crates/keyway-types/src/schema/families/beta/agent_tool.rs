// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AGENT_TOOL: Named = Named {
    name: "AgentTool",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Function", tags: &["function"], shape: Ref(&AGENT_TOOL_RESOURCE_FUNCTION) },
            Variant {
                label: "ProgrammaticToolCalling",
                tags: &["programmatic_tool_calling"],
                shape: Ref(&AGENT_TOOL_RESOURCE_PROGRAMMATIC_TOOL_CALLING),
            },
            Variant { label: "Mcp", tags: &["mcp"], shape: Ref(&AGENT_TOOL_RESOURCE_MCP) },
            Variant {
                label: "WebSearch",
                tags: &["web_search"],
                shape: Ref(&AGENT_TOOL_RESOURCE_WEB_SEARCH),
            },
            Variant {
                label: "ComputerUse",
                tags: &["computer_use"],
                shape: Ref(&AGENT_TOOL_RESOURCE_COMPUTER_USE),
            },
            Variant {
                label: "Automations",
                tags: &["automations"],
                shape: Ref(&AGENT_TOOL_RESOURCE_AUTOMATIONS),
            },
        ],
    },
};

pub(in crate::schema) static AGENT_TOOL_CONFIG_PARAM_AUTOMATIONS: Named = Named {
    name: "AgentToolConfigParamAutomations",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"automations\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_TOOL_CONFIG_PARAM_COMPUTER_USE: Named = Named {
    name: "AgentToolConfigParamComputerUse",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"computer_use\""), required: true, ..A_FIELD },
            Field { name: "include_screenshots", shape: Flag, default: Some("false"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_TOOL_CONFIG_PARAM_FUNCTION: Named = Named {
    name: "AgentToolConfigParamFunction",
    shape: Object(&Record {
        fields: &[
            Field { name: "description", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "parameters", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
            Field { name: "async", shape: Flag, ..A_FIELD },
            Field { name: "defer_loading", shape: Flag, default: Some("false"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_TOOL_CONFIG_PARAM_MCP: Named = Named {
    name: "AgentToolConfigParamMcp",
    shape: Object(&Record {
        fields: &[
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "transport", shape: Ref(&MCP_TRANSPORT_PARAM), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"mcp\""), required: true, ..A_FIELD },
            Field {
                name: "allowed_tools",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "connection_origin",
                shape: Nullable(&Ref(&AGENT_TOOL_CONFIG_PARAM_MCP_CONNECTION_ORIGIN)),
                ..A_FIELD
            },
            Field { name: "credential_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "request_metadata", shape: Nullable(&AN_OBJECT), ..A_FIELD },
            Field { name: "required", shape: Flag, default: Some("false"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_TOOL_CONFIG_PARAM_MCP_CONNECTION_ORIGIN: Named = Named {
    name: "AgentToolConfigParamMcpConnectionOrigin",
    shape: Choice { values: &["service", "environment"], open: false },
};

pub(in crate::schema) static AGENT_TOOL_CONFIG_PARAM_PROGRAMMATIC_TOOL_CALLING: Named = Named {
    name: "AgentToolConfigParamProgrammaticToolCalling",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"programmatic_tool_calling\""), required: true, ..A_FIELD },
            Field { name: "enabled", shape: Flag, default: Some("true"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_TOOL_CONFIG_PARAM_TOOL_SEARCH: Named = Named {
    name: "AgentToolConfigParamToolSearch",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"tool_search\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_TOOL_CONFIG_PARAM_WEB_SEARCH: Named = Named {
    name: "AgentToolConfigParamWebSearch",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"web_search\""), required: true, ..A_FIELD },
            Field {
                name: "allowed_domains",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "context_size",
                shape: Nullable(&Ref(&AGENT_TOOL_CONFIG_PARAM_WEB_SEARCH_CONTEXT_SIZE)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
            Field {
                name: "location",
                shape: Nullable(&Ref(&AGENT_TOOL_CONFIG_PARAM_WEB_SEARCH_LOCATION)),
                ..A_FIELD
            },
            Field {
                name: "mode",
                shape: Nullable(&Ref(&AGENT_TOOL_CONFIG_PARAM_WEB_SEARCH_MODE)),
                default: Some("\"live\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_TOOL_CONFIG_PARAM_WEB_SEARCH_CONTEXT_SIZE: Named = Named {
    name: "AgentToolConfigParamWebSearchContextSize",
    shape: Choice { values: &["low", "medium", "high"], open: false },
};

pub(in crate::schema) static AGENT_TOOL_CONFIG_PARAM_WEB_SEARCH_LOCATION: Named = Named {
    name: "AgentToolConfigParamWebSearchLocation",
    shape: Object(&Record {
        fields: &[
            Field { name: "city", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "country", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "region", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "timezone", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_TOOL_CONFIG_PARAM_WEB_SEARCH_MODE: Named = Named {
    name: "AgentToolConfigParamWebSearchMode",
    shape: Choice { values: &["disabled", "cached", "live"], open: false },
};

pub(in crate::schema) static AGENT_TOOL_PARAM: Named = Named {
    name: "AgentToolParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Function", tags: &["function"], shape: Ref(&AGENT_TOOL_CONFIG_PARAM_FUNCTION) },
            Variant {
                label: "ToolSearch",
                tags: &["tool_search"],
                shape: Ref(&AGENT_TOOL_CONFIG_PARAM_TOOL_SEARCH),
            },
            Variant {
                label: "ProgrammaticToolCalling",
                tags: &["programmatic_tool_calling"],
                shape: Ref(&AGENT_TOOL_CONFIG_PARAM_PROGRAMMATIC_TOOL_CALLING),
            },
            Variant { label: "Mcp", tags: &["mcp"], shape: Ref(&AGENT_TOOL_CONFIG_PARAM_MCP) },
            Variant {
                label: "WebSearch",
                tags: &["web_search"],
                shape: Ref(&AGENT_TOOL_CONFIG_PARAM_WEB_SEARCH),
            },
            Variant {
                label: "ComputerUse",
                tags: &["computer_use"],
                shape: Ref(&AGENT_TOOL_CONFIG_PARAM_COMPUTER_USE),
            },
            Variant {
                label: "Automations",
                tags: &["automations"],
                shape: Ref(&AGENT_TOOL_CONFIG_PARAM_AUTOMATIONS),
            },
        ],
    },
};

pub(in crate::schema) static AGENT_TOOL_RESOURCE_AUTOMATIONS: Named = Named {
    name: "AgentToolResourceAutomations",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"automations\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_TOOL_RESOURCE_COMPUTER_USE: Named = Named {
    name: "AgentToolResourceComputerUse",
    shape: Object(&Record {
        fields: &[
            Field { name: "include_screenshots", shape: Flag, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"computer_use\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_TOOL_RESOURCE_FUNCTION: Named = Named {
    name: "AgentToolResourceFunction",
    shape: Object(&Record {
        fields: &[
            Field { name: "defer_loading", shape: Flag, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "parameters", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
            Field { name: "async", shape: Flag, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_TOOL_RESOURCE_MCP: Named = Named {
    name: "AgentToolResourceMcp",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "allowed_tools",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "connection_origin",
                shape: Ref(&AGENT_TOOL_RESOURCE_MCP_CONNECTION_ORIGIN),
                required: true,
                ..A_FIELD
            },
            Field { name: "credential_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "request_metadata", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "required", shape: Flag, required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "transport", shape: Ref(&MCP_TRANSPORT), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"mcp\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_TOOL_RESOURCE_MCP_CONNECTION_ORIGIN: Named = Named {
    name: "AgentToolResourceMcpConnectionOrigin",
    shape: Choice { values: &["service", "environment"], open: false },
};

pub(in crate::schema) static AGENT_TOOL_RESOURCE_PROGRAMMATIC_TOOL_CALLING: Named = Named {
    name: "AgentToolResourceProgrammaticToolCalling",
    shape: Object(&Record {
        fields: &[
            Field { name: "enabled", shape: Flag, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"programmatic_tool_calling\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_TOOL_RESOURCE_WEB_SEARCH: Named = Named {
    name: "AgentToolResourceWebSearch",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "allowed_domains",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "context_size",
                shape: Ref(&AGENT_TOOL_RESOURCE_WEB_SEARCH_CONTEXT_SIZE),
                required: true,
                default: Some("\"medium\""),
                ..A_FIELD
            },
            Field {
                name: "location",
                shape: Nullable(&Ref(&AGENT_TOOL_RESOURCE_WEB_SEARCH_LOCATION)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "mode",
                shape: Ref(&AGENT_TOOL_RESOURCE_WEB_SEARCH_MODE),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"web_search\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_TOOL_RESOURCE_WEB_SEARCH_CONTEXT_SIZE: Named = Named {
    name: "AgentToolResourceWebSearchContextSize",
    shape: Choice { values: &["low", "medium", "high"], open: false },
};

pub(in crate::schema) static AGENT_TOOL_RESOURCE_WEB_SEARCH_LOCATION: Named = Named {
    name: "AgentToolResourceWebSearchLocation",
    shape: Object(&Record {
        fields: &[
            Field { name: "city", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "country", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "region", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "timezone", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_TOOL_RESOURCE_WEB_SEARCH_MODE: Named = Named {
    name: "AgentToolResourceWebSearchMode",
    shape: Choice { values: &["disabled", "cached", "live"], open: false },
};
