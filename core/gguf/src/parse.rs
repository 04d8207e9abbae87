//! One pass over the head of a file: an index of offsets, nothing copied.
//!
//! Total by construction: every read goes through [`Cursor::take`], which answers with an error where the file ends;
//! every count is compared with what the rest of the file could hold before anything is reserved or walked; every
//! product and sum of numbers from the file is checked.

use ai_runtime_chat::{Error, ErrorKind, Result};

use crate::identify;
use crate::kind::{TensorType, about_unknown};
use crate::value::{Array, Value, ValueType};

/// Arrays of arrays of arrays are legal; nobody writes more than two levels, and a limit keeps recursion bounded.
const MAX_ARRAY_DEPTH: usize = 4;
/// ggml's `GGML_MAX_DIMS`.
const MAX_DIMS: u32 = 4;
/// What a key-value pair takes at least: length of the key, type, one byte of value.
const LEAST_ENTRY: u64 = 8 + 4 + 1;
/// What a tensor's description takes at least: length of the name, number of dimensions, type, offset.
const LEAST_TENSOR: u64 = 8 + 4 + 4 + 8;

/// The head of one file, as offsets into it.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) version: u32,
    pub(crate) alignment: u64,
    /// Sorted by key.
    pub(crate) entries: Vec<Entry>,
    /// In the file's order.
    pub(crate) tensors: Vec<TensorEntry>,
}

/// A key-value pair. The key was checked to be UTF-8, the value to be whole.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) key: (usize, usize),
    pub(crate) kind: ValueType,
    /// Where the value begins (after its type) and ends.
    pub(crate) value: (usize, usize),
}

impl Entry {
    /// The value, read from the file it was found in.
    pub(crate) fn read<'a>(&self, bytes: &'a [u8]) -> Result<Value<'a>> {
        let mut cursor = Cursor::new(bytes, self.value.0);
        if self.kind != ValueType::Array {
            return cursor.value(self.kind, 0);
        }
        // The elements were walked when the file was opened; there is no need to walk 280 thousand strings again.
        let kind = cursor.value_type()?;
        let len = cursor.u64()? as usize;
        let data = bytes.get(cursor.at..self.value.1).unwrap_or_default();
        Ok(Value::Array(Array { kind, len, start: cursor.at, data }))
    }
}

/// A tensor whose data was checked to lie inside the file.
#[derive(Debug)]
pub(crate) struct TensorEntry {
    pub(crate) name: (usize, usize),
    pub(crate) kind: TensorType,
    pub(crate) dims: usize,
    pub(crate) shape: [u64; 4],
    /// Start and end of the data in the file.
    pub(crate) data: (usize, usize),
}

/// Reads the head of a file and checks all of it.
pub(crate) fn head(bytes: &[u8]) -> Result<Head> {
    let mut cursor = Cursor::new(bytes, 0);
    let magic = cursor.bytes.get(..4).unwrap_or(cursor.bytes);
    if magic != b"GGUF" {
        return Err(identify::not_gguf(bytes));
    }
    cursor.at = 4;
    let version = cursor.u32().map_err(|e| e.context("the version"))?;
    check_version(version)?;
    let tensor_count = cursor.u64().map_err(|e| e.context("the number of tensors"))?;
    let entry_count = cursor.u64().map_err(|e| e.context("the number of metadata entries"))?;
    cursor.plausible(entry_count, LEAST_ENTRY, "metadata entries")?;
    cursor.plausible(tensor_count, LEAST_TENSOR, "tensors")?;

    let entries = entries(&mut cursor, entry_count)?;
    let alignment = alignment(bytes, &entries)?;
    let tensors = tensors(&mut cursor, tensor_count, alignment)?;
    Ok(Head { version, alignment, entries, tensors })
}

fn check_version(version: u32) -> Result<()> {
    if version & 0xffff == 0 && version != 0 {
        return Err(Error::new(
            ErrorKind::UnsupportedModel,
            format!(
                "expected a little-endian GGUF file, found a big-endian one (version {})",
                version.swap_bytes()
            ),
        )
        .hint("convert it on a little-endian machine, or with gguf-py's gguf_convert_endian"));
    }
    match version {
        2 | 3 => Ok(()),
        1 => Err(Error::new(ErrorKind::UnsupportedModel, "expected GGUF version 2 or 3, found version 1")
            .hint("version 1 was in use for days in August 2023: convert the model again")),
        other => Err(Error::new(
            ErrorKind::UnsupportedModel,
            format!("expected GGUF version 2 or 3, found version {other}"),
        )
        .hint("the file is newer than this version of ai-runtime, or damaged")),
    }
}

