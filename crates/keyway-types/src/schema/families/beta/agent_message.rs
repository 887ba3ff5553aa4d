// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AGENT_MESSAGE_ITEM_RESOURCE: Named = Named {
    name: "AgentMessageItemResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&AGENT_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "recipient_agent_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sender_agent_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"agent_message\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_MESSAGE: Named = Named {
    name: "BetaAgentMessage",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"agent_message\""),
                required: true,
                default: Some("\"agent_message\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "author", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "recipient", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&BETA_AGENT_MESSAGE_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_MESSAGE_CONTENT: Named = Named {
    name: "BetaAgentMessageContent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&BETA_RESPONSE_INPUT_TEXT) },
            Variant { label: "OutputText", tags: &["output_text"], shape: Ref(&BETA_RESPONSE_OUTPUT_TEXT) },
            Variant { label: "Text", tags: &["text"], shape: Ref(&BETA_TEXT_CONTENT) },
            Variant { label: "SummaryText", tags: &["summary_text"], shape: Ref(&BETA_SUMMARY_TEXT_CONTENT) },
            Variant {
                label: "ReasoningText",
                tags: &["reasoning_text"],
                shape: Ref(&BETA_REASONING_TEXT_CONTENT),
            },
            Variant { label: "Refusal", tags: &["refusal"], shape: Ref(&BETA_RESPONSE_OUTPUT_REFUSAL) },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&BETA_RESPONSE_INPUT_IMAGE) },
            Variant {
                label: "ComputerScreenshot",
                tags: &["computer_screenshot"],
                shape: Ref(&BETA_COMPUTER_SCREENSHOT_CONTENT),
            },
            Variant { label: "InputFile", tags: &["input_file"], shape: Ref(&BETA_RESPONSE_INPUT_FILE) },
            Variant {
                label: "EncryptedContent",
                tags: &["encrypted_content"],
                shape: Ref(&BETA_ENCRYPTED_CONTENT),
            },
        ],
    },
};

pub(in crate::schema) static BETA_AGENT_MESSAGE_ITEM_PARAM: Named = Named {
    name: "BetaAgentMessageItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"agent_message\""),
                required: true,
                default: Some("\"agent_message\""),
                ..A_FIELD
            },
            Field { name: "author", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "recipient", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&BETA_AGENT_MESSAGE_ITEM_PARAM_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_MESSAGE_ITEM_PARAM_CONTENT: Named = Named {
    name: "BetaAgentMessageItemParamContent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "InputText",
                tags: &["input_text"],
                shape: Ref(&BETA_RESPONSE_INPUT_TEXT_CONTENT),
            },
            Variant {
                label: "InputImage",
                tags: &["input_image"],
                shape: Ref(&BETA_RESPONSE_INPUT_IMAGE_CONTENT),
            },
            Variant {
                label: "EncryptedContent",
                tags: &["encrypted_content"],
                shape: Ref(&BETA_ENCRYPTED_CONTENT_PARAM),
            },
        ],
    },
};
