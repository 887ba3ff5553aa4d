use std::time::Duration;

use proptest::prelude::*;

use super::*;

#[track_caller]
fn check(text: &str, scrubbed: &str) {
    assert_eq!(Scrubber::new().scrub(text), scrubbed, "{text}");
}

fn scrub_with(secret: &str, text: &str) -> String {
    Scrubber::new().with_secret(&Secret::new(secret)).scrub(text).into_owned()
}

#[test]
fn e8_anything_shaped_like_a_key_is_removed() {
    check("got sk-abcdefgh1, and", "got sk-[redacted], and");
    for prefix in [
        "sk-proj-",
        "sk-svcacct-",
        "sk-service-",
        "sk-admin-",
        "sk-ant-",
        "sk-or-v1-",
        "gsk_",
        "xai-",
        "sess-",
        "ek_",
        "sk-emul-",
    ] {
        check(&format!("\"{prefix}aB3-_xyz\""), &format!("\"{prefix}[redacted]\""));
        check(&format!("k={prefix}aB3-_xyz&"), &format!("k={prefix}[redacted]&"));
    }
    check("eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl.", "[redacted].");
    check("the token eyJhbGciOi.eyJzdWIiOi. Then", "the token [redacted]. Then");
}

#[test]
fn e8_keys_after_an_escape_are_removed() {
    check(r#""a\nsk-abcdefgh1""#, r#""a\nsk-[redacted]""#);
    check(r#""a\u0022sk-abcdefgh1""#, r#""a\u0022sk-[redacted]""#);
    check("a%20sk-abcdefgh1", "a%20sk-[redacted]");
    check("backup-of-sk-proj-a1b2c3d4e5f6g7h8i9j0", "backup-of-sk-proj-[redacted]");
}

#[test]
fn e8_the_servers_masked_forms_are_removed() {
    let mask = format!("sk-proj-{}abcd", "*".repeat(152));
    check(&format!("provided {mask}."), "provided sk-proj-[redacted].");
    check("key my-secre******word!", "key [redacted]!");
    check("gho_****", "gho_[redacted]");
    check("sk-abc...def", "sk-[redacted]");
    check("\"sk-proj…xyz\"", "\"sk-[redacted]\"");
    check("sk-...wxyz and sk-proj-...", "sk-[redacted] and sk-proj-...");
    check("sk-emul-abc…", "sk-emul-[redacted]");
}

#[test]
fn e8_the_variables_name_in_a_pasted_assignment_is_no_secret() {
    for secret in ["OPENAI_API_KEY=sk-emul-0a1b2c3d4e5f", "export OPENAI_API_KEY = hunter2hunter2"] {
        let scrubber = Scrubber::new().with_secret(&Secret::new(secret));
        for text in [
            "401 invalid_api_key: the environment variable OPENAI_API_KEY",
            "OPENAI_API_KEY=",
            "OPENAI_API_KEY...",
        ] {
            assert_eq!(scrubber.scrub(text), text, "{secret}");
        }
        let scrubbed = scrubber.scrub_known(secret);
        assert_eq!(scrubbed, "[redacted]");
        let value = secret.rsplit(['=', ' ', '-']).next().unwrap();
        assert!(!scrubber.scrub_known(&format!("got '{value}'")).contains(value), "{secret}");
        let tail = &value[value.len() - 8..];
        assert_eq!(scrubber.scrub_known(&format!("got {tail}!")), "got [redacted]!", "{secret}");
    }
    // What has no name of a key before the equals sign is secret as a whole.
    let scrubber = Scrubber::new().with_secret(&Secret::new("correcthorse=battery"));
    assert_eq!(scrubber.scrub("got correcthorse"), "got [redacted]");
}

#[test]
fn e8_what_the_server_echoes_is_removed_to_the_sentences_end() {
    check(
        "Incorrect API key provided: hello. Try. You can find your API key at https://example.com.",
        "Incorrect API key provided: [redacted]. You can find your API key at https://example.com.",
    );
    check(
        "{\"m\":\"Incorrect API key provided: sk-proj-x\"}",
        "{\"m\":\"Incorrect API key provided: sk-proj-[redacted]\"}",
    );
}

#[test]
fn e8_bearer_tokens_are_removed() {
    check("authorization: Bearer sk-emul-abc", "authorization: Bearer sk-emul-[redacted]");
    check("sent `Bearer a1b2c3d4`", "sent `Bearer [redacted]`");
}

#[test]
fn e8_ordinary_text_stays() {
    for text in [
        "risk-based task-sk-thing desk-mounted disk-service-account, ask-me-anything-about-it-please",
        "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. \
         Authorization: Bearer YOUR_KEY), or as the password field (with blank username).",
        "The model `gpt-4.1-mini-2025-04-14` does not exist or you do not have access to it.",
        "Rate limit reached for gpt-4o in organization org-abc on tokens per min (TPM): Limit 30000, Used 14567.",
        "id chatcmpl-A1b2C3d4E5f6G7h8I9j0, request req_0123456789abcdef0123456789abcdef",
        "keys begin with sk- or sk-proj-; **bold** and ***",
        "eyJ is not a token. sk-short",
        "",
    ] {
        assert!(matches!(Scrubber::new().scrub(text), Cow::Borrowed(same) if same == text), "{text}");
    }
}

#[test]
fn e8_a_known_secret_is_removed_in_every_form() {
    let secret = "p/ss \"w\u{f6}rd\" 12345";
    assert_eq!(scrub_with(secret, &format!("{secret}, twice {secret}")), "[redacted], twice [redacted]");
    let json = serde_json::Value::from(secret).to_string();
    assert_eq!(scrub_with(secret, &json), "\"[redacted]\"");
    let encoded = "p%2Fss%20%22w%C3%B6rd%22%2012345";
    assert_eq!(scrub_with(secret, encoded), "[redacted]");
    assert_eq!(scrub_with(secret, &encoded.replace("%2F", "%2f").replace("%C3%B6", "%c3%b6")), "[redacted]");
    assert_eq!(scrub_with(secret, "p/ss \"w\u{f6}********2345 end"), "[redacted] end");
}

#[test]
fn e8_a_short_secret_is_removed_as_a_word_only() {
    assert_eq!(
        scrub_with("none", "none, nonetheless (none) anon-none"),
        "[redacted], nonetheless ([redacted]) anon-none"
    );
    assert_eq!(scrub_with("", "nothing"), "nothing");
    assert_eq!(scrub_with("-", "a - b"), "a - b");
    assert_eq!(scrub_with("sk-", "sk-abcdefgh1"), "sk-[redacted]");
}

#[test]
fn e8_a_key_with_a_long_beginning_is_found_in_the_middle_of_a_word() {
    let scrub = |text: &str| Scrubber::new().scrub(text).into_owned();
    assert_eq!(scrub("mpsk-emul-canary-Zq7Xw2Vu9Tr4 end"), "mpsk-emul-[redacted] end");
    assert_eq!(scrub("mpsk-proj-abcdefgh12345678 end"), "mpsk-proj-[redacted] end");
    assert_eq!(
        scrub("a risk-assessment-of-2026 and a task-list"),
        "a risk-assessment-of-2026 and a task-list"
    );
}

#[test]
fn e8_forms_of_a_secret_that_overlap_are_removed_together() {
    assert_eq!(scrub_with("*abcdefg-123456", "*abcdefg**abcdefg*3456 end"), "[redacted] end");
    assert_eq!(scrub_with("12345678-12345678", "12345678-12345678-12345678 end"), "[redacted] end");
}

#[test]
fn e8_a_secret_inside_another_leaves_nothing_over() {
    let scrubber =
        Scrubber::new().with_secret(&Secret::new("abcdefgh")).with_secret(&Secret::new("abcdefgh-ijkl"));
    assert_eq!(scrubber.scrub("x abcdefgh-ijkl abcdefgh y"), "x [redacted] [redacted] y");
}

#[test]
fn x1_debug_shows_no_secret() {
    let scrubber = Scrubber::new().with_secret(&Secret::new("canary"));
    assert_eq!(format!("{scrubber:?}"), "Scrubber { .. }");
}

#[test]
fn e8_time_is_linear_in_the_text() {
    let scrubber = Scrubber::new().with_secret(&Secret::new("sk-sk-sk-sk-x"));
    let pieces = [
        "sk-",
        "ask-",
        "sk-...",
        "sk-admin-*",
        "eyJ.",
        "*",
        "* ",
        "b ",
        "Bearer ",
        "BEARER_",
        "[redacted]",
        "%20",
        ". ",
        "API key provided: ",
        "API key provided: \"",
        "\\u002d",
        "\\",
        "%25",
        "%2D",
        "&amp;",
        "&#45;",
        "c2st",
        "[x",
        "\u{2026}-x",
    ];
    for piece in pieces {
        let [short, long] = [4_000, 32_000].map(|length| {
            let text = piece.repeat(length / piece.len());
            let before = processor_time();
            scrubber.scrub(&text);
            processor_time() - before
        });
        // Eight times the text should take eight times as long; quadratic time would be sixty-four
        // times.
        assert!(long < 24 * short.max(Duration::from_millis(2)), "{piece:?}: {short:?}, then {long:?}");
    }
}

/// The time this thread has used so far: other work on the machine does not count.
fn processor_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::try_from(time).unwrap()
}

/// Pieces that the scrubber's passes react to, in any order.
fn pieces() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        prop_oneof![
            "(sk-|sk-proj-|sk-emul-|gsk_|eyJ|ek_)",
            "[a-zA-Z0-9_-]{0,12}",
            "(\\.|\\.\\.\\.|…|\\*|\\*\\*\\*|•|%20|%|\\\\n|\\\\|\\\\u0022)",
            "(Bearer |Basic |authorization: |Incorrect API key provided: |\\. You can find|\\. )",
            "(\\[redacted\\]|\\[|\\]|\"|'|=|:| |\n|é)",
        ],
        0..12,
    )
    .prop_map(|pieces| pieces.concat())
}

