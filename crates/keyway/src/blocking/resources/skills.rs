// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.skills()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;
use crate::download::Download;

impl OpenAI {
    /// The resource `skills`.
    pub fn skills(&self) -> Skills {
        Skills::new(self, self.client.skills())
    }
}

waiting! {
    skills::Skills { content: Content, versions: Versions }
    create(params: types::skills::SkillCreateParams) -> types::skills::Skill;
    delete(skill_id: impl AsRef<str>) -> types::skills::DeletedSkill;
    list() -> types::ListPage<types::skills::Skill>;
    list_with(params: types::skills::SkillListParams) -> types::ListPage<types::skills::Skill>;
    retrieve(skill_id: impl AsRef<str>) -> types::skills::Skill;
    update(skill_id: impl AsRef<str>, params: types::skills::SkillUpdateParams) -> types::skills::Skill;
}

waiting! {
    skills::Content {}
    retrieve(skill_id: impl AsRef<str>) -> Download;
}

waiting! {
    skills::Versions { content: VersionsContent }
    create(skill_id: impl AsRef<str>, params: types::skills::SkillVersionCreateParams) -> types::skills::SkillVersion;
    delete(skill_id: impl AsRef<str>, version: impl AsRef<str>) -> types::skills::DeletedSkillVersion;
    list(skill_id: impl AsRef<str>) -> types::ListPage<types::skills::SkillVersion>;
    list_with(skill_id: impl AsRef<str>, params: types::skills::SkillVersionListParams) -> types::ListPage<types::skills::SkillVersion>;
    retrieve(skill_id: impl AsRef<str>, version: impl AsRef<str>) -> types::skills::SkillVersion;
}

waiting! {
    skills::VersionsContent {}
    retrieve(skill_id: impl AsRef<str>, version: impl AsRef<str>) -> Download;
}
