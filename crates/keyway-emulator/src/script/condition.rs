//! The conditions of a script.

use keyway_credentials::Secret;
use keyway_schema::sockets;
use keyway_types::operations::OPERATIONS;
use serde_json::{Map, Value, json};

use super::asked::{Asked, AskedKey, Role};
use super::mistake::{Mistake, count, items, text, unknown};
use super::text_match::TextMatch;
use crate::keys::looks_real;
use crate::near;

/// The fields of a script's `when`.
const FIELDS: &str =
    "operation, model, user, message, system, tool_result, turn, key, test, headers or stream";

/// The conditions of a script; a request must fulfill all of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct When {
    /// Names of operations, or their families. Empty: every operation that a model answers.
    pub(crate) operations: Vec<String>,
    pub(crate) model: Option<TextMatch>,
    pub(crate) user: Option<TextMatch>,
    pub(crate) message: Option<TextMatch>,
    pub(crate) system: Option<TextMatch>,
    pub(crate) tool: Option<ToolMatch>,
    pub(crate) turn: Option<u64>,
    pub(crate) key: Option<KeyMatch>,
    pub(crate) test: Option<String>,
    pub(crate) headers: Vec<(String, TextMatch)>,
    pub(crate) stream: Option<bool>,
}

/// A condition on the newest results of tools: one of them fulfills it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ToolMatch {
    pub(crate) name: Option<TextMatch>,
    pub(crate) content: Option<TextMatch>,
}

/// A condition on the key: its identifier, its name, its fingerprint, or the key itself, of which
/// only the fingerprint is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KeyMatch {
    named: Option<String>,
    fingerprint: String,
}

impl KeyMatch {
    pub(crate) fn new(text: &str) -> Self {
        let secret = Secret::new(text);
        let fingerprint = secret.fingerprint().to_string();
        let shown = !text.starts_with("sk-") && !looks_real(&secret);
        Self { named: shown.then(|| text.to_owned()), fingerprint }
    }

    fn accepts(&self, key: &AskedKey<'_>) -> bool {
        let named = self.named.as_deref().is_some_and(|named| {
            named == key.id || Some(named) == key.name || named.eq_ignore_ascii_case(key.fingerprint)
        });
        named || self.fingerprint == key.fingerprint
    }

    fn to_json(&self) -> Value {
        match &self.named {
            Some(named) => named.as_str().into(),
            None => self.fingerprint.as_str().into(),
        }
    }
}

impl ToolMatch {
    fn from_json(value: &Value) -> Result<Self, Mistake> {
        let Value::Object(fields) = value else {
            let content = TextMatch::from_json(value, TextMatch::Contains)
                .map_err(|_| Mistake::new("must be a string, or an object with name and content"))?;
            return Ok(Self { name: None, content: Some(content) });
        };
        let mut tool = Self::default();
        for (name, value) in fields {
            let read = |bare| TextMatch::from_json(value, bare).map_err(|wrong| wrong.within(name));
            match name.as_str() {
                "name" => tool.name = Some(read(TextMatch::Is)?),
                "content" => tool.content = Some(read(TextMatch::Contains)?),
                _ => return Err(unknown(name, "name or content")),
            }
        }
        Ok(tool)
    }

    fn to_json(&self) -> Value {
        let mut fields = Map::new();
        for (name, wanted) in [("name", &self.name), ("content", &self.content)] {
            fields.extend(wanted.iter().map(|wanted| (name.to_owned(), wanted.to_json())));
        }
        fields.into()
    }
}

impl When {
    /// Parses the field `when` of a script.
    pub(crate) fn from_json(value: &Value) -> Result<Self, Mistake> {
        let fields = value.as_object().ok_or_else(|| Mistake::new("must be an object"))?;
        let mut when = Self::default();
        for (name, value) in fields {
            when.set(name, value).map_err(|wrong| wrong.within(name))?;
        }
        Ok(when)
    }

