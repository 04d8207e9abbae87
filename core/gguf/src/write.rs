use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use ai_runtime_chat::{Error, ErrorKind, Result};

use crate::kind::TensorType;
use crate::value::{Value, ValueType};

/// Writes a GGUF file, version 3: first everything about the tensors, then their data in the same order.
///
/// ```
/// use ai_runtime_gguf::{File, TensorType, Writer};
/// # fn main() -> ai_runtime_gguf::Result<()> {
/// let mut writer = Writer::new();
/// writer.set("general.architecture", "llama");
/// writer.tensor("output_norm.weight", TensorType::F32, &[2]);
/// let mut bytes = Vec::new();
/// let mut data = writer.start(&mut bytes)?;
/// data.write(&1f32.to_le_bytes())?;
/// data.write(&2f32.to_le_bytes())?;
/// data.finish()?;
/// let file = File::from_bytes(bytes)?;
/// assert_eq!(file.tensor("output_norm.weight").unwrap().data[4..], 2f32.to_le_bytes());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Writer {
    /// Key, and the value with its type as it stands in the file.
    entries: Vec<(String, Vec<u8>)>,
    tensors: Vec<(String, TensorType, Vec<u64>)>,
}

impl Writer {
    /// An empty file.
    pub fn new() -> Self {
        Self::default()
    }

    /// Aligns tensors to this many bytes instead of 32. A power of two.
    pub fn alignment(&mut self, bytes: u32) -> &mut Self {
        self.set("general.alignment", bytes)
    }

    /// Sets a metadata value; a later value of the same key replaces the earlier one.
    pub fn set(&mut self, key: impl Into<String>, value: impl ToValue) -> &mut Self {
        let mut encoded = value.value_type().id_bytes().to_vec();
        value.encode(&mut encoded);
        let key = key.into();
        match self.entries.iter_mut().find(|entry| entry.0 == key) {
            Some(entry) => entry.1 = encoded,
            None => self.entries.push((key, encoded)),
        }
        self
    }

    /// Announces a tensor; `shape[0]` is the contiguous dimension.
    pub fn tensor(&mut self, name: impl Into<String>, kind: TensorType, shape: &[u64]) -> &mut Self {
        self.tensors.push((name.into(), kind, shape.to_vec()));
        self
    }

    /// Writes everything before the data. The data of the announced tensors follows through the result.
    ///
    /// # Errors
    /// `InvalidArgument` for a tensor that cannot be (its shape, a name used twice, an alignment that is no power of
    /// two); `Io` from the sink.
    pub fn start<W: Write>(&self, mut sink: W) -> Result<DataWriter<W>> {
        let (head, sizes, alignment) = self.head()?;
        sink.write_all(&head)?;
        Ok(DataWriter { sink, alignment, sizes: sizes.into(), written: 0, pending: None })
    }

    /// Like [`Writer::start`], into a file. It gets its name when it is finished; until then, and if that never comes, there
    /// is only a temporary file beside it, which is removed. A reader never sees half a model.
    pub fn create(&self, path: impl AsRef<Path>) -> Result<DataWriter<BufWriter<fs::File>>> {
        let path = path.as_ref();
        let (temporary, file) = create_beside(path).map_err(|e| Error::from(e).context(path.display()))?;
        let pending = Pending { temporary, path: path.to_owned(), done: false };
        let mut data = self.start(BufWriter::with_capacity(1 << 20, file))?;
        data.pending = Some(pending);
        Ok(data)
    }

    /// What the metadata says, so that metadata copied from another file holds here too.
    fn stated_alignment(&self) -> Result<u64> {
        let Some(entry) = self.entries.iter().find(|entry| entry.0 == "general.alignment") else {
            return Ok(32);
        };
        let number = match *entry.1 {
            [4, 0, 0, 0, a, b, c, d] => u32::from_le_bytes([a, b, c, d]),
            _ => 0,
        };
        if !number.is_power_of_two() {
            return Err(invalid("expected a power of two of type u32 as general.alignment"));
        }
        Ok(number.into())
    }

