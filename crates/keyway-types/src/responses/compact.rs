// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{ModelIdsCompaction, PromptCacheRetentionEnum, ResponseInputItem, ServiceTierEnum};
use crate::Nullable;
use crate::shared::PromptCacheOptionsParam;
use crate::support::{kind_union, open_enum, params};

params! {
    /// What `responses.compact` takes.
    pub struct ResponseCompactParams {
        /// The member `model`: one of the values of [`ModelIdsCompaction`]. May be null.
        required model: Nullable<ModelIdsCompaction> = "model",
        /// The member `input`: one of the shapes of [`ResponseCompactParamsInput`]. May be null.
        optional input: ResponseCompactParamsInput = "input",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `instructions`: a text. May be null. Deprecated by the API.
        optional instructions: String = "instructions",
        /// The member `prompt_cache_key`: a text of at most 64 characters. May be null.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// The member `prompt_cache_retention`: one of the values of [`PromptCacheRetentionEnum`]. May be null. Deprecated by the API.
        optional prompt_cache_retention: PromptCacheRetentionEnum = "prompt_cache_retention",
        /// The member `prompt_cache_options`: an object, [`PromptCacheOptionsParam`]. May be null.
        optional prompt_cache_options: PromptCacheOptionsParam = "prompt_cache_options",
        /// The member `service_tier`: one of the values of [`ServiceTierEnum`]. May be null.
        optional service_tier: ServiceTierEnum = "service_tier",
        /// The member `image`: an object, [`ResponseCompactParamsImage`].
        optional image: ResponseCompactParamsImage = "image",
    }
}

params! {
    /// An object: `image` of the document's `CompactResponseMethodPublicBody`.
    pub struct ResponseCompactParamsImage {
        /// The member `context_compression`: one of the values of [`ResponseCompactParamsImageContextCompression`]. The API's default: `"auto"`.
        optional context_compression: ResponseCompactParamsImageContextCompression = "context_compression",
    }
}

open_enum! {
    /// A string with known values: `image.context_compression` of the document's `CompactResponseMethodPublicBody`.
    pub enum ResponseCompactParamsImageContextCompression {
        Auto = "auto",
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

kind_union! {
    /// One of several shapes: `input` of the document's `CompactResponseMethodPublicBody`.
    pub enum ResponseCompactParamsInput {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}
