//! Collections: order, steps, deletion, limits.

use serde_json::{Map, Value, json};

use super::*;

fn ids(page: &Page) -> Vec<&str> {
    page.items.iter().map(|(id, _)| id.as_str()).collect()
}

#[test]
fn an_object_goes_its_way_each_time_it_is_looked_at() {
    let store = Store::default();
    let next = [json!({ "status": "b" }), json!({ "status": "c", "error": null })];
    store.put("/x", "1", Entry::becoming(json!({ "status": "a" }), next));
    assert_eq!(store.get("/x", "1").unwrap().value["status"], "a");
    assert_eq!(store.advance("/x", "1").unwrap().value["status"], "b");
    let last = store.advance("/x", "1").unwrap();
    assert_eq!((&last.value, last.next.len()), (&json!({ "status": "c", "error": null }), 0));
    assert_eq!(store.advance("/x", "1").unwrap().value, last.value);
    assert!(store.advance("/x", "2").is_none());
}

#[test]
fn what_is_deleted_is_gone_with_what_is_below_it() {
    let store = Store::default();
    for (collection, id) in
        [("/x", "1"), ("/x", "10"), ("/x/1/y", "2"), ("/x/1/y/2/z", "3"), ("/x/10/y", "2")]
    {
        store.put(collection, id, Entry::new(json!({})));
    }
    assert!(store.remove("/x", "1").is_some());
    assert!(store.is_gone("/x", "1") && !store.is_gone("/x", "10"));
    assert!(store.get("/x/1/y", "2").is_none() && store.get("/x/1/y/2/z", "3").is_none());
    assert!(store.get("/x/10/y", "2").is_some());
    store.put("/x", "1", Entry::new(json!({ "again": true })));
    assert!(!store.is_gone("/x", "1"));
    assert_eq!(store.list("/x").iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["10", "1"]);
}

#[test]
fn the_oldest_objects_are_forgotten() {
    let store = Store::default();
    for number in 0..=MOST_OBJECTS {
        store.put("/x", &number.to_string(), Entry::default());
    }
    assert_eq!(store.list("/x").len(), MOST_OBJECTS);
    assert!(store.get("/x", "0").is_none() && !store.is_gone("/x", "0"));
}

#[test]
fn l2_a_walk_over_pages_sees_each_object_once() {
    let items: Vec<(String, Value)> = (0..7).map(|n| (n.to_string(), json!({}))).collect();
    for newest_first in [false, true] {
        let mut seen = Vec::new();
        let mut query = Map::from_iter([("limit".to_owned(), json!(3))]);
        loop {
            let page = Paged { query: &query, newest_first, by_token: false }.page(items.clone());
            seen.extend(ids(&page).into_iter().map(str::to_owned));
            if !page.has_more {
                break;
            }
            query.insert("after".to_owned(), page.items.last().unwrap().0.clone().into());
        }
        if newest_first {
            seen.reverse();
        }
        assert_eq!(seen, ["0", "1", "2", "3", "4", "5", "6"]);
    }
    let query = Map::from_iter([("before".to_owned(), json!("5")), ("limit".to_owned(), json!(2))]);
    let page = Paged { query: &query, newest_first: false, by_token: false }.page(items);
    assert_eq!((ids(&page), page.has_more), (vec!["3", "4"], true));
}

#[test]
fn l2_a_walk_by_tokens_sees_each_object_once() {
    let items: Vec<(String, Value)> = (0..7).map(|n| (n.to_string(), json!({}))).collect();
    let mut query = Map::from_iter([("limit".to_owned(), json!(3))]);
    let walk =
        |query: &Map<String, Value>| Paged { query, newest_first: false, by_token: true }.page(items.clone());
    let mut seen = Vec::new();
    loop {
        let page = walk(&query);
        seen.extend(ids(&page).into_iter().map(str::to_owned));
        if !page.has_more {
            break;
        }
        query.insert("page".to_owned(), token(&page.items.last().unwrap().0).into());
    }
    assert_eq!(seen, ["0", "1", "2", "3", "4", "5", "6"]);
    // A name is no token.
    query.insert("page".to_owned(), "2".into());
    assert!(walk(&query).items.is_empty());
}

#[test]
fn filters_look_at_members() {
    let item = json!({ "status": "done", "metadata": { "a": "1", "b": "2" } });
    for (name, wanted, fits) in [
        ("status", json!("done"), true),
        ("status", json!("open"), false),
        ("status", json!(["open", "done"]), true),
        ("metadata", json!({ "a": "1" }), true),
        ("metadata", json!({ "a": "2" }), false),
        ("unknown", json!("x"), true),
    ] {
        assert_eq!(matches(&item, name, &wanted), fits, "{name} {wanted}");
    }
}