    fn head(&self) -> Result<(Vec<u8>, Vec<u64>, u64)> {
        let alignment = self.stated_alignment()?;
        let mut out = b"GGUF".to_vec();
        out.extend(3u32.to_le_bytes());
        out.extend((self.tensors.len() as u64).to_le_bytes());
        out.extend((self.entries.len() as u64).to_le_bytes());
        for (key, value) in &self.entries {
            put_string(&mut out, key.as_bytes());
            out.extend(value);
        }
        let mut names: Vec<&str> = self.tensors.iter().map(|tensor| tensor.0.as_str()).collect();
        names.sort_unstable();
        if let Some(pair) = names.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(invalid(format!("tensor '{}' is announced twice", pair[0])));
        }
        let mut sizes = Vec::new();
        let mut offset = 0u64;
        for (name, kind, shape) in &self.tensors {
            let size = tensor_bytes(*kind, shape)
                .ok_or_else(|| invalid(format!("tensor '{name}': {kind} cannot have the shape {shape:?}")))?;
            put_string(&mut out, name.as_bytes());
            out.extend((shape.len() as u32).to_le_bytes());
            shape.iter().for_each(|length| out.extend(length.to_le_bytes()));
            out.extend(kind.id().to_le_bytes());
            out.extend(offset.to_le_bytes());
            sizes.push(size);
            let next = offset.checked_add(size).and_then(|end| end.checked_next_multiple_of(alignment));
            offset = next.ok_or_else(|| invalid("the tensors are larger than 2^64 bytes"))?;
        }
        if !sizes.is_empty() {
            out.resize(out.len().next_multiple_of(alignment as usize), 0);
        }
        Ok((out, sizes, alignment))
    }
}

fn tensor_bytes(kind: TensorType, shape: &[u64]) -> Option<u64> {
    if shape.is_empty() || shape.len() > 4 || shape.contains(&0) || !shape[0].is_multiple_of(kind.block_len())
    {
        return None;
    }
    kind.bytes_for(shape.iter().try_fold(1u64, |product, length| product.checked_mul(*length))?)
}

/// Takes the data of the announced tensors. Made by [`Writer::start`] and [`Writer::create`].
#[derive(Debug)]
pub struct DataWriter<W: Write> {
    sink: W,
    alignment: u64,
    /// Sizes of the tensors that are not complete, the current one first.
    sizes: std::collections::VecDeque<u64>,
    /// Bytes of the current tensor that were written.
    written: u64,
    pending: Option<Pending>,
}

impl<W: Write> DataWriter<W> {
    /// The next bytes of the tensors, one after the other without padding (which is added here). Pieces may be of any
    /// length.
    ///
    /// # Errors
    /// `InvalidArgument` if there are more bytes than the announced tensors have; `Io` from the sink.
    pub fn write(&mut self, mut bytes: &[u8]) -> Result<()> {
        while !bytes.is_empty() {
            let Some(&size) = self.sizes.front() else {
                return Err(invalid(format!("{} bytes more than the announced tensors have", bytes.len())));
            };
            let room = usize::try_from(size - self.written).unwrap_or(usize::MAX);
            let (piece, rest) = bytes.split_at(room.min(bytes.len()));
            self.sink.write_all(piece)?;
            self.written += piece.len() as u64;
            if self.written == size {
                let padding = size.next_multiple_of(self.alignment) - size;
                io::copy(&mut io::Read::take(io::repeat(0), padding), &mut self.sink)?;
                self.sizes.pop_front();
                self.written = 0;
            }
            bytes = rest;
        }
        Ok(())
    }

    /// Ends the file and returns the sink.
    ///
    /// # Errors
    /// `InvalidArgument` if bytes of the announced tensors are missing.
    pub fn finish(mut self) -> Result<W> {
        if !self.sizes.is_empty() {
            let missing: u64 = self.sizes.iter().sum::<u64>() - self.written;
            return Err(invalid(format!("{missing} bytes of the announced tensors are missing")));
        }
        self.sink.flush()?;
        if let Some(pending) = &mut self.pending {
            pending.commit()?;
        }
        Ok(self.sink)
    }
}

/// A file that has no name yet.
#[derive(Debug)]
struct Pending {
    temporary: PathBuf,
    path: PathBuf,
    done: bool,
}

impl Pending {
    /// On the disk first, then visible.
    fn commit(&mut self) -> Result<()> {
        let commit = || {
            fs::OpenOptions::new().write(true).open(&self.temporary)?.sync_all()?;
            fs::rename(&self.temporary, &self.path)
        };
        commit().map_err(|e| Error::from(e).context(self.path.display()))?;
        self.done = true;
        Ok(())
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        if !self.done {
            // Nothing can be done about a file that cannot be removed.
            let _ = fs::remove_file(&self.temporary);
        }
    }
}

