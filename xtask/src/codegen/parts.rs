//! Generated files of a readable size: a module that is too large is taken apart by topic.

use std::collections::BTreeMap;

/// A module of more lines is taken apart.
const LARGE: usize = 380;

/// A topic of fewer lines gets no module of its own.
const SMALL: usize = 45;

/// Names of topics that no module can have.
const RESERVED: &[&str] = &["box", "gen", "mod", "move", "self", "static", "super", "type", "use"];

/// Something that is declared in one of the modules.
pub(crate) struct Item<T> {
    /// What it is about, from the general to the particular.
    pub(crate) words: Vec<String>,
    /// How many lines its declaration takes.
    pub(crate) lines: usize,
    /// The thing itself.
    pub(crate) what: T,
}

impl<T> Item<T> {
    fn word(&self, depth: usize) -> String {
        self.words.get(depth).map(|word| word.to_lowercase()).unwrap_or_default()
    }
}

/// The items by the name of their module, in the order given.
///
/// All are in the module `whole` if they fit into one. Else each topic has a module of its name, and what small topics have
/// is in the module `rest`; it is the same for the topics of a topic.
pub(crate) fn parts<T>(whole: &str, rest: &str, items: Vec<Item<T>>) -> BTreeMap<String, Vec<T>> {
    let mut parts = Parts(BTreeMap::new());
    if size(&items) <= LARGE {
        parts.add(whole.to_owned(), items);
    } else {
        parts.split("", rest, items, 0);
    }
    parts.0
}

fn size<T>(items: &[Item<T>]) -> usize {
    items.iter().map(|item| item.lines).sum()
}

struct Parts<T>(BTreeMap<String, Vec<T>>);

impl<T> Parts<T> {
    fn add(&mut self, module: String, items: Vec<Item<T>>) {
        self.0.entry(module).or_default().extend(items.into_iter().map(|item| item.what));
    }

    /// Takes a module apart; `prefix` is what the names of its topics begin with.
    fn split(&mut self, prefix: &str, module: &str, items: Vec<Item<T>>, depth: usize) {
        let mut topics = BTreeMap::<String, Vec<Item<T>>>::new();
        let last = items.iter().all(|item| item.words.len() <= depth);
        for item in items {
            topics.entry(item.word(depth)).or_default().push(item);
        }
        // A word that all have in common says nothing.
        if topics.len() == 1 && !last {
            return topics.into_values().for_each(|items| self.split(prefix, module, items, depth + 1));
        }
        let mut small = Vec::new();
        for (topic, items) in topics {
            if topic.is_empty() || size(&items) < SMALL {
                small.push((topic, items));
                continue;
            }
            let name = named(prefix, &topic);
            if size(&items) > LARGE {
                self.split(&name, &name, items, depth + 1);
            } else {
                self.add(name, items);
            }
        }
        self.rest(prefix, module, small);
    }

    /// The small topics together, or where they are many in runs of the alphabet.
    fn rest(&mut self, prefix: &str, module: &str, topics: Vec<(String, Vec<Item<T>>)>) {
        if topics.iter().map(|(_, items)| size(items)).sum::<usize>() <= LARGE {
            return topics.into_iter().for_each(|(_, items)| self.add(module.to_owned(), items));
        }
        let mut run: Vec<(String, Vec<Item<T>>)> = Vec::new();
        for (topic, items) in topics {
            let full = run.iter().map(|(_, items)| size(items)).sum::<usize>() + size(&items) > LARGE;
            if full {
                self.run(prefix, module, std::mem::take(&mut run));
            }
            run.push((topic, items));
        }
        self.run(prefix, module, run);
    }

    fn run(&mut self, prefix: &str, module: &str, topics: Vec<(String, Vec<Item<T>>)>) {
        let (Some((first, _)), Some((last, _))) = (topics.first(), topics.last()) else { return };
        let name = match (first.as_str(), last.as_str()) {
            ("", "") => module.to_owned(),
            ("", last) => named(prefix, &format!("to_{last}")),
            (first, last) if first == last => named(prefix, first),
            (first, last) => named(prefix, &format!("{first}_to_{last}")),
        };
        topics.into_iter().for_each(|(_, items)| self.add(name.clone(), items));
    }
}

fn named(prefix: &str, topic: &str) -> String {
    match prefix {
        "" if RESERVED.contains(&topic) => format!("{topic}_parts"),
        "" => topic.to_owned(),
        prefix => format!("{prefix}_{topic}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(items: &[(&str, usize)]) -> Vec<(String, Vec<String>)> {
        let item = |(name, lines): &(&str, usize)| Item {
            words: name.split_whitespace().map(str::to_owned).collect(),
            lines: *lines,
            what: (*name).to_owned(),
        };
        parts("whole", "rest", items.iter().map(item).collect()).into_iter().collect()
    }

    fn modules(items: &[(&str, usize)]) -> String {
        made(items).into_iter().map(|(module, items)| format!("{module}: {}\n", items.join(", "))).collect()
    }

    #[test]
    fn what_fits_stays_together() {
        assert_eq!(modules(&[("file delete", 100), ("file list", 200)]), "whole: file delete, file list\n");
    }

    #[test]
    fn each_topic_has_a_module_and_the_small_ones_share_one() {
        assert_eq!(
            modules(&[
                ("file delete", 100),
                ("file list", 200),
                ("run", 10),
                ("step", 20),
                ("tool type", 90)
            ]),
            "file: file delete, file list\nrest: run, step\ntool: tool type\n"
        );
    }

    #[test]
    fn a_large_topic_is_taken_apart_again_and_a_word_common_to_all_names_nothing() {
        assert_eq!(
            modules(&[("log", 300), ("log user created", 100), ("log user deleted", 300), ("log key", 20)]),
            "rest: log, log key\nuser_created: log user created\nuser_deleted: log user deleted\n"
        );
        assert_eq!(
            modules(&[("log", 300), ("log user created", 200), ("log user deleted", 300), ("key", 50)]),
            "key: key\nlog: log\nlog_user_created: log user created\nlog_user_deleted: log user deleted\n"
        );
    }

    #[test]
    fn many_small_topics_are_kept_in_runs_of_the_alphabet() {
        let names: Vec<String> = ('a'..='z').map(|letter| letter.to_string()).collect();
        let items: Vec<(&str, usize)> = names.iter().map(|name| (name.as_str(), 40)).collect();
        let made = made(&items);
        let modules: Vec<&str> = made.iter().map(|(module, _)| module.as_str()).collect();
        assert_eq!(modules, ["a_to_i", "j_to_r", "s_to_z"]);
        assert_eq!(made.iter().map(|(_, items)| items.len()).sum::<usize>(), 26);
    }

    #[test]
    fn what_is_too_large_alone_stays_whole() {
        assert_eq!(modules(&[("event", 900), ("event", 10)]), "rest: event, event\n");
    }
}
