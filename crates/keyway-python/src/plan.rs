//! The plan: which class each object of a reply becomes. It is generated text, read where it is used.
//!
//! A line is a model, a union or an operation, and other lines refer to the first two by number:
//!
//! - `m MODULE CLASS FIELD…`: a field is its name, `>` and the name in Python if that differs, `=` and
//!   what its value becomes;
//! - `u TAG VARIANT…`: a variant is its kind of JSON (`o`bject, `a`rray, `s`tring, `n`umber, `b`oolean,
//!   nu`z`l, `*` for any), what it becomes, and after `:` the tag's values, or after `?` the fields
//!   that it must have;
//! - `a MODULE NAME UNION`: the name of a union;
//! - `o ID REPLY EVENT`: an operation.
//!
//! What a value becomes is a line's number, `[` and what a list's items become, `{` and what a map's
//! values become, or nothing for plain JSON.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, OnceLock};

use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::locked;
use crate::object::Class;

/// What a value becomes.
#[derive(Debug, Default)]
pub(crate) enum Plan {
    #[default]
    Any,
    List(Box<Plan>),
    Map(Box<Plan>),
    Line(usize),
}

/// A line of the plan, read at its first use.
pub(crate) enum Item {
    Model(Model),
    Union(Union),
    Other,
}

/// A class and the fields that its objects arrive with.
pub(crate) struct Model {
    module: &'static str,
    name: &'static str,
    pub(crate) fields: Vec<Field>,
    class: OnceLock<Class>,
}

/// A field of a model.
pub(crate) struct Field {
    pub(crate) key: &'static str,
    /// Its name in Python, interned.
    pub(crate) name: Py<PyString>,
    pub(crate) plan: Plan,
    pub(crate) last: Last,
}

/// The last short text of a field. A stream's events repeat most of theirs, and one object for all of them
/// takes neither time nor memory.
#[derive(Default)]
pub(crate) struct Last(Mutex<Option<Py<PyString>>>);

/// Bytes of a text that may be repeated: more than an ID has.
const SHORT: usize = 64;

impl Last {
    /// Returns a text as an object, the last one if it is the same.
    pub(crate) fn string<'py>(&self, py: Python<'py>, text: &str) -> Bound<'py, PyString> {
        if text.len() > SHORT {
            return PyString::new(py, text);
        }
        let mut last = locked(&self.0);
        if let Some(known) = last.as_ref().map(|known| known.bind(py))
            && known.to_str().is_ok_and(|known| known == text)
        {
            return known.clone();
        }
        let string = PyString::new(py, text);
        *last = Some(string.clone().unbind());
        string
    }
}

/// One of several classes, told apart by a tag or by the kind of JSON.
pub(crate) struct Union {
    pub(crate) tag: Option<&'static str>,
    pub(crate) by_tag: HashMap<&'static str, usize>,
    pub(crate) variants: Vec<(char, Plan)>,
    /// Without a tag: variants by the fields that they must have.
    pub(crate) by_fields: Vec<(usize, Vec<&'static str>)>,
}

/// What the replies and events of an operation become.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) reply: Plan,
    pub(crate) event: Plan,
}

static TEXT: &str = include_str!("plan.txt");

static LINES: LazyLock<Vec<(&'static str, OnceLock<Item>)>> =
    LazyLock::new(|| TEXT.lines().map(|line| (line, OnceLock::new())).collect());

static OPERATIONS: LazyLock<HashMap<&'static str, (&'static str, OnceLock<Outcome>)>> = LazyLock::new(|| {
    let rest = |line: &'static str| line.strip_prefix("o ")?.split_once(' ');
    TEXT.lines().filter_map(rest).map(|(id, plans)| (id, (plans, OnceLock::new()))).collect()
});

/// Returns the plan of an operation's replies; plain JSON for one that the plan does not have.
pub(crate) fn of(operation: &str) -> &'static Outcome {
    static PLAIN: Outcome = Outcome { reply: Plan::Any, event: Plan::Any };
    OPERATIONS.get(operation).map_or(&PLAIN, |(plans, outcome)| {
        outcome.get_or_init(|| {
            let (reply, event) = plans.split_once(' ').unwrap_or((plans, "-"));
            Outcome { reply: Plan::read(reply), event: Plan::read(event) }
        })
    })
}

/// Returns the plan of a class or of a union with a name, by its module and name.
pub(crate) fn of_class(path: &str) -> Option<Plan> {
    let (module, name) = path.rsplit_once('.')?;
    let start = format!("m {module} {name} ");
    let model = LINES.iter().position(|(line, _)| format!("{line} ").starts_with(&start)).map(Plan::Line);
    let union = format!("a {module} {name} ");
    model.or_else(|| LINES.iter().find_map(|(line, _)| line.strip_prefix(&union)).map(Plan::read))
}

/// Returns a line of the plan.
pub(crate) fn item(py: Python<'_>, line: usize) -> &'static Item {
    static OTHER: Item = Item::Other;
    LINES.get(line).map_or(&OTHER, |(text, item)| item.get_or_init(|| Item::read(py, text)))
}

impl Plan {
    fn read(text: &str) -> Self {
        match text.split_at_checked(1) {
            Some(("[", of)) => Self::List(Box::new(Self::read(of))),
            Some(("{", of)) => Self::Map(Box::new(Self::read(of))),
            _ => text.parse().map_or(Self::Any, Self::Line),
        }
    }
}

impl Item {
    fn read(py: Python<'_>, line: &'static str) -> Self {
        let mut words = line.split(' ');
        match (words.next(), words.next()) {
            (Some("m"), Some(module)) => Self::Model(Model {
                module,
                name: words.next().unwrap_or_default(),
                fields: words.map(|word| Field::read(py, word)).collect(),
                class: OnceLock::new(),
            }),
            (Some("u"), Some(tag)) => {
                let mut union = Union {
                    tag: Some(tag).filter(|tag| *tag != "-"),
                    by_tag: HashMap::new(),
                    variants: Vec::new(),
                    by_fields: Vec::new(),
                };
                words.for_each(|word| union.add(word));
                Self::Union(union)
            }
            _ => Self::Other,
        }
    }
}

impl Field {
    fn read(py: Python<'_>, word: &'static str) -> Self {
        let (names, plan) = word.split_once('=').unwrap_or((word, ""));
        let (key, name) = names.split_once('>').unwrap_or((names, names));
        Self { key, name: PyString::intern(py, name).unbind(), plan: Plan::read(plan), last: Last::default() }
    }
}

impl Union {
    fn add(&mut self, word: &'static str) {
        let (word, fields) = word.split_once('?').unwrap_or((word, ""));
        if !fields.is_empty() {
            self.by_fields.push((self.variants.len(), fields.split(',').collect()));
        }
        let (variant, tags) = word.split_once(':').unwrap_or((word, ""));
        for tag in tags.split(',').filter(|tag| !tag.is_empty()) {
            self.by_tag.entry(tag).or_insert(self.variants.len());
        }
        let mut letters = variant.chars();
        let kind = letters.next().unwrap_or('*');
        self.variants.push((kind, Plan::read(letters.as_str())));
    }
}

impl Model {
    /// Returns the class, which is imported at its first object.
    pub(crate) fn class(&self, py: Python<'_>) -> PyResult<&Class> {
        if let Some(class) = self.class.get() {
            return Ok(class);
        }
        // Outside the lock: Python runs, and a fork in another thread would leave it locked in the child.
        let class = Class::import(py, self.module, self.name, &self.fields)?;
        Ok(self.class.get_or_init(|| class))
    }
}
