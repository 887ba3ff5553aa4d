// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static DECISION_CREATE_QUESTION_QUESTION_PARAM_CHOICE: Named = Named {
    name: "DecisionCreateQuestionQuestionParamChoice",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "choices",
                shape: List {
                    of: &Ref(&DECISION_CREATE_QUESTION_QUESTION_PARAM_CHOICE_CHOICE),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "instructions",
                shape: Ref(&DECISION_CREATE_QUESTION_QUESTION_PARAM_CHOICE_INSTRUCTIONS),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"choice\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_CREATE_QUESTION_QUESTION_PARAM_CHOICE_CHOICE: Named = Named {
    name: "DecisionCreateQuestionQuestionParamChoiceChoice",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "value",
                shape: Ref(&DECISION_CREATE_QUESTION_QUESTION_PARAM_CHOICE_CHOICE_VALUE),
                required: true,
                ..A_FIELD
            },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_CREATE_QUESTION_QUESTION_PARAM_CHOICE_CHOICE_VALUE: Named = Named {
    name: "DecisionCreateQuestionQuestionParamChoiceChoiceValue",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant { label: "Boolean", tags: &[], shape: Flag },
        ],
    },
};

pub(in crate::schema) static DECISION_CREATE_QUESTION_QUESTION_PARAM_CHOICE_INSTRUCTIONS: Named = Named {
    name: "DecisionCreateQuestionQuestionParamChoiceInstructions",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "DecisionQuestionInputPartList",
                tags: &[],
                shape: List { of: &Ref(&DECISION_QUESTION_INPUT_PART), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static DECISION_CREATE_QUESTION_QUESTION_PARAM_PREDICATE: Named = Named {
    name: "DecisionCreateQuestionQuestionParamPredicate",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "instructions",
                shape: Ref(&DECISION_CREATE_QUESTION_QUESTION_PARAM_PREDICATE_INSTRUCTIONS),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"predicate\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_CREATE_QUESTION_QUESTION_PARAM_PREDICATE_INSTRUCTIONS: Named = Named {
    name: "DecisionCreateQuestionQuestionParamPredicateInstructions",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "DecisionQuestionInputPartList",
                tags: &[],
                shape: List { of: &Ref(&DECISION_QUESTION_INPUT_PART), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static DECISION_CREATE_QUESTION_QUESTION_PARAM_SCORE: Named = Named {
    name: "DecisionCreateQuestionQuestionParamScore",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "instructions",
                shape: Ref(&DECISION_CREATE_QUESTION_QUESTION_PARAM_SCORE_INSTRUCTIONS),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "levels",
                shape: List {
                    of: &Ref(&DECISION_CREATE_QUESTION_QUESTION_PARAM_SCORE_LEVEL),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"score\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_CREATE_QUESTION_QUESTION_PARAM_SCORE_INSTRUCTIONS: Named = Named {
    name: "DecisionCreateQuestionQuestionParamScoreInstructions",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "DecisionQuestionInputPartList",
                tags: &[],
                shape: List { of: &Ref(&DECISION_QUESTION_INPUT_PART), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static DECISION_CREATE_QUESTION_QUESTION_PARAM_SCORE_LEVEL: Named = Named {
    name: "DecisionCreateQuestionQuestionParamScoreLevel",
    shape: Object(&Record {
        fields: &[
            Field { name: "label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_QUESTION_INPUT_IMAGE: Named = Named {
    name: "DecisionQuestionInputImage",
    shape: Object(&Record {
        fields: &[
            Field { name: "image_url", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"input_image\""), required: true, ..A_FIELD },
            Field { name: "detail", shape: Nullable(&Ref(&DECISION_QUESTION_INPUT_IMAGE_DETAIL)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_QUESTION_INPUT_IMAGE_DETAIL: Named = Named {
    name: "DecisionQuestionInputImageDetail",
    shape: Choice { values: &["low", "high", "auto", "original"], open: false },
};

pub(in crate::schema) static DECISION_QUESTION_INPUT_PART: Named = Named {
    name: "DecisionQuestionInputPart",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&DECISION_QUESTION_INPUT_TEXT) },
            Variant {
                label: "InputImage",
                tags: &["input_image"],
                shape: Ref(&DECISION_QUESTION_INPUT_IMAGE),
            },
            Variant { label: "InputJson", tags: &["input_json"], shape: Ref(&DECISION_INPUT_JSON) },
        ],
    },
};

pub(in crate::schema) static DECISION_QUESTION_INPUT_TEXT: Named = Named {
    name: "DecisionQuestionInputText",
    shape: Object(&Record {
        fields: &[
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"input_text\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
