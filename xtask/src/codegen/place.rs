//! Pass 7: the family module of each type.
//!
//! A family is a top-level resource, a module of the same name, and a cargo feature. A type that
//! one family's operations reach belongs to that family. One that several reach belongs to the
//! family that all the others need, else to `shared`, which is always there.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Def, Field, Model, Shape, Type};
use super::overrides::Overrides;
use crate::Result;

/// The module of types that several families use.
pub(crate) const SHARED: &str = "shared";

/// The place of a type, and whether it is sent or received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Home {
    /// The family, which is the module and the feature; `shared` has no feature.
    pub(crate) family: String,
    pub(crate) request: bool,
    pub(crate) reply: bool,
    /// Whether it is an operation's whole reply or a stream's event.
    pub(crate) root: bool,
}

/// The places of all types.
#[derive(Debug, Default)]
pub(crate) struct Places {
    homes: BTreeMap<String, Home>,
    /// The families, sorted, each with those that it needs.
    pub(crate) families: BTreeMap<String, BTreeSet<String>>,
}

impl Places {
    /// Returns the place of a type.
    pub(crate) fn home(&self, name: &str) -> Option<&Home> {
        self.homes.get(name)
    }

    /// Returns a type's path inside `keyway-types`, such as `chat::ChatCompletion`. The first word
    /// is its feature.
    pub(crate) fn path(&self, name: &str) -> Option<String> {
        self.homes.get(name).map(|home| format!("{}::{name}", home.family))
    }

    /// Returns the names of a family's types, sorted.
    pub(crate) fn of(&self, family: &str) -> impl Iterator<Item = &str> {
        self.homes.iter().filter(move |(_, home)| home.family == family).map(|(name, _)| name.as_str())
    }

    /// Finds a place for every reachable type.
    pub(crate) fn new(model: &Model, overrides: &Overrides) -> Result<Self> {
        let mut reach = Reach { model, found: BTreeMap::new() };
        let mut families = BTreeSet::new();
        for operation in &model.operations {
            let family = operation.family();
            families.insert(family.to_owned());
            for field in operation.query.iter().chain(&operation.header).chain(&operation.path) {
                reach.ty(&field.ty, family, true);
            }
            // The params contain the body's fields; of a page, only the items are a type of their
            // own.
            operation.params.iter().for_each(|name| reach.name(name, family, true));
            let reply = operation.reply.iter().filter(|_| !operation.page);
            reply.chain(&operation.event).for_each(|ty| reach.ty(ty, family, false));
            operation.response.iter().for_each(|name| reach.name(name, family, false));
        }
        for (_, ty) in &model.webhooks {
            families.insert("webhooks".to_owned());
            reach.ty(ty, "webhooks", false);
        }
        for (family, names) in &overrides.roots {
            for name in names {
                if !model.types.contains_key(name) {
                    return Err(format!(
                        "codegen: api/overrides.toml: the root `{name}` is not a type; remove or correct it."
                    ));
                }
                reach.name(name, family, name.contains("Client"));
            }
        }
        let needs = |family: &str| overrides.requires.get(family).cloned().unwrap_or_default();
        let families = families.iter().map(|family| (family.clone(), needs(family))).collect();
        let mut places = Self { homes: BTreeMap::new(), families };
        for (name, uses) in &reach.found {
            let family = owner(&uses.families, &places.families).unwrap_or(SHARED).to_owned();
            places
                .homes
                .insert(name.clone(), Home { family, request: uses.request, reply: uses.reply, root: false });
        }
        places.keep_shared_closed(model);
        places.add_twins(model);
        for operation in &model.operations {
            let roots = operation.reply.iter().chain(&operation.event).filter_map(|ty| match &ty.shape {
                Shape::Ref(name) => Some(name),
                _ => None,
            });
            for name in roots.chain(&operation.response) {
                places.homes.entry(name.clone()).and_modify(|home| home.root = true);
            }
        }
        Ok(places)
    }

    /// A preview that is an alias of a plain type keeps its own name, even if only the plain one is
    /// reached.
    fn add_twins(&mut self, model: &Model) {
        for (name, named) in &model.types {
            if let Def::Alias(Type { shape: Shape::Ref(plain), .. }) = &named.def
                && name.strip_prefix("Beta") == Some(plain)
                && !self.homes.contains_key(name)
                && let Some(home) = self.homes.get(plain)
            {
                let family = "beta".to_owned();
                let needed = self.families.get(&family).is_some_and(|needs| needs.contains(&home.family));
                if needed || home.family == SHARED {
                    let home = Home { family, root: false, ..home.clone() };
                    self.homes.insert(name.clone(), home);
                }
            }
        }
    }

    /// Types that `shared` refers to are shared too: it can't need a feature.
    fn keep_shared_closed(&mut self, model: &Model) {
        loop {
            let shared = self.of(SHARED).filter_map(|name| model.types.get(name));
            let names: BTreeSet<String> = shared.flat_map(|named| references(&named.def)).collect();
            let mut moved = false;
            for name in names {
                if let Some(home) = self.homes.get_mut(&name).filter(|home| home.family != SHARED) {
                    home.family = SHARED.to_owned();
                    moved = true;
                }
            }
            if !moved {
                return;
            }
        }
    }
}

/// Returns the family, among several, that all the others need.
fn owner<'a>(families: &'a BTreeSet<String>, needs: &BTreeMap<String, BTreeSet<String>>) -> Option<&'a str> {
    let owns = |family: &&String| {
        families
            .iter()
            .filter(|other| other != family)
            .all(|other| needs.get(other).is_some_and(|needs| needs.contains(*family)))
    };
    families.iter().find(owns).map(String::as_str)
}

/// Returns the names of the types that a definition refers to.
pub(crate) fn references(def: &Def) -> Vec<String> {
    fn of(ty: &Type, names: &mut Vec<String>) {
        match &ty.shape {
            Shape::Ref(name) => names.push(name.clone()),
            Shape::List { of: inner, .. } | Shape::Map { of: inner, .. } => of(inner, names),
            _ => {}
        }
    }
    let mut names = Vec::new();
    match def {
        Def::Object(object) => object.fields.iter().for_each(|Field { ty, .. }| of(ty, &mut names)),
        Def::Union(union) => union.variants.iter().for_each(|variant| of(&variant.ty, &mut names)),
        Def::Alias(ty) => of(ty, &mut names),
        Def::Enum { .. } => {}
    }
    names
}

#[derive(Default)]
struct Uses {
    families: BTreeSet<String>,
    request: bool,
    reply: bool,
}

/// Follows references from the operations.
struct Reach<'a> {
    model: &'a Model,
    found: BTreeMap<String, Uses>,
}

impl Reach<'_> {
    fn ty(&mut self, ty: &Type, family: &str, request: bool) {
        for name in references(&Def::Alias(ty.clone())) {
            self.name(&name, family, request);
        }
    }

    fn name(&mut self, name: &str, family: &str, request: bool) {
        let Some(named) = self.model.types.get(name) else { return };
        let uses = self.found.entry(name.to_owned()).or_default();
        let known = uses.families.contains(family) && if request { uses.request } else { uses.reply };
        uses.families.insert(family.to_owned());
        uses.request |= request;
        uses.reply |= !request;
        if !known {
            for inner in references(&named.def) {
                self.name(&inner, family, request);
            }
        }
    }
}
