//! What to say about a name that is unknown.

/// How alike two names must be for one to be a misspelling of the other.
const ALIKE: f64 = 0.82;

/// Returns the clause about an unknown name: `known` are the names that there are, as they are listed
/// in a sentence, such as `name, when or reply`.
pub(crate) fn unknown(name: &str, known: &str) -> String {
    let names = known.split(", ").flat_map(|some| some.split(" or "));
    format!("is unknown{}; use {known}", hint(name, names))
}

/// Returns ` (did you mean …?)`, or nothing if no name is near.
pub(crate) fn hint<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(name, known).map_or_else(String::new, |meant| format!(" (did you mean `{meant}`?)"))
}

/// Returns the most similar name, if there is one; case and separators do not count.
fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let bare = |name: &str| name.to_ascii_lowercase().replace(['_', '-', '.', ' '], "");
    let given = bare(name);
    let alike = known.into_iter().map(|known| (strsim::jaro_winkler(&given, &bare(known)), known));
    alike.filter(|(alike, _)| *alike >= ALIKE).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_name_gets_the_nearest_and_others_none() {
        let known = "name, when, reply, replies, finish_reason or times";
        for (name, meant) in [
            ("repyl", "reply"),
            ("Reply", "reply"),
            ("wehn", "when"),
            ("time", "times"),
            ("finishReason", "finish_reason"),
        ] {
            let clause = unknown(name, known);
            assert_eq!(clause, format!("is unknown (did you mean `{meant}`?); use {known}"), "{name}");
        }
        assert_eq!(unknown("zzz", known), format!("is unknown; use {known}"));
        assert_eq!(unknown("", known), format!("is unknown; use {known}"));
    }
}
