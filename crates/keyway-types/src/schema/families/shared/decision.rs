// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static DECISION: Named = Named {
    name: "Decision",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "answers",
                shape: List { of: &Ref(&DECISION_ANSWER), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "usage", shape: Ref(&DECISION_USAGE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_ANSWER: Named = Named {
    name: "DecisionAnswer",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Predicate",
                tags: &["predicate"],
                shape: Ref(&DECISION_ANSWER_ANSWER_RESOURCE_PREDICATE),
            },
            Variant {
                label: "Choice",
                tags: &["choice"],
                shape: Ref(&DECISION_ANSWER_ANSWER_RESOURCE_CHOICE),
            },
            Variant { label: "Score", tags: &["score"], shape: Ref(&DECISION_ANSWER_ANSWER_RESOURCE_SCORE) },
            Variant {
                label: "Refusal",
                tags: &["refusal"],
                shape: Ref(&DECISION_ANSWER_ANSWER_RESOURCE_REFUSAL),
            },
        ],
    },
};

pub(in crate::schema) static DECISION_ANSWER_ANSWER_RESOURCE_CHOICE: Named = Named {
    name: "DecisionAnswerAnswerResourceChoice",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "choice",
                shape: Ref(&DECISION_ANSWER_ANSWER_RESOURCE_CHOICE_CHOICE),
                required: true,
                ..A_FIELD
            },
            Field { name: "confidence", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "probabilities",
                shape: List {
                    of: &Ref(&DECISION_ANSWER_ANSWER_RESOURCE_CHOICE_PROBABILITY),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"choice\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_ANSWER_ANSWER_RESOURCE_CHOICE_CHOICE: Named = Named {
    name: "DecisionAnswerAnswerResourceChoiceChoice",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant { label: "Boolean", tags: &[], shape: Flag },
        ],
    },
};

pub(in crate::schema) static DECISION_ANSWER_ANSWER_RESOURCE_CHOICE_PROBABILITY: Named = Named {
    name: "DecisionAnswerAnswerResourceChoiceProbability",
    shape: Object(&Record {
        fields: &[
            Field { name: "probability", shape: A_NUMBER, required: true, ..A_FIELD },
            Field {
                name: "value",
                shape: Ref(&DECISION_ANSWER_ANSWER_RESOURCE_CHOICE_PROBABILITY_VALUE),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_ANSWER_ANSWER_RESOURCE_CHOICE_PROBABILITY_VALUE: Named = Named {
    name: "DecisionAnswerAnswerResourceChoiceProbabilityValue",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant { label: "Boolean", tags: &[], shape: Flag },
        ],
    },
};

pub(in crate::schema) static DECISION_ANSWER_ANSWER_RESOURCE_PREDICATE: Named = Named {
    name: "DecisionAnswerAnswerResourcePredicate",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "probability", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"predicate\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_ANSWER_ANSWER_RESOURCE_REFUSAL: Named = Named {
    name: "DecisionAnswerAnswerResourceRefusal",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"refusal\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_ANSWER_ANSWER_RESOURCE_SCORE: Named = Named {
    name: "DecisionAnswerAnswerResourceScore",
    shape: Object(&Record {
        fields: &[
            Field { name: "confidence", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "probabilities",
                shape: List {
                    of: &Ref(&DECISION_ANSWER_ANSWER_RESOURCE_SCORE_PROBABILITY),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field { name: "score", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"score\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_ANSWER_ANSWER_RESOURCE_SCORE_PROBABILITY: Named = Named {
    name: "DecisionAnswerAnswerResourceScoreProbability",
    shape: Object(&Record {
        fields: &[
            Field { name: "label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "probability", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "value", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_USAGE: Named = Named {
    name: "DecisionUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "input_tokens_details",
                shape: Ref(&DECISION_USAGE_INPUT_TOKENS_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "output_tokens_details",
                shape: Ref(&DECISION_USAGE_OUTPUT_TOKENS_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_USAGE_INPUT_TOKENS_DETAILS: Named = Named {
    name: "DecisionUsageInputTokensDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "cache_write_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "cached_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DECISION_USAGE_OUTPUT_TOKENS_DETAILS: Named = Named {
    name: "DecisionUsageOutputTokensDetails",
    shape: Object(&Record {
        fields: &[Field { name: "reasoning_tokens", shape: AN_INTEGER, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};
