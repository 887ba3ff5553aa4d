// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, params, tagged_union};

object! {
    pub struct C2PaProvenanceResult {
        /// Always `"c2pa"`.
        constant r#type: "c2pa" = "type",
        lenient outcome: ProvenanceDetectionResultApi = "outcome",
        lenient validation_state: C2PaValidationStateApi = "validation_state",
        /// Nullable.
        optional issuer: String = "issuer",
        /// Nullable.
        optional model: String = "model",
        /// Nullable.
        optional generated_at: String = "generated_at",
    }
}

open_enum! {
    pub enum C2PaValidationStateApi {
        Trusted = "trusted",
        Valid = "valid",
        Invalid = "invalid",
        NotPresent = "not_present",
    }
}

object! {
    /// Returned by `content_provenance_checks.create`.
    pub struct ContentProvenanceCheck {
        /// Always `"content_provenance_check"`.
        constant object: "content_provenance_check" = "object",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient results: Vec<ContentProvenanceCheckResult> = "results",
    }
}

params! {
    /// Parameters of `content_provenance_checks.create`.
    pub struct ContentProvenanceCheckCreateParams {
        required file: crate::FileSource = "file",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ContentProvenanceCheckResult by "type" {
        "c2pa" => C2pa(C2PaProvenanceResult),
        "synthid" => Synthid(SynthIdProvenanceResult),
    }
}

open_enum! {
    pub enum ProvenanceDetectionResultApi {
        Detected = "detected",
        NotDetected = "not_detected",
    }
}

object! {
    pub struct SynthIdProvenanceResult {
        /// Always `"synthid"`.
        constant r#type: "synthid" = "type",
        lenient outcome: ProvenanceDetectionResultApi = "outcome",
        /// Nullable.
        optional model: String = "model",
        /// Nullable.
        optional generated_at: String = "generated_at",
    }
}
