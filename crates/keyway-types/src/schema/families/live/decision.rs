// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static LIVE_DECISION_CHOICE_OPTION: Named = Named {
    name: "LiveDecisionChoiceOption",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "value",
                shape: Ref(&LIVE_DECISION_CHOICE_OPTION_VALUE),
                required: true,
                ..A_FIELD
            },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_DECISION_CHOICE_OPTION_VALUE: Named = Named {
    name: "LiveDecisionChoiceOptionValue",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant { label: "Boolean", tags: &[], shape: Flag },
        ],
    },
};

pub(in crate::schema) static LIVE_DECISION_INPUT_TEXT: Named = Named {
    name: "LiveDecisionInputText",
    shape: Object(&Record {
        fields: &[
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"input_text\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_DECISION_QUESTION: Named = Named {
    name: "LiveDecisionQuestion",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Choice", tags: &["choice"], shape: Ref(&LIVE_DECISION_QUESTION_CHOICE) },
            Variant {
                label: "Predicate",
                tags: &["predicate"],
                shape: Ref(&LIVE_DECISION_QUESTION_PREDICATE),
            },
            Variant { label: "Score", tags: &["score"], shape: Ref(&LIVE_DECISION_QUESTION_SCORE) },
        ],
    },
};

pub(in crate::schema) static LIVE_DECISION_QUESTION_CHOICE: Named = Named {
    name: "LiveDecisionQuestionChoice",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "choices",
                shape: List { of: &Ref(&LIVE_DECISION_CHOICE_OPTION), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "instructions",
                shape: Ref(&LIVE_DECISION_QUESTION_CHOICE_INSTRUCTIONS),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"choice\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_DECISION_QUESTION_CHOICE_INSTRUCTIONS: Named = Named {
    name: "LiveDecisionQuestionChoiceInstructions",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "List",
                tags: &[],
                shape: List {
                    of: &Ref(&LIVE_DECISION_QUESTION_CHOICE_INSTRUCTIONS_LIST_ITEM),
                    min: None,
                    max: None,
                },
            },
        ],
    },
};

pub(in crate::schema) static LIVE_DECISION_QUESTION_CHOICE_INSTRUCTIONS_LIST_ITEM: Named = Named {
    name: "LiveDecisionQuestionChoiceInstructionsListItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&LIVE_DECISION_INPUT_TEXT) },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&LIVE_INPUT_IMAGE) },
            Variant { label: "InputJson", tags: &["input_json"], shape: Ref(&LIVE_INPUT_JSON) },
        ],
    },
};

pub(in crate::schema) static LIVE_DECISION_QUESTION_PREDICATE: Named = Named {
    name: "LiveDecisionQuestionPredicate",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "instructions",
                shape: Ref(&LIVE_DECISION_QUESTION_PREDICATE_INSTRUCTIONS),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"predicate\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_DECISION_QUESTION_PREDICATE_INSTRUCTIONS: Named = Named {
    name: "LiveDecisionQuestionPredicateInstructions",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "List",
                tags: &[],
                shape: List {
                    of: &Ref(&LIVE_DECISION_QUESTION_PREDICATE_INSTRUCTIONS_LIST_ITEM),
                    min: None,
                    max: None,
                },
            },
        ],
    },
};

pub(in crate::schema) static LIVE_DECISION_QUESTION_PREDICATE_INSTRUCTIONS_LIST_ITEM: Named = Named {
    name: "LiveDecisionQuestionPredicateInstructionsListItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&LIVE_DECISION_INPUT_TEXT) },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&LIVE_INPUT_IMAGE) },
            Variant { label: "InputJson", tags: &["input_json"], shape: Ref(&LIVE_INPUT_JSON) },
        ],
    },
};

pub(in crate::schema) static LIVE_DECISION_QUESTION_SCORE: Named = Named {
    name: "LiveDecisionQuestionScore",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "instructions",
                shape: Ref(&LIVE_DECISION_QUESTION_SCORE_INSTRUCTIONS),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "levels",
                shape: List { of: &Ref(&LIVE_DECISION_QUESTION_SCORE_LEVEL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"score\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_DECISION_QUESTION_SCORE_INSTRUCTIONS: Named = Named {
    name: "LiveDecisionQuestionScoreInstructions",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "List",
                tags: &[],
                shape: List {
                    of: &Ref(&LIVE_DECISION_QUESTION_SCORE_INSTRUCTIONS_LIST_ITEM),
                    min: None,
                    max: None,
                },
            },
        ],
    },
};

pub(in crate::schema) static LIVE_DECISION_QUESTION_SCORE_INSTRUCTIONS_LIST_ITEM: Named = Named {
    name: "LiveDecisionQuestionScoreInstructionsListItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&LIVE_DECISION_INPUT_TEXT) },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&LIVE_INPUT_IMAGE) },
            Variant { label: "InputJson", tags: &["input_json"], shape: Ref(&LIVE_INPUT_JSON) },
        ],
    },
};

pub(in crate::schema) static LIVE_DECISION_QUESTION_SCORE_LEVEL: Named = Named {
    name: "LiveDecisionQuestionScoreLevel",
    shape: Object(&Record {
        fields: &[
            Field { name: "label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_DECISION_TRIGGER: Named = Named {
    name: "LiveDecisionTrigger",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "decisions",
                shape: Ref(&LIVE_DECISION_TRIGGER_DECISIONS),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "event_type",
                shape: Ref(&LIVE_DECISION_TRIGGER_EVENT_TYPE),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"decisions\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_DECISION_TRIGGER_DECISIONS: Named = Named {
    name: "LiveDecisionTriggerDecisions",
    shape: Object(&Record {
        fields: &[Field {
            name: "questions",
            shape: List { of: &Ref(&LIVE_DECISION_QUESTION), min: None, max: None },
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_DECISION_TRIGGER_EVENT_TYPE: Named = Named {
    name: "LiveDecisionTriggerEventType",
    shape: Choice {
        values: &["session.input_transcript.delta", "session.output_transcript.delta"],
        open: false,
    },
};
