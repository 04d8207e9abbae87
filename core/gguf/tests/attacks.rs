//! A folder of damaged and malicious files: each gets an error that names the place, and none a panic.
//!
//! The files are written to a folder and opened by path, so that mapping them is part of the test.

use std::path::Path;

use ai_runtime_gguf::{ErrorKind, File, Load, OpenOptions};

/// Builds a file field by field, wrong ones too.
#[derive(Clone, Default)]
struct Raw(Vec<u8>);

impl Raw {
    fn head(version: u32, tensors: u64, entries: u64) -> Self {
        Self(b"GGUF".to_vec()).u32(version).u64(tensors).u64(entries)
    }

    fn bytes(mut self, bytes: &[u8]) -> Self {
        self.0.extend(bytes);
        self
    }

    fn u32(self, x: u32) -> Self {
        self.bytes(&x.to_le_bytes())
    }

    fn u64(self, x: u64) -> Self {
        self.bytes(&x.to_le_bytes())
    }

    fn string(self, s: &str) -> Self {
        self.u64(s.len() as u64).bytes(s.as_bytes())
    }

    fn tensor(self, name: &str, shape: &[u64], kind: u32, offset: u64) -> Self {
        let with_dims = self.string(name).u32(shape.len() as u32);
        shape.iter().fold(with_dims, |raw, dim| raw.u64(*dim)).u32(kind).u64(offset)
    }

    /// Pads to the alignment and appends this much data.
    fn data(mut self, bytes: usize) -> Self {
        let start = self.0.len().next_multiple_of(32);
        self.0.resize(start + bytes, 0);
        self
    }
}

fn entry(key: &str, kind: u32) -> Raw {
    Raw::head(3, 0, 1).string(key).u32(kind)
}

struct Attack {
    name: &'static str,
    bytes: Vec<u8>,
    kind: ErrorKind,
    says: &'static [&'static str],
}