    fn set(&mut self, name: &str, value: &Value) -> Result<(), Mistake> {
        match name {
            "operation" => {
                self.operations =
                    if value.is_array() { items(value, operation)? } else { vec![operation(value)?] };
            }
            "model" => self.model = Some(TextMatch::from_json(value, TextMatch::Is)?),
            "user" => self.user = Some(TextMatch::from_json(value, TextMatch::Contains)?),
            "message" => self.message = Some(TextMatch::from_json(value, TextMatch::Contains)?),
            "system" => self.system = Some(TextMatch::from_json(value, TextMatch::Contains)?),
            "tool_result" => self.tool = Some(ToolMatch::from_json(value)?),
            "turn" => match count(value)? {
                0 => return Err(Mistake::new("must be an integer of 1 or more")),
                turn => self.turn = Some(turn),
            },
            "key" => self.key = Some(KeyMatch::new(&text(value)?)),
            "test" => self.test = Some(text(value)?),
            "headers" => {
                let headers = value.as_object().ok_or_else(|| Mistake::new("must be an object"))?;
                for (name, value) in headers {
                    let wanted =
                        TextMatch::from_json(value, TextMatch::Is).map_err(|wrong| wrong.within(name))?;
                    self.headers.push((name.to_ascii_lowercase(), wanted));
                }
            }
            "stream" => {
                let stream = value.as_bool().ok_or_else(|| Mistake::new("must be true or false"))?;
                self.stream = Some(stream);
            }
            _ => return Err(Mistake::new(near::unknown(name, FIELDS))),
        }
        Ok(())
    }

    pub(crate) fn to_json(&self) -> Value {
        let mut fields = Map::new();
        let mut put =
            |name: &str, value: Option<Value>| fields.extend(value.map(|value| (name.to_owned(), value)));
        put("operation", (!self.operations.is_empty()).then(|| json!(self.operations)));
        for (name, wanted) in [
            ("model", &self.model),
            ("user", &self.user),
            ("message", &self.message),
            ("system", &self.system),
        ] {
            put(name, wanted.as_ref().map(TextMatch::to_json));
        }
        put("tool_result", self.tool.as_ref().map(ToolMatch::to_json));
        put("turn", self.turn.map(Value::from));
        put("key", self.key.as_ref().map(KeyMatch::to_json));
        put("test", self.test.as_deref().map(Value::from));
        let headers: Map<String, Value> =
            self.headers.iter().map(|(name, wanted)| (name.clone(), wanted.to_json())).collect();
        put("headers", (!headers.is_empty()).then(|| headers.into()));
        put("stream", self.stream.map(Value::from));
        fields.into()
    }

    /// Returns whether the script names this operation or its family.
    pub(crate) fn names(&self, operation: &str) -> bool {
        self.operations.iter().any(|named| is_in(operation, named))
    }

    /// Returns whether a request fulfills all conditions, except for the operation.
    pub(crate) fn accepts(&self, asked: &Asked<'_>) -> bool {
        let lines = &asked.talk.lines;
        let is = |wanted: &Option<TextMatch>, text: &str| {
            wanted.as_ref().is_none_or(|wanted| wanted.accepts(text))
        };
        let said = |wanted: &Option<TextMatch>, role: Role| {
            wanted
                .as_ref()
                .is_none_or(|wanted| lines.iter().any(|line| line.role == role && wanted.accepts(&line.text)))
        };
        is(&self.model, asked.model)
            && (self.user.is_none() || asked.talk.user().any(|line| is(&self.user, &line.text)))
            && self.message.as_ref().is_none_or(|wanted| lines.iter().any(|line| wanted.accepts(&line.text)))
            && said(&self.system, Role::System)
            && self.tool.as_ref().is_none_or(|tool| {
                asked.talk.results.iter().any(|result| {
                    is(&tool.name, result.name.as_deref().unwrap_or("")) && is(&tool.content, &result.content)
                })
            })
            && self.turn.is_none_or(|turn| turn == asked.talk.turn)
            && self.key.as_ref().is_none_or(|key| key.accepts(&asked.key))
            && self.test.as_deref().is_none_or(|test| test == asked.test())
            && self.stream.is_none_or(|stream| stream == asked.streamed)
            && self.headers.iter().all(|(name, wanted)| {
                asked
                    .headers
                    .get_all(name.as_str())
                    .iter()
                    .any(|value| wanted.accepts(&String::from_utf8_lossy(value.as_bytes())))
            })
    }

    /// Returns how specific the script is: among matching ones, those of a test come first, then
    /// those for the result of a tool.
    pub(crate) fn rank(&self) -> (bool, bool) {
        (self.test.is_none(), self.tool.is_none())
    }
}

/// Returns whether an operation has this name, or belongs to this family.
fn is_in(operation: &str, named: &str) -> bool {
    operation.strip_prefix(named).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Returns the name of an operation or a family, which must exist.
pub(super) fn operation(value: &Value) -> Result<String, Mistake> {
    let named = text(value)?;
    // A session over a socket is no operation of the table.
    let known = || OPERATIONS.iter().map(|known| known.id).chain(sockets().map(|socket| socket.id));
    if known().any(|id| is_in(id, &named)) {
        return Ok(named);
    }
    let hint = near::hint(&named, known());
    Err(Mistake::new(format!(
        "is not an operation{hint}; use a name such as chat.completions.create, or a family such as responses"
    )))
}
