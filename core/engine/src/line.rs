//! Floats that start on a cache line: a vector that lies on two takes two reads, which the sampler feels when it goes through
//! a vocabulary.

/// Floats of a cache line.
const LINE: usize = 16;

#[derive(Debug, Default)]
pub(crate) struct LineFloats {
    floats: Vec<f32>,
    start: usize,
}

impl LineFloats {
    /// Makes it at least `len` long. What it holds afterwards is unspecified.
    pub(crate) fn grow(&mut self, len: usize) {
        if self.floats.len() < len + LINE {
            self.floats.resize(len + LINE, 0.0);
            // Never more than the rest of a line, unless the pointer can't tell: then the start is as good as any.
            self.start = self.floats.as_ptr().align_offset(LINE * size_of::<f32>()).min(LINE);
        }
    }
}

impl std::ops::Deref for LineFloats {
    type Target = [f32];

    fn deref(&self) -> &[f32] {
        &self.floats[self.start..]
    }
}

impl std::ops::DerefMut for LineFloats {
    fn deref_mut(&mut self) -> &mut [f32] {
        &mut self.floats[self.start..]
    }
}

#[cfg(test)]
mod tests {
    use super::LineFloats;

    #[test]
    fn they_start_on_a_line_however_they_grow() {
        let mut floats = LineFloats::default();
        for len in [1, 15, 16, 17, 1000, 200_000, 3] {
            floats.grow(len);
            assert!(floats.len() >= len, "{len}");
            assert_eq!(floats.as_ptr().addr() % 64, 0, "{len}");
        }
    }
}
