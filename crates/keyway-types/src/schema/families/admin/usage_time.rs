// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static USAGE_TIME_BUCKET: Named = Named {
    name: "UsageTimeBucket",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"bucket\""), required: true, ..A_FIELD },
            Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_time", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "results",
                shape: List { of: &Ref(&USAGE_TIME_BUCKET_RESULT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static USAGE_TIME_BUCKET_RESULT: Named = Named {
    name: "UsageTimeBucketResult",
    shape: Union {
        tag: Some("object"),
        variants: &[
            Variant {
                label: "OrganizationUsageCompletionsResult",
                tags: &["organization.usage.completions.result"],
                shape: Ref(&USAGE_COMPLETIONS_RESULT),
            },
            Variant {
                label: "OrganizationUsageEmbeddingsResult",
                tags: &["organization.usage.embeddings.result"],
                shape: Ref(&USAGE_EMBEDDINGS_RESULT),
            },
            Variant {
                label: "OrganizationUsageModerationsResult",
                tags: &["organization.usage.moderations.result"],
                shape: Ref(&USAGE_MODERATIONS_RESULT),
            },
            Variant {
                label: "OrganizationUsageImagesResult",
                tags: &["organization.usage.images.result"],
                shape: Ref(&USAGE_IMAGES_RESULT),
            },
            Variant {
                label: "OrganizationUsageAudioSpeechesResult",
                tags: &["organization.usage.audio_speeches.result"],
                shape: Ref(&USAGE_AUDIO_SPEECHES_RESULT),
            },
            Variant {
                label: "OrganizationUsageAudioTranscriptionsResult",
                tags: &["organization.usage.audio_transcriptions.result"],
                shape: Ref(&USAGE_AUDIO_TRANSCRIPTIONS_RESULT),
            },
            Variant {
                label: "OrganizationUsageVectorStoresResult",
                tags: &["organization.usage.vector_stores.result"],
                shape: Ref(&USAGE_VECTOR_STORES_RESULT),
            },
            Variant {
                label: "OrganizationUsageCodeInterpreterSessionsResult",
                tags: &["organization.usage.code_interpreter_sessions.result"],
                shape: Ref(&USAGE_CODE_INTERPRETER_SESSIONS_RESULT),
            },
            Variant {
                label: "OrganizationUsageFileSearchesResult",
                tags: &["organization.usage.file_searches.result"],
                shape: Ref(&USAGE_FILE_SEARCH_CALLS_RESULT),
            },
            Variant {
                label: "OrganizationUsageWebSearchesResult",
                tags: &["organization.usage.web_searches.result"],
                shape: Ref(&USAGE_WEB_SEARCH_CALLS_RESULT),
            },
            Variant {
                label: "OrganizationCostsResult",
                tags: &["organization.costs.result"],
                shape: Ref(&COSTS_RESULT),
            },
        ],
    },
};
