use std::fmt;
use std::path::Path;
use std::sync::Arc;

use ai_runtime_chat::{Error, ErrorKind, Result};

use crate::kind::TensorType;
use crate::mapping::{Bytes, Stamp};
use crate::parse::{self, Head, TensorEntry, corrupt, show};
use crate::split;
use crate::value::Value;

/// An open GGUF file, or the parts of a split one. Cheap to clone; clones share the mapping.
///
/// Everything read from it borrows the mapping: opening copies no weights, no strings and no arrays.
///
/// ```
/// # fn main() -> ai_runtime_gguf::Result<()> {
/// # let mut bytes = Vec::new();
/// # let mut writer = ai_runtime_gguf::Writer::new();
/// # writer.set("general.architecture", "llama");
/// # writer.start(&mut bytes)?.finish()?;
/// let file = ai_runtime_gguf::File::from_bytes(bytes)?;
/// assert_eq!(file.str("general.architecture")?, Some("llama"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct File(Arc<Inner>);

struct Inner {
    parts: Vec<Part>,
    /// Tensors of all parts as (part, index in the part), sorted by name.
    by_name: Vec<(u32, u32)>,
}

/// One file of a model.
pub(crate) struct Part {
    pub(crate) bytes: Bytes,
    pub(crate) head: Head,
    /// Of one that was opened by its path.
    stamp: Option<Stamp>,
}

/// How a file comes into memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Load {
    /// The file is mapped: opening takes no time and memory is what was touched, shared between processes.
    ///
    /// If another process truncates the file while it is mapped, reading the missing pages kills this process
    /// (`SIGBUS`); if it writes to it, weights change under the model. Replace model files by rename, never in place.
    #[default]
    Mmap,
    /// The file is read into memory once; what happens to it later does not matter.
    Copy,
}

/// How to open a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenOptions {
    /// Map the file, or copy it.
    pub load: Load,
    /// Keep the bytes in physical memory (`mlock`). Fails where the process may not lock that much.
    pub lock: bool,
}

impl OpenOptions {
    /// Mapped, not locked.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how the file comes into memory.
    #[must_use]
    pub fn load(mut self, load: Load) -> Self {
        self.load = load;
        self
    }

    /// Sets whether the bytes are kept in physical memory.
    #[must_use]
    pub fn lock(mut self, lock: bool) -> Self {
        self.lock = lock;
        self
    }
}

/// How a range of the file will be used: `madvise`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Advice {
    /// From start to end: read ahead.
    Sequential,
    /// Here and there: do not read ahead.
    Random,
    /// Soon: begin to read.
    WillNeed,
    /// Back it with huge pages where the system can.
    HugePages,
}

/// A tensor in its file.
#[derive(Clone, Copy)]
pub struct Tensor<'a> {
    /// Its name, such as `blk.0.attn_q.weight`.
    pub name: &'a str,
    /// How its numbers are stored.
    pub kind: TensorType,
    /// Lengths of the dimensions, the contiguous one first; 1 beyond `dims`.
    pub shape: [u64; 4],
    /// How many dimensions the file gives.
    pub dims: usize,
    /// The numbers, as they lie in the file.
    pub data: &'a [u8],
    /// Which file of a split model holds it.
    pub part: usize,
    /// Where `data` begins in that file.
    pub offset: usize,
}

impl Tensor<'_> {
    /// The number of elements.
    pub fn elements(&self) -> u64 {
        // The product was checked when the file was opened.
        self.shape.iter().product()
    }

    /// An error that says that this tensor's type cannot be computed with.
    pub fn unsupported(&self) -> Error {
        let (name, kind) = (show(self.name.as_bytes()), self.kind);
        Error::new(
            ErrorKind::UnsupportedModel,
            format!("tensor {name} has type {kind} (id {}), which is not supported yet", kind.id()),
        )
        .hint("use a file in F32, F16, BF16, Q4_0, Q4_1, Q5_0, Q5_1, Q8_0 or Q2_K to Q6_K (such as Q4_K_M)")
    }
}

impl fmt::Debug for Tensor<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {:?}", self.name, self.kind, &self.shape[..self.dims])
    }
}

