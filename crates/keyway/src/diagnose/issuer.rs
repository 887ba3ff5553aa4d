//! Reads a certificate's issuer and subject from its DER (X.690), parsing only the fields of RFC 5280
//! that lead there.

/// The issuer in readable form: organization and common name.
pub(super) fn of(certificate: &[u8]) -> Option<String> {
    name(element(issuer_onward(certificate)?)?.1)
}

/// Returns whether the certificate names itself as its issuer.
pub(super) fn is_self_signed(certificate: &[u8]) -> bool {
    let names = || {
        let (_, issuer, fields) = element(issuer_onward(certificate)?)?;
        let (_, _, fields) = element(fields)?;
        Some(issuer == element(fields)?.1)
    };
    names() == Some(true)
}

/// The fields from the issuer on: issuer, validity, subject.
fn issuer_onward(certificate: &[u8]) -> Option<&[u8]> {
    let (_, certificate, _) = element(certificate)?;
    let (_, mut fields, _) = element(certificate)?;
    // The version is optional; serial number and algorithm precede the issuer (RFC 5280 §4.1).
    if *fields.first()? == 0xa0 {
        fields = element(fields)?.2;
    }
    for _ in 0..2 {
        fields = element(fields)?.2;
    }
    Some(fields)
}

/// Splits DER into the tag, the contents and the rest.
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (tag, rest) = der.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(*first), rest),
        0x81..=0x83 => {
            let (bytes, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
            (bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte)), rest)
        }
        _ => return None,
    };
    let (contents, rest) = rest.split_at_checked(length)?;
    Some((*tag, contents, rest))
}

/// Common name and organization of a name: a list of sets of pairs (RFC 5280 §4.1.2.4).
fn name(mut sets: &[u8]) -> Option<String> {
    const COMMON_NAME: &[u8] = &[0x55, 4, 3];
    const ORGANIZATION: &[u8] = &[0x55, 4, 10];
    let (mut common, mut organization) = (None, None);
    while let Some((_, mut set, rest)) = element(sets) {
        while let Some((_, pair, others)) = element(set) {
            let (_, kind, value) = element(pair)?;
            let text = text(element(value)?);
            match kind {
                COMMON_NAME => common = Some(text),
                ORGANIZATION => organization = Some(text),
                _ => {}
            }
            set = others;
        }
        sets = rest;
    }
    match (common, organization) {
        (Some(common), Some(organization)) => Some(format!("\"{common}\" of \"{organization}\"")),
        (Some(one), None) | (None, Some(one)) => Some(format!("\"{one}\"")),
        (None, None) => None,
    }
}

