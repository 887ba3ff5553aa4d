// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static DECISION_INPUT_ASSISTANT_MESSAGE: Named = Named {
    name: "DecisionInputAssistantMessage",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "content",
                shape: Ref(&DECISION_INPUT_ASSISTANT_MESSAGE_CONTENT),
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Const("\"assistant\""), required: true, ..A_FIELD },
            Field {
                name: "phase",
                shape: Nullable(&Ref(&DECISION_INPUT_ASSISTANT_MESSAGE_PHASE)),
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"message\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_INPUT_ASSISTANT_MESSAGE_CONTENT: Named = Named {
    name: "DecisionInputAssistantMessageContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "List",
                tags: &[],
                shape: List {
                    of: &Ref(&DECISION_INPUT_ASSISTANT_MESSAGE_CONTENT_LIST_ITEM),
                    min: None,
                    max: None,
                },
            },
        ],
    },
};

pub(in crate::schema) static DECISION_INPUT_ASSISTANT_MESSAGE_CONTENT_LIST_ITEM: Named = Named {
    name: "DecisionInputAssistantMessageContentListItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "OutputText", tags: &["output_text"], shape: Ref(&DECISION_INPUT_OUTPUT_TEXT) },
            Variant { label: "Refusal", tags: &["refusal"], shape: Ref(&DECISION_INPUT_REFUSAL) },
        ],
    },
};

pub(in crate::schema) static DECISION_INPUT_ASSISTANT_MESSAGE_PHASE: Named = Named {
    name: "DecisionInputAssistantMessagePhase",
    shape: Choice { values: &["commentary", "final_answer"], open: false },
};

pub(in crate::schema) static DECISION_INPUT_CUSTOM_TOOL_CALL: Named = Named {
    name: "DecisionInputCustomToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"custom_tool_call\""), required: true, ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "namespace", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "status",
                shape: Nullable(&Ref(&DECISION_INPUT_CUSTOM_TOOL_CALL_STATUS)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_INPUT_CUSTOM_TOOL_CALL_OUTPUT: Named = Named {
    name: "DecisionInputCustomToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&DECISION_INPUT_CUSTOM_TOOL_CALL_OUTPUT_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"custom_tool_call_output\""), required: true, ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "status",
                shape: Nullable(&Ref(&DECISION_INPUT_CUSTOM_TOOL_CALL_OUTPUT_STATUS)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_INPUT_CUSTOM_TOOL_CALL_OUTPUT_OUTPUT: Named = Named {
    name: "DecisionInputCustomToolCallOutputOutput",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "List",
                tags: &[],
                shape: List {
                    of: &Ref(&DECISION_INPUT_CUSTOM_TOOL_CALL_OUTPUT_OUTPUT_LIST_ITEM),
                    min: None,
                    max: None,
                },
            },
        ],
    },
};

pub(in crate::schema) static DECISION_INPUT_CUSTOM_TOOL_CALL_OUTPUT_OUTPUT_LIST_ITEM: Named = Named {
    name: "DecisionInputCustomToolCallOutputOutputListItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&DECISION_INPUT_TEXT) },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&DECISION_INPUT_IMAGE) },
        ],
    },
};

pub(in crate::schema) static DECISION_INPUT_CUSTOM_TOOL_CALL_OUTPUT_STATUS: Named = Named {
    name: "DecisionInputCustomToolCallOutputStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in crate::schema) static DECISION_INPUT_CUSTOM_TOOL_CALL_STATUS: Named = Named {
    name: "DecisionInputCustomToolCallStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in crate::schema) static DECISION_INPUT_DEVELOPER_MESSAGE: Named = Named {
    name: "DecisionInputDeveloperMessage",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "content",
                shape: Ref(&DECISION_INPUT_DEVELOPER_MESSAGE_CONTENT),
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Const("\"developer\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_INPUT_DEVELOPER_MESSAGE_CONTENT: Named = Named {
    name: "DecisionInputDeveloperMessageContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "DecisionInputTextList",
                tags: &[],
                shape: List { of: &Ref(&DECISION_INPUT_TEXT), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static DECISION_INPUT_FUNCTION_CALL: Named = Named {
    name: "DecisionInputFunctionCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"function_call\""), required: true, ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "namespace", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&DECISION_INPUT_FUNCTION_CALL_STATUS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_INPUT_FUNCTION_CALL_OUTPUT: Named = Named {
    name: "DecisionInputFunctionCallOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&DECISION_INPUT_FUNCTION_CALL_OUTPUT_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"function_call_output\""), required: true, ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "status",
                shape: Nullable(&Ref(&DECISION_INPUT_FUNCTION_CALL_OUTPUT_STATUS)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_INPUT_FUNCTION_CALL_OUTPUT_OUTPUT: Named = Named {
    name: "DecisionInputFunctionCallOutputOutput",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "List",
                tags: &[],
                shape: List {
                    of: &Ref(&DECISION_INPUT_FUNCTION_CALL_OUTPUT_OUTPUT_LIST_ITEM),
                    min: None,
                    max: None,
                },
            },
        ],
    },
};

pub(in crate::schema) static DECISION_INPUT_FUNCTION_CALL_OUTPUT_OUTPUT_LIST_ITEM: Named = Named {
    name: "DecisionInputFunctionCallOutputOutputListItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&DECISION_INPUT_TEXT) },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&DECISION_INPUT_IMAGE) },
        ],
    },
};

