//! Names of models: which ones exist besides those that the document lists.

/// Ends of the names of variants.
const VARIANTS: &[&str] = &[
    "-mini",
    "-nano",
    "-pro",
    "-codex",
    "-codex-mini",
    "-codex-max",
    "-codex-spark",
    "-chat-latest",
    "-latest",
    "-preview",
    "-search-api",
    "-search-preview",
    "-audio-preview",
];

/// Models that were taken away: programs of their time name them.
const RETIRED: &[&str] = &[
    "gpt-4.5-preview",
    "gpt-4-1106-vision-preview",
    "gpt-audio",
    "gpt-audio-1.5",
    "gpt-audio-mini",
    "text-davinci-003",
    "text-moderation-007",
];

/// Returns whether a model exists, given some that do: one of these, what they are variants of, or
/// another variant or snapshot of it. A model that was fine-tuned elsewhere exists if its base does.
pub(crate) fn is_known(id: &str, listed: &[&str]) -> bool {
    let id = base_of_tuned(id).unwrap_or(id);
    let is_base = |name: &str| {
        let variant = |one: &&str| one.strip_prefix(name).is_some_and(|rest| rest.starts_with('-'));
        listed.contains(&name) || RETIRED.contains(&name) || (has_version(name) && listed.iter().any(variant))
    };
    let name = without_date(id);
    is_base(id)
        || is_base(name)
        || VARIANTS
            .iter()
            .filter_map(|end| name.strip_suffix(end))
            .any(|base| has_version(base) && is_base(base))
}

/// Returns the base of a fine-tuned model: `ft:BASE:ORGANIZATION:SUFFIX:ID`.
fn base_of_tuned(name: &str) -> Option<&str> {
    organization_of_tuned(name).filter(|organization| !organization.is_empty())?;
    name.split(':').nth(1).filter(|_| name.split(':').count() > 4)
}

/// Returns the organization that a fine-tuned model belongs to.
pub(crate) fn organization_of_tuned(name: &str) -> Option<&str> {
    name.strip_prefix("ft:")?.split(':').nth(1)
}

/// Returns whether a name has a number: `gpt-5.6`, but not `gpt`.
fn has_version(name: &str) -> bool {
    name.contains(|c: char| c.is_ascii_digit())
}

/// Returns a name without the date of a snapshot: `-2026-04-23` or `-0613`.
fn without_date(name: &str) -> &str {
    let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
    let parts: Vec<&str> = name.rsplitn(4, '-').collect();
    match parts[..] {
        [day, month, year, base] if digits(day, 2) && digits(month, 2) && digits(year, 4) => base,
        [day, ..] if digits(day, 4) => &name[..name.len() - 5],
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_and_snapshots_of_known_models_exist_and_nothing_else() {
        let listed = ["gpt-4o", "gpt-4o-2024-08-06", "gpt-7.1-terra", "gpt-4", "o9-mini"];
        for name in [
            "gpt-4o",
            "gpt-4o-2031-02-03",
            "gpt-4o-mini",
            "gpt-4o-mini-2031-02-03",
            "gpt-7.1",
            "gpt-7.1-codex",
            "gpt-7.1-terra-2030-01-01",
            "gpt-4-0613",
            "o9",
            "gpt-4.5-preview-2025-02-27",
            "gpt-7.1-codex-spark",
            "gpt-audio-2025-08-28",
            "text-moderation-007",
            "ft:gpt-4o-mini-2024-07-18:acme::8abc1234",
            "ft:gpt-4o-2024-08-06:acme:support:9xyz:ckpt-step-90",
        ] {
            assert!(is_known(name, &listed), "{name}");
        }
        for name in [
            "",
            "gpt",
            "gpt-8",
            "gpt-4oo",
            "gpt-4o-",
            "gpt-7",
            "gpt-4o-minii",
            "no-model-2024-01-01",
            "-0613",
            "latest",
            "ft:gpt-4o",
            "ft:gpt-4o:::1",
            "ft:gpt-8:acme::1",
        ] {
            assert!(!is_known(name, &listed), "{name}");
        }
    }
}