fn entries(cursor: &mut Cursor<'_>, count: u64) -> Result<Vec<Entry>> {
    let mut entries: Vec<Entry> = Vec::new();
    for index in 0..count {
        let entry = entry(cursor).map_err(|e| match entries.last() {
            Some(last) => {
                let key = &cursor.bytes[last.key.0..last.key.1];
                e.context(format_args!("metadata entry {index} (after {})", show(key)))
            }
            None => e.context("metadata entry 0"),
        })?;
        entries.push(entry);
    }
    let bytes = cursor.bytes;
    entries.sort_by_key(|entry| &bytes[entry.key.0..entry.key.1]);
    for pair in entries.windows(2) {
        let (a, b) = (&bytes[pair[0].key.0..pair[0].key.1], &bytes[pair[1].key.0..pair[1].key.1]);
        if a == b {
            return Err(corrupt(format!("the metadata key {} appears twice", show(a))));
        }
    }
    Ok(entries)
}

fn entry(cursor: &mut Cursor<'_>) -> Result<Entry> {
    let key = cursor.string()?;
    let end = cursor.at;
    let key_range = (end - key.len(), end);
    let name = show(key);
    if std::str::from_utf8(key).is_err() {
        return Err(corrupt(format!("the key {name} is not UTF-8")));
    }
    let rest = |cursor: &mut Cursor<'_>| {
        let kind = cursor.value_type()?;
        let at = cursor.at;
        cursor.skip_value(kind, 0)?;
        Ok(Entry { key: key_range, kind, value: (at, cursor.at) })
    };
    rest(cursor).map_err(|e: Error| e.context(format_args!("the value of {name}")))
}

/// `general.alignment`, by default 32: tensors start at multiples of it.
fn alignment(bytes: &[u8], entries: &[Entry]) -> Result<u64> {
    let Some(entry) = find(bytes, entries, "general.alignment") else { return Ok(32) };
    let value = entry.read(bytes)?;
    let number = value.as_int().and_then(|number| u32::try_from(number).ok());
    match number.filter(|number| number.is_power_of_two()) {
        Some(number) => Ok(number.into()),
        None => Err(corrupt(format!("expected a power of two as general.alignment, found {value:?}"))),
    }
}

fn tensors(cursor: &mut Cursor<'_>, count: u64, alignment: u64) -> Result<Vec<TensorEntry>> {
    let mut tensors: Vec<TensorEntry> = Vec::new();
    // Offsets count from the end of the head, which is known only after the last description.
    let mut places: Vec<(u64, u64)> = Vec::new();
    for index in 0..count {
        let (tensor, offset, size) = tensor(cursor).map_err(|e| e.context(format_args!("tensor {index}")))?;
        if !offset.is_multiple_of(alignment) {
            let name = show(&cursor.bytes[tensor.name.0..tensor.name.1]);
            return Err(corrupt(format!(
                "tensor {name} starts at {offset}, which is no multiple of {alignment}"
            )));
        }
        tensors.push(tensor);
        places.push((offset, size));
    }
    let file = cursor.bytes.len() as u64;
    let base = (cursor.at as u64).checked_next_multiple_of(alignment).unwrap_or(u64::MAX);
    for (tensor, &(offset, size)) in tensors.iter_mut().zip(&places) {
        let start = base.checked_add(offset);
        let range = start.and_then(|start| Some((start, start.checked_add(size)?)));
        match range {
            Some((start, end)) if end <= file => tensor.data = (start as usize, end as usize),
            _ => {
                let name = show(&cursor.bytes[tensor.name.0..tensor.name.1]);
                let end = range.map_or("beyond 2^64".into(), |(_, end)| end.to_string());
                return Err(corrupt(format!(
                    "tensor {name} ends at byte {end}, but the file has {file} bytes"
                ))
                .hint("the download may be incomplete: fetch the file again"));
            }
        }
    }
    check_names_and_overlaps(cursor.bytes, &tensors)?;
    Ok(tensors)
}

