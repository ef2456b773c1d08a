//! Where the nodes of a rank settle: each beside those that its ways lead to, none closer to another than it may be.

/// Times that all ranks are gone through.
const ROUNDS: usize = 10;

/// A row of ranks, whose nodes have an order already.
pub(super) struct Ranks<'a> {
    /// The nodes of each rank, in order.
    pub(super) nodes: &'a [Vec<usize>],
    /// How far a node reaches to each side of its middle.
    pub(super) half: &'a [f64],
    /// The space that a node wants around it.
    pub(super) margin: &'a [f64],
    /// The ways between neighbouring ranks, with how much each wants to be straight.
    pub(super) links: &'a [(usize, usize, f64)],
}

/// Returns the middle of each node across the ranks; the least edge of all is 0.
///
/// Going through the ranks to and fro, each node wants to stand at the weighted median of its neighbours, and each rank grants that as far as
/// the order and the distances allow (least squares, by pooling adjacent violators).
pub(super) fn settle(ranks: &Ranks<'_>) -> Vec<f64> {
    let count = ranks.half.len();
    let mut before: Vec<Vec<(usize, f64)>> = vec![Vec::new(); count];
    let mut after: Vec<Vec<(usize, f64)>> = vec![Vec::new(); count];
    for (from, to, weight) in ranks.links {
        before[*to].push((*from, *weight));
        after[*from].push((*to, *weight));
    }
    let mut middle = vec![0.0; count];
    for nodes in ranks.nodes {
        let steps = ranks.steps(nodes);
        let span = steps.last().copied().unwrap_or(0.0);
        nodes.iter().zip(&steps).for_each(|(node, step)| middle[*node] = step - span / 2.0);
    }
    for round in 0..ROUNDS {
        let forth = round % 2 == 1;
        let ordered: Vec<&Vec<usize>> =
            if forth { ranks.nodes.iter().collect() } else { ranks.nodes.iter().rev().collect() };
        for nodes in ordered {
            let wishes: Vec<(f64, f64)> = nodes
                .iter()
                .map(|node| {
                    let side = if forth { &before[*node] } else { &after[*node] };
                    let neighbours = side.iter().map(|(other, weight)| (middle[*other], *weight));
                    // Cubed, so that a light way gives way to a heavy one and does not bend it.
                    let (at, weight) = wish(neighbours.collect()).unwrap_or((middle[*node], 0.05));
                    (at, weight.powi(3))
                })
                .collect();
            let granted = grant(&wishes, &ranks.steps(nodes));
            nodes.iter().zip(granted).for_each(|(node, at)| middle[*node] = at);
        }
    }
    let least = (0..count).map(|node| middle[node] - ranks.half[node]).fold(f64::INFINITY, f64::min);
    middle.iter_mut().for_each(|at| *at -= if least.is_finite() { least } else { 0.0 });
    middle
}

impl Ranks<'_> {
    /// Returns how far each node of a rank must at least stand behind the first one.
    fn steps(&self, nodes: &[usize]) -> Vec<f64> {
        let mut at = 0.0;
        let mut steps = Vec::with_capacity(nodes.len());
        for (place, node) in nodes.iter().enumerate() {
            if let Some(previous) = place.checked_sub(1).map(|place| nodes[place]) {
                let margin = self.margin[previous].max(self.margin[*node]);
                at += self.half[previous] + margin + self.half[*node];
            }
            steps.push(at);
        }
        steps
    }
}

/// Returns the weighted median of places, and the sum of the weights.
fn wish(mut neighbours: Vec<(f64, f64)>) -> Option<(f64, f64)> {
    neighbours.sort_by(|a, b| a.0.total_cmp(&b.0));
    let sum: f64 = neighbours.iter().map(|(_, weight)| weight).sum();
    let mut passed = 0.0;
    for (place, (at, weight)) in neighbours.iter().enumerate() {
        passed += weight;
        if (passed - sum / 2.0).abs() < 1e-9 {
            let next = neighbours.get(place + 1).map_or(*at, |(next, _)| *next);
            return Some(((at + next) / 2.0, sum));
        }
        if passed > sum / 2.0 {
            return Some((*at, sum));
        }
    }
    None
}

/// Returns the places nearest to the wished ones that are at least `steps` apart.
fn grant(wishes: &[(f64, f64)], steps: &[f64]) -> Vec<f64> {
    // Blocks of neighbours that push against each other: the weighted sum of their wishes, their weight, how many they are.
    let mut blocks: Vec<(f64, f64, usize)> = Vec::new();
    for ((wish, weight), step) in wishes.iter().zip(steps) {
        blocks.push(((wish - step) * weight, *weight, 1));
        while let [.., (sum, weight, count), (next_sum, next_weight, next_count)] = blocks.as_slice()
            && sum / weight > next_sum / next_weight
        {
            let joined = (sum + next_sum, weight + next_weight, count + next_count);
            blocks.truncate(blocks.len() - 2);
            blocks.push(joined);
        }
    }
    let bases = blocks.into_iter().flat_map(|(sum, weight, count)| std::iter::repeat_n(sum / weight, count));
    bases.zip(steps).map(|(base, step)| base + step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_keep_their_distance() {
        assert_eq!(grant(&[(0.0, 1.0), (0.0, 1.0), (50.0, 1.0)], &[0.0, 10.0, 20.0]), [-5.0, 5.0, 50.0]);
    }

    #[test]
    fn the_heavier_way_is_straight() {
        let nodes = [vec![0], vec![1, 2], vec![3]];
        let half = [10.0; 4];
        let links = [(0, 1, 1.0), (0, 2, 8.0), (1, 3, 1.0), (2, 3, 8.0)];
        let middle = settle(&Ranks { nodes: &nodes, half: &half, margin: &[4.0; 4], links: &links });
        assert!((middle[0] - middle[2]).abs() < 0.5 && (middle[3] - middle[2]).abs() < 0.5, "{middle:?}");
        assert!(middle[2] - middle[1] >= 24.0);
    }
}
