// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{BetaPromptCacheModeEnum, BetaPromptCacheTTLEnum};
use crate::responses::ModelIdsCompaction;
use crate::support::{open_enum, params};

params! {
    /// An object: `prompt_cache_options` of the document's `BetaCreateModelResponseProperties`.
    pub struct BetaCreateModelResponsePropertiesPromptCacheOptions {
        /// The member `ttl`: a [`BetaPromptCacheTTLEnum`].
        optional ttl: BetaPromptCacheTTLEnum = "ttl",
        /// The member `mode`: a [`BetaPromptCacheModeEnum`].
        optional mode: BetaPromptCacheModeEnum = "mode",
        /// The member `comparison_response_id`: a text. May be null.
        optional comparison_response_id: String = "comparison_response_id",
        /// The member `prewarm`: true or false. The API's default: `false`.
        optional prewarm: bool = "prewarm",
    }
}

/// A value: the document's `BetaModelIdsCompaction`.
pub type BetaModelIdsCompaction = ModelIdsCompaction;

open_enum! {
    /// A string with known values: the document's `BetaModelIdsResponses`.
    pub enum BetaModelIdsResponses {
        Gpt5_6Sol = "gpt-5.6-sol",
        Gpt5_6Terra = "gpt-5.6-terra",
        Gpt5_6Luna = "gpt-5.6-luna",
        Gpt5_5 = "gpt-5.5",
        Gpt5_5_2026_04_23 = "gpt-5.5-2026-04-23",
        Gpt5_4 = "gpt-5.4",
        Gpt5_4Mini = "gpt-5.4-mini",
        Gpt5_4Nano = "gpt-5.4-nano",
        Gpt5_4Mini2026_03_17 = "gpt-5.4-mini-2026-03-17",
        Gpt5_4Nano2026_03_17 = "gpt-5.4-nano-2026-03-17",
        Gpt5_3ChatLatest = "gpt-5.3-chat-latest",
        Gpt5_2 = "gpt-5.2",
        Gpt5_2_2025_12_11 = "gpt-5.2-2025-12-11",
        Gpt5_2ChatLatest = "gpt-5.2-chat-latest",
        Gpt5_2Pro = "gpt-5.2-pro",
        Gpt5_2Pro2025_12_11 = "gpt-5.2-pro-2025-12-11",
        Gpt5_1 = "gpt-5.1",
        Gpt5_1_2025_11_13 = "gpt-5.1-2025-11-13",
        Gpt5_1Codex = "gpt-5.1-codex",
        Gpt5_1Mini = "gpt-5.1-mini",
        Gpt5_1ChatLatest = "gpt-5.1-chat-latest",
        Gpt5 = "gpt-5",
        Gpt5Mini = "gpt-5-mini",
        Gpt5Nano = "gpt-5-nano",
        Gpt5_2025_08_07 = "gpt-5-2025-08-07",
        Gpt5Mini2025_08_07 = "gpt-5-mini-2025-08-07",
        Gpt5Nano2025_08_07 = "gpt-5-nano-2025-08-07",
        Gpt5ChatLatest = "gpt-5-chat-latest",
        Gpt4_1 = "gpt-4.1",
        Gpt4_1Mini = "gpt-4.1-mini",
        Gpt4_1Nano = "gpt-4.1-nano",
        Gpt4_1_2025_04_14 = "gpt-4.1-2025-04-14",
        Gpt4_1Mini2025_04_14 = "gpt-4.1-mini-2025-04-14",
        Gpt4_1Nano2025_04_14 = "gpt-4.1-nano-2025-04-14",
        O4Mini = "o4-mini",
        O4Mini2025_04_16 = "o4-mini-2025-04-16",
        O3 = "o3",
        O3_2025_04_16 = "o3-2025-04-16",
        O3Mini = "o3-mini",
        O3Mini2025_01_31 = "o3-mini-2025-01-31",
        O1 = "o1",
        O1_2024_12_17 = "o1-2024-12-17",
        O1Preview = "o1-preview",
        O1Preview2024_09_12 = "o1-preview-2024-09-12",
        O1Mini = "o1-mini",
        O1Mini2024_09_12 = "o1-mini-2024-09-12",
        Gpt4o = "gpt-4o",
        Gpt4o2024_11_20 = "gpt-4o-2024-11-20",
        Gpt4o2024_08_06 = "gpt-4o-2024-08-06",
        Gpt4o2024_05_13 = "gpt-4o-2024-05-13",
        GptAudioMini = "gpt-audio-mini",
        GptAudioMini2025_12_15 = "gpt-audio-mini-2025-12-15",
        Gpt4oAudioPreview = "gpt-4o-audio-preview",
        Gpt4oAudioPreview2024_10_01 = "gpt-4o-audio-preview-2024-10-01",
        Gpt4oAudioPreview2024_12_17 = "gpt-4o-audio-preview-2024-12-17",
        Gpt4oAudioPreview2025_06_03 = "gpt-4o-audio-preview-2025-06-03",
        Gpt4oMiniAudioPreview = "gpt-4o-mini-audio-preview",
        Gpt4oMiniAudioPreview2024_12_17 = "gpt-4o-mini-audio-preview-2024-12-17",
        Gpt4oSearchPreview = "gpt-4o-search-preview",
        Gpt4oMiniSearchPreview = "gpt-4o-mini-search-preview",
        Gpt4oSearchPreview2025_03_11 = "gpt-4o-search-preview-2025-03-11",
        Gpt4oMiniSearchPreview2025_03_11 = "gpt-4o-mini-search-preview-2025-03-11",
        Chatgpt4oLatest = "chatgpt-4o-latest",
        CodexMiniLatest = "codex-mini-latest",
        Gpt4oMini = "gpt-4o-mini",
        Gpt4oMini2024_07_18 = "gpt-4o-mini-2024-07-18",
        Gpt4Turbo = "gpt-4-turbo",
        Gpt4Turbo2024_04_09 = "gpt-4-turbo-2024-04-09",
        Gpt4_0125Preview = "gpt-4-0125-preview",
        Gpt4TurboPreview = "gpt-4-turbo-preview",
        Gpt4_1106Preview = "gpt-4-1106-preview",
        Gpt4VisionPreview = "gpt-4-vision-preview",
        Gpt4 = "gpt-4",
        Gpt4_0314 = "gpt-4-0314",
        Gpt4_0613 = "gpt-4-0613",
        Gpt4_32k = "gpt-4-32k",
        Gpt4_32k0314 = "gpt-4-32k-0314",
        Gpt4_32k0613 = "gpt-4-32k-0613",
        Gpt3_5Turbo = "gpt-3.5-turbo",
        Gpt3_5Turbo16k = "gpt-3.5-turbo-16k",
        Gpt3_5Turbo0301 = "gpt-3.5-turbo-0301",
        Gpt3_5Turbo0613 = "gpt-3.5-turbo-0613",
        Gpt3_5Turbo1106 = "gpt-3.5-turbo-1106",
        Gpt3_5Turbo0125 = "gpt-3.5-turbo-0125",
        Gpt3_5Turbo16k0613 = "gpt-3.5-turbo-16k-0613",
        Gpt6Astra = "gpt-6-astra",
        Gpt6_2Astra = "gpt-6.2-astra",
        Gpt6_1Sol = "gpt-6.1-sol",
        Gpt6_2Sol = "gpt-6.2-sol",
        Gpt6_1Terra = "gpt-6.1-terra",
        Gpt6Sol = "gpt-6-sol",
        Gpt6Luna = "gpt-6-luna",
        O1Pro = "o1-pro",
        O1Pro2025_03_19 = "o1-pro-2025-03-19",
        O3Pro = "o3-pro",
        O3Pro2025_06_10 = "o3-pro-2025-06-10",
        O3DeepResearch = "o3-deep-research",
        O3DeepResearch2025_06_26 = "o3-deep-research-2025-06-26",
        O4MiniDeepResearch = "o4-mini-deep-research",
        O4MiniDeepResearch2025_06_26 = "o4-mini-deep-research-2025-06-26",
        ComputerUsePreview = "computer-use-preview",
        ComputerUsePreview2025_03_11 = "computer-use-preview-2025-03-11",
        Gpt5_5Pro = "gpt-5.5-pro",
        Gpt5_5Pro2026_04_23 = "gpt-5.5-pro-2026-04-23",
        Gpt5Codex = "gpt-5-codex",
        Gpt5Pro = "gpt-5-pro",
        Gpt5Pro2025_10_06 = "gpt-5-pro-2025-10-06",
        Gpt5_1CodexMax = "gpt-5.1-codex-max",
        GptDaybreakBlueLatest = "gpt-daybreak-blue-latest",
        GptDaybreakRedLatest = "gpt-daybreak-red-latest",
        Gpt5_6Cyber = "gpt-5.6-cyber",
        Gpt6Cyber = "gpt-6-cyber",
        GptRosalindResearch = "gpt-rosalind-research",
        Gpt6Rosalind = "gpt-6-rosalind",
        Gpt6_2AstraLaw = "gpt-6.2-astra-law",
    }
}

open_enum! {
    /// A string with known values: `prompt_cache_retention` of the document's `BetaModelResponseProperties`.
    pub enum BetaModelResponsePropertiesPromptCacheRetention {
        InMemory = "in_memory",
        _24h = "24h",
    }
}
