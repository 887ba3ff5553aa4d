// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::SortOrder;
use crate::support::{kind_union, object, params};

object! {
    /// Returned by `skills.versions.delete`.
    pub struct DeletedSkillVersion {
        /// Always `"skill.version.deleted"`.
        constant object: "skill.version.deleted" = "object",
        lenient deleted: bool = "deleted",
        lenient id: String = "id",
        lenient version: String = "version",
    }
}

object! {
    /// Returned by `skills.versions.create`, `skills.versions.list`, `skills.versions.retrieve`.
    pub struct SkillVersion {
        /// Always `"skill.version"`.
        constant object: "skill.version" = "object",
        lenient id: String = "id",
        lenient skill_id: String = "skill_id",
        lenient version: String = "version",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient name: String = "name",
        lenient description: String = "description",
    }
}

params! {
    /// Parameters of `skills.versions.create`.
    pub struct SkillVersionCreateParams {
        required files: SkillVersionCreateParamsFiles = "files",
        optional default_: bool = "default",
    }
}

kind_union! {
    pub enum SkillVersionCreateParamsFiles {
        file => File(crate::Upload),
        array => Strings(Vec<crate::Upload>),
    }
}

params! {
    /// Parameters of `skills.versions.list`.
    pub struct SkillVersionListParams {
        /// 0 to 100.
        optional limit: i64 = "limit",
        optional order: SortOrder = "order",
        optional after: String = "after",
    }
}