fn attack(name: &'static str, raw: Raw, kind: ErrorKind, says: &'static [&'static str]) -> Attack {
    Attack { name, bytes: raw.0, kind, says }
}

fn attacks() -> Vec<Attack> {
    use ErrorKind::{CorruptModel, UnsupportedModel};
    let raw = |bytes: &[u8]| Raw::default().bytes(bytes);
    let huge = u64::MAX;
    let safetensors =
        raw(&[]).u64(60).bytes(br#"{"weight":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}"#);
    let mut list = vec![
        attack("empty", raw(b""), CorruptModel, &["an empty file", "download failed"]),
        attack("magic-cut", raw(b"GGU"), CorruptModel, &["'GGU'", "cut short"]),
        attack("zip", raw(b"PK\x03\x04rest"), CorruptModel, &["'PK\\x03\\x04'", "zip archive"]),
        attack("safetensors", safetensors, CorruptModel, &["safetensors"]),
        attack("html", raw(b"\n<!DOCTYPE html><html>"), CorruptModel, &["web page"]),
        attack(
            "lfs",
            raw(b"version https://git-lfs.github.com/spec/v1\n"),
            CorruptModel,
            &["git-lfs pointer"],
        ),
        attack("ggml", raw(b"lmgg\x01\0\0\0"), CorruptModel, &["before August 2023"]),
        attack("pickle", raw(b"\x80\x02}q\0"), CorruptModel, &["pickle"]),
        attack("json", raw(b"{\"error\": \"denied\"}"), CorruptModel, &["JSON"]),
        attack("zeros", raw(&[0; 600]), CorruptModel, &["zeros"]),
        attack("gzip", raw(b"\x1f\x8b\x08"), CorruptModel, &["gzip"]),
        attack(
            "random",
            raw(b"\x07\x91\xfe\x13abc"),
            CorruptModel,
            &["expected a GGUF file", "'\\x07\\x91\\xfe\\x13'"],
        ),
        attack("version-cut", raw(b"GGUF\x03"), CorruptModel, &["the version", "expected 4 more bytes"]),
        attack("version-1", Raw::head(1, 0, 0), UnsupportedModel, &["found version 1"]),
        attack("version-4", Raw::head(4, 0, 0), UnsupportedModel, &["found version 4", "newer"]),
        attack("big-endian", raw(b"GGUF\0\0\0\x03"), UnsupportedModel, &["big-endian", "version 3"]),
        attack("counts-cut", raw(b"GGUF\x03\0\0\0\x01"), CorruptModel, &["number of tensors"]),
        attack(
            "tensor-bomb",
            Raw::head(3, huge, 0),
            CorruptModel,
            &["18446744073709551615 tensors", "can hold"],
        ),
        attack("entry-bomb", Raw::head(3, 0, 1 << 40), CorruptModel, &["1099511627776 metadata entries"]),
        attack(
            "key-bomb",
            Raw::head(3, 0, 1).u64(huge).bytes(b"x12345"),
            CorruptModel,
            &["metadata entry 0"],
        ),
        attack(
            "key-not-utf8",
            Raw::head(3, 0, 1).u64(2).bytes(b"\xff\xfe").u32(0).bytes(&[0]),
            CorruptModel,
            &["'\\xff\\xfe' is not UTF-8"],
        ),
        attack("value-type", entry("a.key", 13).u64(0), CorruptModel, &["value of 'a.key'", "found 13"]),
        attack(
            "value-cut",
            entry("a.key", 10).u32(0),
            CorruptModel,
            &["value of 'a.key'", "expected 8 more bytes"],
        ),
        attack(
            "bool-2",
            entry("flag", 7).bytes(&[2]),
            CorruptModel,
            &["'flag'", "expected a bool, 0 or 1, found 2"],
        ),
        attack("string-bomb", entry("text", 8).u64(huge).bytes(b"x"), CorruptModel, &["'text'"]),
        attack(
            "array-bomb",
            entry("list", 9).u32(0).u64(huge),
            CorruptModel,
            &["'list'", "18446744073709551615 array elements"],
        ),
        attack(
            "array-of-strings-bomb",
            entry("list", 9).u32(8).u64(1 << 61).u64(0),
            CorruptModel,
            &["'list'"],
        ),
        attack("array-type", entry("list", 9).u32(99).u64(0), CorruptModel, &["'list'", "found 99"]),
        attack("array-of-bools-3", entry("list", 9).u32(7).u64(2).bytes(&[1, 3]), CorruptModel, &["found 3"]),
        attack(
            "array-depth",
            (0..5).fold(entry("deep", 9), |raw, _| raw.u32(9).u64(1)).u32(0).u64(0),
            CorruptModel,
            &["'deep'", "nested"],
        ),
        attack(
            "key-twice",
            Raw::head(3, 0, 2).string("same").u32(0).bytes(&[1]).string("same").u32(0).bytes(&[2]),
            CorruptModel,
            &["'same' appears twice"],
        ),
        attack(
            "alignment-3",
            Raw::head(3, 0, 1).string("general.alignment").u32(4).u32(3),
            CorruptModel,
            &["power of two", "U32(3)"],
        ),
        attack(
            "alignment-0",
            Raw::head(3, 0, 1).string("general.alignment").u32(4).u32(0),
            CorruptModel,
            &["power of two"],
        ),
        attack(
            "alignment-text",
            Raw::head(3, 0, 1).string("general.alignment").u32(8).string("32"),
            CorruptModel,
            &["power of two"],
        ),
    ];
    let tensors = |count| Raw::head(3, count, 0);
    let w = |raw: Raw, shape: &[u64], kind, offset| raw.tensor("w", shape, kind, offset);
    list.extend([
        attack(
            "tensor-cut",
            tensors(1).string("w").u32(1).u64(4).bytes(&[0; 8]),
            CorruptModel,
            &["tensor 0", "'w'"],
        ),
        attack(
            "tensor-name-not-utf8",
            tensors(1).u64(1).bytes(b"\xc3").u32(0).u32(0).u64(0).data(4),
            CorruptModel,
            &["'\\xc3' is not UTF-8"],
        ),
        attack(
            "dims-5",
            w(tensors(1), &[1, 1, 1, 1, 1], 0, 0).data(4),
            CorruptModel,
            &["'w'", "at most 4 dimensions, found 5"],
        ),
        attack(
            "dims-many",
            tensors(1).string("w").u32(u32::MAX).u64(1).u32(0).u64(0),
            CorruptModel,
            &["found 4294967295"],
        ),
        attack("dim-0", w(tensors(1), &[4, 0], 0, 0).data(4), CorruptModel, &["dimension 1 is 0"]),
        attack(
            "dims-overflow",
            w(tensors(1), &[1 << 32, 1 << 32], 0, 0).data(4),
            CorruptModel,
            &["'w'", "more than 2^63"],
        ),
        attack(
            "bytes-overflow",
            w(tensors(1), &[(1 << 62) + (1 << 61)], 28, 0).data(4),
            CorruptModel,
            &["too many"],
        ),
        attack(
            "type-unknown",
            w(tensors(1), &[4], 77, 0).data(4),
            UnsupportedModel,
            &["'w'", "unknown tensor type 77", "newer"],
        ),
        attack(
            "type-removed",
            w(tensors(1), &[32], 4, 0).data(18),
            UnsupportedModel,
            &["unknown tensor type 4", "removed"],
        ),
        attack("type-repacked", w(tensors(1), &[32], 31, 0).data(18), UnsupportedModel, &["repacked"]),
        attack(
            "row-no-block",
            w(tensors(1), &[33], 8, 0).data(99),
            CorruptModel,
            &["'w'", "33 elements", "Q8_0 blocks of 32"],
        ),
        attack(
            "misaligned",
            w(tensors(1), &[4], 0, 8).data(99),
            CorruptModel,
            &["'w' starts at 8", "multiple of 32"],
        ),
        attack(
            "beyond-end",
            w(tensors(1), &[4], 0, 0).data(12),
            CorruptModel,
            &["'w' ends at byte 80", "has 76 bytes", "download"],
        ),
        attack(
            "far-beyond-end",
            w(tensors(1), &[4], 0, 1 << 62).data(12),
            CorruptModel,
            &["'w' ends at byte 46116"],
        ),
        attack("offset-overflow", w(tensors(1), &[4], 0, huge - 31).data(12), CorruptModel, &["beyond 2^64"]),
        attack(
            "name-twice",
            w(w(tensors(2), &[4], 0, 0), &[4], 0, 32).data(64),
            CorruptModel,
            &["two tensors of the name 'w'"],
        ),
        attack(
            "overlap",
            w(tensors(2), &[16], 0, 0).tensor("v", &[4], 0, 32).data(64),
            CorruptModel,
            &["'w' and 'v' overlap"],
        ),
        attack(
            "split-number",
            Raw::head(3, 0, 2)
                .string("split.count")
                .u32(2)
                .bytes(&2u16.to_le_bytes())
                .string("split.no")
                .u32(2)
                .bytes(&9u16.to_le_bytes()),
            CorruptModel,
            &["part 10 of 2"],
        ),
        attack(
            "split-count",
            Raw::head(3, 0, 1).string("split.count").u32(10).u64(huge),
            CorruptModel,
            &["split.count", "up to 99999"],
        ),
        attack(
            "split-name",
            Raw::head(3, 0, 1).string("split.count").u32(2).bytes(&2u16.to_le_bytes()),
            CorruptModel,
            &["-00001-of-00002.gguf"],
        ),
    ]);
    list
}

#[test]
fn every_attack_gets_an_error_that_names_the_place() {
    let folder = tempfile::tempdir().unwrap();
    for Attack { name, bytes, kind, says } in attacks() {
        let path = folder.path().join(format!("{name}.gguf"));
        std::fs::write(&path, &bytes).unwrap();
        // Miri knows no mappings.
        for load in [Load::Mmap, Load::Copy].into_iter().filter(|_| !cfg!(miri)) {
            let error = File::open_with(&path, OpenOptions::new().load(load)).unwrap_err();
            let text = error.to_string();
            assert_eq!(error.kind(), kind, "{name}: {text}");
            assert!(text.contains(&format!("{name}.gguf")), "{name}: {text} does not name the file");
            for part in says {
                assert!(text.contains(part), "{name}: {text} does not say {part}");
            }
            assert!(text.len() < 600 + path.as_os_str().len(), "{name}: {text}");
        }
        let in_memory = File::from_bytes(bytes).unwrap_err();
        assert_eq!(in_memory.kind(), kind, "{name}: {in_memory}");
    }
}

#[test]
fn what_is_no_file_is_no_model() {
    let folder = tempfile::tempdir().unwrap();
    let error = File::open(folder.path()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.to_string().contains("found a directory"), "{error}");
    let error = File::open(Path::new("no/such/model.gguf")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.to_string().starts_with("no/such/model.gguf: "), "{error}");
}

#[test]
fn a_long_hostile_name_does_not_flood_the_message() {
    let name = "\u{1b}[31m".repeat(5000);
    let bytes = Raw::head(3, 1, 0).tensor(&name, &[0], 0, 0).0;
    let text = File::from_bytes(bytes).unwrap_err().to_string();
    assert!(text.len() < 400 && !text.contains('\u{1b}'), "{text}");
}
