//! The table of leaks (X5): keys, the parts of them that a server repeats, the encodings it uses,
//! and a test for whether a text shows a key. Shared by the tests of several crates. It does not
//! use the code under test: it decodes naively, over and over.

use std::collections::HashSet;

/// Keys of known and unknown formats, assembled here so that no secret scanner takes them for one.
pub(crate) fn keys() -> Vec<(&'static str, String)> {
    let join = |parts: &[&str]| parts.concat();
    vec![
        (
            "project",
            join(&[
                "sk-",
                "proj-",
                "CaNaRy0123456789_abcdefghijklmnop",
                "-QRSTUVWXYZ98765_zyxwvu",
                "-43210TaIlEnD",
            ]),
        ),
        ("legacy", join(&["sk-", "CaNaRyAbCdEfGhIjKlMn", "OpQrStUvWxYz0123456789AbCdEf"])),
        ("hexadecimal", join(&["a8f5f167f44f4964", "e6c998dee827110c"])),
        ("uuid", join(&["3f2b8c1e-7a4d-", "4e9b-b1c6-d05f8a92e7b3"])),
        ("words", join(&["violet-otter-", "juggles-seven-", "lanterns"])),
        ("symbols", join(&["Zx9+Kq/3Lm~7P.", "w=Tt8:Rr!5Yy@2Uu", "#4Ii$6Oo"])),
    ]
}

/// Returns the parts of a key that a server may repeat.
pub(crate) fn parts(key: &str) -> Vec<(&'static str, String)> {
    let (length, body) = (key.len(), prefix(key).len());
    let middle = body + (length - body) / 2;
    vec![
        ("all", key.to_owned()),
        ("first half", key[..middle].to_owned()),
        ("second half", key[middle..].to_owned()),
        ("eight", key[middle - 4..middle + 4].to_owned()),
        ("head...tail", format!("{}...{}", &key[..body + 14], &key[length - 8..])),
        ("…middle…", format!("\u{2026}{}\u{2026}", &key[middle - 6..middle + 6])),
        ("[...]", format!("{}[...]{}", &key[..body + 9], &key[length - 9..])),
        ("stars", format!("{}{}{}", &key[..body + 8], "*".repeat(20), &key[length - 4..])),
        ("two members", format!("{}\",\"b\":\"{}", &key[..middle], &key[middle..])),
    ]
}

/// Returns the last characters of a key beside a mask, which the rule of eight does not cover.
pub(crate) fn tails(key: &str) -> Vec<String> {
    let tail = &key[key.len() - 6..];
    vec![
        format!("\u{2026}{tail}"),
        format!("****{tail}"),
        format!("...{tail}"),
        format!("[redacted]{tail}"),
        format!("XXXXXXXX{tail}"),
    ]
}

pub(crate) type Form = fn(&str) -> String;