pub(in crate::schema) static DECISION_INPUT_FUNCTION_CALL_OUTPUT_STATUS: Named = Named {
    name: "DecisionInputFunctionCallOutputStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in crate::schema) static DECISION_INPUT_FUNCTION_CALL_STATUS: Named = Named {
    name: "DecisionInputFunctionCallStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in crate::schema) static DECISION_INPUT_IMAGE: Named = Named {
    name: "DecisionInputImage",
    shape: Object(&Record {
        fields: &[
            Field { name: "image_url", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"input_image\""), required: true, ..A_FIELD },
            Field { name: "detail", shape: Nullable(&Ref(&DECISION_INPUT_IMAGE_DETAIL)), ..A_FIELD },
            Field {
                name: "prompt_cache_breakpoint",
                shape: Nullable(&Ref(&DECISION_PROMPT_CACHE_BREAKPOINT)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_INPUT_IMAGE_DETAIL: Named = Named {
    name: "DecisionInputImageDetail",
    shape: Choice { values: &["low", "high", "auto", "original"], open: false },
};

pub(in crate::schema) static DECISION_INPUT_JSON: Named = Named {
    name: "DecisionInputJson",
    shape: Object(&Record {
        fields: &[
            Field { name: "data", shape: Any, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"input_json\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_INPUT_OUTPUT_TEXT: Named = Named {
    name: "DecisionInputOutputText",
    shape: Object(&Record {
        fields: &[
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"output_text\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_INPUT_PART: Named = Named {
    name: "DecisionInputPart",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&DECISION_INPUT_TEXT) },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&DECISION_INPUT_IMAGE) },
            Variant { label: "InputJson", tags: &["input_json"], shape: Ref(&DECISION_INPUT_JSON) },
        ],
    },
};

pub(in crate::schema) static DECISION_INPUT_REFUSAL: Named = Named {
    name: "DecisionInputRefusal",
    shape: Object(&Record {
        fields: &[
            Field { name: "refusal", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"refusal\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_INPUT_SYSTEM_MESSAGE: Named = Named {
    name: "DecisionInputSystemMessage",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "content",
                shape: Ref(&DECISION_INPUT_SYSTEM_MESSAGE_CONTENT),
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Const("\"system\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_INPUT_SYSTEM_MESSAGE_CONTENT: Named = Named {
    name: "DecisionInputSystemMessageContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "DecisionInputTextList",
                tags: &[],
                shape: List { of: &Ref(&DECISION_INPUT_TEXT), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static DECISION_INPUT_TEXT: Named = Named {
    name: "DecisionInputText",
    shape: Object(&Record {
        fields: &[
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"input_text\""), required: true, ..A_FIELD },
            Field {
                name: "prompt_cache_breakpoint",
                shape: Nullable(&Ref(&DECISION_PROMPT_CACHE_BREAKPOINT)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_INPUT_USER_MESSAGE: Named = Named {
    name: "DecisionInputUserMessage",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "content",
                shape: Ref(&DECISION_INPUT_USER_MESSAGE_CONTENT),
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Const("\"user\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_INPUT_USER_MESSAGE_CONTENT: Named = Named {
    name: "DecisionInputUserMessageContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "DecisionInputPartList",
                tags: &[],
                shape: List { of: &Ref(&DECISION_INPUT_PART), min: None, max: None },
            },
        ],
    },
};
