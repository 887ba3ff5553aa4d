//! Ways through a shape: what it is behind its names, its items, its fields.

use crate::model::{Field, Record, Shape};

/// Names behind names; the API has two.
pub(crate) const MOST_NAMES: usize = 32;

impl<'t> Shape<'t> {
    /// Follows names to the shape itself.
    pub fn resolve(&self) -> &Shape<'t> {
        let mut shape = self;
        for _ in 0..MOST_NAMES {
            let Self::Ref(named) = shape else { return shape };
            shape = named.shape();
        }
        &Shape::Any
    }

    /// The shape behind names and nullability.
    pub fn bare(&self) -> &Shape<'t> {
        let mut shape = self;
        for _ in 0..MOST_NAMES {
            shape = match shape.resolve() {
                Self::Nullable(inner) => inner,
                other => return other,
            };
        }
        &Shape::Any
    }

    /// The fields, if it is an object with known fields and nothing else but null.
    pub fn record(&self) -> Option<&Record<'t>> {
        match self.bare() {
            Self::Object(record) => Some(record),
            _ => None,
        }
    }

    /// The shape of a list's items, if it allows a list.
    pub fn item(&self) -> Option<&Shape<'t>> {
        match self.bare() {
            Self::List { of, .. } => Some(of),
            Self::Union { variants, .. } => variants.iter().find_map(|variant| variant.shape.item()),
            _ => None,
        }
    }

    /// The shape of an object's field, if it allows an object that has one of that name; any name is one of a map.
    pub fn field(&self, name: &str) -> Option<&Shape<'t>> {
        match self.bare() {
            Self::Object(record) => record.field(name).map(|field| &field.shape),
            Self::Map { of, .. } => Some(of),
            Self::Union { variants, .. } => variants.iter().find_map(|variant| variant.shape.field(name)),
            _ => None,
        }
    }

    /// The fields of all objects that it allows.
    pub fn fields(&self) -> Vec<&Field<'t>> {
        match self.bare() {
            Self::Object(record) => record.fields.iter().collect(),
            Self::Union { variants, .. } => {
                variants.iter().flat_map(|variant| variant.shape.fields()).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether it allows a file or a list of files.
    pub fn is_file(&self) -> bool {
        match self.bare() {
            Self::File => true,
            Self::List { of, .. } => of.is_file(),
            Self::Union { variants, .. } => variants.iter().any(|variant| variant.shape.is_file()),
            _ => false,
        }
    }

    /// Whether it allows an object with free names.
    pub fn is_map(&self) -> bool {
        match self.bare() {
            Self::Map { .. } => true,
            Self::Union { variants, .. } => variants.iter().any(|variant| variant.shape.is_map()),
            _ => false,
        }
    }

    /// The shape of the variant that has this tag, in a union or a union within it.
    pub fn variant(&self, tag: &str) -> Option<&Shape<'t>> {
        let Self::Union { variants, .. } = self.bare() else { return None };
        variants.iter().find_map(|variant| match variant.tags.contains(&tag) {
            true => Some(&variant.shape),
            false => variant.shape.variant(tag),
        })
    }

    /// The strings that its enums list, open or not.
    pub fn known_values(&self) -> Vec<&'t str> {
        match self.bare() {
            Self::Choice { values, .. } => values.clone(),
            Self::Union { variants, .. } => {
                variants.iter().flat_map(|variant| variant.shape.known_values()).collect()
            }
            _ => Vec::new(),
        }
    }
}

impl<'t> Record<'t> {
    /// The field called `name`.
    pub fn field(&self, name: &str) -> Option<&Field<'t>> {
        self.fields.iter().find(|field| field.name == name)
    }
}
