// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum};

object! {
    /// An object: the document's `CostsResult`.
    pub struct CostsResult {
        /// The member `object`: `"organization.costs.result"`.
        constant object: "organization.costs.result" = "object",
        /// The member `amount`: an object, [`CostsResultAmount`].
        optional amount: CostsResultAmount = "amount",
        /// The member `line_item`: a text. May be null.
        optional line_item: String = "line_item",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `quantity`: a number. May be null.
        optional quantity: f64 = "quantity",
        /// The member `quantity_unit`: one of the values of [`CostsResultQuantityUnit`]. May be null.
        optional quantity_unit: CostsResultQuantityUnit = "quantity_unit",
        /// The member `api_source`: one of the values of [`CostsResultApiSource`]. May be null.
        optional api_source: CostsResultApiSource = "api_source",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
    }
}

object! {
    /// An object: `amount` of the document's `CostsResult`.
    pub struct CostsResultAmount {
        /// The member `value`: a number.
        optional value: f64 = "value",
        /// The member `currency`: a text.
        optional currency: String = "currency",
    }
}

open_enum! {
    /// A string with known values: `api_source` of the document's `CostsResult`.
    pub enum CostsResultApiSource {
        AgentsApi = "agents_api",
        Unlabeled = "unlabeled",
    }
}

open_enum! {
    /// A string with known values: `quantity_unit` of the document's `CostsResult`.
    ///
    /// The document allows any other string too.
    pub enum CostsResultQuantityUnit {
        Tokens = "tokens",
        _1000Tokens = "1000_tokens",
        DurationSeconds = "duration_seconds",
        DurationMinutes = "duration_minutes",
        DurationHours = "duration_hours",
        GibibyteHours = "gibibyte_hours",
        Images = "images",
        Characters = "characters",
    }
}
