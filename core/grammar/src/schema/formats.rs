//! The formats of JSON Schema that a regular expression can express.

/// What is known of a format.
pub(crate) enum Format {
    /// All strings of the format, and hardly others.
    Regex(String),
    /// A format with rules that no regular expression has.
    Validated,
    /// Not a format of the standard: a note for people.
    Unknown,
}

pub(crate) fn lookup(name: &str) -> Format {
    const YEAR_DAY: &str = "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";
    const CLOCK: &str = "(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:[zZ]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))";
    const OCTET: &str = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    const LABEL: &str = "[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?";
    const ATOM: &str = "[0-9A-Za-z!#$%&'*+/=?^_`{|}~-]+";
    let v4 = format!("(?:{OCTET}\\.){{3}}{OCTET}");
    let regex = match name {
        "date" => YEAR_DAY.into(),
        "time" => CLOCK.into(),
        "date-time" => format!("{YEAR_DAY}[tT]{CLOCK}"),
        "duration" => "P(?:[0-9]+W|(?:[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?|[0-9]+M(?:[0-9]+D)?|[0-9]+D)(?:T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S))?|T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S))".into(),
        "ipv4" => v4,
        "ipv6" => ipv6(&v4),
        "uuid" => "[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}".into(),
        "hostname" => format!("{LABEL}(?:\\.{LABEL})*"),
        "email" => format!("{ATOM}(?:\\.{ATOM})*@(?:{LABEL}(?:\\.{LABEL})*|\\[{v4}\\])"),
        "uri" => uri(&v4, true),
        "uri-reference" => format!("(?:{}|{})", uri(&v4, true), uri(&v4, false)),
        "json-pointer" => "(?:/(?:[^~/]|~[01])*)*".into(),
        "relative-json-pointer" => "(?:0|[1-9][0-9]*)(?:#|(?:/(?:[^~/]|~[01])*)*)".into(),
        "uri-template" => "(?:[^\\x00-\\x20\"'<>%\\\\^`{|}]|%[0-9A-Fa-f]{2}|\\{[+#./;?&=,!@|]?[0-9A-Za-z_%.]+(?::[1-9][0-9]{0,3}|\\*)?(?:,[0-9A-Za-z_%.]+(?::[1-9][0-9]{0,3}|\\*)?)*\\})*".into(),
        "idn-email" | "idn-hostname" | "iri" | "iri-reference" | "regex" => return Format::Validated,
        _ => return Format::Unknown,
    };
    Format::Regex(regex)
}

fn ipv6(v4: &str) -> String {
    let hex = "[0-9a-fA-F]{1,4}";
    let last = format!("(?:{hex}:{hex}|{v4})");
    let mut options = vec![format!("(?:{hex}:){{6}}{last}")];
    // "::" stands for the groups that are missing: at most `before` groups in front of it, `after` behind.
    for after in (0..=5).rev() {
        let before = 5 - after;
        let front =
            if before == 0 { String::new() } else { format!("(?:(?:{hex}:){{0,{}}}{hex})?", before - 1) };
        options.push(format!("{front}::(?:{hex}:){{{after}}}{last}"));
    }
    options.push(format!("(?:(?:{hex}:){{0,5}}{hex})?::{hex}"));
    options.push(format!("(?:(?:{hex}:){{0,6}}{hex})?::"));
    format!("(?:{})", options.join("|"))
}

/// RFC 3986; `absolute` with a scheme, otherwise a relative reference.
fn uri(v4: &str, absolute: bool) -> String {
    let hex = "%[0-9A-Fa-f]{2}";
    let plain = "0-9A-Za-z._~!$&'()*+,;=\\-";
    let segment = format!("(?:[{plain}:@]|{hex})");
    let authority = format!(
        "(?:(?:[{plain}:]|{hex})*@)?(?:\\[(?:{}|[vV][0-9A-Fa-f]+\\.[{plain}:]+)\\]|(?:[{plain}]|{hex})*)(?::[0-9]*)?",
        ipv6(v4)
    );
    let rooted = format!("/(?:{segment}+(?:/{segment}*)*)?");
    let tail = format!("(?:\\?(?:{segment}|[/?])*)?(?:#(?:{segment}|[/?])*)?");
    if absolute {
        let rootless = format!("{segment}+(?:/{segment}*)*");
        format!("[A-Za-z][0-9A-Za-z+.-]*:(?://{authority}(?:/{segment}*)*|{rooted}|{rootless})?{tail}")
    } else {
        let first = format!("(?:[{plain}@]|{hex})+(?:/{segment}*)*");
        format!("(?://{authority}(?:/{segment}*)*|{rooted}|{first})?{tail}")
    }
}

#[cfg(test)]
mod tests {
    use super::super::set::Pattern;
    use super::super::text::matches;
    use super::*;

    #[test]
    fn formats_accept_what_they_should() {
        let cases = [
            ("date", &["2024-02-29", "1999-12-31"][..], &["2023-02-29", "2024-13-01", "2024-1-1"][..]),
            ("time", &["12:00:00Z", "23:59:59.5+01:00"], &["24:00:00Z", "12:00"]),
            ("date-time", &["2024-02-29T12:00:00Z"], &["2024-02-29 12:00:00Z"]),
            ("duration", &["P1Y2M", "PT5M", "P4W"], &["P", "PT", "1D"]),
            ("ipv4", &["192.168.0.1"], &["256.0.0.1", "1.2.3"]),
            (
                "ipv6",
                &["::1", "1::", "::", "1:2:3:4:5:6:7:8", "::ffff:1.2.3.4", "1:2::8"],
                &["1:2:3", ":::", "1:2:3:4:5:6:7:8:9"],
            ),
            ("hostname", &["a.example.com", "x"], &["-a.com", "a..b"]),
            ("email", &["joe.b@example.com", "a@[127.0.0.1]"], &["joe", "a@b@c", ".a@b"]),
            ("uri", &["http://a/b?c#d", "mailto:a@b", "urn:x:y"], &["/a", "http://a b", "a"]),
            ("uri-reference", &["/a", "", "#x", "http://a"], &["\\a"]),
            ("json-pointer", &["", "/a/b~0"], &["a", "/~2"]),
            ("uuid", &["2eb8aa08-aa98-11ea-b4aa-73b441d16380"], &["2eb8aa08"]),
        ];
        for (name, good, bad) in cases {
            let Format::Regex(regex) = lookup(name) else { panic!("{name}") };
            let pattern = Pattern { regex, whole: true, negated: false };
            for text in good {
                assert_eq!(matches(&pattern, text), Some(true), "{name}: {text}");
            }
            for text in bad {
                assert_eq!(matches(&pattern, text), Some(false), "{name}: {text}");
            }
        }
    }
}
