use super::*;

#[test]
fn rows_are_sorted_and_say_the_same_as_their_path() {
    assert!(OPERATIONS.windows(2).all(|pair| pair[0].id < pair[1].id));
    for operation in OPERATIONS {
        let in_path: Vec<_> =
            operation.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect();
        assert_eq!(in_path, operation.path_params, "{}", operation.id);
        assert_eq!(operation.reply == ReplyKind::Page, operation.paging != Paging::None, "{}", operation.id);
    }
}

#[test]
fn the_whole_api_is_there() {
    let count = |wanted: fn(&Operation) -> bool| OPERATIONS.iter().filter(|row| wanted(row)).count();
    assert_eq!(OPERATIONS.len(), 390);
    assert_eq!(count(|row| row.reply == ReplyKind::Page), 82);
    assert_eq!(count(|row| row.stream.is_some()), 15);
    assert_eq!(count(|row| row.key == KeyNeeded::AdminKey), 143);
}

#[test]
fn h5_no_two_operations_of_a_resource_share_a_request_line() {
    // The two that do are one operation of the API with two names.
    let mut lines: Vec<_> =
        OPERATIONS.iter().map(|row| (row.verb.as_str(), row.path, row.fixed_query, row.id)).collect();
    lines.sort_unstable();
    let same = |pair: &&[(&str, &str, _, &str)]| {
        (pair[0].0, pair[0].1) == (pair[1].0, pair[1].1) && pair[0].2 == pair[1].2
    };
    let twins: Vec<_> = lines.windows(2).filter(same).map(|pair| (pair[0].3, pair[1].3)).collect();
    assert_eq!(
        twins,
        [
            ("files.content", "files.retrieve_content"),
            ("fine_tuning.checkpoints.permissions.list", "fine_tuning.checkpoints.permissions.retrieve"),
        ]
    );
}

#[test]
fn what_is_fixed_can_be_sent() {
    for row in OPERATIONS {
        for (name, value) in row.headers.iter().chain(row.header_params) {
            assert_eq!(*name, name.to_ascii_lowercase(), "{}", row.id);
            assert!(value.bytes().all(|byte| (b' '..=b'~').contains(&byte)), "{}", row.id);
        }
        assert!(row.query_params.is_empty() || row.body != BodyKind::None, "{}", row.id);
        if let Some(stream) = row.stream {
            assert!(serde_json::from_str::<serde_json::Value>(stream.value).is_ok(), "{}", row.id);
            let body = row.body != BodyKind::None;
            assert!(
                stream.place == SwitchPlace::Always || (stream.place == SwitchPlace::Body) == body,
                "{}",
                row.id
            );
        }
    }
}

#[test]
fn operations_are_found_by_id() {
    assert_eq!(find("models.retrieve"), Some(&MODELS_RETRIEVE));
    assert_eq!(find("models.retrieve").map(|found| found.path), Some("/models/{model}"));
    assert_eq!(find("models"), None);
    for operation in OPERATIONS {
        assert_eq!(find(operation.id), Some(*operation));
    }
}