/// The encodings of a text.
pub(crate) const FORMS: &[(&str, Form)] = &[
    ("as it is", str::to_owned),
    ("capitals", |text| text.to_uppercase()),
    ("small letters", |text| text.to_lowercase()),
    ("JSON, punctuation", |text| {
        escaped(text, |c| !c.is_alphanumeric(), |c| format!("\\u{:04x}", u32::from(c)))
    }),
    ("JSON, capitals", |text| {
        escaped(text, |c| !c.is_alphanumeric(), |c| format!("\\u{:04X}", u32::from(c)))
    }),
    ("JSON, all", |text| escaped(text, |_| true, |c| format!("\\u{:04x}", u32::from(c)))),
    ("JSON, PHP's slashes", |text| text.replace('/', "\\/")),
    ("JSON in JSON", |text| {
        escaped(text, |c| !c.is_alphanumeric(), |c| format!("\\\\u{:04x}", u32::from(c)))
    }),
    ("JSON in JSON in JSON", |text| {
        escaped(text, |c| !c.is_alphanumeric(), |c| format!("\\\\\\\\u{:04x}", u32::from(c)))
    }),
    ("percent", |text| percent(text, false)),
    ("percent, small letters", |text| percent(text, false).to_lowercase()),
    ("percent, all", |text| percent(text, true)),
    ("percent, twice", |text| percent(&percent(text, false), false)),
    ("percent in JSON", |text| percent(text, false).replace('%', "\\u0025")),
    ("form", |text| percent(text, false).replace("%20", "+")),
    ("HTML, numbers", |text| escaped(text, |c| !c.is_alphanumeric(), |c| format!("&#{};", u32::from(c)))),
    ("HTML, hexadecimal", |text| {
        escaped(text, |c| !c.is_alphanumeric(), |c| format!("&#x{:X};", u32::from(c)))
    }),
    ("HTML, all", |text| escaped(text, |_| true, |c| format!("&#{};", u32::from(c)))),
    ("HTML, names", named),
    ("HTML, twice", |text| named(text).replace('&', "&amp;")),
    ("HTML in JSON", |text| named(text).replace('&', "\\u0026")),
    ("base64", |text| base64(text, STANDARD, true)),
    ("base64, not padded", |text| base64(text, STANDARD, false)),
    ("base64, URL", |text| base64(text, URL, true)),
    ("base64 of Bearer", |text| base64(&format!("Bearer {text}"), STANDARD, true)),
    ("base64 of a user", |text| base64(&format!("{text}:"), STANDARD, true)),
    ("base64 of a password", |text| base64(&format!("user:{text}"), URL, false)),
    ("base64 of JSON", |text| {
        base64(
            &escaped(text, |c| !c.is_alphanumeric(), |c| format!("\\u{:04x}", u32::from(c))),
            STANDARD,
            true,
        )
    }),
    ("base64 in JSON", |text| base64(text, STANDARD, true).replace('/', "\\/").replace('=', "\\u003d")),
    ("base64, percent", |text| percent(&base64(text, STANDARD, true), false)),
    ("base64, twice", |text| base64(&base64(text, STANDARD, true), STANDARD, true)),
    ("base64 in a path", |text| format!("v1/{}", base64(text, URL, false))),
    ("invisible characters", |text| text.chars().flat_map(|c| [c, '\u{200b}']).collect()),
    // No JSON escapes: text that contains them is not JavaScript.
    ("JavaScript", |text| {
        escaped(text, |c| !c.is_alphanumeric() && c.is_ascii(), |c| format!("\\x{:02x}", u32::from(c)))
    }),
    ("JavaScript, braces", |text| {
        escaped(text, |c| !c.is_alphanumeric(), |c| format!("\\u{{{:x}}}", u32::from(c)))
    }),
];

fn escaped(text: &str, which: fn(char) -> bool, how: fn(char) -> String) -> String {
    text.chars().map(|c| if which(c) && u32::from(c) < 0x1_0000 { how(c) } else { c.to_string() }).collect()
}

fn percent(text: &str, all: bool) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() && !all;
    text.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

const NAMES: &[(char, &str)] = &[
    ('_', "lowbar"),
    ('.', "period"),
    ('/', "sol"),
    ('+', "plus"),
    ('=', "equals"),
    (':', "colon"),
    ('!', "excl"),
    ('@', "commat"),
    ('#', "num"),
    ('$', "dollar"),
    ('*', "ast"),
    ('[', "lsqb"),
    (']', "rsqb"),
    ('\u{2026}', "hellip"),
];

fn named(text: &str) -> String {
    let name = |c: char| NAMES.iter().find(|(known, _)| *known == c).map(|(_, name)| format!("&{name};"));
    text.chars().map(|c| name(c).unwrap_or_else(|| c.to_string())).collect()
}

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn base64(text: &str, alphabet: &[u8; 64], padded: bool) -> String {
    let mut out = String::new();
    for group in text.as_bytes().chunks(3) {
        let number = group
            .iter()
            .chain([0, 0].iter())
            .take(3)
            .fold(0usize, |number, byte| number << 8 | usize::from(*byte));
        for index in 0..=group.len() {
            out.push(char::from(alphabet[number >> (18 - 6 * index) & 63]));
        }
        if padded {
            out.push_str(&"=".repeat(3 - group.len()));
        }
    }
    out
}

/// Returns the part of a key that its class shares.
fn prefix(key: &str) -> &str {
    ["sk-proj-", "sk-"].into_iter().find(|prefix| key.starts_with(prefix)).unwrap_or("")
}

/// All runs of eight characters of a key, in lowercase, except for its class prefix.
pub(crate) struct Runs {
    runs: HashSet<Vec<u8>>,
    /// The first two bytes of each run, for a quick check.
    begins: Vec<bool>,
    tail: String,
}

impl Runs {
    pub(crate) fn of(key: &str) -> Self {
        let prefix = prefix(key).len();
        let key = key.to_lowercase();
        let runs = key
            .as_bytes()
            .windows(8)
            .enumerate()
            .filter(|(at, _)| at + 8 > prefix)
            .map(|(_, run)| run.to_vec());
        let runs: HashSet<_> = runs.collect();
        let mut begins = vec![false; 1 << 16];
        runs.iter().for_each(|run| begins[begin(run)] = true);
        Self { runs, begins, tail: key[key.len() - 6..].to_owned() }
    }

