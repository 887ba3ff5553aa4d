//! Forms and queries.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

const TYPE: &str = "multipart/form-data; boundary=\"b-1\"";

fn form(body: &str) -> Result<ParsedForm, String> {
    read(TYPE, &Bytes::from(body.to_owned()))
}

#[test]
fn h8_a_form_with_text_lists_objects_and_files() {
    let body = "--b-1\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nbatch\r\n\
        --b-1\r\ncontent-disposition: form-data; name=\"expires_after[anchor]\"\r\n\r\ncreated_at\r\n\
        --b-1\r\ncontent-disposition: form-data; name=\"include[]\"\r\n\r\na\r\n\
        --b-1\r\ncontent-disposition: form-data; name=\"include[]\"\r\n\r\n\r\n\
        --b-1\r\nContent-Type: image/png\r\ncontent-disposition: form-data; name=\"image[]\"; filename=\"a%22\\\"b;.png\"\r\n\r\n\r\n--b\r\n\r\n\
        --b-1--\r\n";
    let form = form(body).unwrap();
    let expected = json!({
        "purpose": "batch",
        "expires_after": { "anchor": "created_at" },
        "include": ["a", ""],
        "image": [{ FILE_MEMBER: 0 }],
    });
    assert_eq!(Value::Object(form.members), expected);
    let [file] = &form.files[..] else { panic!("{:?}", form.files) };
    assert_eq!((file.name.as_str(), file.content_type.as_deref()), ("a\"\"b;.png", Some("image/png")));
    assert_eq!(file.data, "\r\n--b\r\n");
}

#[test]
fn forms_that_are_none_say_why() {
    let rows = [
        ("", "does not begin"),
        ("--b-1\r\n", "last boundary"),
        ("--b-1x\r\n", "goes on"),
        ("--b-1\r\nx\r\n--b-1--", "end of its headers"),
        ("--b-1\r\ncontent-disposition: form-data\r\n\r\nx\r\n--b-1--", "no name"),
        ("--b-1\r\ncontent-disposition: form-data; name=\"a[\"\r\n\r\nx\r\n--b-1--", "brackets"),
    ];
    for (body, words) in rows {
        let error = form(body).unwrap_err();
        assert!(error.contains(words), "{body}: {error}");
    }
    for content_type in
        ["multipart/form-data", "multipart/mixed; boundary=b", "multipart/form-data; boundary="]
    {
        assert!(read(content_type, &Bytes::new()).unwrap_err().contains("boundary"), "{content_type}");
    }
    assert_eq!(form("--b-1--").unwrap(), ParsedForm::default());
}

#[test]
fn h6_queries_have_lists_and_objects() {
    let query = "limit=5&include%5B%5D=a&include[]=b+c&metadata[k%26]=v&a[][x]=1&a[][y]=2&a[][x]=3&twice=1&twice=2&empty=";
    let expected = json!({
        "limit": "5", "include": ["a", "b c"], "metadata": { "k&": "v" },
        "a": [{ "x": "1", "y": "2" }, { "x": "3" }], "twice": ["1", "2"], "empty": "",
    });
    assert_eq!(Value::Object(read_query(query).unwrap()), expected);
    for wrong in ["[a]=1", "a]=1", "a[b=1", "a=1&a[b]=2", "a%FF=1"] {
        // A stray closing bracket is an ordinary character of a name.
        assert_eq!(read_query(wrong).is_err(), wrong != "a]=1", "{wrong}");
    }
}

proptest! {
    #[test]
    fn any_body_is_read_or_refused(body in "(--b-1|\r\n|--|content-disposition: form-data; name=\"[a\\[\\]]{1,3}\"|[ -~]){0,20}") {
        drop(form(&body));
        drop(read_query(&body));
    }

    #[test]
    fn what_is_written_as_a_form_is_read_again(data in proptest::collection::vec(any::<u8>(), 0..60)) {
        let mut body = b"--b-1\r\ncontent-disposition: form-data; name=\"f\"; filename=\"x\"\r\n\r\n".to_vec();
        body.extend_from_slice(&data);
        body.extend_from_slice(b"\r\n--b-1--\r\n");
        prop_assert_eq!(&read(TYPE, &body.into()).unwrap().files[0].data, &data);
    }
}
