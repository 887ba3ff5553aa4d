use serde_json::{Value, json};

use super::bench::Bench;

#[test]
fn each_question_is_answered_by_the_words_of_the_input() {
    let bench = Bench::new();
    let body = json!({
        "model": "gpt-4.1",
        "input": [{ "role": "user", "content": "My parcel is damaged. I want a refund, and I am furious." }],
        "questions": [
            { "type": "predicate", "name": "refund", "instructions": "Does the user want one?" },
            { "type": "predicate", "name": "new_order", "instructions": "Does the user order?" },
            { "type": "choice", "name": "topic", "instructions": "What is it about?", "choices": [
                { "value": "Invoice" }, { "value": "Parcel" }, { "value": "Other" },
            ] },
            { "type": "score", "instructions": "How angry?", "levels": [{ "label": "calm" }, { "label": "furious" }] },
        ],
    });
    let decision = bench.get("decisions.create", &[], "", &body).json();
    let answers = decision["answers"].as_array().unwrap();
    let number = |value: &Value| value.as_f64().unwrap();
    assert_eq!((answers.len(), &decision["model"]), (4, &json!("gpt-4.1")));
    assert!(number(&answers[0]["probability"]) > 0.5 && number(&answers[1]["probability"]) < 0.5);
    assert_eq!((&answers[2]["name"], &answers[2]["choice"]), (&json!("topic"), &json!("Parcel")));
    let sum: f64 =
        answers[2]["probabilities"].as_array().unwrap().iter().map(|one| number(&one["probability"])).sum();
    assert!((sum - 1.0).abs() < 1e-9);
    assert!((number(&answers[3]["score"]) - 1.0).abs() < 1e-9, "{decision}");
    assert!(number(&decision["usage"]["input_tokens"]) > 10.0);
}