impl File {
    /// Maps a file. Of a split model (`name-00001-of-00003.gguf`) any part may be named; all are opened.
    ///
    /// # Errors
    /// `NotFound` and `Io` from the system; `CorruptModel` for a file that is not GGUF, is cut short or contradicts
    /// itself, with the field or tensor by name; `UnsupportedModel` for big-endian files, other versions and unknown
    /// tensor types.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        Self::open_with(path, OpenOptions::default())
    }

    /// Opens a file in the way the options say. See [`File::open`].
    pub fn open_with(path: impl AsRef<Path>, options: OpenOptions) -> Result<Self> {
        let path = path.as_ref();
        let first = Part::open(path, options)?;
        let parts = split::open_all(path, first, options)?;
        Self::from_parts(parts).map_err(|e| e.context(path.display()))
    }

    /// Reads a file from memory.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self> {
        let part = Part::new(Bytes::Owned(bytes))?;
        match split::place(&part)? {
            Some(place) if place.count > 1 => Err(corrupt(format!(
                "expected a whole model, found part {} of {}",
                place.number + 1,
                place.count
            ))
            .hint("open split models by their path")),
            _ => Self::from_parts(vec![part]),
        }
    }

    fn from_parts(parts: Vec<Part>) -> Result<Self> {
        let mut by_name: Vec<(u32, u32)> = Vec::new();
        for (index, part) in parts.iter().enumerate() {
            by_name.extend((0..part.head.tensors.len()).map(|tensor| (index as u32, tensor as u32)));
        }
        let name = |&(part, tensor): &(u32, u32)| parts[part as usize].tensor_name(tensor as usize);
        by_name.sort_unstable_by_key(name);
        // Within a part this was checked already; between parts it is a set that was mixed up.
        if let Some(pair) = by_name.windows(2).find(|pair| name(&pair[0]) == name(&pair[1])) {
            return Err(corrupt(format!("two parts hold a tensor of the name {}", show(name(&pair[0])))));
        }
        Ok(Self(Arc::new(Inner { parts, by_name })))
    }

    /// The value of a metadata key.
    pub fn get(&self, key: &str) -> Option<Value<'_>> {
        let part = self.first();
        let entry = parse::find(&part.bytes, &part.head.entries, key)?;
        entry.read(&part.bytes).ok()
    }

    /// A string.
    ///
    /// # Errors
    /// `CorruptModel` if the key is there with another type; so do all typed getters.
    pub fn str(&self, key: &str) -> Result<Option<&str>> {
        self.typed(key, "a string", |value| value.as_str())
    }

    /// An unsigned integer, stored in any width.
    pub fn u32(&self, key: &str) -> Result<Option<u32>> {
        self.typed(key, "an integer from 0 to 2^32-1", |value| value.as_int()?.try_into().ok())
    }

    /// An unsigned integer, stored in any width.
    pub fn u64(&self, key: &str) -> Result<Option<u64>> {
        self.typed(key, "an integer from 0 to 2^64-1", |value| value.as_int()?.try_into().ok())
    }

    /// A float, stored in any width.
    pub fn f32(&self, key: &str) -> Result<Option<f32>> {
        self.typed(key, "a float", |value| value.as_f32())
    }

    /// A boolean.
    pub fn bool(&self, key: &str) -> Result<Option<bool>> {
        self.typed(key, "a bool", |value| value.as_bool())
    }

    /// An array.
    pub fn array(&self, key: &str) -> Result<Option<crate::Array<'_>>> {
        self.typed(key, "an array", |value| value.as_array())
    }

    fn typed<'a, T>(
        &'a self,
        key: &str,
        expected: &str,
        convert: impl FnOnce(Value<'a>) -> Option<T>,
    ) -> Result<Option<T>> {
        let Some(value) = self.get(key) else { return Ok(None) };
        match convert(value) {
            Some(converted) => Ok(Some(converted)),
            None => {
                Err(corrupt(format!("metadata key '{key}': expected {expected}, found {}", describe(&value))))
            }
        }
    }

    /// All metadata, sorted by key. Of a split model: that of the first part.
    pub fn metadata(&self) -> impl Iterator<Item = (&str, Value<'_>)> {
        let part = self.first();
        part.head.entries.iter().filter_map(|entry| {
            let key = std::str::from_utf8(&part.bytes[entry.key.0..entry.key.1]).ok()?;
            Some((key, entry.read(&part.bytes).ok()?))
        })
    }

    /// All tensors, part by part in the order of their descriptions.
    pub fn tensors(&self) -> impl Iterator<Item = Tensor<'_>> {
        let parts = self.0.parts.iter().enumerate();
        parts.flat_map(|(index, part)| part.head.tensors.iter().map(move |entry| part.tensor(index, entry)))
    }

    /// The tensor of a name.
    pub fn tensor(&self, name: &str) -> Option<Tensor<'_>> {
        let Inner { parts, by_name } = &*self.0;
        let key = |&(part, tensor): &(u32, u32)| parts[part as usize].tensor_name(tensor as usize);
        let found = by_name.binary_search_by_key(&name.as_bytes(), key).ok()?;
        let (part, tensor) = by_name[found];
        let holder = &parts[part as usize];
        Some(holder.tensor(part as usize, &holder.head.tensors[tensor as usize]))
    }

    /// How many tensors there are.
    pub fn tensor_count(&self) -> usize {
        self.0.by_name.len()
    }

    /// How many files the model lies in.
    pub fn part_count(&self) -> usize {
        self.0.parts.len()
    }

    /// Bytes of all files together.
    pub fn size(&self) -> u64 {
        self.0.parts.iter().map(|part| part.bytes.len() as u64).sum()
    }

    /// What the system said of each file when it was opened; `None` for a model that came from memory.
    pub fn stamps(&self) -> Option<Vec<Stamp>> {
        self.0.parts.iter().map(|part| part.stamp).collect()
    }

    /// The version of the format: 2 or 3.
    pub fn version(&self) -> u32 {
        self.first().head.version
    }

    /// Tensors begin at multiples of this many bytes.
    pub fn alignment(&self) -> u64 {
        self.first().head.alignment
    }

    /// The whole first file, which holds the metadata. With [`Array::start`](crate::Array::start) an index over a
    /// vocabulary is a table of offsets into it.
    pub fn metadata_bytes(&self) -> &[u8] {
        &self.first().bytes
    }

    /// Tells the system how a tensor will be used. A hint that a file in plain memory ignores.
    pub fn advise(&self, tensor: &Tensor<'_>, advice: Advice) -> Result<()> {
        let Some(part) = self.0.parts.get(tensor.part) else { return Ok(()) };
        let end = tensor.offset.checked_add(tensor.data.len());
        if end.is_none_or(|end| end > part.bytes.len()) {
            return Err(Error::new(ErrorKind::InvalidArgument, "the tensor belongs to another file"));
        }
        part.bytes.advise(advice, tensor.offset, tensor.data.len())
    }

    /// Tells the system how all of the model will be used.
    pub fn advise_all(&self, advice: Advice) -> Result<()> {
        self.0.parts.iter().try_for_each(|part| part.bytes.advise(advice, 0, part.bytes.len()))
    }

    fn first(&self) -> &Part {
        &self.0.parts[0]
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("parts", &self.part_count())
            .field("size", &self.size())
            .field("metadata", &self.first().head.entries.len())
            .field("tensors", &self.tensor_count())
            .finish()
    }
}