    /// Returns the first run of the key that a text shows, as written or decoded.
    pub(crate) fn shown_in(&self, text: &str) -> Option<String> {
        let mut seen: Vec<String> = vec![text.to_owned()];
        for level in 0..4 {
            let Some(last) = seen.get(level).cloned() else { break };
            let next = decoded(&last);
            if next != last {
                seen.push(next);
            }
        }
        let mut all = Vec::new();
        for text in seen {
            for inner in from_base64(&text) {
                all.extend(from_base64(&inner));
                all.push(decoded(&inner));
                all.push(inner);
            }
            all.push(text);
        }
        all.iter().find_map(|text| self.plainly_in(text))
    }

    fn plainly_in(&self, text: &str) -> Option<String> {
        let text = text.to_lowercase();
        let run =
            text.as_bytes().windows(8).find(|run| self.begins[begin(run)] && self.runs.contains(*run))?;
        Some(format!("{:?} in {text:?}", String::from_utf8_lossy(run)))
    }

    /// Returns whether a text shows the key's last six characters.
    pub(crate) fn tail_in(&self, text: &str) -> bool {
        text.to_lowercase().contains(&self.tail)
    }
}

fn begin(run: &[u8]) -> usize {
    usize::from(run[0]) << 8 | usize::from(run[1])
}

/// Decodes one layer of every escape in a text.
fn decoded(text: &str) -> String {
    let mut bytes: Vec<u8> = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (length, char) = escape(rest).unwrap_or((c.len_utf8(), Some(c)));
        match char {
            // Percent-encoded bytes, which may be parts of a character.
            Some(char) if rest.starts_with('%') && length == 3 => {
                bytes.push(u8::try_from(u32::from(char)).unwrap_or(b'?'))
            }
            Some('\u{200b}') => {}
            Some(char) => bytes.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes()),
            None => {}
        }
        rest = &rest[length..];
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn escape(text: &str) -> Option<(usize, Option<char>)> {
    let hex =
        |range: std::ops::Range<usize>| u32::from_str_radix(text.get(range)?, 16).ok().map(char::from_u32);
    if text.starts_with("\\u{") {
        let end = text.find('}').filter(|end| *end < 10)?;
        return Some((end + 1, hex(3..end)?));
    }
    if text.starts_with("\\u") {
        return Some((6, hex(2..6)?));
    }
    if text.starts_with("\\x") {
        return Some((4, hex(2..4)?));
    }
    if let Some(rest) = text.strip_prefix('\\') {
        let next = rest.chars().next().filter(|c| matches!(c, '\\' | '/' | '"'))?;
        return Some((2, Some(next)));
    }
    if text.starts_with('%') {
        return Some((3, hex(1..3)?));
    }
    if text.starts_with('&') {
        let end = text.find(';').filter(|end| *end < 12)?;
        let name = &text[1..end];
        if let Some(digits) = name.strip_prefix("#x").or_else(|| name.strip_prefix("#X")) {
            return Some((end + 1, char::from_u32(u32::from_str_radix(digits, 16).ok()?)));
        }
        if let Some(digits) = name.strip_prefix('#') {
            return Some((end + 1, char::from_u32(digits.parse().ok()?)));
        }
        let known = NAMES.iter().chain(&[('&', "amp")]).find(|(_, known)| *known == name)?;
        return Some((end + 1, Some(known.0)));
    }
    None
}

/// Decodes the long words of a text as base64, from each offset at which it may begin.
fn from_base64(text: &str) -> Vec<String> {
    let value = |byte: u8| {
        Some(usize::from(match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        }))
    };
    let words = text.as_bytes().split(|byte| value(*byte).is_none()).filter(|word| word.len() > 10);
    let mut all = Vec::new();
    for word in words {
        for skipped in 0..4 {
            let mut bytes = Vec::new();
            for group in word[skipped..].chunks(4) {
                let number =
                    group.iter().fold(0, |number, byte| number << 6 | value(*byte).unwrap_or_default());
                let number = number << (6 * (4 - group.len()));
                bytes.extend(
                    (0..group.len().saturating_sub(1)).map(|index| (number >> (16 - 8 * index) & 255) as u8),
                );
            }
            all.push(String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    all
}
