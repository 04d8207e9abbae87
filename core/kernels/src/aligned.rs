//! A growable buffer whose start lies on a cache line, so that no vector load crosses two: each of those would be two reads.

use crate::memory::{LINE, Memory};

/// Plain numbers: any bytes are a value, and there is no padding.
///
/// # Safety
/// Implementors have no padding, no invalid bit patterns and an alignment that divides 64.
pub unsafe trait Plain: Copy + 'static {}
// SAFETY: integers and floats are plain numbers.
unsafe impl Plain for i8 {}
// SAFETY: as above.
unsafe impl Plain for i16 {}
// SAFETY: as above.
unsafe impl Plain for u8 {}
// SAFETY: as above.
unsafe impl Plain for i32 {}
// SAFETY: as above.
unsafe impl Plain for f32 {}

/// Numbers that start on a cache line.
pub struct Aligned<T> {
    memory: Option<Memory>,
    len: usize,
    _of: std::marker::PhantomData<T>,
}

impl<T: Plain> Aligned<T> {
    /// Without elements.
    pub const fn new() -> Self {
        Self { memory: None, len: 0, _of: std::marker::PhantomData }
    }

    /// Makes it `len` long. What it holds afterwards is unspecified: old values or zeros. Keeps its memory where that is enough.
    pub fn resize(&mut self, len: usize) {
        let bytes = (len * size_of::<T>()).next_multiple_of(LINE);
        if bytes > self.memory.as_ref().map_or(0, Memory::len) {
            // The old one goes first: both would be more than is ever needed.
            self.memory = None;
            self.memory = Some(Memory::zeroed(bytes));
        }
        self.len = len;
    }

    /// Its first element; without any, no place in particular, on a line too.
    fn start(&self) -> *mut T {
        self.memory.as_ref().map_or(std::ptr::without_provenance_mut(LINE), |memory| memory.start().cast())
    }
}

impl<T: Plain> Default for Aligned<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Plain> std::ops::Deref for Aligned<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        // SAFETY: `resize` made the memory hold `len` elements; T is Plain, so any bytes are values.
        unsafe { std::slice::from_raw_parts(self.start(), self.len) }
    }
}

impl<T: Plain> std::ops::DerefMut for Aligned<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        // SAFETY: as in `deref`; `self` is borrowed exclusively.
        unsafe { std::slice::from_raw_parts_mut(self.start(), self.len) }
    }
}

impl<T> std::fmt::Debug for Aligned<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Aligned({})", self.len)
    }
}

#[cfg(test)]
mod tests {
    use super::Aligned;

    #[test]
    fn it_starts_on_a_line_however_it_grows() {
        let mut floats = Aligned::<f32>::new();
        for len in [0, 1, 15, 16, 17, 1000, 200_000, 600_000, 3] {
            floats.resize(len);
            assert_eq!(floats.len(), len);
            assert_eq!(floats.as_ptr().addr() % 64, 0, "{len}");
        }
    }
}
