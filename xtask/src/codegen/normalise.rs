//! Pass 2: normalizing schemas, so that each fact has one representation.
//!
//! Null is a flag, whether it was `nullable`, a type in a list or a variant; a single value is a
//! constant; a union of one is its variant; `oneOf` and `anyOf` are the same. An unknown keyword
//! stops the run: what is not understood must not be dropped silently.

use super::json::Json;
use crate::Result;

/// A schema.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Schema {
    /// The name of the referenced component.
    pub(crate) reference: Option<String>,
    /// The JSON types, without `null`.
    pub(crate) kind: Option<String>,
    pub(crate) nullable: bool,
    pub(crate) properties: Vec<(String, Schema)>,
    pub(crate) required: Vec<String>,
    pub(crate) items: Option<Box<Schema>>,
    /// Other fields: `Err` says whether they are allowed, `Ok` what they are.
    pub(crate) additional: Option<std::result::Result<Box<Schema>, bool>>,
    pub(crate) all: Vec<Schema>,
    pub(crate) any: Vec<Schema>,
    pub(crate) tag: Option<String>,
    pub(crate) values: Vec<Json>,
    pub(crate) constant: Option<Json>,
    pub(crate) default: Option<Json>,
    pub(crate) format: Option<String>,
    pub(crate) pattern: Option<String>,
    pub(crate) minimum: Option<f64>,
    pub(crate) maximum: Option<f64>,
    pub(crate) above: Option<f64>,
    /// The bounds of a length: of a string's characters or a list's items.
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) max_properties: Option<u64>,
    pub(crate) name_length: Option<u64>,
    pub(crate) deprecated: bool,
    /// Sets of fields of which one must be present.
    pub(crate) any_required: Vec<Vec<String>>,
    /// The SDKs' name of the parameter, if it differs.
    pub(crate) parameter: Option<String>,
    /// The reference page: group and path, if the document names it.
    pub(crate) page: Option<(String, String)>,
}

/// Keywords without meaning for JSON: prose, examples, and hints for other generators.
const SILENT: &[&str] = &[
    "description",
    "title",
    "example",
    "examples",
    "externalDocs",
    "readOnly",
    "writeOnly",
    "optional",
    "min_items",
    "max_items",
    "$recursiveAnchor",
    "x-stainless-const",
    "x-oai-beta",
    "x-oaiExpandable",
    "x-oaiSupportedSDKs",
    "x-oaiTypeLabel",
    "x-oaiPrivateOptionsFrom",
    "x-stainless-skip",
    "x-stainless-naming",
    "x-stainless-nominal",
    "x-stainless-any",
    "x-stainless-variantName",
    "x-stainless-variantname",
];

