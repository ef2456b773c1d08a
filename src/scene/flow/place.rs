//! Where everything in a row stands.

use super::fact::Facts;
use super::net::{Net, Node};
use super::order::{self, Looks};
use super::route::{self, Places};
use super::row::Row;
use super::settle::{self, Ranks};
use crate::map::Map;
use crate::scene::shape::Shape;
use crate::scene::theme::Theme;

/// Space between the edge of a band and what stands in it.
const BAND_PADDING: f64 = 16.0;
/// Space between two bands.
pub(super) const BAND_GAP: f64 = 8.0;
/// The narrowest band; its heading must stand above it.
const NARROWEST_BAND: f64 = 128.0;
/// Space between two ranks; more where ways are steep.
const RANK_GAP: f64 = 34.0;
/// Space that figures, and ways that pass by, want around them within a rank.
const FIGURE_MARGIN: f64 = 16.0;
const WAY_MARGIN: f64 = 9.0;

/// The part of its width by which a row is spread at most, so that all rows of a page end together.
const MOST_SPREAD: f64 = 0.22;

/// A row whose parts have their places; its upper left corner is the origin.
pub(super) struct Placed {
    /// Height, in px.
    pub(super) height: f64,
    /// Left edge and width of each band.
    pub(super) bands: Vec<(f64, f64)>,
    /// The ways, then the figures on them.
    pub(super) shapes: Vec<Shape>,
}

/// Two edges of a rank, or the left edge and the width of a band.
type Extent = (f64, f64);

/// A row whose nodes have their order and height, but no width yet.
pub(super) struct Prepared {
    net: Net,
    y: Vec<f64>,
    half: Vec<f64>,
    spacing: f64,
}

impl Prepared {
    /// Makes the net of a row, and settles its nodes.
    pub(super) fn of(map: &Map, facts: &Facts<'_>, row: &Row, looks: &mut Looks, theme: &Theme) -> Prepared {
        let mut net = Net::of(map, facts, row, theme);
        let links = net.links();
        let pairs: Vec<(usize, usize)> = links.iter().map(|(from, to, _)| (*from, *to)).collect();
        order::order(&mut net.ranks, &pairs, looks);
        let half: Vec<f64> = net.nodes.iter().map(|node| node.figure.height / 2.0).collect();
        let figure_margin = FIGURE_MARGIN * theme.spacing;
        let margin = |node: &Node| if node.figure.width > 0.0 { figure_margin } else { WAY_MARGIN };
        let margin: Vec<f64> = net.nodes.iter().map(margin).collect();
        let y = settle::settle(&Ranks { nodes: &net.ranks, half: &half, margin: &margin, links: &links });
        Prepared { net, y, half, spacing: theme.spacing }
    }

    /// Returns how wide the row is at least.
    pub(super) fn width(&self) -> f64 {
        let (_, bands) = across(&self.net, &self.y, self.spacing, 0.0);
        bands.last().map_or(0.0, |(x, width)| x + width)
    }

    /// Places the row; one that is nearly as wide as `wished` is spread to that width.
    pub(super) fn place(mut self, wished: f64) -> Placed {
        let missing = wished - self.width();
        let gaps = self.net.bands.iter().map(|band| band.len() - 1).sum::<usize>();
        let more = if missing < wished * MOST_SPREAD && gaps > 0 { missing / gaps as f64 } else { 0.0 };
        let (ranks, bands) = across(&self.net, &self.y, self.spacing, more);
        let places = Places { y: self.y, ranks };
        let mut shapes = Vec::new();
        route::draw(&self.net, &places, &mut shapes);
        let mut height = 0.0_f64;
        for (index, node) in self.net.nodes.iter_mut().enumerate() {
            let (x, top) = (places.left(node), places.y[index] - self.half[index]);
            height = height.max(top + node.figure.height);
            std::mem::take(&mut node.figure).place(x, top, &mut shapes);
        }
        Placed { height, bands, shapes }
    }
}

/// Returns the left and right edges of ranks, and the left edges and widths of bands; `more` widens the gaps within bands.
fn across(net: &Net, y: &[f64], spacing: f64, more: f64) -> (Vec<Extent>, Vec<Extent>) {
    let widest = |nodes: &Vec<usize>| nodes.iter().map(|node| net.nodes[*node].figure.width).fold(0.0, f64::max);
    let widths: Vec<f64> = net.ranks.iter().map(widest).collect();
    let mut steepest = vec![0.0_f64; widths.len()];
    for route in &net.routes {
        for pair in route.nodes.windows(2) {
            let rank = net.nodes[pair[0]].rank;
            steepest[rank] = steepest[rank].max((y[pair[0]] - y[pair[1]]).abs());
        }
    }
    let gap = |rank: usize| RANK_GAP * spacing + (steepest[rank] * 0.14).min(34.0);
    let mut ranks = Vec::with_capacity(widths.len());
    let mut bands = Vec::with_capacity(net.bands.len());
    let mut x = 0.0;
    for band in &net.bands {
        let last = band.end - 1;
        let gap_within = |rank: usize| gap(rank) + more;
        let inner = widths[band.clone()].iter().sum::<f64>() + (band.start..last).map(gap_within).sum::<f64>();
        // Ways that leave the band are steep in its padding.
        let behind = BAND_PADDING.max(gap(last) - BAND_PADDING - BAND_GAP);
        let width = (inner + BAND_PADDING + behind).max(NARROWEST_BAND);
        let mut left = x + (width - inner - behind + BAND_PADDING) / 2.0;
        for rank in band.clone() {
            ranks.push((left, left + widths[rank]));
            left += widths[rank] + gap_within(rank);
        }
        bands.push((x, width));
        x += width + BAND_GAP;
    }
    (ranks, bands)
}
