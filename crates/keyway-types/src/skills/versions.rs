// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::SortOrder;
use crate::support::{kind_union, object, params};

object! {
    /// Confirms that a version of a skill was deleted.
    ///
    /// Returned by `skills.versions.delete`.
    pub struct DeletedSkillVersion {
        /// Always `"skill.version.deleted"`.
        constant object: "skill.version.deleted" = "object",
        /// Whether the version was deleted.
        lenient deleted: bool = "deleted",
        lenient id: String = "id",
        /// Version number that was deleted.
        lenient version: String = "version",
    }
}

object! {
    /// A version of a skill.
    ///
    /// Returned by `skills.versions.create`, `skills.versions.list`, `skills.versions.retrieve`.
    pub struct SkillVersion {
        /// Always `"skill.version"`.
        constant object: "skill.version" = "object",
        lenient id: String = "id",
        /// Identifier of the skill, `skill_…`.
        lenient skill_id: String = "skill_id",
        /// Version number.
        lenient version: String = "version",
        /// When the version was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient name: String = "name",
        /// What the skill does in this version, so the model knows when to use it.
        lenient description: String = "description",
    }
}

params! {
    /// Parameters of `skills.versions.create`.
    pub struct SkillVersionCreateParams {
        /// Files of the skill, or one ZIP archive.
        required files: SkillVersionCreateParamsFiles = "files",
        /// Whether to make this the default version.
        optional default_: bool = "default",
    }
}

kind_union! {
    /// Files of a skill, or one ZIP archive.
    pub enum SkillVersionCreateParamsFiles {
        file => File(crate::FileSource),
        array => Strings(Vec<crate::FileSource>),
    }
}

params! {
    /// Parameters of `skills.versions.list`.
    pub struct SkillVersionListParams {
        /// Number of versions per page. 0 to 100.
        optional limit: i64 = "limit",
        /// Sort order by creation time.
        optional order: SortOrder = "order",
        /// Lists versions after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
    }
}
