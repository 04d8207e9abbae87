//! Tells damage, not forgery: four chains of multiplications, fast enough not to be noticed beside the reading.

pub(super) struct Checksum {
    chains: [u64; 4],
    bytes: u64,
}

impl Checksum {
    /// What is added in parts counts as if it were added at once where each part but the last is a multiple of this.
    pub(super) const BLOCK: usize = 32;
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

    pub(super) fn new() -> Self {
        Self { chains: [1, 2, 3, 4], bytes: 0 }
    }

    /// The checksum of these bytes alone.
    pub(super) fn of(bytes: &[u8]) -> u64 {
        let mut sum = Self::new();
        sum.add(bytes);
        sum.value()
    }

    pub(super) fn add(&mut self, bytes: &[u8]) {
        let (blocks, rest) = bytes.as_chunks::<{ Self::BLOCK }>();
        for block in blocks {
            self.block(block);
        }
        if !rest.is_empty() {
            let mut block = [0; Self::BLOCK];
            block[..rest.len()].copy_from_slice(rest);
            self.block(&block);
        }
        self.bytes = self.bytes.wrapping_add(bytes.len() as u64);
    }

    fn block(&mut self, block: &[u8; Self::BLOCK]) {
        for (chain, word) in self.chains.iter_mut().zip(block.as_chunks::<8>().0) {
            *chain = (chain.rotate_left(29) ^ u64::from_le_bytes(*word)).wrapping_mul(Self::FACTOR);
        }
    }

    pub(super) fn value(&self) -> u64 {
        self.chains.iter().fold(self.bytes, |sum, chain| {
            let mixed = (sum ^ chain).wrapping_mul(Self::FACTOR);
            mixed ^ mixed >> 32
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_whole_blocks_count_as_one_and_every_byte_counts() {
        let bytes: Vec<u8> = (0..1000u32).map(|i| ((i * 37) >> 3) as u8).collect();
        let mut parts = Checksum::new();
        bytes.chunks(4 * Checksum::BLOCK).for_each(|part| parts.add(part));
        assert_eq!(parts.value(), Checksum::of(&bytes));
        for at in 0..bytes.len() {
            let mut other = bytes.clone();
            other[at] ^= 0x80;
            assert_ne!(Checksum::of(&other), Checksum::of(&bytes), "{at}");
        }
        assert_ne!(Checksum::of(&bytes[..999]), Checksum::of(&bytes));
        assert_ne!(Checksum::of(&[0]), Checksum::of(&[]));
    }
}
