//! Keys that look real, assembled here so that no scanner takes this source for a leak.

/// A key of this class: the prefix, and the marker between two halves of this length.
pub(crate) fn real(prefix: &str, half: usize) -> String {
    let letters = |from: usize| (0..half).map(move |i| char::from(b'a' + ((i * 7 + from) % 26) as u8));
    letters(3).fold(prefix.to_owned(), push) + "T3Blb" + "kFJ" + &letters(11).fold(String::new(), push)
}

/// A project key of 164 characters.
pub(crate) fn project() -> String {
    real("sk-proj-", 74)
}

/// Returns a key as the API repeats it.
pub(crate) fn masked(key: &str) -> String {
    let hidden = "*".repeat(key.len().saturating_sub(12));
    format!("{}{hidden}{}", &key[..8], &key[key.len() - 4..])
}

fn push(mut text: String, letter: char) -> String {
    text.push(letter);
    text
}
