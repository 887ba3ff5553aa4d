//! Walks over a shape: resolving names, items, fields.

use crate::model::{Field, Record, Shape};

/// The longest chain of names; the API has two.
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

    /// Returns the shape behind names and nullability.
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

    /// Returns the fields, if it is an object with known fields, possibly nullable.
    pub fn record(&self) -> Option<&Record<'t>> {
        match self.bare() {
            Self::Object(record) => Some(record),
            _ => None,
        }
    }

    /// Returns the shape of a list's items, if it allows a list.
    pub fn item(&self) -> Option<&Shape<'t>> {
        match self.bare() {
            Self::List { of, .. } => Some(of),
            Self::Union { variants, .. } => variants.iter().find_map(|variant| variant.shape.item()),
            _ => None,
        }
    }

    /// Returns the shape of an object's field, if it allows an object with a field of that name. A
    /// map has fields of any name.
    pub fn field(&self, name: &str) -> Option<&Shape<'t>> {
        match self.bare() {
            Self::Object(record) => record.field(name).map(|field| &field.shape),
            Self::Map { of, .. } => Some(of),
            Self::Union { variants, .. } => variants.iter().find_map(|variant| variant.shape.field(name)),
            _ => None,
        }
    }

    /// Returns the fields of all objects that it allows.
    pub fn fields(&self) -> Vec<&Field<'t>> {
        match self.bare() {
            Self::Object(record) => record.fields.iter().collect(),
            Self::Union { variants, .. } => {
                variants.iter().flat_map(|variant| variant.shape.fields()).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Returns whether it allows a file or a list of files.
    pub fn is_file(&self) -> bool {
        match self.bare() {
            Self::File => true,
            Self::List { of, .. } => of.is_file(),
            Self::Union { variants, .. } => variants.iter().any(|variant| variant.shape.is_file()),
            _ => false,
        }
    }

    /// Returns whether it allows an object with arbitrary names.
    pub fn is_map(&self) -> bool {
        match self.bare() {
            Self::Map { .. } => true,
            Self::Union { variants, .. } => variants.iter().any(|variant| variant.shape.is_map()),
            _ => false,
        }
    }

    /// Returns the shape of the variant with this tag, in a union or a union nested in it.
    pub fn variant(&self, tag: &str) -> Option<&Shape<'t>> {
        let Self::Union { variants, .. } = self.bare() else { return None };
        variants.iter().find_map(|variant| match variant.tags.contains(&tag) {
            true => Some(&variant.shape),
            false => variant.shape.variant(tag),
        })
    }

    /// Returns the strings that its enums list, open or not.
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
    /// Returns the field called `name`.
    pub fn field(&self, name: &str) -> Option<&Field<'t>> {
        self.fields.iter().find(|field| field.name == name)
    }
}
