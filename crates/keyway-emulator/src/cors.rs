//! The web pages that may read the emulated API's replies.

/// The origins of those pages. Empty: none.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cors(Vec<String>);

impl Cors {
    /// Allows another origin, such as `http://localhost:5173`, or `*` for all.
    pub(crate) fn allow(&mut self, origin: &str) {
        self.0.push(origin.trim_end_matches('/').to_ascii_lowercase());
    }

    /// Returns whether pages of this origin may read replies.
    pub(crate) fn allows(&self, origin: &str) -> bool {
        self.0.iter().any(|allowed| allowed == "*" || allowed.eq_ignore_ascii_case(origin))
    }
}