#[test]
fn e8_what_is_left_of_a_masked_credential_is_removed_at_once() {
    let once = Scrubber::new().scrub("Bearer -eml-*-=****Chsj").into_owned();
    assert_eq!(once, "Bearer [redacted][redacted]");
    assert_eq!(Scrubber::new().scrub(&once), once);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn e8_scrubbing_twice_is_scrubbing_once(text in pieces(), secret in "[a-z0-9 \"/é-]{0,16}") {
        let scrubber = Scrubber::new().with_secret(&Secret::new(secret));
        let once = scrubber.scrub(&text).into_owned();
        prop_assert_eq!(scrubber.scrub(&once), once.as_str());
    }

    #[test]
    fn e8_a_known_secret_never_remains(before in pieces(), after in pieces(), secret in "[A-Za-z0-9_ \"/é-]{6}[0-9]{6,40}") {
        let secret = Secret::new(secret);
        let text = format!("{before}{}{after}", secret.expose());
        let scrubbed = Scrubber::new().with_secret(&secret).scrub(&text).into_owned();
        prop_assert!(!scrubbed.contains(secret.expose()), "{} in {}", secret.expose(), scrubbed);
    }

    #[test]
    fn e8_a_key_never_remains(body in "[A-Za-z0-9_-]{12,80}", before in "[ \"'=(:,]", after in "[ \"').,]") {
        for prefix in ["sk-", "sk-proj-", "sk-admin-", "sk-ant-", "sk-or-v1-", "gsk_", "xai-", "sess-", "ek_"] {
            let scrubbed = Scrubber::new().scrub(&format!("x{before}{prefix}{body}{after}")).into_owned();
            prop_assert!(!scrubbed.contains(&body[6..]), "{}", scrubbed);
        }
    }

    #[test]
    fn e8_words_stay(words in proptest::collection::vec("[a-z]{1,7}(-[a-z]{1,7})?", 0..20)) {
        let text = words.join(" ");
        prop_assume!(!text.contains(" sk-") && !text.starts_with("sk-") && !text.contains("xai-") && !text.contains("sess-"));
        prop_assert_eq!(Scrubber::new().scrub(&text), text.as_str());
    }

    #[test]
    fn e8_any_text_can_be_scrubbed(text in any::<String>(), secret in any::<String>()) {
        let scrubber = Scrubber::new().with_secret(&Secret::new(secret));
        let once = scrubber.scrub(&text).into_owned();
        prop_assert_eq!(scrubber.scrub(&once), once.as_str());
        let _ = echoed_mask_length(&text);
    }
}
