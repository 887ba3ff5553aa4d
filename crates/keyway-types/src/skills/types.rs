// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::SortOrder;
use crate::support::{kind_union, object, params};

object! {
    /// Confirms that a skill was deleted.
    ///
    /// Returned by `skills.delete`.
    pub struct DeletedSkill {
        /// Always `"skill.deleted"`.
        constant object: "skill.deleted" = "object",
        /// Whether the skill was deleted.
        lenient deleted: bool = "deleted",
        /// Identifier of the skill, `skill_…`.
        lenient id: String = "id",
    }
}

object! {
    /// A bundle of instructions and files that a model can use in a container.
    ///
    /// Returned by `skills.create`, `skills.list`, `skills.retrieve`, `skills.update`.
    pub struct Skill {
        /// Identifier of the skill, `skill_…`.
        lenient id: String = "id",
        /// Always `"skill"`.
        constant object: "skill" = "object",
        lenient name: String = "name",
        /// What the skill does, so the model knows when to use it.
        lenient description: String = "description",
        /// When the skill was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Version that is used if a request names no version.
        lenient default_version: String = "default_version",
        /// Most recent version of the skill.
        lenient latest_version: String = "latest_version",
    }
}

params! {
    /// Parameters of `skills.create`.
    pub struct SkillCreateParams {
        /// Files of the skill, or one ZIP archive.
        required files: SkillCreateParamsFiles = "files",
    }
}

kind_union! {
    /// Files of a skill, or one ZIP archive.
    pub enum SkillCreateParamsFiles {
        file => File(crate::FileSource),
        array => Strings(Vec<crate::FileSource>),
    }
}

params! {
    /// Parameters of `skills.list`.
    pub struct SkillListParams {
        /// Number of skills per page. 0 to 100.
        optional limit: i64 = "limit",
        /// Sort order by creation time.
        optional order: SortOrder = "order",
        /// Lists skills after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
    }
}

params! {
    /// Parameters of `skills.update`.
    pub struct SkillUpdateParams {
        /// Version to use if a request names no version.
        required default_version: String = "default_version",
    }
}
