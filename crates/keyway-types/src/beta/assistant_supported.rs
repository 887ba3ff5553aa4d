// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::open_enum;

open_enum! {
    /// A string with known values: `model` of the document's `CreateAssistantRequest`.
    ///
    /// The document allows any other string too.
    pub enum AssistantSupportedModels {
        Gpt5 = "gpt-5",
        Gpt5Mini = "gpt-5-mini",
        Gpt5Nano = "gpt-5-nano",
        Gpt5_2025_08_07 = "gpt-5-2025-08-07",
        Gpt5Mini2025_08_07 = "gpt-5-mini-2025-08-07",
        Gpt5Nano2025_08_07 = "gpt-5-nano-2025-08-07",
        Gpt4_1 = "gpt-4.1",
        Gpt4_1Mini = "gpt-4.1-mini",
        Gpt4_1Nano = "gpt-4.1-nano",
        Gpt4_1_2025_04_14 = "gpt-4.1-2025-04-14",
        Gpt4_1Mini2025_04_14 = "gpt-4.1-mini-2025-04-14",
        Gpt4_1Nano2025_04_14 = "gpt-4.1-nano-2025-04-14",
        O3Mini = "o3-mini",
        O3Mini2025_01_31 = "o3-mini-2025-01-31",
        O1 = "o1",
        O1_2024_12_17 = "o1-2024-12-17",
        Gpt4o = "gpt-4o",
        Gpt4o2024_11_20 = "gpt-4o-2024-11-20",
        Gpt4o2024_08_06 = "gpt-4o-2024-08-06",
        Gpt4o2024_05_13 = "gpt-4o-2024-05-13",
        Gpt4oMini = "gpt-4o-mini",
        Gpt4oMini2024_07_18 = "gpt-4o-mini-2024-07-18",
        Gpt4_5Preview = "gpt-4.5-preview",
        Gpt4_5Preview2025_02_27 = "gpt-4.5-preview-2025-02-27",
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
        Gpt3_5Turbo0613 = "gpt-3.5-turbo-0613",
        Gpt3_5Turbo1106 = "gpt-3.5-turbo-1106",
        Gpt3_5Turbo0125 = "gpt-3.5-turbo-0125",
        Gpt3_5Turbo16k0613 = "gpt-3.5-turbo-16k-0613",
    }
}
