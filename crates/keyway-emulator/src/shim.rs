#![allow(missing_docs, dead_code)]
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Verb { Get, Post }
impl Verb { pub(crate) fn as_str(self) -> &'static str { match self { Verb::Get => "GET", Verb::Post => "POST" } } }
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum KeyNeeded { ApiKey, AdminKey }
#[derive(Clone, Copy)]
pub(crate) struct Operation { pub(crate) id: &'static str, pub(crate) verb: Verb, pub(crate) path: &'static str, pub(crate) key: KeyNeeded }
pub(crate) static OPERATIONS: &[Operation] = &[
 Operation { id: "chat.completions.create", verb: Verb::Post, path: "/chat/completions", key: KeyNeeded::ApiKey },
 Operation { id: "embeddings.create", verb: Verb::Post, path: "/embeddings", key: KeyNeeded::ApiKey },
 Operation { id: "models.list", verb: Verb::Get, path: "/models", key: KeyNeeded::ApiKey },
 Operation { id: "models.retrieve", verb: Verb::Get, path: "/models/{model}", key: KeyNeeded::ApiKey },
];
