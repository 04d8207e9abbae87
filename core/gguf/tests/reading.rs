//! What is written can be read, whole or in parts, and every damaged variant of it is refused or read in bounds.

use ai_runtime_gguf::{Advice, ErrorKind, File, Load, OpenOptions, TensorType, Value, Writer};
use proptest::prelude::*;

fn sample() -> Writer {
    let mut writer = Writer::new();
    writer
        .set("general.architecture", "llama")
        .set("u8", 7u8)
        .set("i8", -7i8)
        .set("u16", 700u16)
        .set("i16", -700i16)
        .set("u32", 70_000u32)
        .set("i32", -70_000i32)
        .set("u64", 7u64 << 40)
        .set("i64", -7i64 << 40)
        .set("f32", 0.5f32)
        .set("f64", 0.25f64)
        .set("bool", true)
        .set("strings", ["a", "", "日本"].as_slice())
        .set("ints", [1i32, -2, 3].as_slice())
        .set("floats", [0.5f32, -1.5].as_slice())
        .set("bools", [true, false].as_slice())
        .tensor("a.weight", TensorType::F32, &[3, 2])
        .tensor("b.weight", TensorType::Q8_0, &[64, 1, 2]);
    writer
}

fn data() -> Vec<u8> {
    (0..24 + 4 * 34).map(|byte| byte as u8).collect()
}

fn sample_bytes() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut writer = sample().start(&mut bytes).unwrap();
    writer.write(&data()).unwrap();
    writer.finish().unwrap();
    bytes
}

fn check(file: &File) {
    assert_eq!(file.version(), 3);
    assert_eq!(file.str("general.architecture").unwrap(), Some("llama"));
    for (key, number) in [("u8", 7), ("u16", 700), ("u32", 70_000), ("u64", 7 << 40)] {
        assert_eq!(file.u64(key).unwrap(), Some(number));
    }
    for (key, number) in [("i8", -7), ("i16", -700), ("i32", -70_000), ("i64", -7i128 << 40)] {
        assert_eq!(file.get(key).unwrap().as_int(), Some(number));
    }
    assert_eq!((file.f32("f32").unwrap(), file.f32("f64").unwrap()), (Some(0.5), Some(0.25)));
    assert_eq!(file.bool("bool").unwrap(), Some(true));
    assert_eq!(file.get("nothing"), None);
    let strings = file.array("strings").unwrap().unwrap();
    assert_eq!(strings.strings().unwrap().collect::<Vec<_>>(), ["a".as_bytes(), b"", "日本".as_bytes()]);
    assert_eq!(strings.iter().nth(2), Some(Value::Str("日本")));
    let start = strings.start();
    assert_eq!(&file.metadata_bytes()[start..start + strings.data().len()], strings.data());
    let ints = file.array("ints").unwrap().unwrap();
    assert_eq!(ints.ints().unwrap().collect::<Vec<_>>(), [1, -2, 3]);
    assert!(ints.floats().is_none() && ints.strings().is_none() && ints.bools().is_none());
    assert_eq!(file.array("floats").unwrap().unwrap().floats().unwrap().collect::<Vec<_>>(), [0.5, -1.5]);
    assert_eq!(file.array("bools").unwrap().unwrap().bools().unwrap().collect::<Vec<_>>(), [true, false]);
    assert_eq!(file.metadata().count(), 16);
    let names: Vec<&str> = file.tensors().map(|tensor| tensor.name).collect();
    assert_eq!(names, ["a.weight", "b.weight"]);
    let a = file.tensor("a.weight").unwrap();
    assert_eq!((a.kind, a.shape, a.dims, a.elements()), (TensorType::F32, [3, 2, 1, 1], 2, 6));
    assert_eq!(a.data, &data()[..24]);
    assert_eq!(a.offset % 32, 0);
    assert_eq!(file.tensor("b.weight").unwrap().data, &data()[24..]);
    assert!(file.tensor("c.weight").is_none());
}

#[test]
fn what_is_written_is_read() {
    check(&File::from_bytes(sample_bytes()).unwrap());
}

