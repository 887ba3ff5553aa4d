//! Passes 4 and 6: from the operations along all references (reach), each schema becomes a type
//! (classify).

mod object;
mod union;

use std::collections::{BTreeMap, BTreeSet};

use super::json::Json;
use super::load::Document;
use super::model::{Def, Model, Named, Shape, Type};
use super::names::{Names, pascal, singular};
use super::normalise::{Schema, schema};
use crate::Result;

/// Turns schemas into types, each component once.
pub(crate) struct Classifier<'a> {
    pub(crate) document: &'a Document,
    pub(crate) names: &'a Names,
    pub(crate) model: Model,
    /// The components' schemas, normalized.
    schemas: BTreeMap<String, Schema>,
    /// The type for a use of a component; `None` while it is being classified.
    components: BTreeMap<String, Option<Type>>,
    /// Components that turned out to be the same type.
    pub(crate) merged: BTreeSet<String>,
    /// Params that hold more than their body, whose type has the second name.
    pub(crate) renamed: Vec<(String, String)>,
    /// Types that the table names but nothing declares.
    pub(crate) missing: Vec<(String, String)>,
}

/// The position of a schema, which determines its name.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// Such as `CreateChatCompletionRequest.tools`.
    pub(crate) location: String,
    /// The name of a type that would be declared here.
    pub(crate) name: String,
    /// The component that contains the schema.
    pub(crate) home: Option<String>,
}

impl Place {
    fn part(&self, part: &str, name: String) -> Self {
        Self { location: format!("{}{part}", self.location), name, home: self.home.clone() }
    }

    /// Returns a field's place.
    pub(crate) fn member(&self, member: &str) -> Self {
        self.part(&format!(".{member}"), format!("{}{}", self.name, pascal(member)))
    }

    /// Returns an item's place: items of `tools` are a `Tool`.
    fn item(&self) -> Self {
        let one = singular(&self.name);
        let name =
            if one == self.name || !self.location.contains('.') { format!("{}Item", self.name) } else { one };
        self.part("[]", name)
    }

    fn value(&self) -> Self {
        self.part("{}", format!("{}Value", self.name))
    }
}

impl<'a> Classifier<'a> {
    pub(crate) fn new(document: &'a Document, names: &'a Names) -> Self {
        Self {
            document,
            names,
            model: Model::default(),
            schemas: BTreeMap::new(),
            components: BTreeMap::new(),
            merged: BTreeSet::new(),
            renamed: Vec::new(),
            missing: Vec::new(),
        }
    }

    /// Returns a component's schema, following components that are aliases.
    pub(crate) fn schema_of(&mut self, component: &str) -> Result<Schema> {
        if let Some(known) = self.schemas.get(component) {
            return Ok(known.clone());
        }
        let read = schema(self.document.component(component)?, component, Some(component))?;
        self.schemas.insert(component.to_owned(), read.clone());
        Ok(read)
    }

    /// Returns a schema, resolved if it is a reference.
    pub(crate) fn resolve(&mut self, schema: &Schema) -> Result<Schema> {
        let mut schema = schema.clone();
        while let Some(component) = schema.reference.take() {
            let mut inner = self.schema_of(&component)?;
            inner.nullable |= schema.nullable;
            schema = inner;
        }
        Ok(schema)
    }

    /// Returns a component's type.
    pub(crate) fn component(&mut self, component: &str) -> Result<Type> {
        let name = self.names.component(component);
        match self.components.get(component) {
            Some(Some(known)) => return Ok(known.clone()),
            // It contains itself, so it has a name.
            Some(None) => return Ok(Shape::Ref(name).into()),
            None => {}
        }
        self.components.insert(component.to_owned(), None);
        let schema = self.schema_of(component)?;
        let place =
            Place { location: component.to_owned(), name: name.clone(), home: Some(component.to_owned()) };
        let mut ty = self.ty(&schema, &place)?;
        // An alias component has no type of its own.
        if schema.reference.is_none()
            && !matches!(&ty.shape, Shape::Ref(found) if *found == name)
            && !matches!(ty.shape, Shape::Const(_))
        {
            let alias = Type { nullable: false, default: None, deprecated: false, ..ty.clone() };
            self.declare(&place, Def::Alias(alias), schema.page.clone())?;
            ty.shape = Shape::Ref(name);
        }
        self.components.insert(component.to_owned(), Some(ty.clone()));
        Ok(ty)
    }

    /// Returns the type of a schema at a place.
    pub(crate) fn ty(&mut self, schema: &Schema, place: &Place) -> Result<Type> {
        let place = &Place { name: self.names.inline(&place.location, place.name.clone()), ..place.clone() };
        let mut ty = self.shape(schema, place)?;
        ty.nullable |= schema.nullable;
        ty.deprecated |= schema.deprecated;
        if schema.default.is_some() {
            ty.default.clone_from(&schema.default);
        }
        if schema.format.as_deref() == Some("unixtime") {
            ty.unit = Some("seconds since 1970");
        }
        Ok(ty)
    }

