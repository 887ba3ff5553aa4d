//! Oddities in the format of a key (K9). The facts about formats are those that secret scanners
//! publish.

use crate::characters::{comment_start, is_quote, looks_like};
use crate::key_class::beginning;
use crate::{KeyClass, KeyKind, Oddity, reference};

/// Returns the oddities of `text`, a key without its surroundings. The plainest explanation is
/// returned alone.
///
/// New formats are not odd: text is checked against a format only if its prefix claims that format.
pub(crate) fn lint(text: &str, kind: KeyKind) -> Vec<Oddity> {
    if let Some(oddity) = not_a_key(text) {
        return vec![oddity];
    }
    let class = KeyClass::of(text);
    let mut odd = Vec::new();
    odd.extend(text.chars().find(|c| looks_like(*c).is_some()).map(Oddity::LookAlike));
    odd.extend(text.contains(' ').then_some(Oddity::InnerSpace));
    odd.extend(text.starts_with(is_quote).then_some(Oddity::StillQuoted));
    odd.extend(wrong_class(class, kind));
    odd.extend(wrong_format(text, class));
    odd
}

type Check = fn(&str) -> bool;

/// The text as a whole is something other than a key.
fn not_a_key(text: &str) -> Option<Oddity> {
    let checks: [(Check, Oddity); 8] = [
        (is_url, Oddity::LooksLikeUrl),
        (is_variable, Oddity::UnexpandedVariable),
        (is_placeholder, Oddity::Placeholder),
        (is_scheme_included, Oddity::SchemeIncluded),
        (is_assignment, Oddity::AssignmentIncluded),
        (is_elided, Oddity::Elided),
        (has_comment, Oddity::CommentIncluded),
        (is_prose, Oddity::LooksLikeProse),
    ];
    checks.into_iter().find(|(is_it, _)| is_it(text)).map(|(_, oddity)| oddity)
}

fn is_url(text: &str) -> bool {
    text.contains("://")
}

fn is_variable(text: &str) -> bool {
    reference::is_variable(text)
}

fn is_placeholder(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "your-api-key",
        "your_api_key",
        "your-openai",
        "your_openai",
        "your-key",
        "your_key",
        "yourapikey",
        "your-secret",
        "key-here",
        "key_here",
        "changeme",
        "change-me",
        "change_me",
        "replace-me",
        "replace_me",
        "replaceme",
        "placeholder",
        "insert-your",
        "insert_your",
        "paste-your",
        "paste_your",
        "xxxxxx",
    ];
    let (prefix, class) = beginning(text).unwrap_or(("", KeyClass::Unknown));
    let lower = text.to_ascii_lowercase();
    class != KeyClass::Emulator
        && (WORDS.iter().any(|word| lower.contains(word))
            || lower[prefix.len()..].starts_with("xxx")
            || (text.starts_with('<') && text.ends_with('>')))
}

fn is_scheme_included(text: &str) -> bool {
    text.split_once(' ').is_some_and(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
}

fn is_assignment(text: &str) -> bool {
    let name = text.split_once('=').map(|(name, _)| name.trim_end());
    name.is_some_and(|name| name.ends_with("_KEY") || name.ends_with("_key") || name.ends_with("_TOKEN"))
}

fn is_elided(text: &str) -> bool {
    ["***", "...", "\u{2026}", "\u{2022}\u{2022}\u{2022}"].iter().any(|gap| text.contains(gap))
}

fn has_comment(text: &str) -> bool {
    comment_start(text).is_some()
}

fn is_prose(text: &str) -> bool {
    text.split(' ').filter(|word| !word.is_empty()).count() > 3
}

fn wrong_class(class: KeyClass, kind: KeyKind) -> Option<Oddity> {
    use KeyClass::{Admin, Legacy, OtherVendor, Project, ServiceAccount};
    match (class, kind) {
        (OtherVendor(name), _) => Some(Oddity::OtherVendor(name)),
        (Admin, KeyKind::ApiKey) => Some(Oddity::AdminKeyForApi),
        (Legacy | Project | ServiceAccount, KeyKind::AdminKey) => Some(Oddity::ApiKeyForAdmin),
        _ => None,
    }
}

/// A doubled prefix, else an unknown length, else a missing marker: each explains the next.
fn wrong_format(text: &str, class: KeyClass) -> Option<Oddity> {
    let (prefix, _) = beginning(text)?;
    let (body, known, found) = (&text[prefix.len()..], class.known_lengths(), text.chars().count());
    if has_prefix_again(prefix, body) {
        Some(Oddity::DoubledPrefix)
    } else if known.is_empty() || prefix == "sk-service-" {
        None
    } else if !known.contains(&found) {
        Some(Oddity::UnexpectedLength { found, known })
    } else {
        (!has_marker(body)).then_some(Oddity::NoMarker)
    }
}

fn has_prefix_again(prefix: &str, body: &str) -> bool {
    // A short prefix may occur in a long random string by chance, but not directly after itself.
    body.starts_with(prefix)
        || (prefix.len() >= 6 && body.contains(prefix))
        || (prefix == "sk-" && beginning(body).is_some())
}

/// Returns whether the marker is in the middle of `body`. Every published key has had it so far,
/// which promises nothing.
fn has_marker(body: &str) -> bool {
    // The vendor's name in base64, in two halves so that this source is not taken for a leaked key.
    let marker = ["T3Blb", "kFJ"].concat();
    let middle = body.len().saturating_sub(marker.len()) / 2;
    body.get(middle..middle + marker.len()) == Some(marker.as_str())
}

#[cfg(test)]
mod tests;
