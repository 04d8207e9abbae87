//! Room for a thread's sums, which every piece of a product needs: kept from one to the next, and on whole cache lines, which a vector
//! in plain memory crosses.

use std::cell::Cell;

use super::STRIP;
use crate::aligned::Aligned;

thread_local! {
    static KEPT: Cell<Aligned<f32>> = const { Cell::new(Aligned::new()) };
}

/// More than any prompt's part takes is not kept.
const MOST: usize = 4 * 1024 * 1024;

/// Some vectors, whatever a piece before this one left in them.
pub(super) struct Room(Aligned<f32>);

impl Room {
    /// For so many vectors.
    pub(super) fn of(vectors: usize) -> Self {
        let mut memory = KEPT.take();
        memory.resize(vectors * STRIP);
        Self(memory)
    }

    pub(super) fn vectors(&mut self) -> &mut [[f32; STRIP]] {
        self.0.as_chunks_mut().0
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        if size_of_val(&*self.0) <= MOST {
            KEPT.set(std::mem::take(&mut self.0));
        }
    }
}