#[test]
#[cfg_attr(miri, ignore = "maps a file")]
fn a_file_reads_the_same_mapped_copied_and_locked() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.gguf");
    let mut writer = sample().create(&path).unwrap();
    for piece in data().chunks(7) {
        writer.write(piece).unwrap();
    }
    assert!(!path.exists(), "a file gets its name when it is finished");
    writer.finish().unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), sample_bytes());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    for load in [Load::Mmap, Load::Copy] {
        let file = File::open_with(&path, OpenOptions::new().load(load)).unwrap();
        check(&file);
        for advice in [Advice::WillNeed, Advice::Sequential, Advice::Random] {
            file.advise(&file.tensor("b.weight").unwrap(), advice).unwrap();
            file.advise_all(advice).unwrap();
        }
        let clone = file.clone();
        drop(file);
        check(&clone);
    }
    match File::open_with(&path, OpenOptions::new().lock(true)) {
        Ok(file) => check(&file),
        // Some machines do not let a process lock anything.
        Err(error) => assert_eq!(error.kind(), ErrorKind::OutOfMemory, "{error}"),
    }
}

#[test]
#[cfg_attr(miri, ignore = "writes a file")]
fn an_unfinished_file_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.gguf");
    let mut writer = sample().create(&path).unwrap();
    writer.write(&data()[..30]).unwrap();
    let error = writer.finish().unwrap_err();
    assert!(error.to_string().starts_with("130 bytes of the announced tensors are missing"), "{error}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn the_writer_refuses_what_no_reader_would_take() {
    let start = |change: fn(&mut Writer) -> &mut Writer| {
        let mut writer = sample();
        change(&mut writer);
        writer.start(Vec::new()).map(drop).unwrap_err().to_string()
    };
    assert!(start(|w| w.tensor("a.weight", TensorType::F32, &[1])).contains("announced twice"));
    assert!(start(|w| w.tensor("q", TensorType::Q4_K, &[100])).contains("cannot have the shape [100]"));
    assert!(start(|w| w.tensor("q", TensorType::F32, &[0])).contains("cannot have the shape"));
    assert!(start(|w| w.tensor("q", TensorType::F32, &[u64::MAX, 9])).contains("cannot have the shape"));
    assert!(start(|w| w.alignment(48)).contains("power of two"));
    let mut data_writer = sample().start(Vec::new()).unwrap();
    assert!(data_writer.write(&[0; 161]).unwrap_err().to_string().contains("1 bytes more"));
}

#[test]
fn metadata_can_be_copied_from_file_to_file() {
    let file = File::from_bytes(sample_bytes()).unwrap();
    let mut writer = Writer::new();
    for (key, value) in file.metadata() {
        writer.set(key, value);
    }
    writer.set("u8", 8u8).alignment(64).tensor("a.weight", TensorType::F32, &[3, 2]);
    let mut bytes = Vec::new();
    let mut data = writer.start(&mut bytes).unwrap();
    data.write(file.tensor("a.weight").unwrap().data).unwrap();
    data.finish().unwrap();
    let copy = File::from_bytes(bytes).unwrap();
    assert_eq!(copy.alignment(), 64);
    assert_eq!(copy.tensor("a.weight").unwrap().offset % 64, 0);
    assert_eq!(copy.u32("u8").unwrap(), Some(8));
    for (key, value) in file.metadata().filter(|(key, _)| *key != "u8") {
        let copied = copy.get(key).unwrap();
        match (value, copied) {
            (Value::Array(a), Value::Array(b)) => assert_eq!((a.kind(), a.data()), (b.kind(), b.data())),
            (a, b) => assert_eq!(a, b),
        }
    }
}

#[test]
fn a_value_of_another_type_is_an_error_that_names_the_key() {
    let file = File::from_bytes(sample_bytes()).unwrap();
    let error = file.u32("general.architecture").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::CorruptModel);
    assert_eq!(
        error.to_string(),
        "metadata key 'general.architecture': expected an integer from 0 to 2^32-1, found the string 'llama'"
    );
    for wrong in
        [file.u32("i8").is_err(), file.u32("u64").is_err(), file.str("u8").is_err(), file.bool("u8").is_err()]
    {
        assert!(wrong);
    }
    assert!(file.f32("u8").unwrap_err().to_string().ends_with("found the integer 7"));
    assert!(file.array("bool").unwrap_err().to_string().ends_with("found the bool true"));
}

