//! Order and precedence of scripts, without a request.

use http::HeaderMap;
use serde_json::json;

use super::*;
use crate::script::rule::Plan;

fn asked<'a>(headers: &'a HeaderMap, talk: Talk) -> Asked<'a> {
    let key = AskedKey { id: "key_1", name: None, fingerprint: "00000000" };
    Asked { operation: "chat.completions.create", model: "m", key, headers, streamed: false, talk }
}

fn said(text: &str) -> Talk {
    Talk { lines: vec![Line { role: Role::User, text: text.to_owned() }], turn: 1, ..Talk::default() }
}

fn scripts(plans: &[Value]) -> Scripts {
    let scripts = Scripts::default();
    for plan in plans {
        scripts.add(Plan::from_json(plan, None).unwrap());
    }
    scripts
}

fn take(scripts: &Scripts, headers: &HeaderMap, talk: Talk) -> Option<String> {
    scripts.take(&asked(headers, talk), |_| true).and_then(|reply| reply.text)
}

#[test]
fn the_first_that_matches_and_is_left_answers() {
    let scripts = scripts(&[
        json!({ "when": { "user": "a" }, "reply": "once", "times": 1 }),
        json!({ "when": { "user": "a" }, "replies": ["x", "y"], "times": 2 }),
        json!({ "when": { "user": "a" }, "replies": ["p", "q"], "times": "always" }),
    ]);
    let none = HeaderMap::new();
    let got: Vec<String> = (0..9).map(|_| take(&scripts, &none, said("a")).unwrap()).collect();
    assert_eq!(got, ["once", "x", "y", "x", "y", "p", "q", "p", "q"]);
    assert_eq!(take(&scripts, &none, said("b")), None);
}

#[test]
fn scripts_of_a_test_and_of_results_go_first() {
    let scripts = scripts(&[
        json!({ "reply": "general" }),
        json!({ "when": { "tool_result": "sun" }, "reply": "result" }),
        json!({ "when": { "test": "t" }, "reply": "test" }),
    ]);
    let (none, mut of_test) = (HeaderMap::new(), HeaderMap::new());
    of_test.insert("x-keyway-test", "t".parse().unwrap());
    let result = || {
        let results = vec![ToolResult { name: None, content: "sunny".into() }];
        Talk { results, ..said("a") }
    };
    assert_eq!(take(&scripts, &none, said("a")).unwrap(), "general");
    assert_eq!(take(&scripts, &none, result()).unwrap(), "result");
    assert_eq!(take(&scripts, &of_test, result()).unwrap(), "test");
}

#[test]
fn what_the_caller_cannot_use_is_left() {
    let scripts = scripts(&[json!({ "reply": { "error": 500 }, "times": 1 })]);
    let none = HeaderMap::new();
    assert!(scripts.take(&asked(&none, said("a")), |reply| !reply.is_whole()).is_none());
    assert!(scripts.take(&asked(&none, said("a")), ScriptedReply::is_whole).is_some());
}

#[test]
fn a_script_that_is_shown_can_be_added_again() {
    let when = json!({
        "operation": ["chat"], "model": { "is": "m" }, "user": { "contains": "u" }, "message": { "matches": "m+" },
        "system": { "contains": "s" }, "tool_result": { "name": { "is": "f" }, "content": { "contains": "c" } },
        "turn": 2, "key": "alice", "test": "t", "headers": { "x-a": { "is": "b" } }, "stream": true,
    });
    let plan = Plan::from_json(&json!({ "when": when, "reply": "x" }), None).unwrap();
    assert_eq!(plan.when.to_json(), when);
    let again = Plan::from_json(&json!({ "when": plan.when.to_json(), "reply": "x" }), None).unwrap();
    assert_eq!(plan, again);
}
