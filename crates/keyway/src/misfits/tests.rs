use keyway_types::models::Model;

use super::*;

fn misfits(json: &str) -> Vec<Misfit> {
    keyway_types::decode::<Model>(json).unwrap().1
}

#[test]
fn d3_a_stream_keeps_each_place_once_and_not_endlessly_many() {
    let mut all = Vec::new();
    assert!(!add(&mut all, Vec::new()));
    assert!(add(&mut all, misfits(r#"{"id":5}"#)));
    assert!(!add(&mut all, misfits(r#"{"id":6,"created":"7"}"#)));
    assert_eq!(all.iter().map(|misfit| misfit.path.as_str()).collect::<Vec<_>>(), ["id", "created"]);
    for found in ["[]", "{}", "true", "1.5", "\"x\""] {
        for _ in 0..200 {
            add(&mut all, misfits(&format!(r#"{{"id":"a","created":{found}}}"#)));
        }
    }
    assert!(all.len() < 10, "{all:?}");
}
