// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, tagged_union};

object! {
    /// An object: the document's `CostsResult`.
    pub struct CostsResult {
        /// The member `object`: `"organization.costs.result"`.
        constant object: "organization.costs.result" = "object",
        /// The member `amount`: an object, [`CostsResultAmount`].
        optional amount: CostsResultAmount = "amount",
        /// The member `line_item`: a text. May be null.
        optional line_item: String = "line_item",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `quantity`: a number. May be null.
        optional quantity: f64 = "quantity",
        /// The member `quantity_unit`: one of the values of [`CostsResultQuantityUnit`]. May be null.
        optional quantity_unit: CostsResultQuantityUnit = "quantity_unit",
        /// The member `api_source`: one of the values of [`CostsResultApiSource`]. May be null.
        optional api_source: CostsResultApiSource = "api_source",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
    }
}

object! {
    /// An object: `amount` of the document's `CostsResult`.
    pub struct CostsResultAmount {
        /// The member `value`: a number.
        optional value: f64 = "value",
        /// The member `currency`: a text.
        optional currency: String = "currency",
    }
}

open_enum! {
    /// A string with known values: `api_source` of the document's `CostsResult`.
    pub enum CostsResultApiSource {
        AgentsApi = "agents_api",
        Unlabeled = "unlabeled",
    }
}

open_enum! {
    /// A string with known values: `quantity_unit` of the document's `CostsResult`.
    ///
    /// The document allows any other string too.
    pub enum CostsResultQuantityUnit {
        Tokens = "tokens",
        _1000Tokens = "1000_tokens",
        DurationSeconds = "duration_seconds",
        DurationMinutes = "duration_minutes",
        DurationHours = "duration_hours",
        GibibyteHours = "gibibyte_hours",
        Images = "images",
        Characters = "characters",
    }
}

object! {
    /// An object: the document's `UsageAudioSpeechesResult`.
    pub struct UsageAudioSpeechesResult {
        /// The member `object`: `"organization.usage.audio_speeches.result"`.
        constant object: "organization.usage.audio_speeches.result" = "object",
        /// The member `characters`: a whole number.
        lenient characters: i64 = "characters",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
    }
}

object! {
    /// An object: the document's `UsageAudioTranscriptionsResult`.
    pub struct UsageAudioTranscriptionsResult {
        /// The member `object`: `"organization.usage.audio_transcriptions.result"`.
        constant object: "organization.usage.audio_transcriptions.result" = "object",
        /// The member `seconds`: a whole number.
        lenient seconds: i64 = "seconds",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
    }
}

object! {
    /// An object: the document's `UsageCodeInterpreterSessionsResult`.
    pub struct UsageCodeInterpreterSessionsResult {
        /// The member `object`: `"organization.usage.code_interpreter_sessions.result"`.
        constant object: "organization.usage.code_interpreter_sessions.result" = "object",
        /// The member `num_sessions`: a whole number.
        lenient num_sessions: i64 = "num_sessions",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
    }
}

object! {
    /// An object: the document's `UsageCompletionsResult`.
    pub struct UsageCompletionsResult {
        /// The member `object`: `"organization.usage.completions.result"`.
        constant object: "organization.usage.completions.result" = "object",
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `output_tokens`: a whole number.
        lenient output_tokens: i64 = "output_tokens",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `input_cached_tokens`: a whole number.
        optional input_cached_tokens: i64 = "input_cached_tokens",
        /// The member `input_cache_write_tokens`: a whole number.
        optional input_cache_write_tokens: i64 = "input_cache_write_tokens",
        /// The member `input_uncached_tokens`: a whole number.
        optional input_uncached_tokens: i64 = "input_uncached_tokens",
        /// The member `input_text_tokens`: a whole number.
        optional input_text_tokens: i64 = "input_text_tokens",
        /// The member `output_text_tokens`: a whole number.
        optional output_text_tokens: i64 = "output_text_tokens",
        /// The member `input_cached_text_tokens`: a whole number.
        optional input_cached_text_tokens: i64 = "input_cached_text_tokens",
        /// The member `input_audio_tokens`: a whole number.
        optional input_audio_tokens: i64 = "input_audio_tokens",
        /// The member `input_cached_audio_tokens`: a whole number.
        optional input_cached_audio_tokens: i64 = "input_cached_audio_tokens",
        /// The member `output_audio_tokens`: a whole number.
        optional output_audio_tokens: i64 = "output_audio_tokens",
        /// The member `input_image_tokens`: a whole number.
        optional input_image_tokens: i64 = "input_image_tokens",
        /// The member `input_cached_image_tokens`: a whole number.
        optional input_cached_image_tokens: i64 = "input_cached_image_tokens",
        /// The member `output_image_tokens`: a whole number.
        optional output_image_tokens: i64 = "output_image_tokens",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
        /// The member `batch`: true or false. May be null.
        optional batch: bool = "batch",
        /// The member `service_tier`: a text. May be null.
        optional service_tier: String = "service_tier",
        /// The member `api_source`: one of the values of [`UsageCompletionsResultApiSource`]. May be null.
        optional api_source: UsageCompletionsResultApiSource = "api_source",
        /// The member `input_cache_write_12h_tokens`: a whole number.
        optional input_cache_write_12h_tokens: i64 = "input_cache_write_12h_tokens",
        /// The member `input_cache_write_30m_tokens`: a whole number. May be null.
        optional input_cache_write_30m_tokens: i64 = "input_cache_write_30m_tokens",
    }
}

