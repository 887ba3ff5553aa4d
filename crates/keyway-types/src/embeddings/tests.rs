use base64::Engine as _;
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::support::mutate::{any_json, assert_survives_tomorrow, assert_unchanged, round_trip};

fn base64(bytes: &[u8]) -> String {
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

fn bytes(floats: &[f32]) -> Vec<u8> {
    floats.iter().flat_map(|float| float.to_le_bytes()).collect()
}

#[test]
fn d1_replies_survive_tomorrow() {
    let reply = json!({
        "object": "list",
        "data": [
            {"object": "embedding", "index": 0, "embedding": [0.5, -1, 2.25]},
            {"object": "embedding", "index": 1, "embedding": "AAAAPw=="},
        ],
        "model": "text-embedding-3-small",
        "usage": {"prompt_tokens": 8, "total_tokens": 8},
    });
    assert_survives_tomorrow::<CreateEmbeddingResponse>(&reply, &[]);
    assert_unchanged::<CreateEmbeddingResponse>(&json!({"data": [{"embedding": [0.5]}]}));
}

#[test]
fn h10_what_is_no_reply_is_refused() {
    for json in ["{}", "[]", "null", r#"{"object":"list"}"#] {
        assert!(serde_json::from_str::<CreateEmbeddingResponse>(json).is_err(), "{json}");
    }
}

#[test]
fn d1_requests_survive_tomorrow() {
    for input in [json!("text"), json!(["a", "b"]), json!([1, 2]), json!([[1], [2, 3]])] {
        let request = json!({"model": "m", "input": input, "encoding_format": "base64", "dimensions": 256, "user": "u"});
        assert_survives_tomorrow::<EmbeddingCreateParams>(&request, &[]);
    }
}

#[test]
fn inputs_are_told_apart() {
    let read = |json| serde_json::from_value::<EmbeddingCreateParamsInput>(json).unwrap();
    assert_eq!(read(json!("a")), "a".into());
    assert_eq!(read(json!(["a", "b"])), ["a", "b"].into());
    assert_eq!(read(json!(["a"])), vec!["a"].into());
    assert_eq!(read(json!([1, 2])), [1_i64, 2].into());
    assert_eq!(read(json!([[1], [2]])), vec![vec![1_i64], vec![2]].into());
    let params = EmbeddingCreateParams::new(EmbeddingModel::TextEmbedding3Small, "a").dimensions(3);
    let text = r#"{"model":"text-embedding-3-small","input":"a","dimensions":3}"#;
    assert_eq!(serde_json::to_string(&params).unwrap(), text);
}

#[test]
fn base64_becomes_floats() {
    let floats = vec![0.5, -1.0, f32::MIN_POSITIVE, 3.402_823_5e38];
    for text in [base64(&bytes(&floats)), base64(&bytes(&floats)).replace('=', "")] {
        let mut vector = EmbeddingVector::Base64(text);
        assert_eq!(vector.floats(), None);
        vector.decode().unwrap();
        assert_eq!(vector.floats(), Some(floats.as_slice().into()));
        vector.decode().unwrap();
        assert_eq!(vector, EmbeddingVector::from(floats.clone()));
    }
}

#[test]
fn base64_ends_where_its_padding_is() {
    // As much as is decoded at once.
    let full = base64(&[7; 1536]);
    let short = &full[..2044];
    for (text, error) in [
        (format!("{full}AAAAAAA="), VectorError::Length(1541)),
        (format!("{short}AAA="), VectorError::Length(1535)),
        (format!("{short}AAA=AAAA"), VectorError::Base64),
        (format!("{short}AA==AAAAAA=="), VectorError::Base64),
        (format!("{short}A===AAAA"), VectorError::Base64),
        (format!("{full}A"), VectorError::Base64),
        (format!("{full}="), VectorError::Base64),
    ] {
        assert_eq!(EmbeddingVector::Base64(text.clone()).decode(), Err(error), "{}", &text[2040..]);
    }
}

/// Decodes a text character by character and as a whole, by RFC 4648.
fn read_by_letter(text: &str) -> Result<Vec<f32>, VectorError> {
    use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
    let rules = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let engine = GeneralPurpose::new(&base64::alphabet::STANDARD, rules);
    let bytes = engine.decode(text).map_err(|_| VectorError::Base64)?;
    let (words, rest) = bytes.as_chunks::<4>();
    let floats = words.iter().map(|word| f32::from_le_bytes(*word)).collect();
    if rest.is_empty() { Ok(floats) } else { Err(VectorError::Length(bytes.len())) }
}

proptest! {
    #[test]
    fn base64_is_read_as_letter_by_letter(
        bytes in proptest::collection::vec(any::<u8>(), 0..120),
        // Around the size that is decoded at once, and the size that the processor reads at once.
        before in prop::sample::select(vec![0, 24, 48, 1536 - 48, 1536, 3072 - 48]),
        cut in 0_usize..4,
        end in prop::sample::select(vec!["", "", "", "=", "==", "===", "A", "AA", "A=AA", "\n", "-", "\u{e9}"]),
        change in proptest::option::of((any::<prop::sample::Index>(), prop::sample::select(vec!['=', '-', '_', ' ', '/', '+', '!', '\u{7f}', '\u{e9}']))),
    ) {
        let mut text = base64(&[vec![7; before], bytes].concat());
        text.truncate(text.len().saturating_sub(cut));
        text.push_str(end);
        if let Some((place, letter)) = change {
            let at = place.index(text.chars().count() + 1).min(text.chars().count());
            text = text.chars().take(at).chain([letter]).chain(text.chars().skip(at + 1)).collect();
        }
        let expected = read_by_letter(&text);
        let mut vector = EmbeddingVector::Base64(text.clone());
        let bits = |floats: &[f32]| floats.iter().map(|float| float.to_bits()).collect::<Vec<_>>();
        prop_assert_eq!(vector.decode(), expected.as_ref().map(|_| ()).map_err(|error| *error));
        match expected {
            Ok(floats) => prop_assert_eq!(bits(&vector.floats().unwrap()), bits(&floats)),
            Err(_) => prop_assert_eq!(vector, EmbeddingVector::Base64(text)),
        }
    }
}

proptest! {
    #[test]
    fn base64_of_any_length_becomes_its_floats(count in 0_usize..1_000) {
        let floats: Vec<f32> = (0..count).map(|index| index as f32 / 8.0).collect();
        let mut vector = EmbeddingVector::Base64(base64(&bytes(&floats)));
        vector.decode().unwrap();
        prop_assert_eq!(vector, EmbeddingVector::from(floats));
    }
}

#[test]
fn base64_that_is_no_vector_is_an_error_and_stays() {
    for (text, error) in
        [("!!!!", VectorError::Base64), ("AAAAAAA=", VectorError::Length(5)), ("A", VectorError::Base64)]
    {
        let mut vector = EmbeddingVector::Base64(text.to_owned());
        assert_eq!(vector.decode(), Err(error), "{text}");
        assert_eq!(vector, EmbeddingVector::Base64(text.to_owned()));
    }
    assert_eq!(
        VectorError::Length(5).to_string(),
        "the embedding has 5 bytes, no multiple of 4; ask for encoding_format \"float\" instead"
    );
    let mut reply: CreateEmbeddingResponse = serde_json::from_value(
        json!({"data": [{"embedding": "AAAAPw=="}, {"embedding": "?"}, {"embedding": "AAAAPw=="}]}),
    )
    .unwrap();
    assert_eq!(reply.decode_vectors(), Err(VectorError::Base64));
    assert_eq!(reply.data[0].embedding.floats(), Some([0.5].as_slice().into()));
    assert_eq!(reply.data[2].embedding.floats(), None);
}

#[test]
fn h7_a_vector_that_is_not_finite_is_refused_by_name() {
    let mut embedding = Embedding::new(vec![0.5, f32::NAN]);
    let error = serde_json::to_string(&embedding).unwrap_err();
    assert!(error.to_string().starts_with("`embedding` has NaN"), "{error}");
    embedding.embedding = vec![0.5].into();
    assert_eq!(
        serde_json::to_string(&embedding).unwrap(),
        r#"{"index":0,"object":"embedding","embedding":[0.5]}"#
    );
}

#[test]
fn d1_numbers_that_are_no_f32_come_back() {
    for json in ["[1e300,0.5]", "[0.1]", "[-0.006929283495992422]", "[0.30000000000000004]", "[]"] {
        let vector: EmbeddingVector = serde_json::from_str(json).unwrap();
        let written: serde_json::Value = serde_json::to_value(&vector).unwrap();
        assert_eq!(written, serde_json::from_str::<serde_json::Value>(json).unwrap());
    }
    let vector: EmbeddingVector = serde_json::from_str("[0.1]").unwrap();
    assert_eq!(vector.floats(), Some([0.1].as_slice().into()));
    assert!(serde_json::from_str::<EmbeddingVector>("[1, null]").is_err());
}

/// Serde's result, with each number's sign, or its error.
fn by_serde(text: &str) -> String {
    let read: Result<CreateEmbeddingResponse, _> = serde_json::from_str(text);
    format!("{:?}", read.map_err(|error| error.to_string()))
}

fn from_json(text: &str) -> String {
    format!("{:?}", CreateEmbeddingResponse::from_json(text).map_err(|error| error.to_string()))
}

#[test]
fn d1_numbers_are_read_ahead_of_the_reply() {
    let reply = |vectors: &[&str]| {
        let item = |vector: &&str| {
            format!(
                r#"{{"object":"embedding", "embedding" :{vector},"index":1,"new":"é","more":{{"embedding2":[1]}}}}"#
            )
        };
        let items: Vec<String> = vectors.iter().map(item).collect();
        format!(r#"{{"object":"list","data":[{}],"model":"embedding","usage":null}}"#, items.join(","))
    };
    for vectors in [
        &["[0.5]"][..],
        &["[-0.006929283495992422,0,-0,-1,12,1e-5,-4.547132e-05,1E+2,0.30000000000000004]"],
        &[" [\n  0.25,\r\n\t-0.1\n ]\n", "[1]", "[2, 3]"],
        &["[18446744073709551616,-9223372036854775809,123456789012345678901234567890]"],
        &["[1.7976931348623157e308,4.9e-324,1e-400,0e999999999999999999,2.2250738585072011e-308]"],
        &["[9007199254740993,0.1000000000000000055511151231257827021181583404541015625]"],
        &[],
    ] {
        let text = reply(vectors);
        let read = fast_floats::read_ahead(&text).map(|reply| format!("{:?}", Ok::<_, String>(reply)));
        assert_eq!(read, Some(by_serde(&text)), "{text}");
        assert_eq!(from_json(&text), by_serde(&text), "{text}");
    }
}

#[test]
fn d1_a_reply_that_is_not_usual_is_read_by_serde() {
    let plain = |vector: &str| format!(r#"{{"data":[{{"embedding":{vector}}}]}}"#);
    for text in [
        // Nothing to read ahead.
        plain("[]"),
        plain("\"AAAAPw==\""),
        plain("null"),
        plain("{\"embedding\":[1]}"),
        // Invalid in JSON, or beyond a float.
        plain("[+1]"),
        plain("[01]"),
        plain("[-01]"),
        plain("[00.5]"),
        plain("[.5]"),
        plain("[1.]"),
        plain("[1.e5]"),
        plain("[-]"),
        plain("[--1]"),
        plain("[1e]"),
        plain("[1e+]"),
        plain("[0x10]"),
        plain("[NaN]"),
        plain("[inf]"),
        plain("[-infinity]"),
        plain("[1_0]"),
        plain("[1,]"),
        plain("[,1]"),
        plain("[1 2]"),
        plain("[1"),
        plain("[1}"),
        plain("[1e400]"),
        plain("[-1e400]"),
        plain("[1,null]"),
        plain("[[1]]"),
        plain("[\u{c}1]"),
        plain("[1\u{a0}]"),
        plain("\u{b}[1]"),
        // More fields of that name than items, or others.
        r#"{"data":[{"embedding":[1],"embedding":[2]}]}"#.into(),
        r#"{"data":[{"embedding":[1],"more":{"embedding":[2]}}]}"#.into(),
        r#"{"data":[{"embedding":[1]}],"data":[{"embedding":[2]}]}"#.into(),
        r#"{"data":[{"embedding":[1]}],"embedding":[2]}"#.into(),
        r#"{"data":[{"embedding":[1]},{}]}"#.into(),
        r#"{"data":[{"\u0065mbedding":[0]}],"more":{"embedding":[5]}}"#.into(),
        r#"{"data":[{"embedding":[0],"a\"embedding":[5]}]}"#.into(),
        r#"{"data":[{"embedding":[0],"a":"\"embedding\":[5]"}]}"#.into(),
        r#"{"data":[{"embedding":[0],"a":"\\"}]}"#.into(),
        // Not a reply.
        r#"{"data":[{"embedding":[1]}"#.into(),
        r#"{"data":[{"a"embedding":[1]}]}"#.into(),
        r#"{"embedding":[1]}"#.into(),
        r#""embedding":[1]"#.into(),
        r#"["embedding":[1]]"#.into(),
        r#""embedding""#.into(),
        String::new(),
    ] {
        assert!(fast_floats::read_ahead(&text).is_none(), "{text}");
        assert_eq!(from_json(&text), by_serde(&text), "{text}");
    }
}

proptest! {
    #[test]
    fn d1_doubles_are_read_ahead_to_the_last_bit(doubles in proptest::collection::vec(proptest::num::f64::ANY, 1..40), precision in 0_usize..30) {
        let finite = doubles.iter().filter(|double| double.is_finite());
        let numbers: Vec<String> = finite.map(|double| match precision {
            20.. => double.to_string(),
            10.. => format!("{double:e}"),
            few => format!("{double:.few$e}"),
        }).collect();
        prop_assume!(!numbers.is_empty());
        let text = format!(r#"{{"data":[{{"embedding":[{}]}}]}}"#, numbers.join(", "));
        // A number that was rounded up may be out of range.
        prop_assert_eq!(fast_floats::read_ahead(&text).is_some(), serde_json::from_str::<CreateEmbeddingResponse>(&text).is_ok());
        prop_assert_eq!(from_json(&text), by_serde(&text));
    }

    #[test]
    fn d1_text_is_read_ahead_as_serde_reads_it(
        numbers in "(-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,22})?([eE][-+]?[0-9]{1,3})?[ \n]?,?[ \n]?){0,5}",
        odd in "[-+0-9.eE,\\[\\]\" \n\\\\ainf_:{}\u{c}\u{a0}]{0,4}",
        place in any::<prop::sample::Index>(),
    ) {
        let usual = format!(r#"{{"data":[{{"object":"embedding","embedding":[{numbers}]}}]}}"#);
        let (before, after) = usual.split_at(place.index(usual.len()));
        let text = format!("{before}{odd}{after}");
        prop_assert_eq!(from_json(&text), by_serde(&text));
    }
}

const WORDS: &[&str] = &["data", "embedding", "object", "index", "model", "usage", "input", "AAAAPw=="];

proptest! {
    #[test]
    fn base64_of_any_floats_is_read(floats in proptest::collection::vec(any::<f32>(), 0..40)) {
        let mut vector = EmbeddingVector::Base64(base64(&bytes(&floats)));
        prop_assert_eq!(vector.decode(), Ok(()));
        let bits = |floats: &[f32]| floats.iter().map(|float| float.to_bits()).collect::<Vec<_>>();
        prop_assert_eq!(bits(&vector.floats().unwrap()), bits(&floats));
    }

    #[test]
    fn any_json_is_refused_or_read(json in any_json(WORDS)) {
        let _ = round_trip::<CreateEmbeddingResponse>(&json!({"data": [{"embedding": json}]}));
        let _ = round_trip::<CreateEmbeddingResponse>(&json);
        let text = json.to_string();
        prop_assert_eq!(from_json(&text), by_serde(&text));
        let _ = round_trip::<EmbeddingCreateParams>(&json!({"model": "m", "input": json}));
    }
}

#[test]
fn a_vector_becomes_floats_whatever_its_form() {
    let vec = |json: &str| {
        let json = format!(r#"{{"object":"embedding","index":0,"embedding":{json}}}"#);
        serde_json::from_str::<Embedding>(&json).unwrap().into_vec()
    };
    assert_eq!(vec("[0.5, -1.0]").unwrap(), [0.5, -1.0]);
    assert_eq!(vec("[0.1]").unwrap(), [0.1_f32]);
    assert_eq!(vec(r#""AACAPw==""#).unwrap(), [1.0]);
    assert_eq!(vec(r#""?""#).unwrap_err(), VectorError::Base64);
    assert_eq!(vec("true").unwrap_err(), VectorError::NotNumbers);
}
