// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_USAGE_AUDIO_SPEECHES_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageAudioSpeechesParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in crate::schema) static ORGANIZATION_USAGE_AUDIO_SPEECHES_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageAudioSpeechesParamsGroupBy",
    shape: Choice { values: &["project_id", "user_id", "api_key_id", "model"], open: false },
};

pub(in crate::schema) static ORGANIZATION_USAGE_AUDIO_TRANSCRIPTIONS_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageAudioTranscriptionsParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in crate::schema) static ORGANIZATION_USAGE_AUDIO_TRANSCRIPTIONS_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageAudioTranscriptionsParamsGroupBy",
    shape: Choice { values: &["project_id", "user_id", "api_key_id", "model"], open: false },
};

pub(in crate::schema) static USAGE_AUDIO_SPEECHES_RESULT: Named = Named {
    name: "UsageAudioSpeechesResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.audio_speeches.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "characters", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "num_model_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static USAGE_AUDIO_TRANSCRIPTIONS_RESULT: Named = Named {
    name: "UsageAudioTranscriptionsResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.audio_transcriptions.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "seconds", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "num_model_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
