//! Unions: the names of their variants, and what distinguishes them.

use super::{Classifier, Place};
use crate::Result;
use crate::codegen::json::Json;
use crate::codegen::model::{Def, Shape, Type, Union, Variant};
use crate::codegen::names::pascal;
use crate::codegen::normalise::Schema;

/// Fields that distinguish the variants of a union, if the document does not name one.
const TAGS: &[&str] = &["type", "role", "object", "event", "task"];

impl Classifier<'_> {
    pub(super) fn union(&mut self, schema: &Schema, place: &Place) -> Result<Type> {
        let variants = self.flatten(schema, place)?;
        if let Some(values) = self.strings(&variants)? {
            let open = variants.iter().any(|(_, variant, _)| {
                variant.values.is_empty() && variant.constant.is_none() && variant.reference.is_none()
            });
            return self.declare(place, Def::Enum { values, open }, schema.page.clone());
        }
        // Objects and lists without a description are JSON.
        let mut free = true;
        for (_, variant, _) in &variants {
            free &= self.is_free(variant)?;
        }
        if free {
            return Ok(Shape::Any.into());
        }
        let tag = self.tag(schema, &variants)?;
        let mut union = Union { tag: None, variants: Vec::new() };
        let mut labels: Vec<String> = Vec::new();
        for (location, variant, home) in &variants {
            let tags = match &tag {
                Some(tag) => self.tags_of(variant, tag)?,
                None => Vec::new(),
            };
            let rule = self.label(variant, &tags)?;
            let label = self.names.label(location, rule);
            let label = match labels.contains(&label) {
                false => label,
                true => match &variant.reference {
                    Some(component) => self.names.component(component),
                    None => format!("{label}{}", labels.len()),
                },
            };
            labels.push(label.clone());
            let at = Place {
                location: location.clone(),
                name: format!("{}{label}", place.name),
                home: home.clone(),
            };
            let ty = self.ty(variant, &at)?;
            union.variants.push(Variant { label, tags, ty });
        }
        self.relabel(&variants, &mut union, &place.name);
        union.tag = tag.filter(|_| union.variants.iter().any(|variant| !variant.tags.is_empty()));
        self.declare(place, Def::Union(union), schema.page.clone())
    }

    /// Variants that share a tag are named after their type, all of them.
    fn relabel(&self, variants: &[(String, Schema, Option<String>)], union: &mut Union, name: &str) {
        let tags: Vec<_> = union.variants.iter().map(|variant| variant.tags.clone()).collect();
        for (index, (variant, (_, schema, _))) in union.variants.iter_mut().zip(variants).enumerate() {
            let others =
                tags.iter().enumerate().filter(|(other, _)| *other != index).flat_map(|(_, tags)| tags);
            let shared = others.into_iter().any(|tag| variant.tags.contains(tag));
            if let (true, Some(component)) = (shared, &schema.reference) {
                let component = self.names.component(component);
                let own = component.strip_prefix(name).filter(|own| !own.is_empty()).unwrap_or(&component);
                variant.label = own.to_owned();
            }
        }
    }

    /// Returns the variants with their places. A union among them is replaced by its variants if
    /// those have tags.
    fn flatten(&mut self, schema: &Schema, place: &Place) -> Result<Vec<(String, Schema, Option<String>)>> {
        let mut variants = Vec::new();
        for (index, variant) in schema.any.iter().enumerate() {
            let location = format!("{}|{index}", place.location);
            if let Some(component) = variant.reference.clone() {
                let inner = self.schema_of(&component)?;
                let tag = match inner.any.is_empty() {
                    true => None,
                    false => self.tag(&inner, &self.parts(&inner, &component))?,
                };
                let tagged = match &tag {
                    Some(tag) if schema.tag.is_none() => self.all_have(&schema.any, tag)?,
                    tag => tag.is_some() && *tag == schema.tag,
                };
                if tagged {
                    let name = self.names.component(&component);
                    let place = Place { location: component.clone(), name, home: Some(component.clone()) };
                    variants.extend(self.flatten(&inner, &place)?);
                    continue;
                }
            } else if !variant.any.is_empty() {
                let place = Place { location, ..place.clone() };
                variants.extend(self.flatten(variant, &place)?);
                continue;
            }
            variants.push((location, variant.clone(), place.home.clone()));
        }
        variants.dedup_by(|one, other| one.1.reference.is_some() && one.1.reference == other.1.reference);
        Ok(variants)
    }

    fn all_have(&mut self, variants: &[Schema], tag: &str) -> Result<bool> {
        for variant in variants {
            if self.tags_of(variant, tag)?.is_empty() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn parts(&self, schema: &Schema, component: &str) -> Vec<(String, Schema, Option<String>)> {
        let home = Some(component.to_owned());
        schema.any.iter().map(|variant| (String::new(), variant.clone(), home.clone())).collect()
    }

    /// Returns the values of a union of strings, some of which may be arbitrary. One fixed and one
    /// arbitrary string are an open enum.
    fn strings(&mut self, variants: &[(String, Schema, Option<String>)]) -> Result<Option<Vec<String>>> {
        let mut values = Vec::new();
        for (_, variant, _) in variants {
            let mut variant = self.resolve(variant)?;
            if !variant.any.is_empty() {
                let inner = self
                    .flatten(&variant, &Place { location: String::new(), name: String::new(), home: None })?;
                match self.strings(&inner)? {
                    Some(more) => {
                        values.extend(more);
                        continue;
                    }
                    None => return Ok(None),
                }
            }
            variant.values.extend(variant.constant.take());
            let strings = variant.values.iter().all(|value| value.text().is_some());
            if variant.kind.as_deref() != Some("string") || !strings || variant.format.is_some() {
                return Ok(None);
            }
            values.extend(variant.values.iter().filter_map(Json::text).map(str::to_owned));
        }
        Ok((!values.is_empty()).then_some(values))
    }

    /// Returns the field that distinguishes the objects of a union: the one that the document
    /// names, or the first common one that has known values in some variant.
    fn tag(
        &mut self,
        schema: &Schema,
        variants: &[(String, Schema, Option<String>)],
    ) -> Result<Option<String>> {
        let named = schema.tag.iter().map(String::as_str);
        let mut objects = 0;
        for (_, variant, _) in variants {
            objects += usize::from(self.is_object(variant)?);
        }
        if objects < 2 && schema.tag.is_none() {
            return Ok(None);
        }
        for tag in named.chain(TAGS.iter().copied()) {
            let mut tagged = 0;
            for (_, variant, _) in variants {
                tagged += usize::from(!self.tags_of(variant, tag)?.is_empty());
            }
            if tagged > 0 && (tagged == objects || schema.tag.as_deref() == Some(tag)) {
                return Ok(Some(tag.to_owned()));
            }
        }
        Ok(None)
    }

    pub(crate) fn is_object(&mut self, schema: &Schema) -> Result<bool> {
        let schema = self.resolve(schema)?;
        Ok(!schema.properties.is_empty()
            || !schema.all.is_empty()
            || schema.kind.as_deref() == Some("object"))
    }

    /// Returns whether a schema is an object or list without a description.
    fn is_free(&mut self, schema: &Schema) -> Result<bool> {
        let schema = self.resolve(schema)?;
        let bare = schema.properties.is_empty() && schema.all.is_empty() && schema.any.is_empty();
        Ok(match (schema.kind.as_deref(), &schema.items) {
            (Some("object"), _) => bare && !matches!(schema.additional, Some(Ok(_) | Err(false))),
            (Some("array"), Some(items)) => **items == Schema::default() || self.is_free(items)?,
            (Some("array"), None) => true,
            _ => false,
        })
    }

    /// Returns the values of a variant's tag.
    fn tags_of(&mut self, variant: &Schema, tag: &str) -> Result<Vec<String>> {
        let variant = self.resolve(variant)?;
        if !variant.any.is_empty() {
            let mut tags = Vec::new();
            for inner in &variant.any {
                tags.extend(self.tags_of(inner, tag)?);
            }
            return Ok(tags);
        }
        if let Some((_, property)) = variant.properties.iter().rev().find(|(name, _)| name == tag) {
            return self.tags(property);
        }
        for part in variant.all.iter().rev() {
            let tags = self.tags_of(part, tag)?;
            if !tags.is_empty() {
                return Ok(tags);
            }
        }
        Ok(Vec::new())
    }

    /// Returns a variant's default name.
    fn label(&mut self, variant: &Schema, tags: &[String]) -> Result<String> {
        if let [tag] = tags {
            return Ok(pascal(tag));
        }
        if let Some(component) = &variant.reference {
            return self.component_label(component);
        }
        if let Some(constant) = variant.constant.as_ref().and_then(Json::text) {
            return Ok(pascal(constant));
        }
        if !variant.values.is_empty() {
            return Ok("Preset".to_owned());
        }
        let label = match variant.kind.as_deref() {
            Some("string") if variant.format.as_deref() == Some("binary") => "File",
            Some("string") => "String",
            Some("integer") => "Integer",
            Some("number") => "Number",
            Some("boolean") => "Boolean",
            Some("array") => return self.list_label(variant),
            _ if variant.properties.len() == 1 => return Ok(pascal(&variant.properties[0].0)),
            _ if variant.required.len() == 1 => return Ok(pascal(&variant.required[0])),
            Some("object") if variant.properties.is_empty() => "Map",
            _ => "Object",
        };
        Ok(label.to_owned())
    }

    /// Returns the name of a component, or of its alias's target.
    fn component_label(&mut self, component: &str) -> Result<String> {
        match self.schema_of(component)?.reference {
            Some(other) => self.component_label(&other),
            None => Ok(self.names.component(component)),
        }
    }

    fn list_label(&mut self, variant: &Schema) -> Result<String> {
        let Some(items) = variant.items.as_deref() else { return Ok("List".to_owned()) };
        if let Some(component) = &items.reference {
            return Ok(format!("{}List", self.component_label(component)?));
        }
        let label = match items.kind.as_deref() {
            Some("string") if items.values.is_empty() => "Strings",
            Some("integer") => "Integers",
            Some("array") => "Arrays",
            _ => "List",
        };
        Ok(label.to_owned())
    }
}
