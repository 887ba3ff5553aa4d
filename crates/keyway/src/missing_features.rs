//! What the compiler says about a method whose feature is off.
//!
//! Without these it would say that there is no method of that name, and not what to add. Each method
//! needs a trait that nothing implements, whose message names the feature.

mod options;

/// Stands for a resource whose feature is off. No method returns it: the call does not compile.
///
#[cfg_attr(
    not(feature = "live"),
    doc = "```compile_fail,E0277\nfn example(client: keyway::OpenAI) {\n    let _ = client.live();\n}\n```"
)]
#[allow(dead_code, unreachable_pub, reason = "all features may be on")]
#[derive(Debug)]
pub struct FeatureIsOff;

/// Declares the methods of resources, for builds without them.
macro_rules! resources {
    ($($feature:literal $method:ident $needed:ident $message:literal)*) => {$(
        #[cfg(not(feature = $feature))]
        #[diagnostic::on_unimplemented(message = $message, label = "this needs a feature that is off")]
        #[doc(hidden)]
        pub trait $needed<'a> {}

        // The lifetime keeps the compiler from checking the bound here instead of where it is used.
        #[cfg(not(feature = $feature))]
        impl crate::client::OpenAI {
            #[doc(hidden)]
            pub fn $method(&self) -> FeatureIsOff
            where
                Self: for<'a> $needed<'a>,
            {
                FeatureIsOff
            }
        }

        #[cfg(not(feature = $feature))]
        impl crate::blocking::OpenAI {
            #[doc(hidden)]
            pub fn $method(&self) -> FeatureIsOff
            where
                Self: for<'a> $needed<'a>,
            {
                FeatureIsOff
            }
        }
    )*};
}

resources! {
    "admin" admin Admin "the feature `admin` of keyway is off; run `cargo add keyway --features admin`"
    "audio" audio Audio "the feature `audio` of keyway is off; run `cargo add keyway --features audio`"
    "batches" batches Batches "the feature `batches` of keyway is off; run `cargo add keyway --features batches`"
    "beta" beta Beta "the feature `beta` of keyway is off; run `cargo add keyway --features beta`"
    "chat" chat Chat "the feature `chat` of keyway is off; run `cargo add keyway --features chat`"
    "completions" completions Completions "the feature `completions` of keyway is off; run `cargo add keyway --features completions`"
    "containers" containers Containers "the feature `containers` of keyway is off; run `cargo add keyway --features containers`"
    "content_provenance_checks" content_provenance_checks ContentProvenanceChecks "the feature `content_provenance_checks` of keyway is off; run `cargo add keyway --features content_provenance_checks`"
    "conversations" conversations Conversations "the feature `conversations` of keyway is off; run `cargo add keyway --features conversations`"
    "decisions" decisions Decisions "the feature `decisions` of keyway is off; run `cargo add keyway --features decisions`"
    "embeddings" embeddings Embeddings "the feature `embeddings` of keyway is off; run `cargo add keyway --features embeddings`"
    "evals" evals Evals "the feature `evals` of keyway is off; run `cargo add keyway --features evals`"
    "files" files Files "the feature `files` of keyway is off; run `cargo add keyway --features files`"
    "fine_tuning" fine_tuning FineTuning "the feature `fine_tuning` of keyway is off; run `cargo add keyway --features fine_tuning`"
    "images" images Images "the feature `images` of keyway is off; run `cargo add keyway --features images`"
    "live" live Live "the feature `live` of keyway is off; run `cargo add keyway --features live`"
    "models" models Models "the feature `models` of keyway is off; run `cargo add keyway --features models`"
    "moderations" moderations Moderations "the feature `moderations` of keyway is off; run `cargo add keyway --features moderations`"
    "realtime" realtime Realtime "the feature `realtime` of keyway is off; run `cargo add keyway --features realtime`"
    "responses" responses Responses "the feature `responses` of keyway is off; run `cargo add keyway --features responses`"
    "safety" safety Safety "the feature `safety` of keyway is off; run `cargo add keyway --features safety`"
    "skills" skills Skills "the feature `skills` of keyway is off; run `cargo add keyway --features skills`"
    "uploads" uploads Uploads "the feature `uploads` of keyway is off; run `cargo add keyway --features uploads`"
    "vector_stores" vector_stores VectorStores "the feature `vector_stores` of keyway is off; run `cargo add keyway --features vector_stores`"
    "videos" videos Videos "the feature `videos` of keyway is off; run `cargo add keyway --features videos`"
    "webhooks" webhooks Webhooks "the feature `webhooks` of keyway is off; run `cargo add keyway --features webhooks`"
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_resource_says_which_feature_it_needs() {
        let (manifest, own) = (include_str!("../Cargo.toml"), include_str!("missing_features.rs"));
        let full = manifest.split_once("full = [").unwrap().1.split_once(']').unwrap().0;
        let families: Vec<_> = full.split(',').map(|name| name.trim().trim_matches('"')).collect();
        for family in families.iter().filter(|family| !family.is_empty()) {
            let row = format!("\"{family}\" {family} ");
            let advice = format!("run `cargo add keyway --features {family}`");
            assert!(own.lines().any(|line| line.contains(&row) && line.contains(&advice)), "{family}");
        }
    }
}
