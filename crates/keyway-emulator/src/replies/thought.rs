//! Which models reason before they answer, how hard, and how long.

/// How a family of models reasons: the beginning of its names, the effort if a request sets none.
const FAMILIES: &[(&str, &str)] = &[
    ("o1", "medium"),
    ("o3", "medium"),
    ("o4", "medium"),
    ("gpt-5-pro", "high"),
    ("gpt-5.1-codex", "medium"),
    ("gpt-5.1", "none"),
    ("gpt-5.2-pro", "medium"),
    ("gpt-5.2", "none"),
    ("gpt-5.3", "none"),
    ("gpt-5.4", "none"),
    ("gpt-5", "medium"),
    ("gpt-6", "medium"),
];

/// Returns the effort of a model if a request sets none; `None` if it does not reason.
pub(super) fn usual_effort(model: &str) -> Option<&'static str> {
    let base = model.strip_prefix("ft:").unwrap_or(model);
    let chats = base.contains("-chat-latest");
    FAMILIES.iter().find(|(start, _)| !chats && base.starts_with(start)).map(|(_, effort)| *effort)
}

/// Returns the tokens of a model's thoughts: 0 if it does not reason, or answers at once.
pub(super) fn tokens(model: &str, effort: Option<&str>) -> u64 {
    let Some(usual) = usual_effort(model) else { return 0 };
    match effort.unwrap_or(usual) {
        "none" | "minimal" => 0,
        // With low effort, these answer what is easy at once.
        "low" if ["gpt-5.5", "gpt-5.6", "gpt-6"].iter().any(|start| model.starts_with(start)) => 0,
        "low" => 64,
        "medium" => 128,
        "high" => 256,
        _ => 512,
    }
}

/// Returns whether a model is of the generation that says in which phase a message belongs.
pub(super) fn has_phases(model: &str) -> bool {
    ["gpt-5.4", "gpt-5.5", "gpt-5.6", "gpt-6"].iter().any(|start| model.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_reason_by_family() {
        for (model, effort) in [
            ("gpt-4.1", None),
            ("gpt-4o-2024-08-06", None),
            ("gpt-5-chat-latest", None),
            ("gpt-5-mini", Some("medium")),
            ("gpt-5-pro", Some("high")),
            ("gpt-5.4-mini-2026-03-17", Some("none")),
            ("gpt-5.5", Some("medium")),
            ("gpt-6.2-sol", Some("medium")),
            ("o3-mini-2025-01-31", Some("medium")),
        ] {
            assert_eq!(usual_effort(model), effort, "{model}");
        }
        assert_eq!((tokens("gpt-4.1", Some("high")), tokens("gpt-5", Some("minimal"))), (0, 0));
        assert!(tokens("gpt-5", None) < tokens("gpt-5", Some("high")));
        assert!(tokens("gpt-5.4", Some("low")) > tokens("gpt-5.4", None));
        assert_eq!((tokens("gpt-5.6-sol", Some("low")), tokens("gpt-5.5", None)), (0, 128));
        assert!(has_phases("gpt-5.6-sol") && !has_phases("gpt-5.2"));
    }
}
