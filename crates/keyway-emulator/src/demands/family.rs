//! Models by family: how they reason, and what they read and write.

/// How a model reasons, which decides about its parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reasoning {
    /// It does not: GPT-3.5, GPT-4 and their kin.
    Never,
    /// The first ones, without system messages and tools: o1-mini, o1-preview.
    Early,
    /// The o series.
    Always,
    /// GPT-5.
    Gpt5,
    /// If the request asks for effort: GPT-5.1 and later.
    Optional,
    /// Nothing is known of it.
    Unknown,
}

/// Returns how a model of that name reasons; a fine-tuned one does as its base.
pub(super) fn reasoning(model: &str) -> Reasoning {
    let model = base(model);
    if ["gpt-3.5", "gpt-4", "chatgpt-4"].iter().any(|plain| model.starts_with(plain)) {
        return Reasoning::Never;
    }
    if ["o1-mini", "o1-preview"].iter().any(|early| model.starts_with(early)) {
        return Reasoning::Early;
    }
    if model.strip_prefix('o').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) {
        return Reasoning::Always;
    }
    let Some(version) = model.strip_prefix("gpt-") else { return Reasoning::Unknown };
    let (version, variant) = version.split_once('-').unwrap_or((version, ""));
    match version.split_once('.').map_or(version, |(major, _)| major).parse::<u32>() {
        // A chat variant answers at once.
        Ok(5..) if variant.starts_with("chat") => Reasoning::Unknown,
        Ok(5) if version == "5" => Reasoning::Gpt5,
        Ok(5..) => Reasoning::Optional,
        _ => Reasoning::Unknown,
    }
}

/// Returns the name of the model that a fine-tuned one is made of: `ft:BASE:ORGANIZATION:…`.
fn base(model: &str) -> &str {
    let tuned = model.strip_prefix("ft:");
    tuned.map_or(model, |rest| rest.split(':').next().unwrap_or(rest))
}

/// The most tokens that models write, by the start of their names; the first that fits counts.
const MOST_TOKENS: &[(&str, u64)] = &[
    ("gpt-3.5-turbo", 4_096),
    ("gpt-4-turbo", 4_096),
    ("gpt-4-1106", 4_096),
    ("gpt-4-0125", 4_096),
    ("gpt-4-vision", 4_096),
    ("gpt-4o-2024-05-13", 4_096),
    ("gpt-4o", 16_384),
    ("chatgpt-4o", 16_384),
    ("gpt-4.1", 32_768),
    ("o1-mini", 65_536),
    ("o1-preview", 32_768),
    ("o1", 100_000),
    ("o3", 100_000),
    ("o4-mini", 100_000),
    ("gpt-5", 128_000),
];

/// Returns the most tokens that a model writes, if it is known.
pub(super) fn most_tokens(model: &str) -> Option<u64> {
    let model = base(model);
    MOST_TOKENS.iter().find(|(start, _)| model.starts_with(start)).map(|(_, most)| *most)
}

/// Returns whether a model searches the web in chat.
pub(super) fn searches(model: &str) -> bool {
    base(model).contains("search")
}

/// Returns whether a model is known to hear nothing.
pub(super) fn is_deaf(model: &str) -> bool {
    reasoning(model) != Reasoning::Unknown && !base(model).contains("audio")
}

/// Returns whether a model is known to see nothing.
pub(super) fn is_blind(model: &str) -> bool {
    let model = base(model);
    let sees = ["turbo", "vision", "1106"].iter().any(|word| model.contains(word));
    ["gpt-3.5", "o1-mini", "o3-mini"].iter().any(|blind| model.starts_with(blind))
        || (!sees && (model == "gpt-4" || model.starts_with("gpt-4-")))
}

/// Returns whether a model is older than schemas for its answers.
pub(super) fn knows_no_schemas(model: &str) -> bool {
    let model = base(model);
    let old = ["gpt-3.5", "gpt-4-", "gpt-4o-2024-05-13", "o1-mini", "o1-preview"];
    model == "gpt-4" || old.iter().any(|old| model.starts_with(old))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_reason_by_family() {
        for (names, how) in [
            (
                &["gpt-4o", "gpt-4", "gpt-4.1-nano", "gpt-3.5-turbo-0125", "ft:gpt-4o-mini:acme::1"][..],
                Reasoning::Never,
            ),
            (&["o1-mini", "o1-preview-2024-09-12"], Reasoning::Early),
            (&["o1", "o3", "o3-mini", "o4-mini-2025-04-16", "ft:o4-mini:acme::1"], Reasoning::Always),
            (&["gpt-5", "gpt-5-mini", "gpt-5-2025-08-07", "gpt-5-codex"], Reasoning::Gpt5),
            (&["gpt-5.1", "gpt-5.4-mini", "gpt-6-luna", "gpt-6.2-sol", "gpt-10"], Reasoning::Optional),
            (
                &["gpt-5-chat-latest", "gpt-5.1-chat-latest", "fault-429", "omni", "gpt-audio", "llama3"],
                Reasoning::Unknown,
            ),
        ] {
            for name in names {
                assert_eq!(reasoning(name), how, "{name}");
            }
        }
    }

    #[test]
    fn senses_and_lengths_are_of_the_family_too() {
        assert_eq!(most_tokens("gpt-4o-mini-2024-07-18"), Some(16_384));
        assert_eq!(most_tokens("gpt-4o-2024-05-13"), Some(4_096));
        assert_eq!((most_tokens("gpt-4"), most_tokens("fault-500")), (None, None));
        for (name, blind, deaf) in [
            ("gpt-3.5-turbo", true, true),
            ("gpt-4-0613", true, true),
            ("gpt-4-turbo", false, true),
            ("gpt-4-1106-vision-preview", false, true),
            ("gpt-4.1", false, true),
            ("gpt-4o-audio-preview", false, false),
            ("fault-500", false, false),
        ] {
            assert_eq!((is_blind(name), is_deaf(name)), (blind, deaf), "{name}");
        }
    }
}
