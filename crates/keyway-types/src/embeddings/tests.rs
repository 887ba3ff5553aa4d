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
    let full = base64(&[7; 3072]);
    let short = &full[..4092];
    for (text, error) in [
        (format!("{full}AAAAAAA="), VectorError::Length(3077)),
        (format!("{short}AAA="), VectorError::Length(3071)),
        (format!("{short}AAA=AAAA"), VectorError::Base64),
        (format!("{short}AA==AAAAAA=="), VectorError::Base64),
        (format!("{short}A===AAAA"), VectorError::Base64),
        (format!("{full}A"), VectorError::Base64),
        (format!("{full}="), VectorError::Base64),
    ] {
        assert_eq!(EmbeddingVector::Base64(text.clone()).decode(), Err(error), "{}", &text[4088..]);
    }
}

/// Reads a text letter by letter and as a whole, as RFC 4648 says.
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
        // Beside what is decoded at once, and beside what the processor reads at once.
        before in prop::sample::select(vec![0, 24, 48, 3072 - 48, 3072, 6144 - 48]),
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
        let _ = round_trip::<EmbeddingCreateParams>(&json!({"model": "m", "input": json}));
    }
}
