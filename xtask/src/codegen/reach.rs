//! Pass 3: the operations of the table with their parameters, bodies, replies and events, and all
//! types they reach.

use super::classify::{Classifier, Place};
use super::json::Json;
use super::load::{self, Row};
use super::model::{Def, Field, Object, Operation, Shape, Socket, Type};
use super::names::pascal;
use super::normalise::schema;
use crate::Result;

/// The content types of a body, by the table's word; types are built from the first.
const BODIES: &[(&str, &[&str])] = &[
    ("json", &["json", "multipart"]),
    ("multipart", &["multipart"]),
    ("json-or-multipart", &["multipart", "json"]),
];

impl Classifier<'_> {
    /// Reads one operation of the table.
    pub(crate) fn operation(&mut self, row: &Row) -> Result<()> {
        let document = self.document;
        let (json, item) = document.operation(row)?;
        let mut operation = Operation {
            id: row.id.clone(),
            path: Vec::new(),
            query: Vec::new(),
            header: Vec::new(),
            params: row.params.clone(),
            body: None,
            reply: None,
            response: row.response.clone(),
            page: row.reply == "page",
            event: None,
            switch: row.switch.clone(),
        };
        let shared = item.get("parameters").into_iter().flat_map(Json::items);
        for parameter in shared.chain(json.get("parameters").into_iter().flat_map(Json::items)) {
            self.parameter(document.follow(parameter), row, &mut operation)?;
        }
        let kinds = BODIES.iter().find(|(word, _)| *word == row.body).map(|(_, kinds)| *kinds);
        if let Some(body) = kinds.and_then(|kinds| load::body(json, kinds)) {
            operation.body = Some(self.part(body, row, "Params")?);
        }
        if matches!(row.reply.as_str(), "json" | "page" | "json-or-text")
            && let Some(reply) =
                success(json).and_then(|reply| load::content(document.follow(reply), &["json"]))
        {
            operation.reply = Some(self.part(reply, row, "Response")?);
        }
        if let Some(event) = &row.event {
            operation.event = Some(self.root(event)?);
        }
        self.params(row, &operation)?;
        self.response(row, &operation)?;
        self.model.operations.push(operation);
        Ok(())
    }

    /// Returns the body or reply of an operation. Its types are named after the params.
    fn part(&mut self, json: &Json, row: &Row, end: &str) -> Result<Type> {
        let location = format!("{}.{end}", row.id);
        let read = schema(json, &location, None)?;
        let name = super::names::params_type(&row.id);
        let name = format!("{}{end}", name.strip_suffix("Params").unwrap_or(&name));
        self.ty(&read, &Place { location, name, home: None })
    }

    fn parameter(&mut self, json: &Json, row: &Row, operation: &mut Operation) -> Result<()> {
        let text = |name: &str| json.get(name).and_then(Json::text).unwrap_or_default();
        let (name, place) = (text("name"), text("in"));
        let name = name.strip_suffix("[]").unwrap_or(name);
        let location = format!("{}?{name}", row.id);
        let Some(inner) = json.get("schema") else {
            return Err(format!("codegen: {location}: the parameter has no schema."));
        };
        let inner = schema(inner, &location, None)?;
        let root = row.params.clone().unwrap_or_else(|| super::names::params_type(&row.id));
        let name = inner.parameter.clone().unwrap_or_else(|| name.to_owned());
        let at = Place { location, name: format!("{root}{}", pascal(&name)), home: None };
        let mut ty = self.ty(&inner, &at)?;
        ty.deprecated |= json.get("deprecated").is_some_and(Json::is_true);
        let field =
            Field { name, ty, required: json.get("required").is_some_and(Json::is_true) || place == "path" };
        let list = match place {
            "path" => &mut operation.path,
            "query" => &mut operation.query,
            "header" => &mut operation.header,
            other => return Err(format!("codegen: {}: a parameter in `{other}`.", at.location)),
        };
        let fixed = row.document_path.contains(&format!("?{}=", field.name));
        if !fixed && !list.iter().any(|known| known.name == field.name) {
            list.push(field);
        }
        Ok(())
    }

    /// Reads one WebSocket of the document.
    pub(crate) fn socket(&mut self, json: &Json) -> Result<()> {
        let text = |name: &str| json.get(name).and_then(Json::text).unwrap_or_default().to_owned();
        let (id, path) = (text("id"), text("path"));
        let mut socket = Socket { id, path, query: Vec::new(), client: None, server: None };
        for parameter in json.get("query").into_iter().flat_map(Json::items) {
            let name = parameter.get("name").and_then(Json::text).unwrap_or_default().to_owned();
            let location = format!("{}?{name}", socket.id);
            let missing = || format!("codegen: {location}: the parameter has no schema.");
            let read = schema(parameter.get("schema").ok_or_else(missing)?, &location, None)?;
            let root = super::names::params_type(&socket.id);
            let place = Place { name: format!("{root}{}", pascal(&name)), location, home: None };
            let ty = self.ty(&read, &place)?;
            let required = parameter.get("required").is_some_and(Json::is_true);
            socket.query.push(Field { name, ty, required });
        }
        socket.client = self.socket_events(json, "client", &socket.id)?;
        socket.server = self.socket_events(json, "server", &socket.id)?;
        self.model.sockets.push(socket);
        Ok(())
    }

    fn socket_events(&mut self, json: &Json, direction: &str, id: &str) -> Result<Option<Type>> {
        let Some(events) = json.get(direction) else { return Ok(None) };
        let location = format!("{id}.{direction}");
        let read = schema(events, &location, None)?;
        let name = format!("{}{}Event", super::names::params_type(id), pascal(direction));
        self.ty(&read, &Place { location, name, home: None }).map(Some)
    }

    /// Returns a type of the table that no schema of an operation refers to, such as a stream's
    /// event.
    pub(crate) fn root(&mut self, name: &str) -> Result<Type> {
        let component = self.names.component_of(name).map(str::to_owned);
        let component = component.unwrap_or_else(|| {
            let named = self.document.components().find(|component| pascal(component) == name);
            named.unwrap_or(name).to_owned()
        });
        self.component(&component)
    }

    /// Declares the params: the body's fields with the parameters of query and headers.
    fn params(&mut self, row: &Row, operation: &Operation) -> Result<()> {
        let Some(name) = &row.params else { return Ok(()) };
        let beside: Vec<Field> = operation.query.iter().chain(&operation.header).cloned().collect();
        let place = Place { location: format!("{}.params", row.id), name: name.clone(), home: None };
        let Some(body) = &operation.body else {
            let object = Object { fields: sorted(beside), closed: true, any_required: Vec::new() };
            self.declare(&place, Def::Object(object), None)?;
            return Ok(());
        };
        if beside.is_empty() {
            if body.shape != Shape::Ref(name.clone()) {
                self.declare(&place, Def::Alias(body.shape.clone().into()), None)?;
            }
            return Ok(());
        }
        let Some(object) = self.fields_of(body) else {
            return Err(format!("codegen: {}: parameters beside a body that is not an object.", row.id));
        };
        let mut object = object.clone();
        object.fields.extend(
            beside
                .into_iter()
                .filter(|field| !object.fields.iter().any(|known| known.name == field.name))
                .collect::<Vec<_>>(),
        );
        object.fields = sorted(object.fields);
        // The body's schema keeps its own name, beside the params that hold more.
        if body.shape == Shape::Ref(name.clone())
            && let Some(whole) = self.model.types.remove(name)
        {
            let own = format!("{name}Body");
            self.model.types.insert(own.clone(), whole);
            self.renamed.push((name.clone(), own));
        }
        self.declare(&place, Def::Object(object), None)?;
        Ok(())
    }

    /// Checks that the table's type for the reply exists: the reply itself, or a page's items.
    fn response(&mut self, row: &Row, operation: &Operation) -> Result<()> {
        let Some(name) = &row.response else { return Ok(()) };
        let known = self.model.types.contains_key(name);
        let Some(reply) = operation.reply.as_ref().filter(|_| !known) else { return Ok(()) };
        if operation.page {
            self.missing.push((row.id.clone(), name.clone()));
            return Ok(());
        }
        let place = Place { location: format!("{}.response", row.id), name: name.clone(), home: None };
        self.declare(&place, Def::Alias(reply.shape.clone().into()), None)?;
        Ok(())
    }
}

/// Returns the fields with the required ones first.
fn sorted(mut fields: Vec<Field>) -> Vec<Field> {
    fields.sort_by_key(|field| !field.required);
    fields
}

/// Returns the reply with the first successful status.
fn success(operation: &Json) -> Option<&Json> {
    let replies = operation.get("responses")?.members();
    replies.iter().find(|(status, _)| status.starts_with('2')).map(|(_, reply)| reply)
}
