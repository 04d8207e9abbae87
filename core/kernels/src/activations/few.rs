//! Activations of a few dozen tokens as the columns of tiles ([`crate::matmul`]'s `tiles::few`).

use super::{OfToken, Rows};
use crate::aligned::Aligned;

/// Tokens of a group: columns of a tile.
pub(crate) const FEW: usize = 16;
/// Most groups.
pub(crate) const GROUPS: usize = 6;
/// Elements of a block.
const BLOCK: usize = 256;

/// Blocks of 256 of up to [`GROUPS`] times [`FEW`] tokens, lanes being tokens; anything stands in the lanes of tokens that are not there.
#[derive(Debug)]
pub(crate) struct Few {
    pub(crate) filled: bool,
    blocks: usize,
    /// [group][block][four columns][token]: quants as words of four, the groups of 32 columns in the order 0, 2, 1, 3, 4, 6, 5, 7: so weights
    /// of four bits stand in 64 bytes of a block.
    quads: Aligned<i32>,
    /// [group][block][token]
    scales: Aligned<f32>,
    /// [group][block][sub-block of 32, or of 16][token]: sums as two bf16 that add up to them; behind the last block room for another's.
    eights: Aligned<i32>,
    sixteens: Aligned<i32>,
}

impl Few {
    pub(super) fn new() -> Self {
        Self {
            filled: false,
            blocks: 0,
            quads: Aligned::new(),
            scales: Aligned::new(),
            eights: Aligned::new(),
            sixteens: Aligned::new(),
        }
    }

    pub(super) fn resize(&mut self, tokens: usize, blocks: usize) {
        self.blocks = blocks;
        let all = tokens.div_ceil(FEW) * blocks;
        self.quads.resize(all * BLOCK / 4 * FEW);
        self.scales.resize(all * FEW);
        self.eights.resize((all * 8 + 8) * FEW);
        self.sixteens.resize(all * 16 * FEW);
    }

    pub(super) fn fill(&mut self) -> Fill {
        Fill {
            blocks: self.blocks,
            quads: Rows::new(&mut self.quads, 1),
            scales: Rows::new(&mut self.scales, 1),
            eights: Rows::new(&mut self.eights, 1),
            sixteens: Rows::new(&mut self.sixteens, 1),
        }
    }
}

#[cfg(target_arch = "x86_64")]
impl Few {
    /// The quants of a group's block, by four columns.
    #[inline(always)]
    pub(crate) fn quads(&self, group: usize, block: usize) -> &[[i32; FEW]; BLOCK / 4] {
        let at = self.at(group, block) * (BLOCK / 4 * FEW);
        self.quads[at..].as_chunks().0.first_chunk().expect("whole blocks")
    }

    /// The scales of a group's block.
    #[inline(always)]
    pub(crate) fn scales(&self, group: usize, block: usize) -> &[f32; FEW] {
        self.scales[self.at(group, block) * FEW..].first_chunk().expect("whole blocks")
    }

    /// A block's sums over `sub` elements, 32 or 16; behind the former, numbers that are finite.
    #[inline(always)]
    pub(crate) fn sums(&self, sub: usize, group: usize, block: usize) -> &[[i32; FEW]; super::TILE_ROWS] {
        let at = self.at(group, block);
        let sums = if sub == 32 { &self.eights[at * (8 * FEW)..] } else { &self.sixteens[at * (16 * FEW)..] };
        sums.as_chunks().0.first_chunk().expect("whole blocks and room for another")
    }

    /// Where a group's block stands among all blocks.
    #[inline(always)]
    fn at(&self, group: usize, block: usize) -> usize {
        group * self.blocks + block
    }
}

/// Where several threads write tokens.
pub(super) struct Fill {
    blocks: usize,
    quads: Rows<i32>,
    scales: Rows<f32>,
    eights: Rows<i32>,
    sixteens: Rows<i32>,
}

impl Fill {
    /// Writes a token's blocks.
    ///
    /// # Safety
    /// Nobody else writes this token, for which there is room; the buffers outlive the call.
    pub(super) unsafe fn token(&self, token: usize, of: &OfToken<'_>) {
        let (blocks, lane) = (self.blocks, token % FEW);
        // Blocks before those of the token's group.
        let before = token / FEW * blocks;
        for (i, word) in of.quants.as_chunks::<4>().0.iter().enumerate().take(blocks * BLOCK / 4) {
            // SAFETY: a place of this token, by the contract.
            let place = unsafe { self.quads.row((before * BLOCK / 4 + place(i)) * FEW + lane) };
            place[0] = i32::from_le_bytes(word.map(i8::cast_unsigned));
        }
        for (b, scale) in of.scales.iter().enumerate().take(blocks) {
            // SAFETY: as above.
            let place = unsafe { self.scales.row((before + b) * FEW + lane) };
            place[0] = *scale;
        }
        for (rows, sums, subs) in [(&self.eights, of.eights, 8), (&self.sixteens, of.sixteens, 16)] {
            for (i, sum) in sums.iter().enumerate().take(subs * blocks) {
                // SAFETY: as above.
                let place = unsafe { rows.row((before * subs + i) * FEW + lane) };
                place[0] = super::two_bf16(*sum);
            }
        }
    }
}

/// Where four columns stand: of four groups of eight fours, the middle two change places.
fn place(four: usize) -> usize {
    let group = four / 8;
    let to = match group % 4 {
        1 => group + 1,
        2 => group - 1,
        _ => group,
    };
    to * 8 + four % 8
}
