//! The dated model behind a name: replies are from the snapshot, whatever the request called it.

/// Names and their snapshots. A model that is not listed is its own snapshot.
const SNAPSHOTS: &[(&str, &str)] = &[
    ("gpt-3.5-turbo", "gpt-3.5-turbo-0125"),
    ("gpt-4", "gpt-4-0613"),
    ("gpt-4-turbo", "gpt-4-turbo-2024-04-09"),
    ("gpt-4-turbo-preview", "gpt-4-0125-preview"),
    ("gpt-4-vision-preview", "gpt-4-1106-vision-preview"),
    ("gpt-4.1", "gpt-4.1-2025-04-14"),
    ("gpt-4.1-mini", "gpt-4.1-mini-2025-04-14"),
    ("gpt-4.1-nano", "gpt-4.1-nano-2025-04-14"),
    ("gpt-4.5-preview", "gpt-4.5-preview-2025-02-27"),
    ("gpt-4o", "gpt-4o-2024-08-06"),
    ("gpt-4o-audio-preview", "gpt-4o-audio-preview-2025-06-03"),
    ("gpt-4o-mini", "gpt-4o-mini-2024-07-18"),
    ("gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17"),
    ("gpt-4o-mini-search-preview", "gpt-4o-mini-search-preview-2025-03-11"),
    ("gpt-4o-search-preview", "gpt-4o-search-preview-2025-03-11"),
    ("gpt-5", "gpt-5-2025-08-07"),
    ("gpt-5-mini", "gpt-5-mini-2025-08-07"),
    ("gpt-5-nano", "gpt-5-nano-2025-08-07"),
    ("gpt-5-pro", "gpt-5-pro-2025-10-06"),
    ("gpt-5.1", "gpt-5.1-2025-11-13"),
    ("gpt-5.2", "gpt-5.2-2025-12-11"),
    ("gpt-5.2-pro", "gpt-5.2-pro-2025-12-11"),
    ("gpt-5.4", "gpt-5.4-2026-03-05"),
    ("gpt-5.4-mini", "gpt-5.4-mini-2026-03-17"),
    ("gpt-5.4-nano", "gpt-5.4-nano-2026-03-17"),
    ("gpt-5.5", "gpt-5.5-2026-04-23"),
    ("gpt-5.5-pro", "gpt-5.5-pro-2026-04-23"),
    ("gpt-5.6", "gpt-5.6-sol"),
    ("o1", "o1-2024-12-17"),
    ("o1-mini", "o1-mini-2024-09-12"),
    ("o1-preview", "o1-preview-2024-09-12"),
    ("o1-pro", "o1-pro-2025-03-19"),
    ("o3", "o3-2025-04-16"),
    ("o3-deep-research", "o3-deep-research-2025-06-26"),
    ("o3-mini", "o3-mini-2025-01-31"),
    ("o3-pro", "o3-pro-2025-06-10"),
    ("o4-mini", "o4-mini-2025-04-16"),
    ("o4-mini-deep-research", "o4-mini-deep-research-2025-06-26"),
];

/// Returns the name of the snapshot that a model's replies are from.
pub(super) fn of(model: &str) -> &str {
    SNAPSHOTS.iter().find(|(name, _)| *name == model).map_or(model, |(_, snapshot)| *snapshot)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_for_one_snapshot() {
        assert!(SNAPSHOTS.is_sorted());
        assert_eq!(of("gpt-4o"), "gpt-4o-2024-08-06");
        for (name, snapshot) in SNAPSHOTS {
            assert_ne!(name, snapshot);
            assert_eq!(of(snapshot), *snapshot, "a snapshot is its own");
        }
        for own in ["gpt-4o-2024-05-13", "ft:gpt-4o:x", "fault-500", "chatgpt-4o-latest"] {
            assert_eq!(of(own), own);
        }
    }
}
