use crate::parse::Cursor;

/// A metadata value. Strings and arrays borrow the file.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value<'a> {
    /// An 8-bit unsigned integer.
    U8(u8),
    /// An 8-bit integer.
    I8(i8),
    /// A 16-bit unsigned integer.
    U16(u16),
    /// A 16-bit integer.
    I16(i16),
    /// A 32-bit unsigned integer.
    U32(u32),
    /// A 32-bit integer.
    I32(i32),
    /// A 64-bit unsigned integer.
    U64(u64),
    /// A 64-bit integer.
    I64(i64),
    /// A 32-bit float.
    F32(f32),
    /// A 64-bit float.
    F64(f64),
    /// True or false.
    Bool(bool),
    /// A string.
    Str(&'a str),
    /// A string that is not UTF-8, which the format forbids and some vocabularies contain.
    Bytes(&'a [u8]),
    /// Values of one type.
    Array(Array<'a>),
}

impl<'a> Value<'a> {
    /// What kind of value this is.
    pub fn value_type(&self) -> ValueType {
        match self {
            Self::U8(_) => ValueType::U8,
            Self::I8(_) => ValueType::I8,
            Self::U16(_) => ValueType::U16,
            Self::I16(_) => ValueType::I16,
            Self::U32(_) => ValueType::U32,
            Self::I32(_) => ValueType::I32,
            Self::U64(_) => ValueType::U64,
            Self::I64(_) => ValueType::I64,
            Self::F32(_) => ValueType::F32,
            Self::F64(_) => ValueType::F64,
            Self::Bool(_) => ValueType::Bool,
            Self::Str(_) | Self::Bytes(_) => ValueType::String,
            Self::Array(_) => ValueType::Array,
        }
    }

    /// Any integer, widened.
    pub fn as_int(&self) -> Option<i128> {
        Some(match *self {
            Self::U8(x) => x.into(),
            Self::I8(x) => x.into(),
            Self::U16(x) => x.into(),
            Self::I16(x) => x.into(),
            Self::U32(x) => x.into(),
            Self::I32(x) => x.into(),
            Self::U64(x) => x.into(),
            Self::I64(x) => x.into(),
            _ => return None,
        })
    }

    /// Any float, as f32.
    pub fn as_f32(&self) -> Option<f32> {
        match *self {
            Self::F32(x) => Some(x),
            Self::F64(x) => Some(x as f32),
            _ => None,
        }
    }

    /// A boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match *self {
            Self::Bool(x) => Some(x),
            _ => None,
        }
    }

    /// A string.
    pub fn as_str(&self) -> Option<&'a str> {
        match *self {
            Self::Str(x) => Some(x),
            _ => None,
        }
    }

    /// An array.
    pub fn as_array(&self) -> Option<Array<'a>> {
        match *self {
            Self::Array(x) => Some(x),
            _ => None,
        }
    }
}

/// The types of metadata values, with their numbers in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names of Value, without the data")]
#[repr(u32)]
pub enum ValueType {
    U8 = 0,
    I8 = 1,
    U16 = 2,
    I16 = 3,
    U32 = 4,
    I32 = 5,
    F32 = 6,
    Bool = 7,
    String = 8,
    Array = 9,
    U64 = 10,
    I64 = 11,
    F64 = 12,
}

impl ValueType {
    /// The type with this number in a file.
    pub fn from_id(id: u32) -> Option<Self> {
        Some(match id {
            0 => Self::U8,
            1 => Self::I8,
            2 => Self::U16,
            3 => Self::I16,
            4 => Self::U32,
            5 => Self::I32,
            6 => Self::F32,
            7 => Self::Bool,
            8 => Self::String,
            9 => Self::Array,
            10 => Self::U64,
            11 => Self::I64,
            12 => Self::F64,
            _ => return None,
        })
    }

    /// Bytes of one value; `None` where they differ from value to value.
    pub(crate) fn fixed_bytes(self) -> Option<u64> {
        match self {
            Self::U8 | Self::I8 | Self::Bool => Some(1),
            Self::U16 | Self::I16 => Some(2),
            Self::U32 | Self::I32 | Self::F32 => Some(4),
            Self::U64 | Self::I64 | Self::F64 => Some(8),
            Self::String | Self::Array => None,
        }
    }

