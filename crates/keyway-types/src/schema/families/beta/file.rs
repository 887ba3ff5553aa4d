// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_FILE_CITATION_PARAM: Named = Named {
    name: "BetaFileCitationParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"file_citation\""),
                required: true,
                default: Some("\"file_citation\""),
                ..A_FIELD
            },
            Field { name: "index", shape: Integer { min: Some(0), max: None }, required: true, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "filename", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_FILE_SEARCH_TOOL: Named =
    Named { name: "BetaFileSearchTool", shape: Ref(&FILE_SEARCH_TOOL) };

pub(in crate::schema) static FILE_ANNOTATION: Named = Named {
    name: "FileAnnotation",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"file\""),
                required: true,
                default: Some("\"file\""),
                ..A_FIELD
            },
            Field { name: "source", shape: Ref(&FILE_ANNOTATION_SOURCE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_ANNOTATION_SOURCE: Named = Named {
    name: "FileAnnotationSource",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"file\""),
                required: true,
                default: Some("\"file\""),
                ..A_FIELD
            },
            Field { name: "filename", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_CITATION_ANNOTATION: Named = Named {
    name: "FileCitationAnnotation",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"file_citation\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "file_citation",
                shape: Ref(&FILE_CITATION_ANNOTATION_FILE_CITATION),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "start_index",
                shape: Integer { min: Some(0), max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "end_index",
                shape: Integer { min: Some(0), max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_CITATION_ANNOTATION_FILE_CITATION: Named = Named {
    name: "FileCitationAnnotationFileCitation",
    shape: Object(&Record {
        fields: &[Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_CITATION_DELTA_ANNOTATION: Named = Named {
    name: "FileCitationDeltaAnnotation",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"file_citation\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "file_citation",
                shape: Ref(&FILE_CITATION_DELTA_ANNOTATION_FILE_CITATION),
                ..A_FIELD
            },
            Field { name: "start_index", shape: Integer { min: Some(0), max: None }, ..A_FIELD },
            Field { name: "end_index", shape: Integer { min: Some(0), max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_CITATION_DELTA_ANNOTATION_FILE_CITATION: Named = Named {
    name: "FileCitationDeltaAnnotationFileCitation",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "quote", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_PATH_ANNOTATION: Named = Named {
    name: "FilePathAnnotation",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"file_path\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "file_path",
                shape: Ref(&FILE_PATH_ANNOTATION_FILE_PATH),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "start_index",
                shape: Integer { min: Some(0), max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "end_index",
                shape: Integer { min: Some(0), max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_PATH_ANNOTATION_FILE_PATH: Named = Named {
    name: "FilePathAnnotationFilePath",
    shape: Object(&Record {
        fields: &[Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_PATH_DELTA_ANNOTATION: Named = Named {
    name: "FilePathDeltaAnnotation",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"file_path\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, ..A_FIELD },
            Field { name: "file_path", shape: Ref(&FILE_PATH_DELTA_ANNOTATION_FILE_PATH), ..A_FIELD },
            Field { name: "start_index", shape: Integer { min: Some(0), max: None }, ..A_FIELD },
            Field { name: "end_index", shape: Integer { min: Some(0), max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_PATH_DELTA_ANNOTATION_FILE_PATH: Named = Named {
    name: "FilePathDeltaAnnotationFilePath",
    shape: Object(&Record { fields: &[Field { name: "file_id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static FILE_SEARCH_RANKER: Named = Named {
    name: "FileSearchRanker",
    shape: Choice { values: &["auto", "default_2024_08_21"], open: false },
};

pub(in crate::schema) static FILE_SEARCH_RANKING_OPTIONS: Named = Named {
    name: "FileSearchRankingOptions",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "score_threshold",
                shape: Number { min: Some(0.0), max: Some(1.0), above: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "ranker", shape: Ref(&FILE_SEARCH_RANKER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_SEARCH_TOOL_CALL: Named = Named {
    name: "FileSearchToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"file_search\""), required: true, ..A_FIELD },
            Field {
                name: "file_search",
                shape: Ref(&FILE_SEARCH_TOOL_CALL_FILE_SEARCH),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_SEARCH_TOOL_CALL_DELTA: Named = Named {
    name: "FileSearchToolCallDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"file_search\""), required: true, ..A_FIELD },
            Field { name: "file_search", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_SEARCH_TOOL_CALL_FILE_SEARCH: Named = Named {
    name: "FileSearchToolCallFileSearch",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "ranking_options",
                shape: Ref(&RUN_STEP_DETAILS_TOOL_CALLS_FILE_SEARCH_RANKING_OPTIONS_OBJECT),
                ..A_FIELD
            },
            Field {
                name: "results",
                shape: List {
                    of: &Ref(&RUN_STEP_DETAILS_TOOL_CALLS_FILE_SEARCH_RESULT_OBJECT),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_UPLOAD_PARAM: Named = Named {
    name: "FileUploadParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "enabled", shape: Flag, ..A_FIELD },
            Field { name: "max_file_size", shape: Integer { min: Some(1), max: Some(512) }, ..A_FIELD },
            Field { name: "max_files", shape: Integer { min: Some(1), max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