/// Parses the schema at `location`, inside the component `home` if it is in one.
pub(crate) fn schema(json: &Json, location: &str, home: Option<&str>) -> Result<Schema> {
    let mut schema = Schema::default();
    let inner = |json: &Json, part: &str| self::schema(json, &format!("{location}/{part}"), home);
    if json.is_true() {
        return Ok(schema);
    }
    for (keyword, value) in json.members() {
        let unknown =
            || format!("codegen: {location}: `{keyword}` is {value}, which this generator does not support.");
        match keyword.as_str() {
            "$ref" => {
                let name = value.text().and_then(|text| text.strip_prefix("#/components/schemas/"));
                schema.reference = Some(name.ok_or_else(unknown)?.to_owned());
            }
            "$recursiveRef" => schema.reference = Some(home.ok_or_else(unknown)?.to_owned()),
            "type" => {
                let mut kinds: Vec<&str> = match value {
                    Json::List(list) => list.iter().filter_map(Json::text).collect(),
                    one => one.text().into_iter().collect(),
                };
                let all = kinds.len();
                kinds.retain(|kind| *kind != "null");
                schema.nullable |= kinds.len() < all;
                match kinds.as_slice() {
                    [] => {}
                    [kind @ ("string" | "integer" | "number" | "boolean" | "array" | "object")] => {
                        schema.kind = Some((*kind).to_owned());
                    }
                    _ => return Err(unknown()),
                }
                if kinds.is_empty() {
                    schema.kind = Some("null".to_owned());
                }
            }
            "nullable" => schema.nullable |= value.is_true(),
            "properties" => {
                // Properties that only some SDKs have are computed by them and never sent.
                let travels = |property: &Json| property.get("x-oaiSupportedSDKs").is_none();
                for (name, property) in value.members().iter().filter(|(_, property)| travels(property)) {
                    schema.properties.push((name.clone(), inner(property, name)?));
                }
            }
            "required" => schema.required = texts(value),
            "items" => schema.items = Some(Box::new(inner(value, "items")?)),
            "additionalProperties" | "unevaluatedProperties" => {
                schema.additional = Some(match value {
                    Json::Bool(any) => Err(*any),
                    other if other.members().is_empty() => Err(true),
                    other => Ok(Box::new(inner(other, "additionalProperties")?)),
                });
            }
            "allOf" => schema.all = list(value, |json, index| inner(json, &format!("allOf/{index}")))?,
            "anyOf" | "oneOf" => {
                let only_required = |json: &Json| json.members().iter().all(|(name, _)| name == "required");
                if value.items().iter().all(only_required) {
                    let sets = value.items().iter().filter_map(|json| json.get("required"));
                    schema.any_required = sets.map(texts).collect();
                } else {
                    schema.any = list(value, |json, index| inner(json, &format!("{keyword}/{index}")))?;
                }
            }
            "discriminator" => {
                let name = value.get("propertyName").and_then(Json::text);
                schema.tag = Some(name.ok_or_else(unknown)?.to_owned());
            }
            "enum" => schema.values = value.items().to_vec(),
            "const" => schema.constant = Some(value.clone()),
            "default" => schema.default = Some(value.clone()),
            "format" => schema.format = value.text().map(str::to_owned),
            "pattern" => schema.pattern = value.text().map(str::to_owned),
            "minimum" => schema.minimum = value.float(),
            "maximum" => schema.maximum = value.float(),
            "exclusiveMinimum" => schema.above = value.float(),
            "minLength" | "minItems" if bounds(keyword, json) => {
                schema.min_length = value.float().map(|number| number as u64);
            }
            "maxLength" | "maxItems" if bounds(keyword, json) => {
                schema.max_length = value.float().map(|number| number as u64);
            }
            // A string has no items, and a list no length: JSON Schema ignores these.
            "minLength" | "minItems" | "maxLength" | "maxItems" => {}
            "maxProperties" => schema.max_properties = value.float().map(|number| number as u64),
            "propertyNames" => {
                schema.name_length = value.get("maxLength").and_then(Json::float).map(|n| n as u64)
            }
            "deprecated" => schema.deprecated = value.is_true(),
            "x-stainless-param" => schema.parameter = value.text().map(str::to_owned),
            "x-oaiMeta" => {
                let member = |name: &str| value.get(name).and_then(Json::text).map(str::to_owned);
                schema.page = member("group").zip(member("path"));
            }
            // Both are allowed: "not both" can't be enforced on an object that is read.
            "not" if value.members().iter().all(|(name, _)| name == "required") => {}
            other if SILENT.contains(&other) => {}
            _ => return Err(unknown()),
        }
    }
    if schema.values.contains(&Json::Null) {
        schema.nullable = true;
        schema.values.retain(|value| *value != Json::Null);
    }
    if schema.constant.is_none() && schema.values.len() == 1 {
        schema.constant = schema.values.pop();
    }
    if schema.kind.is_none() && schema.items.is_some() {
        schema.kind = Some("array".to_owned());
    }
    Ok(collapse(schema))
}

/// Returns whether a keyword about items or characters applies to the schema's kind.
fn bounds(keyword: &str, json: &Json) -> bool {
    let list = json.get("items").is_some() || json.get("type").and_then(Json::text) == Some("array");
    list == keyword.ends_with("Items")
}

/// Removes null from the variants, and unwraps a union or intersection of one.
fn collapse(mut schema: Schema) -> Schema {
    let null = |variant: &Schema| variant.kind.as_deref() == Some("null");
    schema.nullable |= schema.any.iter().any(null);
    schema.any.retain(|variant| !null(variant));
    // `{"nullable": true}` and the like in an intersection only annotate it.
    let silent = Schema { nullable: true, ..Schema::default() };
    if schema.all.len() > 1 && schema.all.contains(&silent) {
        schema.all.retain(|part| *part != silent);
        schema.nullable = true;
    }
    let bare = schema.properties.is_empty() && schema.reference.is_none() && schema.values.is_empty();
    // One variant with a tag is a union that will get others.
    if bare && schema.any.len() == 1 && schema.all.is_empty() && schema.tag.is_none() {
        let inner = schema.any.remove(0);
        return schema.around(inner);
    }
    if bare && schema.all.len() == 1 && schema.any.is_empty() {
        let inner = schema.all.remove(0);
        return schema.around(inner);
    }
    schema
}

impl Schema {
    /// Applies the annotations of `self` to the schema it encloses.
    fn around(self, mut inner: Schema) -> Schema {
        inner.nullable |= self.nullable;
        inner.deprecated |= self.deprecated;
        inner.default = self.default.or(inner.default);
        inner.page = self.page.or(inner.page);
        inner.parameter = self.parameter.or(inner.parameter);
        inner.tag = self.tag.or(inner.tag);
        inner.required.extend(self.required);
        inner
    }
}

fn texts(value: &Json) -> Vec<String> {
    value.items().iter().filter_map(Json::text).map(str::to_owned).collect()
}

fn list<T>(value: &Json, mut read: impl FnMut(&Json, usize) -> Result<T>) -> Result<Vec<T>> {
    value.items().iter().enumerate().map(|(index, json)| read(json, index)).collect()
}
