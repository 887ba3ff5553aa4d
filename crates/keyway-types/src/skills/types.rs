// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::SortOrder;
use crate::support::{kind_union, object, params};

object! {
    /// Returned by `skills.delete`.
    pub struct DeletedSkill {
        /// Always `"skill.deleted"`.
        constant object: "skill.deleted" = "object",
        lenient deleted: bool = "deleted",
        lenient id: String = "id",
    }
}

object! {
    /// Returned by `skills.create`, `skills.list`, `skills.retrieve`, `skills.update`.
    pub struct Skill {
        lenient id: String = "id",
        /// Always `"skill"`.
        constant object: "skill" = "object",
        lenient name: String = "name",
        lenient description: String = "description",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient default_version: String = "default_version",
        lenient latest_version: String = "latest_version",
    }
}

params! {
    /// Parameters of `skills.create`.
    pub struct SkillCreateParams {
        required files: SkillCreateParamsFiles = "files",
    }
}

kind_union! {
    pub enum SkillCreateParamsFiles {
        file => File(crate::Upload),
        array => Strings(Vec<crate::Upload>),
    }
}

params! {
    /// Parameters of `skills.list`.
    pub struct SkillListParams {
        /// 0 to 100.
        optional limit: i64 = "limit",
        optional order: SortOrder = "order",
        optional after: String = "after",
    }
}

params! {
    /// Parameters of `skills.update`.
    pub struct SkillUpdateParams {
        required default_version: String = "default_version",
    }
}
