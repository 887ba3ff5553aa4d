// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `beta.agents.sessions.artifacts` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::download::Download;
use crate::resources::resource;

resource! {
    /// The resource `beta.agents.sessions.artifacts`.
    AgentsSessionsArtifacts
}

impl AgentsSessionsArtifacts {
    /// `beta.agents.sessions.artifacts.content`: `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`.
    ///
    /// Await it for its bytes as they arrive.
    #[inline]
    pub fn content(&self, session_id: impl AsRef<str>, artifact_id: impl AsRef<str>) -> Call<Download> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_SESSIONS_ARTIFACTS_CONTENT,
            &[session_id.as_ref(), artifact_id.as_ref()],
        )
    }

    /// `beta.agents.sessions.artifacts.delete`: `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`.
    #[inline]
    pub fn delete(
        &self,
        session_id: impl AsRef<str>,
        artifact_id: impl AsRef<str>,
    ) -> Call<types::beta::SessionArtifactDeleted> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_SESSIONS_ARTIFACTS_DELETE,
            &[session_id.as_ref(), artifact_id.as_ref()],
        )
    }

    /// `beta.agents.sessions.artifacts.list`: `GET /agents/sessions/{session_id}/artifacts`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(&self, session_id: impl AsRef<str>) -> Call<types::ListPage<types::beta::SessionArtifact>> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_ARTIFACTS_LIST, &[session_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        session_id: impl AsRef<str>,
        params: types::beta::BetaAgentSessionArtifactListParams,
    ) -> Call<types::ListPage<types::beta::SessionArtifact>> {
        Call::new(&self.client, &rows::BETA_AGENTS_SESSIONS_ARTIFACTS_LIST, &[session_id.as_ref()])
            .params(&params)
    }

    /// `beta.agents.sessions.artifacts.retrieve`: `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`.
    #[inline]
    pub fn retrieve(
        &self,
        session_id: impl AsRef<str>,
        artifact_id: impl AsRef<str>,
    ) -> Call<types::beta::SessionArtifact> {
        Call::new(
            &self.client,
            &rows::BETA_AGENTS_SESSIONS_ARTIFACTS_RETRIEVE,
            &[session_id.as_ref(), artifact_id.as_ref()],
        )
    }
}
