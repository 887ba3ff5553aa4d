// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(super) static CODECS: &[Codecs] = &[
    Codecs { id: "skills.content.retrieve", params: None, reply: Reply::None, event: None },
    Codecs {
        id: "skills.create",
        params: Some(collect::<types::skills::SkillCreateParams>),
        reply: Reply::Json(round_trip::<types::skills::Skill>),
        event: None,
    },
    Codecs {
        id: "skills.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::skills::DeletedSkill>),
        event: None,
    },
    Codecs {
        id: "skills.list",
        params: Some(collect::<types::skills::SkillListParams>),
        reply: Reply::Page(
            round_trip::<types::skills::Skill>,
            round_trip::<types::ListPage<types::skills::Skill>>,
        ),
        event: None,
    },
    Codecs {
        id: "skills.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::skills::Skill>),
        event: None,
    },
    Codecs {
        id: "skills.update",
        params: Some(collect::<types::skills::SkillUpdateParams>),
        reply: Reply::Json(round_trip::<types::skills::Skill>),
        event: None,
    },
    Codecs { id: "skills.versions.content.retrieve", params: None, reply: Reply::None, event: None },
    Codecs {
        id: "skills.versions.create",
        params: Some(collect::<types::skills::SkillVersionCreateParams>),
        reply: Reply::Json(round_trip::<types::skills::SkillVersion>),
        event: None,
    },
    Codecs {
        id: "skills.versions.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::skills::DeletedSkillVersion>),
        event: None,
    },
    Codecs {
        id: "skills.versions.list",
        params: Some(collect::<types::skills::SkillVersionListParams>),
        reply: Reply::Page(
            round_trip::<types::skills::SkillVersion>,
            round_trip::<types::ListPage<types::skills::SkillVersion>>,
        ),
        event: None,
    },
    Codecs {
        id: "skills.versions.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::skills::SkillVersion>),
        event: None,
    },
];
