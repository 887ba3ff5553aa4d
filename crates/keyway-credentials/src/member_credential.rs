//! The key in a JSON document, with the expiry that the document states.

use std::time::SystemTime;

use serde_json::Value;

use crate::json_member::not_json;
use crate::{Credential, KeyKind, Member, Source};

impl Member {
    /// Extracts the key from this field of a JSON document, with the expiry that the fields beside it
    /// state: `expires_at` (seconds since 1970, or a time in RFC 3339), or `expires_in_seconds` or
    /// `expires_in`, counted from `now`.
    ///
    /// Returns `None` if nothing is left of the text, as in [`Credential::from_text`]. A malformed expiry
    /// becomes a note.
    ///
    /// ```
    /// use std::time::{Duration, UNIX_EPOCH};
    /// use keyway_credentials::{KeyKind, Member, Source};
    ///
    /// // As the API replies to the creation of a service account.
    /// let document = r#"{"id": "svc_acct_1", "api_key": {"value": "sk-emul-1", "expires_at": 1801387800}}"#;
    /// let source = Source::Custom("the rotation".into());
    /// let key = Member::new("api_key.value").credential(document, KeyKind::ApiKey, source, UNIX_EPOCH)?.unwrap();
    /// assert_eq!(key.expires_at(), Some(UNIX_EPOCH + Duration::from_secs(1801387800)));
    /// # Ok::<(), String>(())
    /// ```
    ///
    /// # Errors
    /// As for [`pick`](Self::pick).
    pub fn credential(
        &self,
        document: &str,
        kind: KeyKind,
        source: Source,
        now: SystemTime,
    ) -> Result<Option<Credential>, String> {
        let value: Value = serde_json::from_str(document).map_err(|error| not_json(document, &error))?;
        let (text, beside) = self.text_in(&value)?;
        let credential = Credential::from_text(&text, kind, source);
        Ok(credential.map(|credential| credential.with_stated_expiry(beside, now)))
    }
}