/// A new file beside `path`, under a name that nobody has.
fn create_beside(path: &Path) -> io::Result<(PathBuf, fs::File)> {
    let name = path.file_name().ok_or_else(|| io::Error::other("expected the path of a file"))?;
    for attempt in 0..100 {
        let mut temporary = std::ffi::OsString::from(".");
        temporary.push(name);
        temporary.push(format!(".{}-{attempt}.tmp", std::process::id()));
        let temporary = path.with_file_name(temporary);
        match fs::OpenOptions::new().write(true).create_new(true).open(&temporary) {
            Ok(file) => return Ok((temporary, file)),
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => continue,
            Err(e) => return Err(e),
        }
    }
    Err(io::Error::other("100 temporary files of this name exist"))
}

/// What [`Writer::set`] takes: numbers, bools, strings, and slices of them.
pub trait ToValue {
    /// The type in the file.
    fn value_type(&self) -> ValueType;
    /// Appends the value, without its type.
    fn encode(&self, out: &mut Vec<u8>);
}

macro_rules! numbers {
    ($($number:ty => $kind:ident),*) => {$(
        impl ToValue for $number {
            fn value_type(&self) -> ValueType {
                ValueType::$kind
            }
            fn encode(&self, out: &mut Vec<u8>) {
                out.extend(self.to_le_bytes());
            }
        }
        impl Element for $number {
            const KIND: ValueType = ValueType::$kind;
        }
    )*};
}

numbers!(u8 => U8, i8 => I8, u16 => U16, i16 => I16, u32 => U32, i32 => I32, u64 => U64, i64 => I64, f32 => F32, f64 => F64);

impl ToValue for bool {
    fn value_type(&self) -> ValueType {
        ValueType::Bool
    }
    fn encode(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }
}

impl ToValue for &str {
    fn value_type(&self) -> ValueType {
        ValueType::String
    }
    fn encode(&self, out: &mut Vec<u8>) {
        put_string(out, self.as_bytes());
    }
}

impl ToValue for String {
    fn value_type(&self) -> ValueType {
        ValueType::String
    }
    fn encode(&self, out: &mut Vec<u8>) {
        put_string(out, self.as_bytes());
    }
}

/// Types whose slices can be written as an array; the type must be known even of an empty one.
pub trait Element: ToValue {
    /// The type of an element in the file.
    const KIND: ValueType;
}

impl Element for bool {
    const KIND: ValueType = ValueType::Bool;
}

impl Element for &str {
    const KIND: ValueType = ValueType::String;
}

impl Element for String {
    const KIND: ValueType = ValueType::String;
}

impl<T: Element> ToValue for &[T] {
    fn value_type(&self) -> ValueType {
        ValueType::Array
    }
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend(T::KIND.id_bytes());
        out.extend((self.len() as u64).to_le_bytes());
        self.iter().for_each(|element| element.encode(out));
    }
}

impl<T: Element> ToValue for Vec<T> {
    fn value_type(&self) -> ValueType {
        ValueType::Array
    }
    fn encode(&self, out: &mut Vec<u8>) {
        self.as_slice().encode(out);
    }
}

/// Copies a value of another file.
impl ToValue for Value<'_> {
    fn value_type(&self) -> ValueType {
        Value::value_type(self)
    }
    fn encode(&self, out: &mut Vec<u8>) {
        match self {
            Self::U8(x) => x.encode(out),
            Self::I8(x) => x.encode(out),
            Self::U16(x) => x.encode(out),
            Self::I16(x) => x.encode(out),
            Self::U32(x) => x.encode(out),
            Self::I32(x) => x.encode(out),
            Self::U64(x) => x.encode(out),
            Self::I64(x) => x.encode(out),
            Self::F32(x) => x.encode(out),
            Self::F64(x) => x.encode(out),
            Self::Bool(x) => x.encode(out),
            Self::Str(x) => x.encode(out),
            Self::Bytes(x) => put_string(out, x),
            Self::Array(array) => {
                out.extend(array.kind().id_bytes());
                out.extend((array.len() as u64).to_le_bytes());
                out.extend(array.data());
            }
        }
    }
}

impl ValueType {
    fn id_bytes(self) -> [u8; 4] {
        (self as u32).to_le_bytes()
    }
}

fn put_string(out: &mut Vec<u8>, string: &[u8]) {
    out.extend((string.len() as u64).to_le_bytes());
    out.extend(string);
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidArgument, message)
}
