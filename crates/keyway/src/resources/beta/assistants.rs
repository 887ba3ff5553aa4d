// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `beta.assistants` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

resource! {
    /// The resource `beta.assistants`.
    Assistants
}

impl Assistants {
    /// `beta.assistants.create`: `POST /assistants`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/assistants>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn create(&self, params: types::beta::BetaAssistantCreateParams) -> Call<types::beta::Assistant> {
        Call::new(&self.client, &rows::BETA_ASSISTANTS_CREATE, &[]).params(&params)
    }

    /// `beta.assistants.delete`: `DELETE /assistants/{assistant_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/assistants>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn delete(&self, assistant_id: impl AsRef<str>) -> Call<types::beta::AssistantDeleted> {
        Call::new(&self.client, &rows::BETA_ASSISTANTS_DELETE, &[assistant_id.as_ref()])
    }

    /// `beta.assistants.list`: `GET /assistants`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/assistants>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::beta::Assistant>> {
        Call::new(&self.client, &rows::BETA_ASSISTANTS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn list_with(
        &self,
        params: types::beta::BetaAssistantListParams,
    ) -> Call<types::ListPage<types::beta::Assistant>> {
        Call::new(&self.client, &rows::BETA_ASSISTANTS_LIST, &[]).params(&params)
    }

    /// `beta.assistants.retrieve`: `GET /assistants/{assistant_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/assistants>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn retrieve(&self, assistant_id: impl AsRef<str>) -> Call<types::beta::Assistant> {
        Call::new(&self.client, &rows::BETA_ASSISTANTS_RETRIEVE, &[assistant_id.as_ref()])
    }

    /// `beta.assistants.update`: `POST /assistants/{assistant_id}`.
    ///
    /// [`update_with`](Self::update_with) takes its parameters, all of which may be left out.
    ///
    /// See <https://platform.openai.com/docs/api-reference/assistants>.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn update(&self, assistant_id: impl AsRef<str>) -> Call<types::beta::Assistant> {
        Call::new(&self.client, &rows::BETA_ASSISTANTS_UPDATE, &[assistant_id.as_ref()])
            .params(&types::beta::BetaAssistantUpdateParams::default())
    }

    /// As [`update`](Self::update), with parameters.
    #[deprecated = "the official SDKs advise against it"]
    #[inline]
    pub fn update_with(
        &self,
        assistant_id: impl AsRef<str>,
        params: types::beta::BetaAssistantUpdateParams,
    ) -> Call<types::beta::Assistant> {
        Call::new(&self.client, &rows::BETA_ASSISTANTS_UPDATE, &[assistant_id.as_ref()]).params(&params)
    }
}
