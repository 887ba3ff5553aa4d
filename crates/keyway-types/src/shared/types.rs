// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// Compares an attribute with a value.
    pub struct ComparisonFilter {
        /// Comparison operator. Default: `"eq"`.
        given r#type: ComparisonFilterType = "type",
        /// Attribute to compare.
        given key: String = "key",
        /// Value to compare the attribute with.
        given value: ComparisonFilterValue = "value",
    }
}

open_enum! {
    /// A comparison operator.
    pub enum ComparisonFilterType {
        /// Equal to.
        Eq = "eq",
        /// Not equal to.
        Ne = "ne",
        /// Greater than.
        Gt = "gt",
        /// Greater than or equal to.
        Gte = "gte",
        /// Less than.
        Lt = "lt",
        /// Less than or equal to.
        Lte = "lte",
        /// Equal to one of a list of values.
        In = "in",
        /// Equal to no value of a list.
        Nin = "nin",
    }
}

kind_union! {
    /// Value to compare an attribute with. Lists are for `in` and `nin`.
    pub enum ComparisonFilterValue {
        string => String(String),
        number => Number(f64),
        boolean => Boolean(bool),
        array => ComparisonFilterValueItemsList(Vec<ComparisonFilterValueItems>),
    }
}

kind_union! {
    /// A value in a list.
    pub enum ComparisonFilterValueItems {
        string => String(String),
        number => Number(f64),
    }
}

params! {
    /// Combines filters.
    pub struct CompoundFilter {
        /// Whether all filters must match, or any of them.
        given r#type: CompoundFilterType = "type",
        /// Filters to combine; they can themselves be compound.
        given filters: Vec<CompoundFilterFilter> = "filters",
    }
}

tagged_union! {
    /// A comparison, or a compound filter.
    ///
    /// A union, told apart by `type`.
    pub enum CompoundFilterFilter by "type" {
        "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin" => ComparisonFilter(ComparisonFilter),
        "and" | "or" => CompoundFilter(CompoundFilter),
    }
}

open_enum! {
    /// How filters are combined.
    pub enum CompoundFilterType {
        /// All filters must match.
        And = "and",
        /// At least one filter must match.
        Or = "or",
    }
}

params! {
    /// Lets a container reach only the listed domains.
    pub struct ContainerNetworkPolicyAllowlist {
        /// Always `"allowlist"`.
        constant r#type: "allowlist" = "type",
        /// Domains the container may reach. At least 1 item.
        given allowed_domains: Vec<String> = "allowed_domains",
        /// Secrets for requests to the allowed domains. At least 1 item.
        optional domain_secrets: Vec<ContainerNetworkPolicyDomainSecret> = "domain_secrets",
    }
}

params! {
    /// Gives a container no network access.
    pub struct ContainerNetworkPolicyDisabled {
        /// Always `"disabled"`.
        constant r#type: "disabled" = "type",
    }
}

params! {
    /// A secret for requests to one domain.
    pub struct ContainerNetworkPolicyDomainSecret {
        /// At least 1 character.
        given domain: String = "domain",
        /// At least 1 character.
        given name: String = "name",
        /// 1 to 10485760 characters.
        given value: String = "value",
    }
}

params! {
    /// A skill sent within the request.
    pub struct InlineSkill {
        /// Always `"inline"`.
        constant r#type: "inline" = "type",
        given name: String = "name",
        /// What the skill does, so the model knows when to use it.
        given description: String = "description",
        /// Content of the skill.
        given source: InlineSkillSource = "source",
    }
}

params! {
    /// Content of an inline skill.
    pub struct InlineSkillSource {
        /// Always `"base64"`.
        constant r#type: "base64" = "type",
        /// Media type of the content. Always `"application/zip"`.
        constant media_type: "application/zip" = "media_type",
        /// Base64-encoded ZIP archive of the skill. 1 to 70254592 characters.
        given data: String = "data",
    }
}

