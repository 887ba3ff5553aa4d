//! How a type is written in Rust.

use super::Emitter;
use crate::codegen::model::{Def, Field, Object, Shape, Type};
use crate::codegen::place::Home;

/// The keyword of a field in `object!`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Form {
    Required,
    /// Required by `new`, and deserialized leniently.
    Given,
    Optional,
    Nullable,
    Lenient,
    Constant(String),
}

/// The families whose replies are known to contain what the document requires.
const WELL_KNOWN: &[&str] = &["chat", "embeddings", "files", "models", "responses"];

impl Emitter<'_> {
    /// Returns a type in Rust, with bare names: files import what they use.
    pub(crate) fn rust(&self, ty: &Type) -> String {
        match &ty.shape {
            Shape::Any | Shape::AnyObject => "crate::Json".to_owned(),
            Shape::Flag => "bool".to_owned(),
            Shape::Text { .. } => "String".to_owned(),
            Shape::Integer { .. } => "i64".to_owned(),
            Shape::Number { .. } => "f64".to_owned(),
            Shape::Const(value) if value.text().is_some() => "String".to_owned(),
            Shape::Const(value) if value.float().is_some() => "i64".to_owned(),
            Shape::Const(_) => "crate::Json".to_owned(),
            Shape::List { of, .. } => format!("Vec<{}>", self.item(of)),
            Shape::Map { of, .. } => format!("BTreeMap<String, {}>", self.item(of)),
            Shape::File => "crate::FileSource".to_owned(),
            Shape::Ref(name) => name.clone(),
        }
    }

    /// Returns a type inside a list or map, where null is a separate value.
    fn item(&self, ty: &Type) -> String {
        let inner = self.rust(ty);
        if ty.nullable { format!("Nullable<{inner}>") } else { inner }
    }

    /// Resolves aliases.
    pub(crate) fn behind<'a>(&'a self, ty: &'a Type) -> &'a Type {
        match &ty.shape {
            Shape::Ref(name) => match self.model.types.get(name).map(|named| &named.def) {
                Some(Def::Alias(inner)) => self.behind(inner),
                _ => ty,
            },
            _ => ty,
        }
    }

    /// Returns the definition of a type.
    pub(crate) fn def(&self, ty: &Type) -> Option<&Def> {
        match &self.behind(ty).shape {
            Shape::Ref(name) => self.model.types.get(name).map(|named| &named.def),
            _ => None,
        }
    }

    /// Returns a field's keyword.
    pub(crate) fn form(&self, owner: &str, object: &Object, field: &Field) -> Form {
        const TAGS: &[&str] = &["type", "role", "object", "event", "mode"];
        let key = format!("{owner}.{}", field.name);
        match self.overrides.fields.get(&key).and_then(|field| field.form.as_deref()) {
            Some("required") => return Form::Required,
            Some("given") => return Form::Given,
            Some("lenient") => return Form::Lenient,
            Some("nullable") => return Form::Nullable,
            Some(_) => return Form::Optional,
            None => {}
        }
        let home = self.places.home(owner);
        let (request, reply) = home.map_or((true, true), |home| (home.request, home.reply));
        let ty = self.behind(&field.ty);
        if let Shape::Const(value) = &ty.shape
            && let Some(text) = value.text()
            && (field.required || TAGS.contains(&field.name.as_str()))
        {
            return Form::Constant(text.to_owned());
        }
        let nullable = field.ty.nullable || ty.nullable;
        if !field.required {
            let clears = owner.contains("Update") || owner.contains("Modify");
            return if nullable && request && !reply && clears { Form::Nullable } else { Form::Optional };
        }
        match (request, reply) {
            (true, false) => Form::Required,
            (true, true) => Form::Given,
            _ if nullable => Form::Optional,
            _ if self.is_core(home, object, field) => Form::Required,
            _ => Form::Lenient,
        }
    }

    /// Returns whether a reply is useless without a field: its ID, or its lists if it has none.
    ///
    /// Replies of other families are less reliable: their own examples lack required fields.
    fn is_core(&self, home: Option<&Home>, object: &Object, field: &Field) -> bool {
        let Some(home) = home.filter(|home| home.root) else { return false };
        if object.fields.iter().any(|field| field.name == "choices") {
            return field.name == "choices";
        }
        if !WELL_KNOWN.contains(&home.family.as_str()) {
            return false;
        }
        let id = object.fields.iter().any(|field| field.required && field.name == "id");
        let list = matches!(self.behind(&field.ty).shape, Shape::List { .. });
        if id { field.name == "id" } else { list }
    }

    /// Returns a field's type with its keyword's wrapper; large objects are boxed.
    pub(crate) fn field_type(&self, owner: &str, form: &Form, field: &Field) -> String {
        let known = self.overrides.fields.get(&format!("{owner}.{}", field.name));
        let inner = known.and_then(|known| known.ty.clone()).unwrap_or_else(|| self.rust(&field.ty));
        let inner = if self.is_large(&field.ty) || known.is_some_and(|known| known.boxed) {
            format!("Box<{inner}>")
        } else {
            inner
        };
        let nullable = field.ty.nullable || self.behind(&field.ty).nullable;
        if matches!(form, Form::Required | Form::Given) && nullable {
            format!("Nullable<{inner}>")
        } else {
            inner
        }
    }

    fn is_large(&self, ty: &Type) -> bool {
        matches!(self.def(ty), Some(Def::Object(_) | Def::Union(_))) && self.size(ty, 0) > 320
    }

    /// Returns the approximate size of a value in bytes.
    fn size(&self, ty: &Type, depth: usize) -> usize {
        if depth > 12 {
            return 1000;
        }
        match &self.behind(ty).shape {
            Shape::Ref(_) => match self.def(ty) {
                Some(Def::Object(object)) => {
                    let fields = object.fields.iter().map(|field| match self.size(&field.ty, depth + 1) {
                        large if large > 320 => 8,
                        small => small,
                    });
                    16 + fields.sum::<usize>()
                }
                Some(Def::Union(union)) => {
                    8 + union
                        .variants
                        .iter()
                        .map(|variant| self.size(&variant.ty, depth + 1))
                        .max()
                        .unwrap_or_default()
                }
                _ => 32,
            },
            Shape::Flag => 8,
            Shape::Integer { .. } | Shape::Number { .. } => 16,
            Shape::Any | Shape::AnyObject => 32,
            Shape::File => 64,
            _ => 24,
        }
    }
}
