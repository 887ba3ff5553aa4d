// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::shared::SortOrder;
use crate::support::{kind_union, object, params};

object! {
    /// What `skills.versions.delete` gives: an object: the document's `DeletedSkillVersionResource`.
    pub struct DeletedSkillVersion {
        /// The member `object`: `"skill.version.deleted"`. The API's default: `"skill.version.deleted"`.
        constant object: "skill.version.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `version`: a text.
        lenient version: String = "version",
    }
}

object! {
    /// What `skills.versions.create`, `skills.versions.list`, `skills.versions.retrieve` gives: an object: the document's `SkillVersionResource`.
    pub struct SkillVersion {
        /// The member `object`: `"skill.version"`. The API's default: `"skill.version"`.
        constant object: "skill.version" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `skill_id`: a text.
        lenient skill_id: String = "skill_id",
        /// The member `version`: a text.
        lenient version: String = "version",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `description`: a text.
        lenient description: String = "description",
    }
}

params! {
    /// What `skills.versions.create` takes.
    pub struct SkillVersionCreateParams {
        /// The member `files`: one of the shapes of [`SkillVersionCreateParamsFiles`].
        required files: SkillVersionCreateParamsFiles = "files",
        /// The member `default`: true or false.
        optional default_: bool = "default",
    }
}

kind_union! {
    /// One of several shapes: `files` of the document's `CreateSkillVersionBody`.
    pub enum SkillVersionCreateParamsFiles {
        file => File(crate::Upload),
        array => Strings(Vec<crate::Upload>),
    }
}

params! {
    /// What `skills.versions.list` takes.
    pub struct SkillVersionListParams {
        /// The member `limit`: a whole number, 0 to 100.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`].
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
    }
}
