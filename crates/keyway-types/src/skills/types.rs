// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::shared::SortOrder;
use crate::support::{kind_union, object, params};

object! {
    /// What `skills.delete` gives: an object: the document's `DeletedSkillResource`.
    pub struct DeletedSkill {
        /// The member `object`: `"skill.deleted"`. The API's default: `"skill.deleted"`.
        constant object: "skill.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// What `skills.create`, `skills.list`, `skills.retrieve` gives: an object: the document's `SkillResource`.
    pub struct Skill {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"skill"`. The API's default: `"skill"`.
        constant object: "skill" = "object",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `description`: a text.
        lenient description: String = "description",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `default_version`: a text.
        lenient default_version: String = "default_version",
        /// The member `latest_version`: a text.
        lenient latest_version: String = "latest_version",
    }
}

params! {
    /// What `skills.create` takes.
    pub struct SkillCreateParams {
        /// The member `files`: one of the shapes of [`SkillCreateParamsFiles`].
        required files: SkillCreateParamsFiles = "files",
    }
}

kind_union! {
    /// One of several shapes: `files` of the document's `CreateSkillBody`.
    pub enum SkillCreateParamsFiles {
        file => File(crate::Upload),
        array => Strings(Vec<crate::Upload>),
    }
}

params! {
    /// What `skills.list` takes.
    pub struct SkillListParams {
        /// The member `limit`: a whole number, 0 to 100.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`].
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
    }
}

params! {
    /// What `skills.update` takes.
    pub struct SkillUpdateParams {
        /// The member `default_version`: a text.
        required default_version: String = "default_version",
    }
}
