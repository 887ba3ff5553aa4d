// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    pub struct ComparisonFilter {
        /// Default: `"eq"`.
        given r#type: ComparisonFilterType = "type",
        given key: String = "key",
        given value: ComparisonFilterValue = "value",
    }
}

open_enum! {
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
    pub enum ComparisonFilterValue {
        string => String(String),
        number => Number(f64),
        boolean => Boolean(bool),
        array => ComparisonFilterValueItemsList(Vec<ComparisonFilterValueItems>),
    }
}

kind_union! {
    pub enum ComparisonFilterValueItems {
        string => String(String),
        number => Number(f64),
    }
}

params! {
    pub struct CompoundFilter {
        given r#type: CompoundFilterType = "type",
        lenient filters: Vec<CompoundFilterFilter> = "filters",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CompoundFilterFilter by "type" {
        "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin" => ComparisonFilter(ComparisonFilter),
        "and" | "or" => CompoundFilter(CompoundFilter),
    }
}

open_enum! {
    pub enum CompoundFilterType {
        And = "and",
        Or = "or",
    }
}

params! {
    pub struct ContainerNetworkPolicyAllowlist {
        /// Always `"allowlist"`.
        constant r#type: "allowlist" = "type",
        /// At least 1 items.
        lenient allowed_domains: Vec<String> = "allowed_domains",
        /// At least 1 items.
        optional domain_secrets: Vec<ContainerNetworkPolicyDomainSecret> = "domain_secrets",
    }
}

params! {
    pub struct ContainerNetworkPolicyDisabled {
        /// Always `"disabled"`.
        constant r#type: "disabled" = "type",
    }
}

params! {
    pub struct ContainerNetworkPolicyDomainSecret {
        /// At least 1 characters.
        given domain: String = "domain",
        /// At least 1 characters.
        given name: String = "name",
        /// 1 to 10485760 characters.
        given value: String = "value",
    }
}

params! {
    pub struct InlineSkill {
        /// Always `"inline"`.
        constant r#type: "inline" = "type",
        given name: String = "name",
        given description: String = "description",
        given source: InlineSkillSource = "source",
    }
}

params! {
    pub struct InlineSkillSource {
        /// Always `"base64"`.
        constant r#type: "base64" = "type",
        /// Always `"application/zip"`.
        constant media_type: "application/zip" = "media_type",
        /// 1 to 70254592 characters.
        given data: String = "data",
    }
}

open_enum! {
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
        /// What to do with what it finds. Nullable.
        optional policy: ModerationPolicyParam = "policy",
    }
}

params! {
    /// What moderation does, for each direction.
    pub struct ModerationPolicyParam {
        /// For what goes to the model. Nullable.
        optional input: ModerationConfigParam = "input",
        /// For what the model answers. Nullable.
        optional output: ModerationConfigParam = "output",
    }
}

object! {
    /// One verdict of a moderation model.
    pub struct ModerationResultBody {
        /// The tag: `moderation_result`. Always `"moderation_result"`.
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
    pub struct PromptCacheBreakpointConfig {
        /// Always `"explicit"`.
        constant mode: "explicit" = "mode",
        optional ttl: PromptCacheBreakpointConfigTtl = "ttl",
    }
}

open_enum! {
    pub enum PromptCacheBreakpointConfigTtl {
        _30m = "30m",
        _12h = "12h",
    }
}

params! {
    /// Marks the content before it as worth caching.
    pub struct PromptCacheBreakpointParam {
        /// What kind of breakpoint: `explicit`. Always `"explicit"`.
        constant mode: "explicit" = "mode",
        optional ttl: PromptCacheBreakpointParamTtl = "ttl",
    }
}

open_enum! {
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
        /// How long the cached prompt lives. The only value known is `30m`. Always `"30m"`.
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
        /// The tag: `json_object`. Always `"json_object"`.
        constant r#type: "json_object" = "type",
    }
}

/// A JSON Schema as a JSON object.
pub type ResponseFormatJsonSchemaSchema = crate::Json;

params! {
    /// Asks for plain text, which is the default.
    pub struct ResponseFormatText {
        /// The tag: `text`. Always `"text"`.
        constant r#type: "text" = "type",
    }
}

params! {
    pub struct ResponseInputText {
        /// Always `"input_text"`.
        constant r#type: "input_text" = "type",
        given text: String = "text",
        optional prompt_cache_breakpoint: PromptCacheBreakpointConfig = "prompt_cache_breakpoint",
    }
}

params! {
    pub struct SkillReference {
        /// Always `"skill_reference"`.
        constant r#type: "skill_reference" = "type",
        /// 1 to 64 characters.
        given skill_id: String = "skill_id",
        optional version: String = "version",
    }
}

open_enum! {
    pub enum SortOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

object! {
    pub struct TranscriptTextUsageDuration {
        /// Always `"duration"`.
        constant r#type: "duration" = "type",
        lenient seconds: f64 = "seconds",
    }
}

object! {
    pub struct TranscriptTextUsageTokens {
        /// Always `"tokens"`.
        constant r#type: "tokens" = "type",
        lenient input_tokens: i64 = "input_tokens",
        lenient output_tokens: i64 = "output_tokens",
        lenient total_tokens: i64 = "total_tokens",
        optional input_token_details: TranscriptTextUsageTokensInputTokenDetails = "input_token_details",
    }
}

object! {
    pub struct TranscriptTextUsageTokensInputTokenDetails {
        optional text_tokens: i64 = "text_tokens",
        optional audio_tokens: i64 = "audio_tokens",
    }
}

object! {
    pub struct TranscriptionLanguage {
        lenient code: String = "code",
    }
}

pub type VectorStoreFileAttributes = BTreeMap<String, VectorStoreFileAttributesValue>;

kind_union! {
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
