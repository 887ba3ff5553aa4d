//! Model names: those that a key may use, the closest to a mistyped one, and a cheap one for a test
//! call.

use serde_json::Value;

/// Cheap models that support chat. The first one available is used.
const CHEAP: &[&str] = &["gpt-4.1-nano", "gpt-4o-mini", "gpt-4.1-mini", "gpt-5-nano", "gpt-3.5-turbo"];

/// Words in the names of models that do not support chat.
const NO_CHAT: &[&str] = &[
    "embed",
    "whisper",
    "tts",
    "dall-e",
    "image",
    "moderation",
    "audio",
    "realtime",
    "transcribe",
    "sora",
    "babbage",
    "davinci",
];

/// The names in a reply of `GET /models`, in the forms that servers have: `None` if it is no list.
pub(super) fn names(list: &Value) -> Option<Vec<String>> {
    let data = list.as_array().or_else(|| list.get("data")?.as_array());
    let data = data.or_else(|| list.get("models")?.as_array())?;
    let name = |model: &Value| {
        let name = model
            .as_str()
            .or_else(|| ["id", "name", "model"].iter().find_map(|field| model.get(*field)?.as_str()));
        name.map(str::to_owned)
    };
    Some(data.iter().filter_map(name).collect())
}

/// A model for a call that should cost next to nothing.
pub(super) fn cheap(names: &[String]) -> Option<&str> {
    let known = CHEAP.iter().copied().find(|cheap| names.iter().any(|name| name == cheap));
    let chats = |name: &&String| !NO_CHAT.iter().any(|word| name.contains(word));
    known.or_else(|| names.iter().find(chats).map(String::as_str))
}

/// The model to use if no list is available.
pub(super) const USUAL: &str = CHEAP[0];

/// The closest names to this one, at most three, best first.
pub(super) fn nearest<'a>(name: &str, names: &'a [String]) -> Vec<&'a str> {
    let most = (name.chars().count() / 2).max(2);
    let mut near: Vec<(usize, &str)> = names
        .iter()
        .map(|other| (distance(name, other), other.as_str()))
        .filter(|(distance, other)| *distance <= most && *other != name)
        .collect();
    near.sort_unstable();
    near.into_iter().take(3).map(|(_, other)| other).collect()
}

/// The Levenshtein distance: how many characters must be inserted, deleted or replaced.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, b) in other.iter().enumerate() {
            let change = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = change.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn list(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn the_distance_counts_edits() {
        for (one, other, edits) in
            [("", "", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("gpt-4.1", "gpt-41", 1), ("é", "e", 1)]
        {
            assert_eq!(distance(one, other), edits, "{one} {other}");
            assert_eq!(distance(other, one), edits, "{other} {one}");
        }
    }

    #[test]
    fn e6_the_nearest_names_come_first() {
        let names = list(&["gpt-4", "gpt-4.1", "gpt-4.1-mini", "o3", "text-embedding-3-small"]);
        assert_eq!(nearest("gpt4.1", &names), ["gpt-4.1", "gpt-4"]);
        assert_eq!(nearest("gpt-4.1-mni", &names)[0], "gpt-4.1-mini");
        assert_eq!(nearest("claude", &names), [] as [&str; 0]);
    }

    #[test]
    fn a_cheap_model_that_chats() {
        assert_eq!(cheap(&list(&["o3", "gpt-4o-mini", "gpt-4.1-nano"])), Some("gpt-4.1-nano"));
        assert_eq!(cheap(&list(&["text-embedding-3-small", "llama-3"])), Some("llama-3"));
        assert_eq!(cheap(&list(&["whisper-1"])), None);
        assert_eq!(cheap(&[]), None);
    }

    #[test]
    fn names_are_read_from_the_list() {
        assert_eq!(names(&json!({"data": [{"id": "a"}, {"no": 1}, {"id": "b"}]})), Some(list(&["a", "b"])));
        assert_eq!(names(&json!({"models": [{"name": "a"}, "b", 7]})), Some(list(&["a", "b"])));
        assert_eq!(names(&json!([{"model": "a"}])), Some(list(&["a"])));
        assert_eq!(names(&json!({"data": []})), Some(Vec::new()));
        assert_eq!(names(&json!({"data": null, "object": "list"})), None);
    }
}
