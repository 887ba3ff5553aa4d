// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_OUTPUT_CONTENT: Named =
    Named { name: "BetaOutputContent", shape: Ref(&OUTPUT_CONTENT) };

pub(in crate::schema) static BETA_OUTPUT_MESSAGE_CONTENT: Named =
    Named { name: "BetaOutputMessageContent", shape: Ref(&OUTPUT_MESSAGE_CONTENT) };

pub(in crate::schema) static BETA_OUTPUT_TEXT_CONTENT_PARAM: Named = Named {
    name: "BetaOutputTextContentParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"output_text\""),
                required: true,
                default: Some("\"output_text\""),
                ..A_FIELD
            },
            Field {
                name: "text",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "annotations",
                shape: List { of: &Ref(&BETA_OUTPUT_TEXT_CONTENT_PARAM_ANNOTATION), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_OUTPUT_TEXT_CONTENT_PARAM_ANNOTATION: Named = Named {
    name: "BetaOutputTextContentParamAnnotation",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "FileCitation",
                tags: &["file_citation"],
                shape: Ref(&BETA_FILE_CITATION_PARAM),
            },
            Variant { label: "UrlCitation", tags: &["url_citation"], shape: Ref(&BETA_URL_CITATION_PARAM) },
            Variant {
                label: "ContainerFileCitation",
                tags: &["container_file_citation"],
                shape: Ref(&BETA_CONTAINER_FILE_CITATION_PARAM),
            },
        ],
    },
};

pub(in crate::schema) static OUTPUT_TEXT: Named = Named {
    name: "OutputText",
    shape: Object(&Record {
        fields: &[
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"output_text\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