fn tensor(cursor: &mut Cursor<'_>) -> Result<(TensorEntry, u64, u64)> {
    let name = cursor.string()?;
    let end = cursor.at;
    let name_range = (end - name.len(), end);
    let shown = show(name);
    if std::str::from_utf8(name).is_err() {
        return Err(corrupt(format!("the name {shown} is not UTF-8")));
    }
    description(cursor, name_range).map_err(|e| e.context(shown))
}

fn description(cursor: &mut Cursor<'_>, name: (usize, usize)) -> Result<(TensorEntry, u64, u64)> {
    let dims = cursor.u32()?;
    if dims > MAX_DIMS {
        return Err(corrupt(format!("expected at most {MAX_DIMS} dimensions, found {dims}")));
    }
    let mut shape = [1u64; 4];
    let mut elements = 1u64;
    for (index, length) in shape.iter_mut().enumerate().take(dims as usize) {
        *length = cursor.u64()?;
        if *length == 0 {
            return Err(corrupt(format!("dimension {index} is 0")));
        }
        elements = elements.checked_mul(*length).filter(|n| *n <= i64::MAX as u64).ok_or_else(|| {
            corrupt(format!("dimension {index} is {length}: more than 2^63 elements in all"))
        })?;
    }
    let id = cursor.u32()?;
    let kind = TensorType::from_id(id).ok_or_else(|| {
        Error::new(ErrorKind::UnsupportedModel, format!("unknown tensor type {id}")).hint(about_unknown(id))
    })?;
    if !shape[0].is_multiple_of(kind.block_len()) {
        return Err(corrupt(format!(
            "rows of {} elements are no whole number of {kind} blocks of {}",
            shape[0],
            kind.block_len()
        )));
    }
    let size = kind
        .bytes_for(elements)
        .ok_or_else(|| corrupt(format!("{elements} elements of {kind} are too many")))?;
    let offset = cursor.u64()?;
    let entry = TensorEntry { name, kind, dims: dims as usize, shape, data: (0, 0) };
    Ok((entry, offset, size))
}

fn check_names_and_overlaps(bytes: &[u8], tensors: &[TensorEntry]) -> Result<()> {
    let name = |index: u32| {
        let (start, end) = tensors[index as usize].name;
        &bytes[start..end]
    };
    let mut order: Vec<u32> = (0..tensors.len() as u32).collect();
    order.sort_by_key(|index| name(*index));
    if let Some(pair) = order.windows(2).find(|pair| name(pair[0]) == name(pair[1])) {
        return Err(corrupt(format!("there are two tensors of the name {}", show(name(pair[0])))));
    }
    order.sort_by_key(|index| tensors[*index as usize].data);
    for pair in order.windows(2) {
        let (a, b) = (tensors[pair[0] as usize].data, tensors[pair[1] as usize].data);
        if a.1 > b.0 {
            let (a, b) = (show(name(pair[0])), show(name(pair[1])));
            return Err(corrupt(format!("the data of tensors {a} and {b} overlap")));
        }
    }
    Ok(())
}

/// The entry of a key, by binary search.
pub(crate) fn find<'e>(bytes: &[u8], entries: &'e [Entry], key: &str) -> Option<&'e Entry> {
    let found = entries.binary_search_by_key(&key.as_bytes(), |entry| &bytes[entry.key.0..entry.key.1]);
    found.ok().map(|index| &entries[index])
}

