//! Two tables beside each other.

use std::collections::{BTreeMap, BTreeSet};

use super::blocks::{Block, Blocks, Kind};

/// What is new, changed and gone of one sort of things.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Sort {
    pub(super) new: Vec<String>,
    pub(super) changed: Vec<String>,
    pub(super) gone: Vec<String>,
}

impl Sort {
    pub(super) fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.gone.is_empty()
    }
}

/// All differences of two tables.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Changes {
    pub(super) operations: Sort,
    pub(super) sockets: Sort,
    pub(super) webhooks: Sort,
    pub(super) types: Sort,
    /// Of types that both tables have.
    pub(super) fields: Sort,
    pub(super) values: Sort,
    pub(super) variants: Sort,
}

/// Facts of operations that users do not see.
const SILENT: &[&str] = &["reference"];

impl Changes {
    pub(super) fn between(old: &Blocks<'_>, new: &Blocks<'_>) -> Self {
        let mut changes = Self::default();
        for ((kind, name), block) in new {
            match old.get(&(*kind, *name)) {
                None => changes.sort(*kind).new.push(code(name)),
                Some(before) if before != block => changes.block(*kind, name, before, block),
                Some(_) => {}
            }
        }
        for (kind, name) in old.keys().filter(|key| !new.contains_key(*key)) {
            changes.sort(*kind).gone.push(code(name));
        }
        changes
    }

    fn sort(&mut self, kind: Kind) -> &mut Sort {
        match kind {
            Kind::Operation => &mut self.operations,
            Kind::Socket => &mut self.sockets,
            Kind::Webhook => &mut self.webhooks,
            Kind::Type => &mut self.types,
        }
    }

    fn block(&mut self, kind: Kind, name: &str, old: &Block<'_>, new: &Block<'_>) {
        if kind != Kind::Type {
            let parts = facts(&old.lines, &new.lines);
            if !parts.is_empty() {
                self.sort(kind).changed.push(format!("{} ({})", code(name), parts.join(", ")));
            }
            return;
        }
        if old.keyword != new.keyword {
            let change =
                format!("{} (was {}, is {})", code(name), article(old.keyword), article(new.keyword));
            return self.types.changed.push(change);
        }
        if old.head != new.head {
            self.types.changed.push(format!("{} ({})", code(name), head(old.head, new.head)));
        }
        match new.keyword {
            "type" => lines(&mut self.fields, old, new, |line| code(&format!("{name}.{line}"))),
            "enum" => {
                lines(&mut self.values, old, new, |line| format!("{} {}", code(name), code(value(line))))
            }
            "union" => lines(&mut self.variants, old, new, |line| code(&format!("{name}::{line}"))),
            _ => {}
        }
    }
}

/// Compares the lines of two blocks; `shown` says what a line is about.
fn lines(sort: &mut Sort, old: &Block<'_>, new: &Block<'_>, shown: impl Fn(&str) -> String) {
    for (line, says) in &new.lines {
        match old.lines.get(line) {
            None => sort.new.push(shown(line)),
            Some(said) if said != says => {
                sort.changed.push(format!("{} ({} → {})", shown(line), form(said), form(says)));
            }
            Some(_) => {}
        }
    }
    for line in old.lines.keys().filter(|line| !new.lines.contains_key(*line)) {
        sort.gone.push(shown(line));
    }
}

/// What differs between the facts of two operations.
fn facts(old: &BTreeMap<&str, &str>, new: &BTreeMap<&str, &str>) -> Vec<String> {
    let names: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
    let names = names.into_iter().filter(|name| !SILENT.contains(name));
    let part = |name: &str| match (old.get(name), new.get(name)) {
        (None, Some(_)) => Some(format!("new: {}", code(name))),
        (Some(_), None) => Some(format!("gone: {}", code(name))),
        (Some(said), Some(says)) if said != says => {
            Some(format!("{}: {} → {}", code(name), form(said), form(says)))
        }
        _ => None,
    };
    names.filter_map(part).collect()
}

/// What a line says, without the marks of the grammar around it.
fn form(says: &str) -> String {
    let (required, rest) = says.strip_prefix('!').map_or(("", says), |rest| ("required ", rest));
    let rest = rest.trim_start_matches(':').trim();
    match rest {
        "" => "nothing".to_owned(),
        rest => format!("{required}{}", code(rest)),
    }
}

fn head(old: &str, new: &str) -> String {
    let one = |head: &str| if head.is_empty() { "nothing".to_owned() } else { code(head) };
    format!("{} → {}", one(old), one(new))
}

fn article(keyword: &str) -> &'static str {
    match keyword {
        "type" => "an object",
        "enum" => "an enum",
        "union" => "a union",
        _ => "an alias",
    }
}

/// A value of an enum without its quotes.
fn value(line: &str) -> &str {
    line.strip_prefix('"').and_then(|line| line.strip_suffix('"')).unwrap_or(line)
}

fn code(text: &str) -> String {
    format!("`{text}`")
}
