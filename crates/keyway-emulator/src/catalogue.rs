//! The emulator's models: those of `keyway_types::current_models`, and older ones. The list is fixed.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use keyway_types::current_models::{CURRENT_MODELS, ModelPurpose};
use serde_json::{Value, json};

use crate::schema;

/// A model's capabilities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ability {
    /// Chat.
    Chat,
    /// Vectors of `dimensions` numbers; `shortens` if fewer may be requested.
    Embeddings { dimensions: usize, shortens: bool },
    /// Something else, such as images.
    Other,
}

/// One model.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Model {
    pub(crate) id: &'static str,
    pub(crate) created: u64,
    /// The context window, in tokens.
    pub(crate) context: u64,
    pub(crate) ability: Ability,
}

const fn chat(id: &'static str, created: u64, context: u64) -> Model {
    Model { id, created, context, ability: Ability::Chat }
}

const fn embeddings(id: &'static str, created: u64, dimensions: usize, shortens: bool) -> Model {
    Model { id, created, context: 8192, ability: Ability::Embeddings { dimensions, shortens } }
}

/// The creation time of models of which only the name is known: 2026-11-01.
const RECENTLY: u64 = 1_793_491_200;

/// Returns a model of which only the name and the purpose are known.
fn current(purpose: ModelPurpose, id: &'static str) -> Model {
    match purpose {
        ModelPurpose::Chat => chat(id, RECENTLY, FAULT_CHAT.context),
        ModelPurpose::Embeddings => embeddings(id, RECENTLY, 3072, true),
        _ => Model { ability: Ability::Other, ..chat(id, RECENTLY, FAULT_CHAT.context) },
    }
}

/// All models, by name.
static MODELS: LazyLock<Vec<Model>> = LazyLock::new(|| {
    let names = CURRENT_MODELS.iter().flat_map(|(purpose, names)| names.iter().map(|name| (*purpose, *name)));
    let new = names.filter(|(_, name)| !DESCRIBED.iter().any(|model| model.id == *name));
    let mut models: Vec<Model> = new.map(|(purpose, name)| current(purpose, name)).collect();
    models.extend_from_slice(DESCRIBED);
    models.sort_unstable_by_key(|model| model.id);
    models
});

/// Models whose limits are known.
static DESCRIBED: &[Model] = &[
    chat("gpt-3.5-turbo", 1_677_610_602, 16_385),
    chat("gpt-4", 1_687_882_411, 8_192),
    chat("gpt-4-turbo", 1_712_361_441, 128_000),
    chat("gpt-4.1", 1_744_316_542, 1_047_576),
    chat("gpt-4.1-mini", 1_744_318_173, 1_047_576),
    chat("gpt-4.1-nano", 1_744_321_025, 1_047_576),
    chat("gpt-4o", 1_715_367_049, 128_000),
    chat("gpt-4o-mini", 1_721_172_741, 128_000),
    chat("gpt-5", 1_754_425_777, 400_000),
    chat("gpt-5-mini", 1_754_425_928, 400_000),
    chat("o3", 1_744_225_308, 200_000),
    chat("o4-mini", 1_744_225_351, 200_000),
    embeddings("text-embedding-3-large", 1_705_953_180, 3072, true),
    embeddings("text-embedding-3-small", 1_705_948_997, 1536, true),
    embeddings("text-embedding-ada-002", 1_671_217_299, 1536, false),
];

/// A model whose name requests a fault. It supports everything.
static FAULT_CHAT: Model = chat("fault-", 0, 1_047_576);
static FAULT_EMBEDDINGS: Model = embeddings("fault-", 0, 1536, true);

/// Stands for a chat model that the catalog does not have.
pub(crate) fn any_chat() -> &'static Model {
    &FAULT_CHAT
}

/// Returns all models, by name.
pub(crate) fn all() -> &'static [Model] {
    &MODELS
}

/// Returns the model of that name: for chat if `chat`, else for embeddings.
pub(crate) fn find(id: &str, chat: bool) -> Option<&'static Model> {
    if id.starts_with("fault-") {
        return Some(if chat { &FAULT_CHAT } else { &FAULT_EMBEDDINGS });
    }
    MODELS.iter().find(|model| model.id == id)
}

/// Operations whose parameter `model` names the models of the API's document.
const NAMING: &[&str] = &[
    "chat.completions.create",
    "responses.create",
    "completions.create",
    "embeddings.create",
    "images.generate",
    "audio.speech.create",
    "audio.transcriptions.create",
    "moderations.create",
    "videos.create",
];

/// All other names of models in the API's document, sorted.
static DOCUMENTED: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let shapes = NAMING.iter().filter_map(|id| schema::find(id)?.body.as_ref()?.record()?.field("model"));
    let names: BTreeSet<&str> = shapes.flat_map(|field| field.shape.known_values()).collect();
    names.into_iter().filter(|name| find(name, true).is_none()).collect()
});

/// Returns the models of which the API's document has only the name.
pub(crate) fn documented() -> impl Iterator<Item = Model> {
    DOCUMENTED.iter().map(|name| current(ModelPurpose::Chat, name))
}

/// Models that exist besides the catalog's.
#[derive(Clone, Debug, Default)]
pub(crate) struct ExtraModels {
    names: Vec<String>,
    any: bool,
}

impl ExtraModels {
    pub(crate) fn add(&mut self, name: String) {
        if !self.names.contains(&name) {
            self.names.push(name);
        }
    }

    pub(crate) fn allow_any(&mut self) {
        self.any = true;
    }

    /// Returns whether a model of this name exists.
    pub(crate) fn has(&self, name: &str) -> bool {
        (self.any && !name.is_empty()) || self.names.iter().any(|known| known == name)
    }

    /// Returns the names that were added and are not the catalog's.
    pub(crate) fn listed(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str).filter(|name| find(name, true).is_none())
    }
}

/// Returns an added model, which supports everything.
pub(crate) fn extra(chat: bool) -> &'static Model {
    if chat { &FAULT_CHAT } else { &FAULT_EMBEDDINGS }
}

impl Model {
    /// Returns the model as the API describes it.
    pub(crate) fn describe(&self, id: &str) -> Value {
        let owner = if self.created == 0 { "keyway-emulator" } else { "system" };
        json!({ "id": id, "object": "model", "created": self.created, "owned_by": owner })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_current_model_is_there_once_and_by_name() {
        let ids: Vec<_> = all().iter().map(|model| model.id).collect();
        assert!(ids.is_sorted() && ids.windows(2).all(|pair| pair[0] != pair[1]), "{ids:?}");
        for name in CURRENT_MODELS.iter().flat_map(|(_, names)| names.iter()) {
            assert!(ids.contains(name), "{name}");
        }
        let documented: Vec<&str> = documented().map(|model| model.id).collect();
        for name in
            ["o1-pro", "whisper-1", "gpt-image-2", "sora-2", "gpt-5.6-terra", "tts-1-hd", "davinci-002"]
        {
            assert!(documented.contains(&name), "{name}");
        }
        assert!(documented.iter().all(|name| !ids.contains(name)));
        assert_eq!(find("gpt-6.2-sol", true).map(|model| model.ability), Some(Ability::Chat));
        assert_eq!(find("sora-2-pro", true).map(|model| model.ability), Some(Ability::Other));
    }
}
