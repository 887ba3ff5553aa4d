//! The notes, as Markdown of the CHANGELOG's width.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::compare::{Changes, Sort};

/// The width of a line.
const WIDTH: usize = 100;

/// As many names are listed; of more, how many each family or type has.
const MOST_NAMES: usize = 40;

/// One line if nothing changed; else a point for each sort of things.
pub(super) fn text(changes: &Changes) -> String {
    let sorts: [(&str, &Sort); 7] = [
        ("Operations", &changes.operations),
        ("WebSockets", &changes.sockets),
        ("Webhook events", &changes.webhooks),
        ("Types", &changes.types),
        ("Fields", &changes.fields),
        ("Enum values", &changes.values),
        ("Union variants", &changes.variants),
    ];
    let points: String = sorts.iter().filter(|(_, sort)| !sort.is_empty()).map(point).collect();
    if points.is_empty() {
        return "The API is as it was: no operation, type, field or value changed.\n".to_owned();
    }
    format!("### The API\n\n{points}")
}

fn point((title, sort): &(&str, &Sort)) -> String {
    let parts = [("new", &sort.new), ("changed", &sort.changed), ("gone", &sort.gone)];
    let parts = parts.iter().filter(|(_, names)| !names.is_empty());
    let counts: Vec<_> = parts.clone().map(|(word, names)| format!("{} {word}", names.len())).collect();
    let mut text = format!("- {title}: {}.\n", counts.join(", "));
    for (word, names) in parts {
        let (first, rest) = word.split_at(1);
        let line = format!("{}{rest}: {}.", first.to_ascii_uppercase(), listed(names));
        text.push_str(&wrapped(&line));
    }
    text
}

fn listed(names: &[String]) -> String {
    if names.len() <= MOST_NAMES {
        return names.join(", ");
    }
    let mut owners = BTreeMap::<String, Vec<&str>>::new();
    for name in names {
        owners.entry(owner(name)).or_default().push(name);
    }
    let mut owners: Vec<_> = owners.into_iter().collect();
    owners.sort_by(|one, other| other.1.len().cmp(&one.1.len()).then_with(|| one.0.cmp(&other.0)));
    let others: usize = owners.iter().skip(MOST_NAMES).map(|(_, names)| names.len()).sum();
    let word = |(owner, names): &(String, Vec<&str>)| match names.as_slice() {
        [name] => (*name).to_owned(),
        names => format!("{owner} ({})", names.len()),
    };
    let mut words: Vec<_> = owners.iter().take(MOST_NAMES).map(word).collect();
    if others > 0 {
        words.push(format!("{others} others"));
    }
    words.join(", ")
}

/// What a name is counted with: an operation's resource, a member's type, the first word of a type's name.
fn owner(name: &str) -> String {
    let name = name.split('`').nth(1).unwrap_or(name);
    let cut = name.rfind("::").or_else(|| name.rfind('.'));
    let end =
        cut.or_else(|| name.char_indices().skip(1).find(|(_, c)| c.is_ascii_uppercase()).map(|(at, _)| at));
    let owner = &name[..end.unwrap_or(name.len())];
    if cut.is_none() && end.is_some() { format!("`{owner}…`") } else { format!("`{owner}`") }
}

/// A part of a point: indented, and wrapped at spaces.
fn wrapped(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    let mut indent = "  - ";
    while !rest.is_empty() {
        let room = WIDTH - indent.len();
        let fits = rest.char_indices().nth(room).map_or(rest.len(), |(at, _)| at);
        let end = if fits == rest.len() { fits } else { rest[..fits].rfind(' ').unwrap_or(fits) };
        let (now, later) = rest.split_at(end);
        let _ = writeln!(text, "{indent}{now}");
        (rest, indent) = (later.trim_start(), "    ");
    }
    text
}
