// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Stores skills: instructions and files that a model reads when a task needs them.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::FileSource;
//! use keyway::types::skills::SkillCreateParams;
//!
//! let text = "---\nname: greeting\ndescription: How we greet customers.\n---\nSay hello.\n";
//! let params = SkillCreateParams::new(FileSource::from_bytes("SKILL.md", text));
//! let skill = client.skills().create(params).await?;
//! println!("{} has version {}", skill.name, skill.latest_version);
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::download::Download;
use crate::resources::resource;

impl OpenAI {
    /// The resource `skills`; its [module](crate::resources::skills) has an example.
    pub fn skills(&self) -> Skills {
        Skills::new(self)
    }
}

resource! {
    /// The resource `skills`.
    Skills
}

impl Skills {
    /// The resource `skills.content`.
    pub fn content(&self) -> Content {
        Content::new(&self.client)
    }

    /// The resource `skills.versions`.
    pub fn versions(&self) -> Versions {
        Versions::new(&self.client)
    }

    /// `skills.create`: `POST /skills`.
    #[inline]
    pub fn create(&self, params: types::skills::SkillCreateParams) -> Call<types::skills::Skill> {
        Call::new(&self.client, &rows::SKILLS_CREATE, &[]).params(&params)
    }

    /// `skills.delete`: `DELETE /skills/{skill_id}`.
    #[inline]
    pub fn delete(&self, skill_id: impl AsRef<str>) -> Call<types::skills::DeletedSkill> {
        Call::new(&self.client, &rows::SKILLS_DELETE, &[skill_id.as_ref()])
    }

    /// `skills.list`: `GET /skills`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::skills::Skill>> {
        Call::new(&self.client, &rows::SKILLS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::skills::SkillListParams,
    ) -> Call<types::ListPage<types::skills::Skill>> {
        Call::new(&self.client, &rows::SKILLS_LIST, &[]).params(&params)
    }

    /// `skills.retrieve`: `GET /skills/{skill_id}`.
    #[inline]
    pub fn retrieve(&self, skill_id: impl AsRef<str>) -> Call<types::skills::Skill> {
        Call::new(&self.client, &rows::SKILLS_RETRIEVE, &[skill_id.as_ref()])
    }

    /// `skills.update`: `POST /skills/{skill_id}`.
    #[inline]
    pub fn update(
        &self,
        skill_id: impl AsRef<str>,
        params: types::skills::SkillUpdateParams,
    ) -> Call<types::skills::Skill> {
        Call::new(&self.client, &rows::SKILLS_UPDATE, &[skill_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `skills.content`.
    Content
}

impl Content {
    /// `skills.content.retrieve`: `GET /skills/{skill_id}/content`.
    ///
    /// Await it for its bytes as they arrive.
    #[inline]
    pub fn retrieve(&self, skill_id: impl AsRef<str>) -> Call<Download> {
        Call::new(&self.client, &rows::SKILLS_CONTENT_RETRIEVE, &[skill_id.as_ref()])
    }
}

resource! {
    /// The resource `skills.versions`.
    Versions
}

impl Versions {
    /// The resource `skills.versions.content`.
    pub fn content(&self) -> VersionsContent {
        VersionsContent::new(&self.client)
    }

    /// `skills.versions.create`: `POST /skills/{skill_id}/versions`.
    #[inline]
    pub fn create(
        &self,
        skill_id: impl AsRef<str>,
        params: types::skills::SkillVersionCreateParams,
    ) -> Call<types::skills::SkillVersion> {
        Call::new(&self.client, &rows::SKILLS_VERSIONS_CREATE, &[skill_id.as_ref()]).params(&params)
    }

    /// `skills.versions.delete`: `DELETE /skills/{skill_id}/versions/{version}`.
    #[inline]
    pub fn delete(
        &self,
        skill_id: impl AsRef<str>,
        version: impl AsRef<str>,
    ) -> Call<types::skills::DeletedSkillVersion> {
        Call::new(&self.client, &rows::SKILLS_VERSIONS_DELETE, &[skill_id.as_ref(), version.as_ref()])
    }

    /// `skills.versions.list`: `GET /skills/{skill_id}/versions`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(&self, skill_id: impl AsRef<str>) -> Call<types::ListPage<types::skills::SkillVersion>> {
        Call::new(&self.client, &rows::SKILLS_VERSIONS_LIST, &[skill_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        skill_id: impl AsRef<str>,
        params: types::skills::SkillVersionListParams,
    ) -> Call<types::ListPage<types::skills::SkillVersion>> {
        Call::new(&self.client, &rows::SKILLS_VERSIONS_LIST, &[skill_id.as_ref()]).params(&params)
    }

    /// `skills.versions.retrieve`: `GET /skills/{skill_id}/versions/{version}`.
    #[inline]
    pub fn retrieve(
        &self,
        skill_id: impl AsRef<str>,
        version: impl AsRef<str>,
    ) -> Call<types::skills::SkillVersion> {
        Call::new(&self.client, &rows::SKILLS_VERSIONS_RETRIEVE, &[skill_id.as_ref(), version.as_ref()])
    }
}

resource! {
    /// The resource `skills.versions.content`.
    VersionsContent
}

impl VersionsContent {
    /// `skills.versions.content.retrieve`: `GET /skills/{skill_id}/versions/{version}/content`.
    ///
    /// Await it for its bytes as they arrive.
    #[inline]
    pub fn retrieve(&self, skill_id: impl AsRef<str>, version: impl AsRef<str>) -> Call<Download> {
        Call::new(
            &self.client,
            &rows::SKILLS_VERSIONS_CONTENT_RETRIEVE,
            &[skill_id.as_ref(), version.as_ref()],
        )
    }
}