impl Part {
    pub(crate) fn open(path: &Path, options: OpenOptions) -> Result<Self> {
        let open = || {
            let (bytes, stamp) = Bytes::open(path, options.load)?;
            let mut part = Self::new(bytes)?;
            part.stamp = Some(stamp);
            if options.lock {
                part.bytes.lock()?;
            }
            Ok(part)
        };
        open().map_err(|e: Error| e.context(path.display()))
    }

    pub(crate) fn new(bytes: Bytes) -> Result<Self> {
        let head = parse::head(&bytes)?;
        Ok(Self { bytes, head, stamp: None })
    }

    pub(crate) fn get(&self, key: &str) -> Option<Value<'_>> {
        parse::find(&self.bytes, &self.head.entries, key)?.read(&self.bytes).ok()
    }

    fn tensor_name(&self, index: usize) -> &[u8] {
        let (start, end) = self.head.tensors[index].name;
        &self.bytes[start..end]
    }

    fn tensor(&self, part: usize, entry: &TensorEntry) -> Tensor<'_> {
        // Checked when the file was opened; a file that changes under a mapping shows an empty name, not a panic.
        let name = std::str::from_utf8(&self.bytes[entry.name.0..entry.name.1]).unwrap_or_default();
        Tensor {
            name,
            kind: entry.kind,
            shape: entry.shape,
            dims: entry.dims,
            data: &self.bytes[entry.data.0..entry.data.1],
            part,
            offset: entry.data.0,
        }
    }
}

/// A value for an error message.
fn describe(value: &Value<'_>) -> String {
    match value {
        Value::Str(text) => format!("the string {}", show(text.as_bytes())),
        Value::Bytes(bytes) => format!("a string that is not UTF-8, {}", show(bytes)),
        Value::Array(array) => format!("an array of {} {}", array.len(), array.kind()),
        Value::Bool(x) => format!("the bool {x}"),
        Value::F32(x) => format!("the float {x}"),
        Value::F64(x) => format!("the float {x}"),
        other => format!("the integer {}", other.as_int().unwrap_or_default()),
    }
}