open_enum! {
    /// How closely an edit preserves the input images, faces in particular.
    pub enum InputFidelity {
        High = "high",
        Low = "low",
    }
}

/// Key-value pairs you attach to an object: up to 16, with keys of at most 64 and values of at
/// most
/// 512 characters.
pub type Metadata = BTreeMap<String, String>;

params! {
    /// How to moderate one direction.
    pub struct ModerationConfigParam {
        /// Whether to report scores only, or to block flagged content.
        required mode: ModerationMode = "mode",
    }
}

open_enum! {
    /// Type of input that a category applies to.
    pub enum ModerationInputType {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    /// What moderation does with flagged content.
    pub enum ModerationMode {
        /// Reports scores only.
        Score = "score",
        /// Blocks flagged content.
        Block = "block",
    }
}

params! {
    /// Moderates the input and output of a request.
    pub struct ModerationParam {
        /// Moderation model to use.
        required model: String = "model",
        /// What to do with flagged content. Nullable.
        optional policy: ModerationPolicyParam = "policy",
    }
}

params! {
    /// What moderation does in each direction.
    pub struct ModerationPolicyParam {
        /// Policy for the content you send. Nullable.
        optional input: ModerationConfigParam = "input",
        /// Policy for the content the model generates. Nullable.
        optional output: ModerationConfigParam = "output",
    }
}

object! {
    /// One result from a moderation model.
    pub struct ModerationResultBody {
        /// Always `"moderation_result"`.
        constant r#type: "moderation_result" = "type",
        /// Moderation model that produced the result.
        lenient model: String = "model",
        /// Whether any category was flagged.
        required flagged: bool = "flagged",
        /// Whether each category was flagged.
        lenient categories: BTreeMap<String, bool> = "categories",
        /// Score of each category, from 0 to 1; higher means more likely.
        lenient category_scores: BTreeMap<String, f64> = "category_scores",
        /// Input types that each category's score is based on.
        lenient category_applied_input_types: BTreeMap<String, Vec<ModerationInputType>> = "category_applied_input_types",
    }
}

params! {
    /// Caches the prompt up to and including the content it is set on.
    pub struct PromptCacheBreakpointConfig {
        /// Kind of breakpoint. Always `"explicit"`.
        constant mode: "explicit" = "mode",
        /// How long the cached prompt lives.
        optional ttl: PromptCacheBreakpointConfigTtl = "ttl",
    }
}

open_enum! {
    /// Lifetime of a cached prompt.
    pub enum PromptCacheBreakpointConfigTtl {
        /// 30 minutes.
        _30m = "30m",
        /// 12 hours.
        _12h = "12h",
    }
}

params! {
    /// Caches the prompt up to and including the content it is set on.
    pub struct PromptCacheBreakpointParam {
        /// Kind of breakpoint. Always `"explicit"`.
        constant mode: "explicit" = "mode",
        /// How long the cached prompt lives.
        optional ttl: PromptCacheBreakpointParamTtl = "ttl",
    }
}

open_enum! {
    /// Lifetime of a cached prompt.
    pub enum PromptCacheBreakpointParamTtl {
        /// 30 minutes.
        _30m = "30m",
        /// 12 hours.
        _12h = "12h",
    }
}

open_enum! {
    /// Who sets the breakpoints of the prompt cache.
    pub enum PromptCacheModeEnum {
        /// The API sets them.
        Implicit = "implicit",
        /// The request sets them, with [`PromptCacheBreakpointParam`].
        Explicit = "explicit",
    }
}

params! {
    /// How the API caches a prompt.
    pub struct PromptCacheOptionsParam {
        /// How long the cached prompt lives. Always `"30m"`.
        optional ttl: String = "ttl",
        /// Who sets the breakpoints of the prompt cache.
        optional mode: PromptCacheModeEnum = "mode",
    }
}

open_enum! {
    /// How long a cached prompt is kept.
    pub enum PromptCacheRetention {
        /// Only while it stays in memory.
        InMemory = "in_memory",
        /// Up to 24 hours.
        _24h = "24h",
    }
}

open_enum! {
    /// How much a reasoning model thinks before it answers.
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
    /// Requires an answer that is valid JSON. The prompt must also ask for JSON; prefer a schema if
    /// the
    /// model supports it.
    pub struct ResponseFormatJsonObject {
        /// Always `"json_object"`.
        constant r#type: "json_object" = "type",
    }
}

/// A JSON Schema, as a JSON object.
pub type ResponseFormatJsonSchemaSchema = crate::Json;

params! {
    /// Plain text.
    pub struct ResponseFormatText {
        /// Always `"text"`.
        constant r#type: "text" = "type",
    }
}

params! {
    /// Text input.
    pub struct ResponseInputText {
        /// Always `"input_text"`.
        constant r#type: "input_text" = "type",
        /// Text for the model to read.
        given text: String = "text",
        /// Caches the prompt up to and including this text.
        optional prompt_cache_breakpoint: PromptCacheBreakpointConfig = "prompt_cache_breakpoint",
    }
}

params! {
    /// An uploaded skill by ID.
    pub struct SkillReference {
        /// Always `"skill_reference"`.
        constant r#type: "skill_reference" = "type",
        /// Identifier of the skill, `skill_…`. 1 to 64 characters.
        given skill_id: String = "skill_id",
        /// Version to use: a number or `latest`. Without one, the default version applies.
        optional version: String = "version",
    }
}

open_enum! {
    /// Sort order of a list.
    pub enum SortOrder {
        /// Ascending: oldest first, if sorted by creation time.
        Asc = "asc",
        /// Descending: newest first, if sorted by creation time.
        Desc = "desc",
    }
}

object! {
    /// Usage of a transcription billed by audio duration.
    pub struct TranscriptTextUsageDuration {
        /// Always `"duration"`.
        constant r#type: "duration" = "type",
        /// Duration of the audio in seconds.
        lenient seconds: f64 = "seconds",
    }
}

object! {
    /// Usage of a transcription billed by tokens.
    pub struct TranscriptTextUsageTokens {
        /// Always `"tokens"`.
        constant r#type: "tokens" = "type",
        lenient input_tokens: i64 = "input_tokens",
        lenient output_tokens: i64 = "output_tokens",
        /// Sum of `input_tokens` and `output_tokens`.
        lenient total_tokens: i64 = "total_tokens",
        /// Breakdown of `input_tokens`.
        optional input_token_details: TranscriptTextUsageTokensInputTokenDetails = "input_token_details",
    }
}

object! {
    /// Breakdown of input tokens.
    pub struct TranscriptTextUsageTokensInputTokenDetails {
        optional text_tokens: i64 = "text_tokens",
        optional audio_tokens: i64 = "audio_tokens",
    }
}

object! {
    /// A language of the transcribed audio.
    pub struct TranscriptionLanguage {
        /// Language code, such as `en`.
        lenient code: String = "code",
    }
}

/// Key-value pairs of a vector store file, which searches can filter by.
pub type VectorStoreFileAttributes = BTreeMap<String, VectorStoreFileAttributesValue>;

kind_union! {
    /// Value of an attribute.
    pub enum VectorStoreFileAttributesValue {
        string => String(String),
        number => Number(f64),
        boolean => Boolean(bool),
    }
}

open_enum! {
    /// How long and detailed the answer is.
    pub enum Verbosity {
        /// Short answers.
        Low = "low",
        Medium = "medium",
        /// Long, detailed answers.
        High = "high",
    }
}

kind_union! {
    /// A built-in voice by name, or a custom voice by ID.
    pub enum VoiceIdsOrCustomVoice {
        string => VoiceIdsShared(VoiceIdsShared),
        object => Id(VoiceIdsOrCustomVoiceId),
    }
}

params! {
    /// A custom voice.
    pub struct VoiceIdsOrCustomVoiceId {
        /// Identifier of the voice, `voice_…`.
        required id: String = "id",
    }
}

open_enum! {
    /// A built-in voice.
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
