// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// An object: the document's `ComparisonFilter`.
    pub struct ComparisonFilter {
        /// The member `type`: one of the values of [`ComparisonFilterType`]. The API's default: `"eq"`.
        given r#type: ComparisonFilterType = "type",
        /// The member `key`: a text.
        given key: String = "key",
        /// The member `value`: one of the shapes of [`ComparisonFilterValue`].
        given value: ComparisonFilterValue = "value",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `ComparisonFilter`.
    pub enum ComparisonFilterType {
        Eq = "eq",
        Ne = "ne",
        Gt = "gt",
        Gte = "gte",
        Lt = "lt",
        Lte = "lte",
        In = "in",
        Nin = "nin",
    }
}

kind_union! {
    /// One of several shapes: `value` of the document's `ComparisonFilter`.
    pub enum ComparisonFilterValue {
        string => String(String),
        number => Number(f64),
        boolean => Boolean(bool),
        array => ComparisonFilterValueItemsList(Vec<ComparisonFilterValueItems>),
    }
}

kind_union! {
    /// One of several shapes: `value|3[]` of the document's `ComparisonFilter`.
    pub enum ComparisonFilterValueItems {
        string => String(String),
        number => Number(f64),
    }
}

params! {
    /// An object: the document's `CompoundFilter`.
    pub struct CompoundFilter {
        /// The member `type`: one of the values of [`CompoundFilterType`].
        given r#type: CompoundFilterType = "type",
        /// The member `filters`: a list.
        lenient filters: Vec<CompoundFilterFilter> = "filters",
    }
}

