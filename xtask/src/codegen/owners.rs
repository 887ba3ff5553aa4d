//! Pass 8: the file of each type within its family: that of the type or resource that owns it.
//!
//! An owner owns what the operations reach only through it: in the graph of references from a
//! family's resources to its types, the owner is a dominator. A type that owns a dozen others has a
//! file of its own name. A resource below the family's has a file for what those types do not own.
//! Types with several owners are in `types.rs`. So a new type moves no other one, unless it comes
//! to share it.

use std::collections::{BTreeMap, BTreeSet};

use super::dominators::Graph;
use super::model::{Def, Model, Operation, Type};
use super::names::snake;
use super::overrides::Overrides;
use super::place::{Places, references};

/// A type that owns this many, including itself, has a file.
const MANY: usize = 12;

/// The file of types with several owners.
const COMMON: &str = "types";

/// Words of an ID that are not a resource.
const PASSED: &str = "organization";

/// An owner of types: a resource, by the word of its name, or a type.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Node<'a> {
    Family,
    Resource(&'a str),
    Type(&'a str),
}

/// Returns the types of a family by file.
pub(crate) fn files<'a>(
    model: &'a Model,
    places: &'a Places,
    overrides: &'a Overrides,
    family: &str,
) -> BTreeMap<String, Vec<&'a str>> {
    let names: BTreeSet<&str> = places.of(family).collect();
    let owners = graph(model, overrides, family, &names).dominators(Node::Family);
    let files = files_of(&owners, &names);
    let mut by_file = BTreeMap::<String, Vec<&str>>::new();
    for (name, owner) in files {
        by_file.entry(file(family, owner)).or_default().push(name);
    }
    by_file
}

/// Returns the graph of references, starting at the family's resources.
fn graph<'a>(
    model: &'a Model,
    overrides: &'a Overrides,
    family: &str,
    names: &BTreeSet<&'a str>,
) -> Graph<Node<'a>> {
    let mut graph = Graph::new();
    for name in names {
        let named = model.types.get(*name);
        for reference in named.iter().flat_map(|named| references(&named.def)) {
            if let Some(to) = names.get(reference.as_str()) {
                graph.edge(Node::Type(name), Node::Type(to));
            }
        }
    }
    for operation in &model.operations {
        let resource = resource(operation, family);
        for name in used(operation) {
            if let Some(to) = names.get(name.as_str()) {
                graph.edge(Node::Family, resource);
                graph.edge(resource, Node::Type(to));
            }
        }
    }
    let roots = overrides.roots.get(family).into_iter().flatten();
    for name in roots.filter_map(|name| names.get(name.as_str())) {
        graph.edge(Node::Family, Node::Type(name));
    }
    // Types that only other families and webhooks reach.
    for name in names {
        if !graph.reaches(Node::Family, Node::Type(name)) {
            graph.edge(Node::Family, Node::Type(name));
        }
    }
    graph
}

/// Returns the resource below the family's that an operation belongs to; an operation of another
/// family owns nothing here.
fn resource<'a>(operation: &'a Operation, family: &str) -> Node<'a> {
    let words: Vec<&str> = operation.id.split('.').collect();
    match words.as_slice() {
        [own, between @ .., _] if *own == family => {
            between.iter().find(|word| **word != PASSED).map_or(Node::Family, |word| Node::Resource(word))
        }
        _ => Node::Family,
    }
}

/// Returns the names of the types that an operation takes and returns.
fn used(operation: &Operation) -> Vec<String> {
    let fields =
        operation.path.iter().chain(&operation.query).chain(&operation.header).map(|field| &field.ty);
    let whole = operation.body.iter().chain(&operation.reply).chain(&operation.event);
    let of = |ty: &Type| references(&Def::Alias(ty.clone()));
    let types = fields.chain(whole).flat_map(of);
    types.chain(operation.params.iter().chain(&operation.response).cloned()).collect()
}

/// Returns the owner that determines each type's file: the nearest one that owns many, or a
/// resource.
fn files_of<'a>(
    owners: &BTreeMap<Node<'a>, Node<'a>>,
    names: &BTreeSet<&'a str>,
) -> BTreeMap<&'a str, Node<'a>> {
    let mut owned = BTreeMap::<Node<'_>, Vec<Node<'_>>>::new();
    for (node, owner) in owners {
        owned.entry(*owner).or_default().push(*node);
    }
    let mut heads = BTreeSet::new();
    count(Node::Family, &owned, &mut heads);
    let file = |name: &'a str| {
        let mut node = Node::Type(name);
        while !heads.contains(&node) && node != Node::Family {
            node = owners.get(&node).copied().unwrap_or(Node::Family);
        }
        (name, node)
    };
    names.iter().map(|name| file(name)).collect()
}

/// Counts the types that a node owns outside of other files, and records it as the head of a file
/// if that is enough.
fn count<'a>(
    node: Node<'a>,
    owned: &BTreeMap<Node<'a>, Vec<Node<'a>>>,
    heads: &mut BTreeSet<Node<'a>>,
) -> usize {
    let inner: usize = owned.get(&node).into_iter().flatten().map(|below| count(*below, owned, heads)).sum();
    let (all, enough) = match node {
        Node::Family => return inner,
        Node::Resource(_) => (inner, 1),
        Node::Type(_) => (inner + 1, MANY),
    };
    if all < enough {
        return all;
    }
    heads.insert(node);
    0
}

/// Returns a file's name: the owner's, without the word that the whole family shares.
fn file(family: &str, owner: Node<'_>) -> String {
    match owner {
        Node::Family => COMMON.to_owned(),
        Node::Resource(word) => word.to_owned(),
        Node::Type(name) => {
            let name = snake(name);
            name.strip_prefix(&format!("{family}_")).unwrap_or(&name).to_owned()
        }
    }
}