/// A position in bytes that nobody trusts.
#[derive(Debug)]
pub(crate) struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    fn left(&self) -> u64 {
        self.bytes.len().saturating_sub(self.at) as u64
    }

    fn take(&mut self, count: u64) -> Result<&'a [u8]> {
        // `at` never passes the end, and `get` answers None where `end` would.
        let end = usize::try_from(count).ok().and_then(|count| self.at.checked_add(count));
        match end.and_then(|end| self.bytes.get(self.at..end)) {
            Some(taken) => {
                self.at += taken.len();
                Ok(taken)
            }
            None => Err(corrupt(format!(
                "expected {count} more bytes at byte {}, but the file has {} bytes",
                self.at,
                self.bytes.len()
            ))
            .hint("the file is cut short or damaged: fetch it again")),
        }
    }

    /// An error if the rest of the file cannot hold `count` things of at least `least` bytes each.
    fn plausible(&self, count: u64, least: u64, what: &str) -> Result<()> {
        if count.checked_mul(least).is_some_and(|bytes| bytes <= self.left()) {
            return Ok(());
        }
        Err(corrupt(format!(
            "the file says that {count} {what} follow at byte {}, more than its {} bytes can hold",
            self.at,
            self.bytes.len()
        ))
        .hint("the file is cut short or damaged: fetch it again"))
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        let mut array = [0; N];
        array.copy_from_slice(self.take(N as u64)?);
        Ok(array)
    }

    fn u32(&mut self) -> Result<u32> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    fn u64(&mut self) -> Result<u64> {
        Ok(u64::from_le_bytes(self.array()?))
    }

    fn string(&mut self) -> Result<&'a [u8]> {
        let len = self.u64()?;
        self.take(len)
    }

    fn value_type(&mut self) -> Result<ValueType> {
        let id = self.u32()?;
        ValueType::from_id(id)
            .ok_or_else(|| corrupt(format!("expected a value type from 0 to 12, found {id}")))
    }

    fn bool(&mut self) -> Result<bool> {
        match self.array()? {
            [0u8] => Ok(false),
            [1] => Ok(true),
            [other] => Err(corrupt(format!("expected a bool, 0 or 1, found {other}"))),
        }
    }

    /// Walks over a value and checks that it is whole.
    fn skip_value(&mut self, kind: ValueType, depth: usize) -> Result<()> {
        match kind {
            ValueType::Bool => self.bool().map(drop),
            ValueType::String => self.string().map(drop),
            ValueType::Array => {
                if depth == MAX_ARRAY_DEPTH {
                    return Err(corrupt(format!("arrays are nested more than {MAX_ARRAY_DEPTH} deep")));
                }
                let kind = self.value_type()?;
                let len = self.u64()?;
                self.skip_elements(kind, len, depth + 1)
            }
            fixed => self.take(fixed.least_bytes()).map(drop),
        }
    }

    fn skip_elements(&mut self, kind: ValueType, len: u64, depth: usize) -> Result<()> {
        self.plausible(len, kind.least_bytes(), "array elements")?;
        match (kind, kind.fixed_bytes()) {
            // Bools are looked at one by one, because only 0 and 1 are bools.
            (ValueType::Bool, _) | (_, None) => {
                for _ in 0..len {
                    self.skip_value(kind, depth)?;
                }
                Ok(())
            }
            (_, Some(bytes)) => self.take(len.saturating_mul(bytes)).map(drop),
        }
    }

    /// Reads a value. `base` is where this cursor's bytes begin in the file.
    pub(crate) fn value(&mut self, kind: ValueType, base: usize) -> Result<Value<'a>> {
        Ok(match kind {
            ValueType::U8 => Value::U8(u8::from_le_bytes(self.array()?)),
            ValueType::I8 => Value::I8(i8::from_le_bytes(self.array()?)),
            ValueType::U16 => Value::U16(u16::from_le_bytes(self.array()?)),
            ValueType::I16 => Value::I16(i16::from_le_bytes(self.array()?)),
            ValueType::U32 => Value::U32(self.u32()?),
            ValueType::I32 => Value::I32(i32::from_le_bytes(self.array()?)),
            ValueType::U64 => Value::U64(self.u64()?),
            ValueType::I64 => Value::I64(i64::from_le_bytes(self.array()?)),
            ValueType::F32 => Value::F32(f32::from_le_bytes(self.array()?)),
            ValueType::F64 => Value::F64(f64::from_le_bytes(self.array()?)),
            ValueType::Bool => Value::Bool(self.bool()?),
            ValueType::String => {
                let bytes = self.string()?;
                std::str::from_utf8(bytes).map_or(Value::Bytes(bytes), Value::Str)
            }
            ValueType::Array => {
                let kind = self.value_type()?;
                let len = self.u64()?;
                let at = self.at;
                self.skip_elements(kind, len, 1)?;
                // `skip_elements` compared `len` with the bytes there are, so it fits a usize.
                let data = &self.bytes[at..self.at];
                Value::Array(Array { kind, len: len as usize, start: base + at, data })
            }
        })
    }
}

/// An error about a file that contradicts itself or is cut short.
pub(crate) fn corrupt(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::CorruptModel, message)
}

/// A name from a file for an error message: quoted, printable, short.
pub(crate) fn show(name: &[u8]) -> String {
    const LONGEST: usize = 64;
    let head = &name[..name.len().min(LONGEST)];
    let dots = if name.len() > LONGEST { "..." } else { "" };
    format!("'{}{dots}'", head.escape_ascii())
}