    fn shape(&mut self, schema: &Schema, place: &Place) -> Result<Type> {
        if let Some(component) = &schema.reference {
            return self.component(component);
        }
        if let Some(constant) = &schema.constant {
            return Ok(Shape::Const(constant.clone()).into());
        }
        if !schema.values.is_empty() {
            return self.values(schema, place);
        }
        if !schema.any.is_empty() {
            return self.union(schema, place);
        }
        if !schema.all.is_empty() || !schema.properties.is_empty() {
            return self.object(schema, place);
        }
        let (min, max) = (schema.minimum, schema.maximum);
        let (shortest, longest) = (schema.min_length, schema.max_length);
        let shape = match schema.kind.as_deref() {
            Some("string") if schema.format.as_deref() == Some("binary") => Shape::File,
            Some("string") => Shape::Text {
                min: shortest,
                max: longest,
                pattern: schema.pattern.clone(),
                format: schema.format.clone(),
            },
            Some("integer") => Shape::Integer { min, max },
            Some("number") => Shape::Number { min, max, above: schema.above },
            Some("boolean") => Shape::Flag,
            Some("array") => {
                let any = Schema::default();
                let items = schema.items.as_deref().unwrap_or(&any);
                let of = Box::new(self.ty(items, &place.item())?);
                Shape::List { of, min: shortest, max: longest }
            }
            Some("object") => match &schema.additional {
                Some(Ok(values)) => {
                    let of = Box::new(self.ty(values, &place.value())?);
                    Shape::Map { of, max: schema.max_properties, name_max: schema.name_length }
                }
                Some(Err(false)) => return self.object(schema, place),
                _ => Shape::AnyObject,
            },
            None => Shape::Any,
            Some(other) => return Err(format!("codegen: {}: `type` is `{other}` alone.", place.location)),
        };
        Ok(shape.into())
    }

    fn values(&mut self, schema: &Schema, place: &Place) -> Result<Type> {
        let values: Option<Vec<_>> =
            schema.values.iter().map(|value| value.text().map(str::to_owned)).collect();
        let Some(values) = values else {
            let integers =
                schema.values.iter().all(|value| value.float().is_some_and(|float| float.fract() == 0.0));
            if !integers {
                return Err(format!(
                    "codegen: {}: an enum of mixed kinds; give it an override.",
                    place.location
                ));
            }
            return Ok(Shape::Integer { min: None, max: None }.into());
        };
        self.declare(place, Def::Enum { values, open: false }, schema.page.clone())
    }

    /// Declares a named type. The same name may be declared again if the type is the same.
    pub(crate) fn declare(
        &mut self,
        place: &Place,
        mut def: Def,
        page: Option<(String, String)>,
    ) -> Result<Type> {
        let name = place.name.clone();
        if let Some(known) = self.model.types.get_mut(&name)
            && known.location != place.location
        {
            match (&mut known.def, &def) {
                (Def::Enum { values, open }, Def::Enum { values: more, open: also }) => {
                    values.extend(
                        more.iter().filter(|value| !values.contains(value)).cloned().collect::<Vec<_>>(),
                    );
                    *open |= also;
                }
                (one, other) if *one == *other => {}
                _ => {
                    return Err(format!(
                        "codegen: `{name}` is both {} and {}, which differ; name one of them in api/names.toml.",
                        known.location, place.location
                    ));
                }
            }
            self.merged.insert(place.location.clone());
            return Ok(Shape::Ref(name).into());
        }
        if let Def::Enum { values, .. } = &mut def {
            let mut seen = BTreeSet::new();
            values.retain(|value| seen.insert(value.clone()));
        }
        self.model.types.insert(name.clone(), Named { def, location: place.location.clone(), page });
        Ok(Shape::Ref(name).into())
    }

    /// Returns the model, if it is complete.
    pub(crate) fn finish(mut self) -> Result<Model> {
        let missing = std::mem::take(&mut self.missing);
        let missing: Vec<_> =
            missing.into_iter().filter(|(_, name)| !self.model.types.contains_key(name)).collect();
        match missing.as_slice() {
            [] => Ok(self.model),
            missing => {
                let lines: Vec<_> = missing.iter().map(|(id, name)| format!("{id}: `{name}`")).collect();
                Err(format!("codegen: the table names undeclared types:\n  {}", lines.join("\n  ")))
            }
        }
    }

    /// Returns the values of a schema's constant or enum.
    pub(crate) fn tags(&mut self, schema: &Schema) -> Result<Vec<String>> {
        let schema = self.resolve(schema)?;
        let values = schema.constant.iter().chain(&schema.values);
        Ok(values.filter_map(Json::text).map(str::to_owned).collect())
    }
}
