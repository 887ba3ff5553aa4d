// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_MESSAGE: Named = Named {
    name: "BetaMessage",
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
            Field { name: "status", shape: Ref(&BETA_MESSAGE_STATUS), required: true, ..A_FIELD },
            Field { name: "role", shape: Ref(&BETA_MESSAGE_ROLE), required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&BETA_MESSAGE_CONTENT_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
            Field { name: "phase", shape: Nullable(&Ref(&BETA_MESSAGE_PHASE2)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_MESSAGE_CONTENT_ITEM: Named = Named {
    name: "BetaMessageContentItem",
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

pub(in crate::schema) static BETA_MESSAGE_PHASE: Named =
    Named { name: "BetaMessagePhase", shape: Ref(&MESSAGE_PHASE) };

pub(in crate::schema) static BETA_MESSAGE_PHASE2: Named = Named {
    name: "BetaMessagePhase2",
    shape: Choice { values: &["commentary", "final_answer"], open: false },
};

pub(in crate::schema) static BETA_MESSAGE_ROLE: Named =
    Named { name: "BetaMessageRole", shape: Ref(&MESSAGE_ROLE) };

pub(in crate::schema) static BETA_MESSAGE_STATUS: Named =
    Named { name: "BetaMessageStatus", shape: Ref(&MESSAGE_STATUS) };

pub(in crate::schema) static CREATE_MESSAGE_REQUEST: Named = Named {
    name: "CreateMessageRequest",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Ref(&CREATE_MESSAGE_REQUEST_ROLE), required: true, ..A_FIELD },
            Field { name: "content", shape: Ref(&CREATE_MESSAGE_REQUEST_CONTENT), required: true, ..A_FIELD },
            Field {
                name: "attachments",
                shape: Nullable(&List { of: &Ref(&CREATE_MESSAGE_REQUEST_ATTACHMENT), min: None, max: None }),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_MESSAGE_REQUEST_ATTACHMENT: Named = Named {
    name: "CreateMessageRequestAttachment",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&CREATE_MESSAGE_REQUEST_ATTACHMENT_TOOL), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_MESSAGE_REQUEST_ATTACHMENT_TOOL: Named = Named {
    name: "CreateMessageRequestAttachmentTool",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "CodeInterpreter",
                tags: &["code_interpreter"],
                shape: Ref(&ASSISTANT_TOOLS_CODE),
            },
            Variant {
                label: "FileSearch",
                tags: &["file_search"],
                shape: Ref(&ASSISTANT_TOOLS_FILE_SEARCH_TYPE_ONLY),
            },
        ],
    },
};

pub(in crate::schema) static CREATE_MESSAGE_REQUEST_CONTENT: Named = Named {
    name: "CreateMessageRequestContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "List",
                tags: &[],
                shape: List { of: &Ref(&MESSAGE_CONTENT_PART_PARAM), min: Some(1), max: None },
            },
        ],
    },
};

pub(in crate::schema) static CREATE_MESSAGE_REQUEST_ROLE: Named =
    Named { name: "CreateMessageRequestRole", shape: Choice { values: &["user", "assistant"], open: false } };

pub(in crate::schema) static MESSAGE_CONTENT: Named = Named {
    name: "MessageContent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "ImageFile", tags: &["image_file"], shape: Ref(&IMAGE_FILE_CONTENT_BLOCK) },
            Variant { label: "ImageUrl", tags: &["image_url"], shape: Ref(&IMAGE_URL_CONTENT_BLOCK) },
            Variant { label: "Text", tags: &["text"], shape: Ref(&TEXT_CONTENT_BLOCK) },
            Variant { label: "Refusal", tags: &["refusal"], shape: Ref(&REFUSAL_CONTENT_BLOCK) },
        ],
    },
};

pub(in crate::schema) static MESSAGE_CONTENT_DELTA: Named = Named {
    name: "MessageContentDelta",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "ImageFile", tags: &["image_file"], shape: Ref(&IMAGE_FILE_DELTA_BLOCK) },
            Variant { label: "Text", tags: &["text"], shape: Ref(&TEXT_DELTA_BLOCK) },
            Variant { label: "Refusal", tags: &["refusal"], shape: Ref(&REFUSAL_DELTA_BLOCK) },
            Variant { label: "ImageUrl", tags: &["image_url"], shape: Ref(&IMAGE_URL_DELTA_BLOCK) },
        ],
    },
};

pub(in crate::schema) static MESSAGE_CONTENT_PART_PARAM: Named = Named {
    name: "MessageContentPartParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "ImageFile", tags: &["image_file"], shape: Ref(&IMAGE_FILE_CONTENT_BLOCK) },
            Variant { label: "ImageUrl", tags: &["image_url"], shape: Ref(&IMAGE_URL_CONTENT_BLOCK) },
            Variant { label: "Text", tags: &["text"], shape: Ref(&TEXT_CONTENT_BLOCK_PARAM) },
        ],
    },
};

pub(in crate::schema) static MESSAGE_CONTENT_RESOURCE_INPUT_IMAGE: Named = Named {
    name: "MessageContentResourceInputImage",
    shape: Object(&Record {
        fields: &[
            Field { name: "image_url", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"input_image\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MESSAGE_CONTENT_RESOURCE_OUTPUT_TEXT: Named = Named {
    name: "MessageContentResourceOutputText",
    shape: Object(&Record {
        fields: &[
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"output_text\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MESSAGE_CREATION_STEP_DETAILS: Named = Named {
    name: "MessageCreationStepDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"message_creation\""), required: true, ..A_FIELD },
            Field {
                name: "message_creation",
                shape: Ref(&MESSAGE_CREATION_STEP_DETAILS_MESSAGE_CREATION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MESSAGE_CREATION_STEP_DETAILS_MESSAGE_CREATION: Named = Named {
    name: "MessageCreationStepDetailsMessageCreation",
    shape: Object(&Record {
        fields: &[Field { name: "message_id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MESSAGE_DELETED: Named = Named {
    name: "MessageDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"thread.message.deleted\""), required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MESSAGE_DELTA: Named = Named {
    name: "MessageDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Ref(&MESSAGE_DELTA_ROLE), ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&MESSAGE_CONTENT_DELTA), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MESSAGE_DELTA_EVENT: Named = Named {
    name: "MessageDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"thread.message.delta\""), required: true, ..A_FIELD },
            Field { name: "delta", shape: Ref(&MESSAGE_DELTA), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MESSAGE_DELTA_ROLE: Named =
    Named { name: "MessageDeltaRole", shape: Choice { values: &["user", "assistant"], open: false } };
