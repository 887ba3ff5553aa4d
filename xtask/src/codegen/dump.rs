//! The model as JSON: for inspection, and for comparison with other parsers.

use serde_json::{Value, json};

use super::model::{Def, Field, Model, Shape, Type};

/// Returns the model as JSON text.
pub(crate) fn text(model: &Model) -> String {
    let types = model.types.iter().map(|(name, named)| {
        let mut value = def(&named.def);
        value["location"] = named.location.as_str().into();
        (name.clone(), value)
    });
    let operations = model.operations.iter().map(|operation| {
        json!({
            "id": operation.id, "params": operation.params, "response": operation.response, "page": operation.page,
            "path": fields(&operation.path), "query": fields(&operation.query), "header": fields(&operation.header),
            "body": operation.body.as_ref().map(ty), "reply": operation.reply.as_ref().map(ty),
            "event": operation.event.as_ref().map(ty),
        })
    });
    let types: serde_json::Map<String, Value> = types.collect();
    let mut all = json!({"types": types, "operations": operations.collect::<Vec<_>>()});
    let sockets = model.sockets.iter().map(|socket| {
        json!({
            "id": socket.id, "path": socket.path, "query": fields(&socket.query),
            "client": socket.client.as_ref().map(ty), "server": socket.server.as_ref().map(ty),
        })
    });
    all["webhooks"] = model
        .webhooks
        .iter()
        .map(|(name, body)| (name.clone(), ty(body)))
        .collect::<serde_json::Map<_, _>>()
        .into();
    if !model.sockets.is_empty() {
        all["sockets"] = sockets.collect();
    }
    all.to_string()
}

fn def(def: &Def) -> Value {
    match def {
        Def::Object(object) => json!({
            "kind": "object", "fields": fields(&object.fields), "closed": object.closed, "any_required": object.any_required,
        }),
        Def::Enum { values, open } => json!({"kind": "enum", "enum": values, "open": open}),
        Def::Union(union) => {
            let variants = union.variants.iter().map(
                |variant| json!({"label": variant.label, "tags": variant.tags, "schema": ty(&variant.ty)}),
            );
            json!({"kind": "union", "tag": union.tag, "variants": variants.collect::<Vec<_>>()})
        }
        Def::Alias(inner) => json!({"kind": "alias", "type": ty(inner)}),
    }
}

fn fields(fields: &[Field]) -> Value {
    fields
        .iter()
        .map(|field| json!({"name": field.name, "required": field.required, "schema": ty(&field.ty)}))
        .collect()
}

fn ty(ty: &Type) -> Value {
    let mut value = match &ty.shape {
        Shape::Any => json!({}),
        Shape::AnyObject => json!({"type": "object", "additionalProperties": true}),
        Shape::Flag => json!({"type": "boolean"}),
        Shape::Text { .. } => json!({"type": "string"}),
        Shape::Integer { .. } => json!({"type": "integer"}),
        Shape::Number { .. } => json!({"type": "number"}),
        Shape::Const(constant) => json!({"const": constant.to_string()}),
        Shape::List { of, .. } => json!({"type": "array", "items": self::ty(of)}),
        Shape::Map { of, .. } => json!({"type": "object", "additionalProperties": self::ty(of)}),
        Shape::File => json!({"type": "string", "format": "binary"}),
        Shape::Ref(name) => json!({"ref": name}),
    };
    if ty.nullable {
        value["nullable"] = true.into();
    }
    if let Some(default) = &ty.default {
        value["default"] = default.to_string().into();
    }
    if ty.deprecated {
        value["deprecated"] = true.into();
    }
    value
}
