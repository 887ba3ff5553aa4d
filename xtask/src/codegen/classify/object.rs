//! Objects: their own fields and those of what they extend.

use super::{Classifier, Place};
use crate::Result;
use crate::codegen::model::{Def, Field, Object, Shape, Type};
use crate::codegen::normalise::Schema;

/// The fields of an object, before conversion.
#[derive(Default)]
struct Members {
    /// Each with its place: that of the component that declares it.
    properties: Vec<(String, Schema, Place)>,
    required: Vec<String>,
    closed: bool,
    any_required: Vec<Vec<String>>,
}

impl Classifier<'_> {
    /// Classifies an object, or an intersection of objects.
    pub(super) fn object(&mut self, schema: &Schema, place: &Place) -> Result<Type> {
        let mut members = Members::default();
        if let Some(union) = self.gather(schema, place, place, &mut members)? {
            // Fields that every variant has besides are kept in the variants' `extra`.
            return self.ty(&union.0, &union.1);
        }
        let known: Vec<_> = members.properties.iter().map(|(name, _, _)| name.clone()).collect();
        // Some types require fields that they don't define; nobody can supply those.
        members.required.retain(|name| known.contains(name));
        members.required.dedup();
        let mut fields = Vec::new();
        for (name, property, at) in members.properties {
            let ty = self.ty(&property, &at)?;
            fields.push(Field { required: members.required.contains(&name), ty, name });
        }
        fields.sort_by_key(|field| {
            let position = members.required.iter().position(|name| *name == field.name);
            position.unwrap_or(usize::MAX)
        });
        let object = Object { fields, closed: members.closed, any_required: members.any_required };
        self.declare(place, Def::Object(object), schema.page.clone())
    }

    /// Collects the fields of a schema and of all it extends. Returns a union that it extends, if
    /// there is one.
    fn gather(
        &mut self,
        schema: &Schema,
        at: &Place,
        root: &Place,
        members: &mut Members,
    ) -> Result<Option<(Schema, Place)>> {
        if !schema.any.is_empty() {
            return Ok(Some((schema.clone(), root.clone())));
        }
        for part in &schema.all {
            let (part, place) = match &part.reference {
                None => (part.clone(), at.clone()),
                Some(component) => {
                    let name = self.names.component(component);
                    let place = Place { location: component.clone(), name, home: Some(component.clone()) };
                    (self.schema_of(component)?, place)
                }
            };
            // A part that is a component has its own place, so that its inline types are declared
            // once.
            let found = match &part.reference {
                Some(_) => {
                    let resolved = self.resolve(&part)?;
                    self.gather(&resolved, &place, root, members)?
                }
                None => self.gather(&part, &place, root, members)?,
            };
            if found.is_some() {
                return Ok(found);
            }
        }
        for (name, property) in &schema.properties {
            let entry = (name.clone(), property.clone(), at.member(name));
            match members.properties.iter_mut().find(|(known, _, _)| known == name) {
                Some(known) => *known = entry,
                None => members.properties.push(entry),
            }
        }
        members.required.extend(schema.required.iter().cloned());
        members.closed |= schema.additional == Some(Err(false));
        members.any_required.extend(schema.any_required.iter().cloned());
        Ok(None)
    }

    /// Returns the fields of a type, if it is an object.
    pub(crate) fn fields_of(&self, ty: &Type) -> Option<&Object> {
        let Shape::Ref(name) = &ty.shape else { return None };
        match &self.model.types.get(name)?.def {
            Def::Object(object) => Some(object),
            Def::Alias(ty) => self.fields_of(ty),
            _ => None,
        }
    }
}
