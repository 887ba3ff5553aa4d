use serde_json::{Value, json};

use super::bench::{Bench, smallest};

#[test]
fn a_message_to_a_session_is_answered_in_its_stream() {
    let bench = Bench::new();
    let session = bench.get("beta.agents.sessions.create", &[], "", &smallest("beta.agents.sessions.create"));
    let id = session.id();
    let told = || {
        let said = bench.get("beta.agents.sessions.events.stream", &[&id], "", &Value::Null);
        said.events().into_iter().map(|(name, data)| (name, data["delta"].clone())).collect::<Vec<_>>()
    };
    assert_eq!(told().len(), 2, "created and idle");
    let content = json!([{ "type": "input_text", "text": "Hello" }]);
    let mut body = smallest("beta.agents.sessions.events.create");
    body["events"] = json!([
        { "type": "agent.session.input.message", "input": [{ "role": "user", "content": content }] },
        { "type": "agent.session.input.cancel" },
    ]);
    let sent = bench.ask("beta.agents.sessions.events.create", &[&id], "", &body);
    assert!(sent.unwrap().body.is_empty());
    let deltas: Vec<_> = told().into_iter().filter(|(_, delta)| !delta.is_null()).collect();
    assert_eq!(deltas, [("agent.session.turn.output_text.delta".to_owned(), json!("You said: Hello"))]);
}

#[test]
fn the_first_message_comes_with_the_session() {
    let bench = Bench::new();
    let mut body = smallest("beta.agents.sessions.create");
    body["input"] = "Hello".into();
    let id = bench.get("beta.agents.sessions.create", &[], "", &body).id();
    let said = bench.get("beta.agents.sessions.events.stream", &[&id], "", &Value::Null);
    let deltas: Vec<_> = said.events().into_iter().filter(|(_, data)| data["delta"].is_string()).collect();
    assert_eq!(deltas.len(), 1);
    assert_eq!(deltas[0].1["delta"], "You said: Hello");
}
