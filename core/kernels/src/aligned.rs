//! A growable buffer whose start lies on a cache line, so that no vector load crosses two: each of those would be two reads.

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

#[derive(Clone, Copy)]
#[repr(C, align(64))]
struct Line([u8; 64]);

/// Numbers that start on a cache line.
#[derive(Clone)]
pub struct Aligned<T> {
    lines: Vec<Line>,
    len: usize,
    _of: std::marker::PhantomData<T>,
}

impl<T: Plain> Aligned<T> {
    /// Without elements.
    pub const fn new() -> Self {
        Self { lines: Vec::new(), len: 0, _of: std::marker::PhantomData }
    }

    /// Makes it `len` long. What it holds afterwards is unspecified: old values or zeros. Keeps its memory.
    pub fn resize(&mut self, len: usize) {
        let lines = (len * size_of::<T>()).div_ceil(64);
        if lines > self.lines.len() {
            self.lines.resize(lines, Line([0; 64]));
        }
        self.len = len;
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
        // SAFETY: `resize` made the lines cover `len` elements; T is Plain, so their bytes are values.
        unsafe { std::slice::from_raw_parts(self.lines.as_ptr().cast(), self.len) }
    }
}

impl<T: Plain> std::ops::DerefMut for Aligned<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        // SAFETY: as in `deref`; `self` is borrowed exclusively.
        unsafe { std::slice::from_raw_parts_mut(self.lines.as_mut_ptr().cast(), self.len) }
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
        for len in [1, 15, 16, 17, 1000, 200_000, 3] {
            floats.resize(len);
            assert_eq!(floats.len(), len);
            assert_eq!(floats.as_ptr().addr() % 64, 0, "{len}");
        }
    }
}
