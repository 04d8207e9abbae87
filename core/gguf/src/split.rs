//! Models in several files, `name-00001-of-00003.gguf`: the first has the metadata, each has some of the tensors.

use std::path::{Path, PathBuf};

use ai_runtime_chat::Result;

use crate::file::{OpenOptions, Part};
use crate::parse::corrupt;

/// A set of 5-digit numbers cannot have more.
const MOST_PARTS: u64 = 99_999;

/// Which part of how many a file says to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// Counted from 0.
    pub(crate) number: u64,
    pub(crate) count: u64,
}

/// Reads `split.no` and `split.count`; `None` for a file that is not split.
pub(crate) fn place(part: &Part) -> Result<Option<Place>> {
    let int = |key: &str| match part.get(key) {
        None => Ok(None),
        Some(value) => match value.as_int().and_then(|number| u64::try_from(number).ok()) {
            Some(number) if number <= MOST_PARTS => Ok(Some(number)),
            _ => Err(corrupt(format!(
                "metadata key '{key}': expected a number up to {MOST_PARTS}, found {value:?}"
            ))),
        },
    };
    let (Some(count), number) = (int("split.count")?, int("split.no")?.unwrap_or(0)) else { return Ok(None) };
    // Some tools leave these keys in a merged file, with a count of 0 or 1.
    if count > 1 && number >= count {
        return Err(corrupt(format!("the file says to be part {} of {count}", number + 1)));
    }
    Ok(Some(Place { number, count }))
}

/// Opens the other parts of the set that `opened` belongs to and returns all, in order.
pub(crate) fn open_all(path: &Path, opened: Part, options: OpenOptions) -> Result<Vec<Part>> {
    let place = match place(&opened).map_err(|e| e.context(path.display()))? {
        Some(place) if place.count > 1 => place,
        _ => return Ok(vec![opened]),
    };
    let Some(name) = SetName::of(path, place) else {
        return Err(corrupt(format!(
            "{}: the file is part {} of {}, so its name must end in -{:05}-of-{:05}.gguf",
            path.display(),
            place.number + 1,
            place.count,
            place.number + 1,
            place.count
        ))
        .hint("give the parts their original names, or merge them with llama.cpp's gguf-split"));
    };
    let mut parts = Vec::new();
    let mut opened = Some(opened);
    for number in 0..place.count {
        let part = match opened.take_if(|_| number == place.number) {
            Some(part) => part,
            None => open_one(&name.path(number), Place { number, count: place.count }, options)?,
        };
        parts.push(part);
    }
    check_tensor_count(&parts).map_err(|e| e.context(path.display()))?;
    Ok(parts)
}

fn open_one(path: &Path, expected: Place, options: OpenOptions) -> Result<Part> {
    let part = Part::open(path, options).map_err(|e| match e.kind() {
        ai_runtime_chat::ErrorKind::NotFound => {
            e.hint("all parts of a split model must lie in one directory")
        }
        _ => e,
    })?;
    match place(&part).map_err(|e| e.context(path.display()))? {
        Some(place) if place == expected => Ok(part),
        found => {
            let found =
                found.map_or("no part at all".into(), |p| format!("part {} of {}", p.number + 1, p.count));
            Err(corrupt(format!(
                "{}: expected part {} of {}, found {found}",
                path.display(),
                expected.number + 1,
                expected.count
            )))
        }
    }
}

fn check_tensor_count(parts: &[Part]) -> Result<()> {
    let Some(expected) = parts[0].get("split.tensors.count").and_then(|value| value.as_int()) else {
        return Ok(());
    };
    let found: usize = parts.iter().map(|part| part.head.tensors.len()).sum();
    if expected != found as i128 {
        return Err(corrupt(format!("the set says to hold {expected} tensors, found {found}")));
    }
    Ok(())
}

/// The common stem of a set's file names.
struct SetName {
    stem: PathBuf,
    count: u64,
}

impl SetName {
    fn of(path: &Path, place: Place) -> Option<Self> {
        let name = path.file_name()?.to_str()?;
        let tail = format!("-{:05}-of-{:05}.gguf", place.number + 1, place.count);
        let stem = name.strip_suffix(&tail)?;
        Some(Self { stem: path.with_file_name(stem), count: place.count })
    }

    fn path(&self, number: u64) -> PathBuf {
        let mut name = self.stem.clone().into_os_string();
        name.push(format!("-{:05}-of-{:05}.gguf", number + 1, self.count));
        name.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_of_a_set_follow_from_any_member() {
        let name =
            SetName::of(Path::new("d/m-q4-00002-of-00003.gguf"), Place { number: 1, count: 3 }).unwrap();
        assert_eq!(name.path(0), Path::new("d/m-q4-00001-of-00003.gguf"));
        assert!(SetName::of(Path::new("d/m-00002-of-00004.gguf"), Place { number: 1, count: 3 }).is_none());
        assert!(SetName::of(Path::new("d/m.gguf"), Place { number: 1, count: 3 }).is_none());
    }
}
