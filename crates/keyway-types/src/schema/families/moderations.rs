// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static MODERATION_CREATE_PARAMS: Named = Named {
    name: "ModerationCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "input", shape: Ref(&MODERATION_CREATE_PARAMS_INPUT), required: true, ..A_FIELD },
            Field {
                name: "model",
                shape: Ref(&MODERATION_MODEL),
                default: Some("\"omni-moderation-latest\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MODERATION_CREATE_PARAMS_INPUT: Named = Named {
    name: "ModerationCreateParamsInput",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant { label: "Strings", tags: &[], shape: List { of: &A_TEXT, min: None, max: None } },
            Variant {
                label: "List",
                tags: &[],
                shape: List { of: &Ref(&MODERATION_MULTI_MODAL_INPUT), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static MODERATION_CREATE_RESPONSE: Named = Named {
    name: "ModerationCreateResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "results",
                shape: List { of: &Ref(&MODERATION_CREATE_RESPONSE_RESULT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MODERATION_CREATE_RESPONSE_RESULT: Named = Named {
    name: "ModerationCreateResponseResult",
    shape: Object(&Record {
        fields: &[
            Field { name: "flagged", shape: Flag, required: true, ..A_FIELD },
            Field {
                name: "categories",
                shape: Ref(&MODERATION_CREATE_RESPONSE_RESULT_CATEGORIES),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "category_scores",
                shape: Ref(&MODERATION_CREATE_RESPONSE_RESULT_CATEGORY_SCORES),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "category_applied_input_types",
                shape: Ref(&MODERATION_CREATE_RESPONSE_RESULT_CATEGORY_APPLIED_INPUT_TYPES),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MODERATION_CREATE_RESPONSE_RESULT_CATEGORIES: Named = Named {
    name: "ModerationCreateResponseResultCategories",
    shape: Object(&Record {
        fields: &[
            Field { name: "hate", shape: Flag, required: true, ..A_FIELD },
            Field { name: "hate/threatening", shape: Flag, required: true, ..A_FIELD },
            Field { name: "harassment", shape: Flag, required: true, ..A_FIELD },
            Field { name: "harassment/threatening", shape: Flag, required: true, ..A_FIELD },
            Field { name: "illicit", shape: Nullable(&Flag), required: true, ..A_FIELD },
            Field { name: "illicit/violent", shape: Nullable(&Flag), required: true, ..A_FIELD },
            Field { name: "self-harm", shape: Flag, required: true, ..A_FIELD },
            Field { name: "self-harm/intent", shape: Flag, required: true, ..A_FIELD },
            Field { name: "self-harm/instructions", shape: Flag, required: true, ..A_FIELD },
            Field { name: "sexual", shape: Flag, required: true, ..A_FIELD },
            Field { name: "sexual/minors", shape: Flag, required: true, ..A_FIELD },
            Field { name: "violence", shape: Flag, required: true, ..A_FIELD },
            Field { name: "violence/graphic", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MODERATION_CREATE_RESPONSE_RESULT_CATEGORY_APPLIED_INPUT_TYPES: Named = Named {
    name: "ModerationCreateResponseResultCategoryAppliedInputTypes",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "hate",
                shape: List { of: &Const("\"text\""), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "hate/threatening",
                shape: List { of: &Const("\"text\""), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "harassment",
                shape: List { of: &Const("\"text\""), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "harassment/threatening",
                shape: List { of: &Const("\"text\""), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "illicit",
                shape: List { of: &Const("\"text\""), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "illicit/violent",
                shape: List { of: &Const("\"text\""), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "self-harm",
                shape: List {
                    of: &Ref(&MODERATION_CREATE_RESPONSE_RESULT_CATEGORY_APPLIED_INPUT_TYPES_SELF_HARM),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "self-harm/intent",
                shape: List {
                    of: &Ref(
                        &MODERATION_CREATE_RESPONSE_RESULT_CATEGORY_APPLIED_INPUT_TYPES_SELF_HARM_INTENT,
                    ),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "self-harm/instructions",
                shape: List {
                    of: &Ref(
                        &MODERATION_CREATE_RESPONSE_RESULT_CATEGORY_APPLIED_INPUT_TYPES_SELF_HARM_INSTRUCTION,
                    ),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "sexual",
                shape: List {
                    of: &Ref(&MODERATION_CREATE_RESPONSE_RESULT_CATEGORY_APPLIED_INPUT_TYPES_SEXUAL),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "sexual/minors",
                shape: List { of: &Const("\"text\""), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "violence",
                shape: List {
                    of: &Ref(&MODERATION_CREATE_RESPONSE_RESULT_CATEGORY_APPLIED_INPUT_TYPES_VIOLENCE),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "violence/graphic",
                shape: List {
                    of: &Ref(
                        &MODERATION_CREATE_RESPONSE_RESULT_CATEGORY_APPLIED_INPUT_TYPES_VIOLENCE_GRAPHIC,
                    ),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MODERATION_CREATE_RESPONSE_RESULT_CATEGORY_APPLIED_INPUT_TYPES_SELF_HARM: Named =
    Named {
        name: "ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarm",
        shape: Choice { values: &["text", "image"], open: false },
    };

pub(in crate::schema) static MODERATION_CREATE_RESPONSE_RESULT_CATEGORY_APPLIED_INPUT_TYPES_SELF_HARM_INSTRUCTION: Named = Named { name: "ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarmInstruction", shape: Choice { values: &["text", "image"], open: false } };

pub(in crate::schema) static MODERATION_CREATE_RESPONSE_RESULT_CATEGORY_APPLIED_INPUT_TYPES_SELF_HARM_INTENT: Named = Named { name: "ModerationCreateResponseResultCategoryAppliedInputTypesSelfHarmIntent", shape: Choice { values: &["text", "image"], open: false } };

pub(in crate::schema) static MODERATION_CREATE_RESPONSE_RESULT_CATEGORY_APPLIED_INPUT_TYPES_SEXUAL: Named =
    Named {
        name: "ModerationCreateResponseResultCategoryAppliedInputTypesSexual",
        shape: Choice { values: &["text", "image"], open: false },
    };

pub(in crate::schema) static MODERATION_CREATE_RESPONSE_RESULT_CATEGORY_APPLIED_INPUT_TYPES_VIOLENCE: Named =
    Named {
        name: "ModerationCreateResponseResultCategoryAppliedInputTypesViolence",
        shape: Choice { values: &["text", "image"], open: false },
    };

pub(in crate::schema) static MODERATION_CREATE_RESPONSE_RESULT_CATEGORY_APPLIED_INPUT_TYPES_VIOLENCE_GRAPHIC: Named = Named { name: "ModerationCreateResponseResultCategoryAppliedInputTypesViolenceGraphic", shape: Choice { values: &["text", "image"], open: false } };

pub(in crate::schema) static MODERATION_CREATE_RESPONSE_RESULT_CATEGORY_SCORES: Named = Named {
    name: "ModerationCreateResponseResultCategoryScores",
    shape: Object(&Record {
        fields: &[
            Field { name: "hate", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "hate/threatening", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "harassment", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "harassment/threatening", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "illicit", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "illicit/violent", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "self-harm", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "self-harm/intent", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "self-harm/instructions", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "sexual", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "sexual/minors", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "violence", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "violence/graphic", shape: A_NUMBER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MODERATION_IMAGE_URL_INPUT: Named = Named {
    name: "ModerationImageUrlInput",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"image_url\""), required: true, ..A_FIELD },
            Field {
                name: "image_url",
                shape: Ref(&MODERATION_IMAGE_URL_INPUT_IMAGE_URL),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MODERATION_IMAGE_URL_INPUT_IMAGE_URL: Named = Named {
    name: "ModerationImageUrlInputImageUrl",
    shape: Object(&Record {
        fields: &[Field {
            name: "url",
            shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MODERATION_MODEL: Named = Named {
    name: "ModerationModel",
    shape: Choice {
        values: &[
            "omni-moderation-latest",
            "omni-moderation-2024-09-26",
            "text-moderation-latest",
            "text-moderation-stable",
        ],
        open: true,
    },
};

pub(in crate::schema) static MODERATION_MULTI_MODAL_INPUT: Named = Named {
    name: "ModerationMultiModalInput",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "ImageUrl", tags: &["image_url"], shape: Ref(&MODERATION_IMAGE_URL_INPUT) },
            Variant { label: "Text", tags: &["text"], shape: Ref(&MODERATION_TEXT_INPUT) },
        ],
    },
};

pub(in crate::schema) static MODERATION_TEXT_INPUT: Named = Named {
    name: "ModerationTextInput",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"text\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