open_enum! {
    /// A string with known values: `api_source` of the document's `UsageCompletionsResult`.
    pub enum UsageCompletionsResultApiSource {
        AgentsApi = "agents_api",
        Unlabeled = "unlabeled",
    }
}

object! {
    /// An object: the document's `UsageEmbeddingsResult`.
    pub struct UsageEmbeddingsResult {
        /// The member `object`: `"organization.usage.embeddings.result"`.
        constant object: "organization.usage.embeddings.result" = "object",
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
    }
}

object! {
    /// An object: the document's `UsageFileSearchCallsResult`.
    pub struct UsageFileSearchCallsResult {
        /// The member `object`: `"organization.usage.file_searches.result"`.
        constant object: "organization.usage.file_searches.result" = "object",
        /// The member `num_requests`: a whole number.
        lenient num_requests: i64 = "num_requests",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `vector_store_id`: a text. May be null.
        optional vector_store_id: String = "vector_store_id",
    }
}

object! {
    /// An object: the document's `UsageImagesResult`.
    pub struct UsageImagesResult {
        /// The member `object`: `"organization.usage.images.result"`.
        constant object: "organization.usage.images.result" = "object",
        /// The member `images`: a whole number.
        lenient images: i64 = "images",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `source`: a text. May be null.
        optional source: String = "source",
        /// The member `size`: a text. May be null.
        optional size: String = "size",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
    }
}

object! {
    /// An object: the document's `UsageModerationsResult`.
    pub struct UsageModerationsResult {
        /// The member `object`: `"organization.usage.moderations.result"`.
        constant object: "organization.usage.moderations.result" = "object",
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
    }
}

tagged_union! {
    /// One of several objects: `results[]` of the document's `UsageTimeBucket`.
    pub enum UsageTimeBucketResult by "object" {
        "organization.usage.completions.result" => OrganizationUsageCompletionsResult(UsageCompletionsResult),
        "organization.usage.embeddings.result" => OrganizationUsageEmbeddingsResult(UsageEmbeddingsResult),
        "organization.usage.moderations.result" => OrganizationUsageModerationsResult(UsageModerationsResult),
        "organization.usage.images.result" => OrganizationUsageImagesResult(UsageImagesResult),
        "organization.usage.audio_speeches.result" => OrganizationUsageAudioSpeechesResult(UsageAudioSpeechesResult),
        "organization.usage.audio_transcriptions.result" => OrganizationUsageAudioTranscriptionsResult(UsageAudioTranscriptionsResult),
        "organization.usage.vector_stores.result" => OrganizationUsageVectorStoresResult(UsageVectorStoresResult),
        "organization.usage.code_interpreter_sessions.result" => OrganizationUsageCodeInterpreterSessionsResult(UsageCodeInterpreterSessionsResult),
        "organization.usage.file_searches.result" => OrganizationUsageFileSearchesResult(UsageFileSearchCallsResult),
        "organization.usage.web_searches.result" => OrganizationUsageWebSearchesResult(UsageWebSearchCallsResult),
        "organization.costs.result" => OrganizationCostsResult(CostsResult),
    }
}

object! {
    /// An object: the document's `UsageVectorStoresResult`.
    pub struct UsageVectorStoresResult {
        /// The member `object`: `"organization.usage.vector_stores.result"`.
        constant object: "organization.usage.vector_stores.result" = "object",
        /// The member `usage_bytes`: a whole number.
        lenient usage_bytes: i64 = "usage_bytes",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
    }
}

object! {
    /// An object: the document's `UsageWebSearchCallsResult`.
    pub struct UsageWebSearchCallsResult {
        /// The member `object`: `"organization.usage.web_searches.result"`.
        constant object: "organization.usage.web_searches.result" = "object",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `num_requests`: a whole number.
        lenient num_requests: i64 = "num_requests",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
        /// The member `context_level`: a text. May be null.
        optional context_level: String = "context_level",
        /// The member `api_source`: one of the values of [`UsageWebSearchCallsResultApiSource`]. May be null.
        optional api_source: UsageWebSearchCallsResultApiSource = "api_source",
    }
}

open_enum! {
    /// A string with known values: `api_source` of the document's `UsageWebSearchCallsResult`.
    pub enum UsageWebSearchCallsResultApiSource {
        AgentsApi = "agents_api",
        Unlabeled = "unlabeled",
    }
}
