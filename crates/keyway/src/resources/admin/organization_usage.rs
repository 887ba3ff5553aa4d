// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `admin.organization.usage` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `admin.organization.usage`.
    OrganizationUsage
}

impl OrganizationUsage {
    /// `admin.organization.usage.audio_speeches`: `GET /organization/usage/audio_speeches`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-audio-speeches>.
    #[inline]
    pub fn audio_speeches(
        &self,
        params: types::admin::OrganizationUsageAudioSpeechesParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_AUDIO_SPEECHES, &[]).params(&params)
    }

    /// `admin.organization.usage.audio_transcriptions`: `GET /organization/usage/audio_transcriptions`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-audio-transcriptions>.
    #[inline]
    pub fn audio_transcriptions(
        &self,
        params: types::admin::OrganizationUsageAudioTranscriptionsParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_AUDIO_TRANSCRIPTIONS, &[]).params(&params)
    }

    /// `admin.organization.usage.code_interpreter_sessions`: `GET /organization/usage/code_interpreter_sessions`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-code-interpreter-sessions>.
    #[inline]
    pub fn code_interpreter_sessions(
        &self,
        params: types::admin::OrganizationUsageCodeInterpreterSessionsParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_CODE_INTERPRETER_SESSIONS, &[])
            .params(&params)
    }

    /// `admin.organization.usage.completions`: `GET /organization/usage/completions`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-completions>.
    #[inline]
    pub fn completions(
        &self,
        params: types::admin::OrganizationUsageCompletionsParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_COMPLETIONS, &[]).params(&params)
    }

    /// `admin.organization.usage.costs`: `GET /organization/costs`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-costs>.
    #[inline]
    pub fn costs(
        &self,
        params: types::admin::OrganizationUsageCostsParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_COSTS, &[]).params(&params)
    }

    /// `admin.organization.usage.decisions`: `GET /organization/usage/decisions`.
    ///
    /// It needs an admin key (K11).
    #[inline]
    pub fn decisions(
        &self,
        params: types::admin::OrganizationUsageDecisionsParams,
    ) -> Call<types::admin::UsageDecisionsResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_DECISIONS, &[]).params(&params)
    }

    /// `admin.organization.usage.embeddings`: `GET /organization/usage/embeddings`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-embeddings>.
    #[inline]
    pub fn embeddings(
        &self,
        params: types::admin::OrganizationUsageEmbeddingsParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_EMBEDDINGS, &[]).params(&params)
    }

    /// `admin.organization.usage.file_search_calls`: `GET /organization/usage/file_search_calls`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-file-search-calls>.
    #[inline]
    pub fn file_search_calls(
        &self,
        params: types::admin::OrganizationUsageFileSearchCallsParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_FILE_SEARCH_CALLS, &[]).params(&params)
    }

    /// `admin.organization.usage.images`: `GET /organization/usage/images`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-images>.
    #[inline]
    pub fn images(
        &self,
        params: types::admin::OrganizationUsageImagesParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_IMAGES, &[]).params(&params)
    }

    /// `admin.organization.usage.moderations`: `GET /organization/usage/moderations`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-moderations>.
    #[inline]
    pub fn moderations(
        &self,
        params: types::admin::OrganizationUsageModerationsParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_MODERATIONS, &[]).params(&params)
    }

    /// `admin.organization.usage.vector_stores`: `GET /organization/usage/vector_stores`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-vector-stores>.
    #[inline]
    pub fn vector_stores(
        &self,
        params: types::admin::OrganizationUsageVectorStoresParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_VECTOR_STORES, &[]).params(&params)
    }

    /// `admin.organization.usage.web_search_calls`: `GET /organization/usage/web_search_calls`.
    ///
    /// It needs an admin key (K11).
    ///
    /// See <https://platform.openai.com/docs/api-reference/usage-web-search-calls>.
    #[inline]
    pub fn web_search_calls(
        &self,
        params: types::admin::OrganizationUsageWebSearchCallsParams,
    ) -> Call<types::admin::UsageResponse> {
        Call::new(&self.client, &rows::ADMIN_ORGANIZATION_USAGE_WEB_SEARCH_CALLS, &[]).params(&params)
    }
}