    /// The least that one value takes: a string has its length, an array its type and its length.
    pub(crate) fn least_bytes(self) -> u64 {
        match self {
            Self::String => 8,
            Self::Array => 12,
            fixed => fixed.fixed_bytes().unwrap_or(1),
        }
    }
}

impl std::fmt::Display for ValueType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(match self {
            Self::U8 => "u8",
            Self::I8 => "i8",
            Self::U16 => "u16",
            Self::I16 => "i16",
            Self::U32 => "u32",
            Self::I32 => "i32",
            Self::F32 => "f32",
            Self::Bool => "bool",
            Self::String => "string",
            Self::Array => "array",
            Self::U64 => "u64",
            Self::I64 => "i64",
            Self::F64 => "f64",
        })
    }
}

/// An array of metadata values, still in its file.
///
/// The whole array was walked when the file was opened, so iterating cannot run out of the file.
#[derive(Clone, Copy, PartialEq)]
pub struct Array<'a> {
    pub(crate) kind: ValueType,
    pub(crate) len: usize,
    pub(crate) start: usize,
    pub(crate) data: &'a [u8],
}

impl<'a> Array<'a> {
    /// The type of the elements.
    pub fn kind(&self) -> ValueType {
        self.kind
    }

    /// The number of elements.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are no elements.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The elements as they lie in the file: little-endian numbers, strings with their 64-bit lengths in front.
    pub fn data(&self) -> &'a [u8] {
        self.data
    }

    /// Where [`Array::data`] begins in [`File::metadata_bytes`](crate::File::metadata_bytes): with it, an index over
    /// the elements can be kept beside the file as plain offsets.
    pub fn start(&self) -> usize {
        self.start
    }

    /// The elements, of whatever type.
    pub fn iter(&self) -> impl Iterator<Item = Value<'a>> + use<'a> {
        let mut cursor = Cursor::new(self.data, 0);
        let (kind, base) = (self.kind, self.start);
        (0..self.len).map_while(move |_| cursor.value(kind, base).ok())
    }

    /// The elements of an array of strings, as bytes (vocabularies contain strings that are not UTF-8).
    pub fn strings(&self) -> Option<Strings<'a>> {
        (self.kind == ValueType::String).then_some(Strings { data: self.data, left: self.len })
    }

    /// The elements of an array of integers of any width.
    pub fn ints(&self) -> Option<impl Iterator<Item = i128> + use<'a>> {
        let integers = !matches!(
            self.kind,
            ValueType::F32 | ValueType::F64 | ValueType::Bool | ValueType::String | ValueType::Array
        );
        integers.then(|| self.iter().filter_map(|value| value.as_int()))
    }

    /// The elements of an array of floats.
    pub fn floats(&self) -> Option<impl Iterator<Item = f32> + use<'a>> {
        let floats = matches!(self.kind, ValueType::F32 | ValueType::F64);
        floats.then(|| self.iter().filter_map(|value| value.as_f32()))
    }

    /// The elements of an array of booleans.
    pub fn bools(&self) -> Option<impl Iterator<Item = bool> + use<'a>> {
        (self.kind == ValueType::Bool).then(|| self.iter().filter_map(|value| value.as_bool()))
    }
}

impl std::fmt::Debug for Array<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "[{}; {}]", self.kind, self.len)
    }
}

/// The strings of an array, as bytes. See [`Array::strings`].
#[derive(Clone, Debug)]
pub struct Strings<'a> {
    data: &'a [u8],
    left: usize,
}

impl<'a> Iterator for Strings<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        if self.left == 0 {
            return None;
        }
        let (len, rest) = self.data.split_first_chunk::<8>()?;
        let (string, rest) = rest.split_at_checked(u64::from_le_bytes(*len) as usize)?;
        self.data = rest;
        self.left -= 1;
        Some(string)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl ExactSizeIterator for Strings<'_> {}
