//! Vectors that are near each other if their texts have words, or parts of words, in common.
//!
//! Each word and each three letters of one move the vector in some random-looking directions, the
//! same in every text. A little noise from the whole text keeps different texts apart.

use crate::ids::Mixer;

/// The directions of a word, and of a part of one.
const WORD: usize = 32;
const PART: usize = 16;

/// How much the parts of a word count together, beside the word itself.
const PARTS: f64 = 1.0;
/// How much a word of one or two letters counts: it is in most texts.
const SHORT: f64 = 0.3;
/// How much two neighboring words count: their order is a part of the sense.
const PAIR: f64 = 0.3;
/// The length of the noise.
const NOISE: f64 = 0.1;

/// A vector that words are added to.
pub(super) struct Likeness {
    vector: Vec<f64>,
}

impl Likeness {
    /// Creates a vector of a model, in which nothing was said yet.
    pub(super) fn new(dimensions: usize) -> Self {
        Self { vector: vec![0.0; dimensions] }
    }

    /// Adds all words of a text.
    pub(super) fn text(&mut self, text: &str) {
        let lower = text.to_lowercase();
        let mut before = "";
        for word in words(&lower) {
            let letters = word.chars().count();
            let ideographs = word.chars().all(is_ideograph);
            let weight = if letters <= 2 && !ideographs { SHORT } else { 1.0 };
            self.feature(word.as_bytes(), WORD, weight);
            if !before.is_empty() {
                self.feature(format!("{before} {word}").as_bytes(), PART, PAIR);
            }
            before = word;
            if letters > 2 {
                self.parts(word, weight);
            }
        }
    }

    /// Adds the parts of a word: three letters each, with its beginning and end.
    fn parts(&mut self, word: &str, weight: f64) {
        let framed: Vec<char> =
            std::iter::once('^').chain(word.chars()).chain(std::iter::once('$')).collect();
        #[allow(clippy::cast_precision_loss, reason = "a word is short")]
        let each = PARTS * weight / (framed.len() as f64).sqrt();
        for part in framed.windows(3) {
            self.feature(part.iter().collect::<String>().as_bytes(), PART, each);
        }
    }

    /// Adds a token, given as its number.
    pub(super) fn token(&mut self, number: u64) {
        self.feature(&number.to_le_bytes(), WORD, 1.0);
    }

    fn feature(&mut self, name: &[u8], directions: usize, weight: f64) {
        let mut mixer = Mixer::seeded_by(name);
        let size = self.vector.len() as u64;
        #[allow(clippy::cast_precision_loss, reason = "a few dozen")]
        let step = weight / (directions as f64).sqrt();
        for _ in 0..directions {
            let bits = mixer.next();
            let place = usize::try_from(((bits >> 32) * size) >> 32).unwrap_or(0);
            if let Some(number) = self.vector.get_mut(place) {
                *number += if bits & 1 == 0 { step } else { -step };
            }
        }
    }

    /// Returns the first `dimensions` numbers, as a vector of length 1, with noise of the seed.
    #[allow(clippy::cast_possible_truncation, reason = "vectors are 32-bit floats")]
    pub(super) fn unit(mut self, mut noise: Mixer, dimensions: usize) -> Vec<f32> {
        let length = length(&self.vector);
        #[allow(clippy::cast_precision_loss, reason = "a few thousand")]
        let each = NOISE * if length > 0.0 { length } else { 1.0 } / (self.vector.len() as f64 / 3.0).sqrt();
        for number in &mut self.vector {
            *number += noise.next_signed_unit() * each;
        }
        self.vector.truncate(dimensions);
        let length = self::length(&self.vector).max(f64::MIN_POSITIVE);
        self.vector.iter().map(|number| (number / length) as f32).collect()
    }
}

fn length(vector: &[f64]) -> f64 {
    vector.iter().map(|number| number * number).sum::<f64>().sqrt()
}

/// Returns the words of a text. An ideograph is a word.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let runs = text.split(|c: char| !c.is_alphanumeric()).filter(|run| !run.is_empty());
    runs.flat_map(|run| {
        let mut rest = run;
        std::iter::from_fn(move || {
            let first = rest.chars().next()?;
            let end = match is_ideograph(first) {
                true => first.len_utf8(),
                false => rest.find(is_ideograph).unwrap_or(rest.len()),
            };
            let (word, after) = rest.split_at(end);
            rest = after;
            Some(word)
        })
    })
}

/// Whether a character is of a script without spaces: Chinese, Japanese.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{a4cf}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vector(text: &str, dimensions: usize) -> Vec<f32> {
        let mut likeness = Likeness::new(1536);
        likeness.text(text);
        likeness.unit(Mixer::seeded_by(text.as_bytes()), dimensions)
    }

    fn nearness(one: &str, two: &str, dimensions: usize) -> f32 {
        vector(one, dimensions).iter().zip(vector(two, dimensions)).map(|(one, two)| one * two).sum()
    }

    #[test]
    fn words_are_runs_of_letters_and_single_ideographs() {
        let found: Vec<&str> = words("it's x-ray 42, 北京city").collect();
        assert_eq!(found, ["it", "s", "x", "ray", "42", "北", "京", "city"]);
    }

    #[test]
    fn texts_with_common_words_are_near_each_other() {
        for dimensions in [256, 1536] {
            for (text, near, far) in [
                (
                    "How do I reset my password?",
                    "reset a forgotten password",
                    "The recipe needs two eggs and flour",
                ),
                (
                    "The cats were sleeping",
                    "A cat sleeps on the sofa",
                    "Quarterly revenue grew by ten percent",
                ),
                ("Wie setze ich mein Passwort zurück?", "Passwort zurücksetzen", "Zwei Eier und etwas Mehl"),
                ("我想重置密码", "如何重置密码", "今天天气很好"),
            ] {
                let (close, apart) = (nearness(text, near, dimensions), nearness(text, far, dimensions));
                assert!(close > apart + 0.05, "{dimensions}: {text}: {close} and {apart}");
            }
            assert!(nearness("The same words.", "the same words", dimensions) > 0.95);
        }
    }

    #[test]
    fn vectors_have_length_1_and_differ() {
        for text in ["", "?!", "a", "Hello there"] {
            let vector = vector(text, 256);
            let length: f32 = vector.iter().map(|number| number * number).sum();
            assert!(
                (length - 1.0).abs() < 1e-4 && vector.iter().filter(|number| **number != 0.0).count() > 200
            );
        }
        assert_ne!(vector("man bites dog", 256), vector("dog bites man", 256));
        assert_eq!(vector("man bites dog", 256), vector("man bites dog", 256));
    }
}