/// Decodes a directory string. Of the kinds in use, only one has two bytes per character.
fn text((tag, contents, _): (u8, &[u8], &[u8])) -> String {
    const BMP_STRING: u8 = 0x1e;
    if tag != BMP_STRING {
        return String::from_utf8_lossy(contents).into_owned();
    }
    let units = contents.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Vendors of products that intercept TLS, by a word of their issuers' names.
const INTERCEPTORS: &[(&str, &str)] = &[
    ("zscaler", "a Zscaler proxy"),
    ("netskope", "a Netskope proxy"),
    ("fortinet", "a Fortinet firewall"),
    ("fortigate", "a Fortinet firewall"),
    ("palo alto", "a Palo Alto firewall"),
    ("blue coat", "a Blue Coat proxy"),
    ("bluecoat", "a Blue Coat proxy"),
    ("umbrella", "Cisco Umbrella"),
    ("forcepoint", "a Forcepoint proxy"),
    ("sophos", "a Sophos product"),
    ("barracuda", "a Barracuda product"),
    ("watchguard", "a WatchGuard firewall"),
    ("check point", "a Check Point firewall"),
    ("cato networks", "a Cato proxy"),
    ("kaspersky", "the Kaspersky virus scanner"),
    ("eset ssl", "the ESET virus scanner"),
    ("avast", "the Avast virus scanner"),
    ("avg ", "the AVG virus scanner"),
    ("bitdefender", "the Bitdefender virus scanner"),
    ("norton", "the Norton virus scanner"),
    ("mcafee", "a McAfee product"),
    ("mitmproxy", "mitmproxy"),
    ("charles proxy", "Charles"),
    ("fiddler", "Fiddler"),
    ("portswigger", "Burp"),
    ("inspection", "a proxy that inspects connections"),
    ("interception", "a proxy that inspects connections"),
    ("decrypt", "a proxy that inspects connections"),
    ("web filter", "a web filter"),
];

/// Returns the product that intercepts connections with certificates of this issuer, if the name
/// reveals it.
pub(super) fn interceptor(issuer: &str) -> Option<&'static str> {
    let issuer = issuer.to_ascii_lowercase();
    INTERCEPTORS.iter().find(|(word, _)| issuer.contains(word)).map(|(_, who)| *who)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, DnValue, IsCa, KeyPair};

    use super::*;

    fn certificate(names: &[(DnType, DnValue)]) -> Vec<u8> {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name = rcgen::DistinguishedName::new();
        for (kind, value) in names {
            params.distinguished_name.push(kind.clone(), value.clone());
        }
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let leaf = CertificateParams::new(["api.example".to_owned()]).unwrap();
        leaf.signed_by(&KeyPair::generate().unwrap(), &issuer).unwrap().der().to_vec()
    }

    #[test]
    fn the_issuer_is_named_by_common_name_and_organization() {
        let utf8 = |text: &str| DnValue::Utf8String(text.to_owned());
        let common = (DnType::CommonName, utf8("Büro CA"));
        let organization = (DnType::OrganizationName, DnValue::PrintableString("Acme".try_into().unwrap()));
        let bmp = (DnType::CommonName, DnValue::BmpString("Wide".try_into().unwrap()));
        let country = (DnType::CountryName, DnValue::PrintableString("DE".try_into().unwrap()));
        let both = certificate(&[country.clone(), organization.clone(), common.clone()]);
        assert_eq!(of(&both).unwrap(), "\"Büro CA\" of \"Acme\"");
        assert_eq!(of(&certificate(&[common])).unwrap(), "\"Büro CA\"");
        assert_eq!(of(&certificate(&[organization])).unwrap(), "\"Acme\"");
        assert_eq!(of(&certificate(&[bmp])).unwrap(), "\"Wide\"");
        assert_eq!(of(&certificate(&[country])), None);
    }

    #[test]
    fn a_self_signed_certificate_is_its_own_issuer() {
        let key = KeyPair::generate().unwrap();
        let own = CertificateParams::new(["api.example".to_owned()]).unwrap().self_signed(&key).unwrap();
        assert!(is_self_signed(own.der()));
        assert!(!is_self_signed(&CERTIFICATE));
        assert!(!is_self_signed(b""));
    }

    #[test]
    fn makers_of_interceptors_are_known() {
        assert_eq!(interceptor("\"Zscaler Intermediate Root CA\""), Some("a Zscaler proxy"));
        assert_eq!(
            interceptor("\"Acme Corporate Inspection CA\""),
            Some("a proxy that inspects connections")
        );
        assert_eq!(interceptor("\"WE1\" of \"Google Trust Services\""), None);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = of(&bytes);
        }

        #[test]
        fn a_damaged_certificate_is_read_without_a_panic(at in 0usize..300, value in any::<u8>()) {
            let mut damaged = CERTIFICATE.clone();
            let at = at % damaged.len();
            damaged[at] = value;
            let _ = of(&damaged);
            let _ = of(&damaged[..at]);
        }
    }

    static CERTIFICATE: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| {
        certificate(&[(DnType::CommonName, DnValue::Utf8String("Issuer".to_owned()))])
    });
}
