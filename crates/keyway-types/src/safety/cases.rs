// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum};

object! {
    /// What `safety.cases.retrieve` gives: an object: the document's `SafetyCase`.
    pub struct SafetyCase {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number.
        lenient created_at: i64 = "created_at",
        /// The member `entity_identifier`: a text.
        lenient entity_identifier: String = "entity_identifier",
        /// The member `notice`: an object, [`SafetyCaseNotice`].
        lenient notice: SafetyCaseNotice = "notice",
        /// The member `object`: `"safety.case"`.
        constant object: "safety.case" = "object",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
    }
}

object! {
    /// An object: `notice` of the document's `SafetyCase`.
    pub struct SafetyCaseNotice {
        /// The member `type`: one of the values of [`SafetyCaseNoticeType`].
        lenient r#type: SafetyCaseNoticeType = "type",
    }
}

open_enum! {
    /// A string with known values: `notice.type` of the document's `SafetyCase`.
    pub enum SafetyCaseNoticeType {
        Warning = "warning",
        Deactivation = "deactivation",
    }
}