tagged_union! {
    /// One of several objects: `filters[]` of the document's `CompoundFilter`.
    pub enum CompoundFilterFilter by "type" {
        "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin" => ComparisonFilter(ComparisonFilter),
        "and" | "or" => CompoundFilter(CompoundFilter),
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `CompoundFilter`.
    pub enum CompoundFilterType {
        And = "and",
        Or = "or",
    }
}

params! {
    /// An object: the document's `ContainerNetworkPolicyAllowlistParam`.
    pub struct ContainerNetworkPolicyAllowlist {
        /// The member `type`: `"allowlist"`. The API's default: `"allowlist"`.
        constant r#type: "allowlist" = "type",
        /// The member `allowed_domains`: a list of at least 1 items.
        lenient allowed_domains: Vec<String> = "allowed_domains",
        /// The member `domain_secrets`: a list of at least 1 items.
        optional domain_secrets: Vec<ContainerNetworkPolicyDomainSecret> = "domain_secrets",
    }
}

params! {
    /// An object: the document's `ContainerNetworkPolicyDisabledParam`.
    pub struct ContainerNetworkPolicyDisabled {
        /// The member `type`: `"disabled"`. The API's default: `"disabled"`.
        constant r#type: "disabled" = "type",
    }
}

params! {
    /// An object: the document's `ContainerNetworkPolicyDomainSecretParam`.
    pub struct ContainerNetworkPolicyDomainSecret {
        /// The member `domain`: a text of at least 1 characters.
        given domain: String = "domain",
        /// The member `name`: a text of at least 1 characters.
        given name: String = "name",
        /// The member `value`: a text of 1 to 10485760 characters.
        given value: String = "value",
    }
}

params! {
    /// An object: the document's `InlineSkillParam`.
    pub struct InlineSkill {
        /// The member `type`: `"inline"`. The API's default: `"inline"`.
        constant r#type: "inline" = "type",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `description`: a text.
        given description: String = "description",
        /// The member `source`: an object, [`InlineSkillSource`].
        given source: InlineSkillSource = "source",
    }
}

params! {
    /// An object: the document's `InlineSkillSourceParam`.
    pub struct InlineSkillSource {
        /// The member `type`: `"base64"`. The API's default: `"base64"`.
        constant r#type: "base64" = "type",
        /// The member `media_type`: `"application/zip"`. The API's default: `"application/zip"`.
        constant media_type: "application/zip" = "media_type",
        /// The member `data`: a text of 1 to 70254592 characters.
        given data: String = "data",
    }
}

open_enum! {
    /// A string with known values: the document's `InputFidelity`.
    pub enum InputFidelity {
        High = "high",
        Low = "low",
    }
}

/// Labels of one's own on an object: at most 16, names of at most 64 characters, values of at most 512.
pub type Metadata = BTreeMap<String, String>;

params! {
    /// What moderation does in one direction.
    pub struct ModerationConfigParam {
        /// Whether it reports or stops.
        required mode: ModerationMode = "mode",
    }
}

open_enum! {
    /// What kind of input a category was found in.
    pub enum ModerationInputType {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    /// What moderation does with what it finds.
    pub enum ModerationMode {
        /// Reports scores.
        Score = "score",
        /// Stops the call.
        Block = "block",
    }
}

params! {
    /// Asks for the input and output of a call to be moderated.
    pub struct ModerationParam {
        /// The moderation model.
        required model: String = "model",
        /// What to do with what it finds.
        optional policy: ModerationPolicyParam = "policy",
    }
}

params! {
    /// What moderation does, for each direction.
    pub struct ModerationPolicyParam {
        /// For what goes to the model.
        optional input: ModerationConfigParam = "input",
        /// For what the model answers.
        optional output: ModerationConfigParam = "output",
    }
}

object! {
    /// One verdict of a moderation model.
    pub struct ModerationResultBody {
        /// The tag: `moderation_result`.
        constant r#type: "moderation_result" = "type",
        /// The moderation model.
        lenient model: String = "model",
        /// Whether any category was found.
        required flagged: bool = "flagged",
        /// Each category with whether it was found.
        lenient categories: BTreeMap<String, bool> = "categories",
        /// Each category with its score, 0 to 1.
        lenient category_scores: BTreeMap<String, f64> = "category_scores",
        /// Each category with the kinds of input that its score is about.
        lenient category_applied_input_types: BTreeMap<String, Vec<ModerationInputType>> = "category_applied_input_types",
    }
}

params! {
    /// An object: the document's `PromptCacheBreakpointConfig`.
    pub struct PromptCacheBreakpointConfig {
        /// The member `mode`: `"explicit"`. The API's default: `"explicit"`.
        constant mode: "explicit" = "mode",
        /// The member `ttl`: one of the values of [`PromptCacheBreakpointConfigTtl`].
        optional ttl: PromptCacheBreakpointConfigTtl = "ttl",
    }
}

open_enum! {
    /// A string with known values: `ttl` of the document's `PromptCacheBreakpointConfig`.
    pub enum PromptCacheBreakpointConfigTtl {
        _30m = "30m",
        _12h = "12h",
    }
}

params! {
    /// Marks the content before it as worth caching.
    pub struct PromptCacheBreakpointParam {
        /// What kind of breakpoint: `explicit`.
        constant mode: "explicit" = "mode",
        /// The member `ttl`: one of the values of [`PromptCacheBreakpointParamTtl`].
        optional ttl: PromptCacheBreakpointParamTtl = "ttl",
    }
}

open_enum! {
    /// A string with known values: `ttl` of the document's `PromptCacheBreakpointParam`.
    pub enum PromptCacheBreakpointParamTtl {
        _30m = "30m",
        _12h = "12h",
    }
}

open_enum! {
    /// Who places the breakpoints of the prompt cache.
    pub enum PromptCacheModeEnum {
        /// The API does.
        Implicit = "implicit",
        /// The request does, with [`PromptCacheBreakpointParam`].
        Explicit = "explicit",
    }
}

params! {
    /// How the prompt of a request is cached.
    pub struct PromptCacheOptionsParam {
        /// How long the cached prompt lives. The only value known is `30m`.
        optional ttl: String = "ttl",
        /// Who places the breakpoints.
        optional mode: PromptCacheModeEnum = "mode",
    }
}

open_enum! {
    /// How long a cached prompt is kept.
    pub enum PromptCacheRetention {
        InMemory = "in_memory",
        _24h = "24h",
    }
}

open_enum! {
    /// How much a reasoning model thinks before it answers. Default: medium, which some models replace.
    pub enum ReasoningEffort {
        None = "none",
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
    }
}

params! {
    /// Asks for some JSON object. The prompt must ask for JSON as well; a schema is the better way.
    pub struct ResponseFormatJsonObject {
        /// The tag: `json_object`.
        constant r#type: "json_object" = "type",
    }
}

/// A JSON Schema as a JSON object.
pub type ResponseFormatJsonSchemaSchema = crate::Json;

params! {
    /// Asks for plain text, which is the default.
    pub struct ResponseFormatText {
        /// The tag: `text`.
        constant r#type: "text" = "type",
    }
}

params! {
    /// An object: the document's `InputTextContent`.
    pub struct ResponseInputText {
        /// The member `type`: `"input_text"`. The API's default: `"input_text"`.
        constant r#type: "input_text" = "type",
        /// The member `text`: a text.
        given text: String = "text",
        /// The member `prompt_cache_breakpoint`: an object, [`PromptCacheBreakpointConfig`].
        optional prompt_cache_breakpoint: PromptCacheBreakpointConfig = "prompt_cache_breakpoint",
    }
}

params! {
    /// An object: the document's `SkillReferenceParam`.
    pub struct SkillReference {
        /// The member `type`: `"skill_reference"`. The API's default: `"skill_reference"`.
        constant r#type: "skill_reference" = "type",
        /// The member `skill_id`: a text of 1 to 64 characters.
        given skill_id: String = "skill_id",
        /// The member `version`: a text.
        optional version: String = "version",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.admin_api_keys.list?order`.
    pub enum SortOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

object! {
    /// An object: the document's `TranscriptTextUsageDuration`.
    pub struct TranscriptTextUsageDuration {
        /// The member `type`: `"duration"`.
        constant r#type: "duration" = "type",
        /// The member `seconds`: a number.
        lenient seconds: f64 = "seconds",
    }
}

object! {
    /// An object: the document's `TranscriptTextUsageTokens`.
    pub struct TranscriptTextUsageTokens {
        /// The member `type`: `"tokens"`.
        constant r#type: "tokens" = "type",
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `output_tokens`: a whole number.
        lenient output_tokens: i64 = "output_tokens",
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
        /// The member `input_token_details`: an object, [`TranscriptTextUsageTokensInputTokenDetails`].
        optional input_token_details: TranscriptTextUsageTokensInputTokenDetails = "input_token_details",
    }
}

object! {
    /// An object: `input_token_details` of the document's `TranscriptTextUsageTokens`.
    pub struct TranscriptTextUsageTokensInputTokenDetails {
        /// The member `text_tokens`: a whole number.
        optional text_tokens: i64 = "text_tokens",
        /// The member `audio_tokens`: a whole number.
        optional audio_tokens: i64 = "audio_tokens",
    }
}

object! {
    /// An object: the document's `TranscriptionLanguage`.
    pub struct TranscriptionLanguage {
        /// The member `code`: a text.
        lenient code: String = "code",
    }
}

/// A value: the document's `VectorStoreFileAttributes`.
pub type VectorStoreFileAttributes = BTreeMap<String, VectorStoreFileAttributesValue>;

kind_union! {
    /// One of several shapes: the document's `VectorStoreFileAttributes{}`.
    pub enum VectorStoreFileAttributesValue {
        string => String(String),
        number => Number(f64),
        boolean => Boolean(bool),
    }
}

open_enum! {
    /// How wordy the answer is. Default: medium.
    pub enum Verbosity {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

kind_union! {
    /// A voice: one of the API's by name, or one's own by id.
    pub enum VoiceIdsOrCustomVoice {
        string => VoiceIdsShared(VoiceIdsShared),
        object => Id(VoiceIdsOrCustomVoiceId),
    }
}

params! {
    /// A voice of one's own.
    pub struct VoiceIdsOrCustomVoiceId {
        /// Its id.
        required id: String = "id",
    }
}

open_enum! {
    /// A voice of the API's.
    ///
    /// The document allows any other string too.
    pub enum VoiceIdsShared {
        Alloy = "alloy",
        Ash = "ash",
        Ballad = "ballad",
        Coral = "coral",
        Echo = "echo",
        Sage = "sage",
        Shimmer = "shimmer",
        Verse = "verse",
        Marin = "marin",
        Cedar = "cedar",
    }
}
