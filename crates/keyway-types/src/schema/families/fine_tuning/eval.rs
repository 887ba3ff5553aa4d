// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static EVAL_ITEM: Named = Named {
    name: "EvalItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Ref(&EVAL_ITEM_ROLE), required: true, ..A_FIELD },
            Field { name: "content", shape: Ref(&EVAL_ITEM_CONTENT), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_ITEM_CONTENT: Named = Named {
    name: "EvalItemContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Item", tags: &[], shape: Ref(&EVAL_ITEM_CONTENT_ITEM) },
            Variant { label: "GraderInputs", tags: &[], shape: Ref(&GRADER_INPUTS) },
        ],
    },
};

pub(in crate::schema) static EVAL_ITEM_CONTENT_ITEM: Named = Named {
    name: "EvalItemContentItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "EvalItemContentText", tags: &[], shape: Ref(&EVAL_ITEM_CONTENT_TEXT) },
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&RESPONSE_INPUT_TEXT) },
            Variant {
                label: "OutputText",
                tags: &["output_text"],
                shape: Ref(&EVAL_ITEM_CONTENT_OUTPUT_TEXT),
            },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&EVAL_ITEM_INPUT_IMAGE) },
            Variant { label: "InputAudio", tags: &["input_audio"], shape: Ref(&RESPONSE_INPUT_AUDIO) },
        ],
    },
};

pub(in crate::schema) static EVAL_ITEM_CONTENT_OUTPUT_TEXT: Named = Named {
    name: "EvalItemContentOutputText",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"output_text\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_ITEM_CONTENT_TEXT: Named =
    Named { name: "EvalItemContentText", shape: A_TEXT };

pub(in crate::schema) static EVAL_ITEM_INPUT_IMAGE: Named = Named {
    name: "EvalItemInputImage",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"input_image\""), required: true, ..A_FIELD },
            Field {
                name: "image_url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
            Field { name: "detail", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_ITEM_ROLE: Named = Named {
    name: "EvalItemRole",
    shape: Choice { values: &["user", "assistant", "system", "developer"], open: false },
};
