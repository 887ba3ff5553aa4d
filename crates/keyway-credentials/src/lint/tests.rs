use super::*;

/// A key in the right format, built here so that no scanner takes this file for a leak.
fn key(prefix: &str, half: usize) -> String {
    let half = "aB3".repeat(half)[..half].to_owned();
    format!("{prefix}{half}T3Blb{}{half}", "kFJ")
}

#[track_caller]
fn check(text: &str, expected: &[Oddity]) {
    assert_eq!(lint(text, KeyKind::ApiKey), expected, "{text}");
}

#[test]
fn k9_well_formed_keys_are_quiet() {
    for text in [
        key("sk-", 20),
        key("sk-proj-", 20),
        key("sk-proj-", 74),
        key("sk-proj-", 58),
        key("sk-svcacct-", 74),
        key("sk-svcacct-", 58),
        "sk-service-abc".to_owned(),
    ] {
        check(&text, &[]);
    }
    assert_eq!(lint(&key("sk-admin-", 58), KeyKind::AdminKey), []);
}

#[test]
fn k9_what_local_servers_are_given_is_quiet() {
    for text in [
        "none",
        "EMPTY",
        "ollama",
        "dummy",
        "lm-studio",
        "not-needed",
        "sk-no-key-required",
        "x",
        "token-abc123",
    ] {
        check(text, &[]);
    }
}

#[test]
fn k9_another_vendors_key() {
    check("sk-ant-api03-abc", &[Oddity::OtherVendor("Anthropic")]);
    check("sk-or-v1-abc", &[Oddity::OtherVendor("OpenRouter")]);
    check("xai-abc", &[Oddity::OtherVendor("xAI")]);
}

#[test]
fn k9_the_wrong_kind_of_key() {
    check(&key("sk-admin-", 58), &[Oddity::AdminKeyForApi]);
    assert_eq!(lint(&key("sk-proj-", 74), KeyKind::AdminKey), [Oddity::ApiKeyForAdmin]);
    assert_eq!(lint("sk-emul-anything", KeyKind::AdminKey), []);
    assert_eq!(lint(&key("sk-proj-", 74), KeyKind::Token), []);
}

#[test]
fn k9_a_doubled_prefix_comes_before_the_length_it_explains() {
    check(&format!("sk-proj-{}", key("sk-proj-", 74)), &[Oddity::DoubledPrefix]);
    check(&key("sk-proj-", 74).repeat(2), &[Oddity::DoubledPrefix]);
    check(&format!("sk-{}", key("sk-", 20)), &[Oddity::DoubledPrefix]);
    check(&format!("sk-{}", key("sk-proj-", 74)), &[Oddity::DoubledPrefix]);
    check("sk-emul-sk-emul-abc", &[Oddity::DoubledPrefix]);
}

#[test]
fn k9_length_then_mark() {
    let short = key("sk-proj-", 74).split_off(14);
    check(
        &format!("sk-proj-{}", &short[8..]),
        &[Oddity::UnexpectedLength { found: 150, known: &[164, 132, 56] }],
    );
    check(&format!("sk-{}", "a".repeat(48)), &[Oddity::NoMarker]);
    let told = Oddity::UnexpectedLength { found: 150, known: &[164, 132, 56] }.to_string();
    assert_eq!(told, "has 150 characters, where keys that begin like it have 164, 132 or 56");
}

#[test]
fn k9_what_is_no_key_at_all() {
    for (oddity, texts) in [
        (Oddity::LooksLikeUrl, vec!["https://api.example.com/v1"]),
        (
            Oddity::UnexpandedVariable,
            vec!["${OPENAI_API_KEY}", "$OPENAI_API_KEY", "%OPENAI_API_KEY%", "{{ key }}", "$(op read)"],
        ),
        (
            Oddity::Placeholder,
            vec![
                "your-api-key-here",
                "YOUR_API_KEY",
                "sk-xxxx",
                "<KEY>",
                "sk-proj-xxxxxxxxxx",
                "changeme",
                "sk-your-key",
            ],
        ),
        (Oddity::Elided, vec!["sk-abc...def", "sk-proj-****abcd", "sk-…"]),
        (Oddity::SchemeIncluded, vec!["Bearer sk-abc", "bearer abc"]),
        (
            Oddity::AssignmentIncluded,
            vec!["OPENAI_API_KEY=sk-abc", "export OPENAI_API_KEY=abc", "api_key = abc"],
        ),
        (Oddity::LooksLikeProse, vec!["write a poem about keys"]),
    ] {
        for text in texts {
            check(text, std::slice::from_ref(&oddity));
        }
    }
}

#[test]
fn k9_odd_characters() {
    check("sk-emul-ab cd", &[Oddity::InnerSpace]);
    check("sk-emul-аbcd", &[Oddity::LookAlike('а')]);
    check("sk\u{2013}emul", &[Oddity::LookAlike('\u{2013}')]);
    check("\"sk-emul-abcd\"", &[Oddity::StillQuoted]);
    assert_eq!(
        Oddity::LookAlike('а').to_string(),
        "has the character U+0430, a Cyrillic letter that looks like `a`"
    );
}

#[test]
fn k13_a_comment_pasted_along_is_told() {
    for text in ["sk-emul-0123456789 # mine", "sk-proj-abc\t#mine", "none # of a local server, no key needed"]
    {
        check(text, &[Oddity::CommentIncluded]);
    }
    check("sk-emul-abc#def", &[]);
}
