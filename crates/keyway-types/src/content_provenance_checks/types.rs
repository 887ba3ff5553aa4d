// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params, tagged_union};

object! {
    /// An object: the document's `C2PAProvenanceResult`.
    pub struct C2PaProvenanceResult {
        /// The member `type`: `"c2pa"`. The API's default: `"c2pa"`.
        constant r#type: "c2pa" = "type",
        /// The member `outcome`: one of the values of [`ProvenanceDetectionResultApi`].
        lenient outcome: ProvenanceDetectionResultApi = "outcome",
        /// The member `validation_state`: one of the values of [`C2PaValidationStateApi`].
        lenient validation_state: C2PaValidationStateApi = "validation_state",
        /// The member `issuer`: a text. May be null.
        optional issuer: String = "issuer",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
        /// The member `generated_at`: a text. May be null.
        optional generated_at: String = "generated_at",
    }
}

open_enum! {
    /// A string with known values: the document's `C2PAValidationStateApi`.
    pub enum C2PaValidationStateApi {
        Trusted = "trusted",
        Valid = "valid",
        Invalid = "invalid",
        NotPresent = "not_present",
    }
}

object! {
    /// What `content_provenance_checks.create` gives: an object: the document's `ProvenanceResource`.
    pub struct ContentProvenanceCheck {
        /// The member `object`: `"content_provenance_check"`.
        constant object: "content_provenance_check" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `results`: a list.
        lenient results: Vec<ContentProvenanceCheckResult> = "results",
    }
}

params! {
    /// What `content_provenance_checks.create` takes.
    pub struct ContentProvenanceCheckCreateParams {
        /// The member `file`: a file.
        required file: crate::Upload = "file",
    }
}

tagged_union! {
    /// One of several objects: `results[]` of the document's `ProvenanceResource`.
    pub enum ContentProvenanceCheckResult by "type" {
        "c2pa" => C2pa(C2PaProvenanceResult),
        "synthid" => Synthid(SynthIdProvenanceResult),
    }
}

open_enum! {
    /// A string with known values: the document's `ProvenanceDetectionResultApi`.
    pub enum ProvenanceDetectionResultApi {
        Detected = "detected",
        NotDetected = "not_detected",
    }
}

object! {
    /// An object: the document's `SynthIDProvenanceResult`.
    pub struct SynthIdProvenanceResult {
        /// The member `type`: `"synthid"`. The API's default: `"synthid"`.
        constant r#type: "synthid" = "type",
        /// The member `outcome`: one of the values of [`ProvenanceDetectionResultApi`].
        lenient outcome: ProvenanceDetectionResultApi = "outcome",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
        /// The member `generated_at`: a text. May be null.
        optional generated_at: String = "generated_at",
    }
}
