//! What is wrong with a script, and where in it.

use serde_json::Value;

use crate::near;

/// An invalid field: where it is, such as `replies[2].when.user`, and a clause such as
/// `must be a string`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    pub(crate) path: String,
    pub(crate) what: String,
}

impl Mistake {
    /// Returns a mistake about the value itself.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self { path: String::new(), what: what.into() }
    }

    /// Returns a mistake about a field.
    pub(crate) fn of(field: &str, what: impl Into<String>) -> Self {
        Self::new(what).within(field)
    }

    /// Returns the same mistake, seen from the object that has this field.
    pub(crate) fn within(mut self, field: &str) -> Self {
        let link = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{field}{link}{}", self.path);
        self
    }

    /// Returns the same mistake, seen from the list that has this item.
    pub(crate) fn item(self, index: usize) -> Self {
        self.within(&format!("[{index}]"))
    }

    /// Returns the sentence's first part: the field and what is wrong with it.
    pub(crate) fn clause(&self) -> String {
        match self.path.as_str() {
            "" => self.what.clone(),
            path => format!("`{path}` {}", self.what),
        }
    }
}

/// Returns a string field's text.
pub(super) fn text(value: &Value) -> Result<String, Mistake> {
    value.as_str().map(str::to_owned).ok_or_else(|| Mistake::new("must be a string"))
}

/// Returns a number field's value.
pub(super) fn count(value: &Value) -> Result<u64, Mistake> {
    value.as_u64().ok_or_else(|| Mistake::new("must be an integer of 0 or more"))
}

/// Returns the results for the items of a list, or the first mistake with its index.
pub(super) fn items<T>(
    value: &Value,
    read: impl Fn(&Value) -> Result<T, Mistake>,
) -> Result<Vec<T>, Mistake> {
    let items = value.as_array().ok_or_else(|| Mistake::new("must be a list"))?;
    items.iter().enumerate().map(|(index, item)| read(item).map_err(|wrong| wrong.item(index))).collect()
}

/// Returns the mistake of a field with an unknown name.
pub(super) fn unknown(name: &str, known: &str) -> Mistake {
    Mistake::of(name, near::unknown(name, known))
}