#[test]
fn strings_that_are_not_utf8_are_bytes() {
    let mut bytes = sample_bytes();
    let at = bytes.windows(6).position(|window| window == "日本".as_bytes()).unwrap();
    bytes[at] = 0xff;
    let file = File::from_bytes(bytes).unwrap();
    let strings = file.array("strings").unwrap().unwrap();
    assert!(matches!(strings.iter().nth(2), Some(Value::Bytes(b)) if b[0] == 0xff));
    assert_eq!(strings.strings().unwrap().nth(2).unwrap()[0], 0xff);
}

#[test]
#[cfg_attr(miri, ignore = "maps files")]
fn split_models_are_opened_together_by_any_part() {
    let folder = tempfile::tempdir().unwrap();
    let path = |part: u32, of: u32| folder.path().join(format!("m-{part:05}-of-{of:05}.gguf"));
    let write = |part: u32, of: u32, claims: u16, tensors: &[&str], total: i32| {
        let mut writer = Writer::new();
        writer.set("split.no", claims).set("split.count", of as u16).set("split.tensors.count", total);
        if part == 1 {
            writer.set("general.architecture", "llama");
        }
        for name in tensors {
            writer.tensor(*name, TensorType::F32, &[1]);
        }
        let mut data = writer.create(path(part, of)).unwrap();
        tensors.iter().for_each(|_| data.write(&(part as f32).to_le_bytes()).unwrap());
        data.finish().unwrap();
    };
    write(1, 3, 0, &["a", "c"], 4);
    write(2, 3, 1, &[], 4);
    write(3, 3, 2, &["b", "d"], 4);
    for part in 1..=3 {
        let file = File::open(path(part, 3)).unwrap();
        assert_eq!((file.part_count(), file.tensor_count()), (3, 4));
        assert_eq!(file.str("general.architecture").unwrap(), Some("llama"));
        let b = file.tensor("b").unwrap();
        assert_eq!((b.part, b.data), (2, &3f32.to_le_bytes()[..]));
        file.advise(&b, Advice::WillNeed).unwrap();
    }
    let error = |part| File::open(path(part, 3)).unwrap_err().to_string();
    // A part in the wrong place, a tensor twice, a wrong total, a part that is missing.
    write(2, 3, 2, &[], 4);
    assert!(error(1).contains("expected part 2 of 3, found part 3 of 3"), "{}", error(1));
    write(1, 3, 0, &["a", "c"], 5);
    write(2, 3, 1, &["a"], 5);
    assert!(error(3).contains("'a'"), "{}", error(3));
    write(1, 3, 0, &["a", "c"], 4);
    write(2, 3, 1, &["e"], 4);
    assert!(error(1).contains("4 tensors, found 5"), "{}", error(1));
    std::fs::remove_file(path(2, 3)).unwrap();
    let missing = File::open(path(1, 3)).unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::NotFound);
    assert!(missing.to_string().contains("m-00002-of-00003.gguf"), "{missing}");
    let alone = File::from_bytes(std::fs::read(path(1, 3)).unwrap()).unwrap_err();
    assert!(alone.to_string().contains("found part 1 of 3"), "{alone}");
}

/// Looks at everything a file has to offer.
fn visit(file: &File) -> usize {
    let mut seen = 0;
    for (key, value) in file.metadata() {
        seen += key.len() + format!("{value:?}").len();
        if let Value::Array(array) = value {
            assert_eq!(array.iter().count(), array.len());
            seen += array.strings().map_or(0, Iterator::count);
        }
    }
    for tensor in file.tensors() {
        seen += tensor.data.iter().map(|byte| usize::from(*byte)).sum::<usize>();
        assert!(file.tensor(tensor.name).is_some());
    }
    seen
}

#[test]
fn every_truncation_is_refused() {
    let bytes = sample_bytes();
    let step = if cfg!(miri) { 41 } else { 1 };
    // The padding after the last tensor may be missing, its data may not.
    let end =
        File::from_bytes(bytes.clone()).unwrap().tensor("b.weight").map(|t| t.offset + t.data.len()).unwrap();
    for len in (0..end).step_by(step) {
        assert!(File::from_bytes(bytes[..len].to_vec()).is_err(), "{len}");
    }
    assert!(File::from_bytes(bytes[..end].to_vec()).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if cfg!(miri) { 20 } else { 20_000 }, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn changed_bytes_are_refused_or_read_in_bounds(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = sample_bytes();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        if let Ok(file) = File::from_bytes(bytes) {
            visit(&file);
        }
    }
}
