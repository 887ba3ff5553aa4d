// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CONVERSATION_MESSAGE: Named = Named {
    name: "ConversationMessage",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"message\""),
                required: true,
                default: Some("\"message\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&MESSAGE_STATUS), required: true, ..A_FIELD },
            Field { name: "role", shape: Ref(&MESSAGE_ROLE), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&CONVERSATION_MESSAGE_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "phase", shape: Nullable(&Ref(&MESSAGE_PHASE)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONVERSATION_MESSAGE_CONTENT: Named = Named {
    name: "ConversationMessageContent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&RESPONSE_INPUT_TEXT) },
            Variant { label: "OutputText", tags: &["output_text"], shape: Ref(&RESPONSE_OUTPUT_TEXT) },
            Variant { label: "Text", tags: &["text"], shape: Ref(&TEXT_CONTENT) },
            Variant { label: "SummaryText", tags: &["summary_text"], shape: Ref(&SUMMARY_TEXT_CONTENT) },
            Variant {
                label: "ReasoningText",
                tags: &["reasoning_text"],
                shape: Ref(&REASONING_TEXT_CONTENT),
            },
            Variant { label: "Refusal", tags: &["refusal"], shape: Ref(&RESPONSE_OUTPUT_REFUSAL) },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&RESPONSE_INPUT_IMAGE) },
            Variant {
                label: "ComputerScreenshot",
                tags: &["computer_screenshot"],
                shape: Ref(&COMPUTER_SCREENSHOT_CONTENT),
            },
            Variant { label: "InputFile", tags: &["input_file"], shape: Ref(&RESPONSE_INPUT_FILE) },
        ],
    },
};

pub(in crate::schema) static CONVERSATION_PARAM: Named = Named {
    name: "ConversationParam",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ResponseConversationParam",
                tags: &[],
                shape: Ref(&RESPONSE_CONVERSATION_PARAM),
            },
        ],
    },
};

pub(in crate::schema) static RESPONSE_CONVERSATION: Named = Named {
    name: "ResponseConversation",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CONVERSATION_PARAM: Named = Named {
    name: "ResponseConversationParam",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};
