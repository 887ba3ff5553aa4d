// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{BetaInlineSkill, InlineCapabilitySourceParam};
use crate::support::{object, params, tagged_union};

tagged_union! {
    /// One of several objects: the document's `HostedEnvironmentFile`.
    pub enum HostedEnvironmentFile by "type" {
        "file_id" => FileId(HostedEnvironmentFileId),
        "inline" => Inline(HostedEnvironmentFileResourceInline),
    }
}

object! {
    /// An object: the document's `HostedEnvironmentFileID`.
    pub struct HostedEnvironmentFileId {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `file_id`: a text.
        lenient file_id: String = "file_id",
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `size_bytes`: a whole number.
        lenient size_bytes: i64 = "size_bytes",
        /// The member `type`: `"file_id"`.
        constant r#type: "file_id" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `HostedEnvironmentFileParam`.
    pub enum HostedEnvironmentFileParam by "type" {
        "file_id" => FileId(HostedEnvironmentFileParamFileId),
        "inline" => Inline(HostedEnvironmentFileParamInline),
    }
}

params! {
    /// An object: the document's `HostedEnvironmentFileParamFileID`.
    pub struct HostedEnvironmentFileParamFileId {
        /// The member `file_id`: a text.
        required file_id: String = "file_id",
        /// The member `path`: a text.
        required path: String = "path",
        /// The member `type`: `"file_id"`.
        constant r#type: "file_id" = "type",
    }
}

params! {
    /// An object: the document's `HostedEnvironmentFileParamInline`.
    pub struct HostedEnvironmentFileParamInline {
        /// The member `data`: a text.
        required data: String = "data",
        /// The member `path`: a text.
        required path: String = "path",
        /// The member `type`: `"inline"`.
        constant r#type: "inline" = "type",
    }
}

object! {
    /// An object: the document's `HostedEnvironmentFileResourceInline`.
    pub struct HostedEnvironmentFileResourceInline {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `size_bytes`: a whole number.
        lenient size_bytes: i64 = "size_bytes",
        /// The member `type`: `"inline"`.
        constant r#type: "inline" = "type",
    }
}

object! {
    /// An object: the document's `HostedPlugin`.
    pub struct HostedPlugin {
        /// The member `description`: a text.
        lenient description: String = "description",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `type`: `"inline"`.
        constant r#type: "inline" = "type",
    }
}

params! {
    /// An object: the document's `HostedPluginParam`.
    pub struct HostedPluginParam {
        /// The member `description`: a text.
        required description: String = "description",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `source`: an object, [`InlineCapabilitySourceParam`].
        required source: InlineCapabilitySourceParam = "source",
        /// The member `type`: `"inline"`.
        constant r#type: "inline" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `HostedSkill`.
    pub enum HostedSkill by "type" {
        "skill_reference" => SkillReference(HostedSkillReference),
        "inline" => Inline(HostedSkillResourceInline),
    }
}

tagged_union! {
    /// One of several objects: the document's `HostedSkillParam`.
    pub enum HostedSkillParam by "type" {
        "skill_reference" => SkillReference(HostedSkillParamSkillReference),
        "inline" => Inline(BetaInlineSkill),
    }
}

params! {
    /// An object: the document's `HostedSkillParamSkillReference`.
    pub struct HostedSkillParamSkillReference {
        /// The member `skill_id`: a text.
        required skill_id: String = "skill_id",
        /// The member `type`: `"skill_reference"`.
        constant r#type: "skill_reference" = "type",
        /// The member `version`: a text. May be null.
        optional version: String = "version",
    }
}

object! {
    /// An object: the document's `HostedSkillReference`.
    pub struct HostedSkillReference {
        /// The member `description`: a text.
        lenient description: String = "description",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `skill_id`: a text.
        lenient skill_id: String = "skill_id",
        /// The member `type`: `"skill_reference"`.
        constant r#type: "skill_reference" = "type",
        /// The member `version`: a text.
        lenient version: String = "version",
    }
}

object! {
    /// An object: the document's `HostedSkillResourceInline`.
    pub struct HostedSkillResourceInline {
        /// The member `description`: a text.
        lenient description: String = "description",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `type`: `"inline"`.
        constant r#type: "inline" = "type",
    }
}

object! {
    /// An object: the document's `HostedTemplateFileResourceFileID`.
    pub struct HostedTemplateFileResourceFileId {
        /// The member `file_id`: a text.
        lenient file_id: String = "file_id",
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `type`: `"file_id"`.
        constant r#type: "file_id" = "type",
    }
}

object! {
    /// An object: the document's `HostedTemplateFileResourceInline`.
    pub struct HostedTemplateFileResourceInline {
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `size_bytes`: a whole number.
        lenient size_bytes: i64 = "size_bytes",
        /// The member `type`: `"inline"`.
        constant r#type: "inline" = "type",
    }
}

object! {
    /// An object: the document's `HostedTemplateSkillResourceInline`.
    pub struct HostedTemplateSkillResourceInline {
        /// The member `description`: a text.
        lenient description: String = "description",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `type`: `"inline"`.
        constant r#type: "inline" = "type",
    }
}

object! {
    /// An object: the document's `HostedTemplateSkillResourceSkillReference`.
    pub struct HostedTemplateSkillResourceSkillReference {
        /// The member `skill_id`: a text.
        lenient skill_id: String = "skill_id",
        /// The member `type`: `"skill_reference"`.
        constant r#type: "skill_reference" = "type",
        /// The member `version`: a text. May be null.
        optional version: String = "version",
    }
}
