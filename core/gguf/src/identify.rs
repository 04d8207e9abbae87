//! What a file that is not GGUF seems to be. People pass all sorts of things to a loader, and "bad magic" helps nobody.

use ai_runtime_chat::{Error, ErrorKind};

use crate::parse::show;

/// The error for bytes that do not begin with `GGUF`.
pub(crate) fn not_gguf(bytes: &[u8]) -> Error {
    let found = match bytes {
        [] => "an empty file".to_owned(),
        _ => show(&bytes[..bytes.len().min(4)]),
    };
    let error =
        Error::new(ErrorKind::CorruptModel, format!("expected a GGUF file (magic 'GGUF'), found {found}"));
    match looks_like(bytes) {
        Some(hint) => error.hint(hint),
        None => error,
    }
}

fn looks_like(bytes: &[u8]) -> Option<&'static str> {
    let head = bytes.get(..512).unwrap_or(bytes);
    let text = head.trim_ascii_start();
    let starts =
        |prefix: &str| text.get(..prefix.len()).is_some_and(|t| t.eq_ignore_ascii_case(prefix.as_bytes()));
    Some(match head {
        [] => "nothing was written to it: the download failed or the disk was full",
        _ if b"GGUF".starts_with(head) => "the file is cut short: fetch it again",
        _ if head.starts_with(b"version https://git-lfs") => {
            "this is a git-lfs pointer, not the model: run 'git lfs pull', or download the file itself"
        }
        _ if starts("<!doctype") || starts("<html") || starts("<?xml") => {
            "this is a web page, often the error page of a download: check the address and whether a login is needed"
        }
        _ if head.starts_with(b"PK\x03\x04") => {
            "this looks like a zip archive, or a PyTorch checkpoint: convert it to GGUF"
        }
        _ if is_safetensors(bytes) => "this looks like a safetensors file: convert it to GGUF",
        [b'l', b'm', b'g', b'g', ..] | [b't', b'j', b'g', b'g', ..] | [b'f', b'm', b'g', b'g', ..] => {
            "this looks like a GGML file from before August 2023: convert the model again"
        }
        [b'F', b'U', b'G', b'G', ..] => "this looks like a GGUF file whose bytes are swapped (big-endian)",
        [0x1f, 0x8b, ..] => "this looks like a gzip archive: unpack it first",
        [0x28, 0xb5, 0x2f, 0xfd, ..] => "this looks like a zstd archive: unpack it first",
        [0x80, 2..=5, ..] => {
            "this looks like a Python pickle (an old PyTorch checkpoint): convert it to GGUF"
        }
        [0x89, b'H', b'D', b'F', ..] => "this looks like an HDF5 file: convert the model to GGUF",
        [0x7f, b'E', b'L', b'F', ..] => "this looks like a program or library",
        _ if head.iter().all(|byte| *byte == 0) => {
            "it begins with zeros: the space was reserved, but the download did not write it"
        }
        _ if text.starts_with(b"{") || text.starts_with(b"[") => {
            "this looks like JSON: a config, an index or the error message of a server"
        }
        _ => return None,
    })
}

/// safetensors: a 64-bit length of a JSON object, then the object.
fn is_safetensors(bytes: &[u8]) -> bool {
    let Some((len, rest)) = bytes.split_first_chunk::<8>() else { return false };
    let len = u64::from_le_bytes(*len);
    (2..100_000_000).contains(&len) && rest.first() == Some(&b'{')
}
