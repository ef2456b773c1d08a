//! How likely one is ever to arrive at each node of a loop: a Markov chain, reduced step by step.
//!
//! A node can be taken out of a chain without changing what happens at the others: each pair of a way in and a way out
//! becomes one way, as a star of resistors becomes a mesh. (The state reduction of Grassmann, Taksar & Heyman 1985, which only adds and
//! multiplies positive numbers and so loses no digits.) When all nodes but one are out, what flows into that one is the
//! probability of ever arriving there. Halving again and again gives this for all nodes: first take out one half to look into
//! the other, then the other way round. A loop over ten thousand touchpoints costs a few hundred thousand steps; only
//! loops in which nearly everything leads to nearly everything are dear, and these are given up when the effort runs out.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// How much work may still be spent, in ways looked at.
pub(super) struct Effort {
    /// What is left.
    pub(super) left: u64,
}

/// A lower and an upper bound that are carried side by side.
pub(super) type Bounds = [f64; 2];

/// A chain of states with ways among them, ways out of it, and what comes in from outside.
#[derive(Debug, Clone, Default)]
pub(super) struct Chain {
    /// For each state its name outside.
    pub(super) names: Vec<usize>,
    /// For each state the states that it leads to, ascending, with the weight; never itself.
    pub(super) ways: Vec<Vec<(usize, f64)>>,
    /// For each state the weight of what leaves the chain.
    pub(super) leak: Vec<f64>,
    /// For each state how many come in there first.
    pub(super) entry: Vec<Bounds>,
}

/// What is known of a state in the end.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Arrival {
    /// The name of the state.
    pub(super) name: usize,
    /// How many ever arrive there.
    pub(super) reach: Bounds,
    /// Of those who stand there once, how many leave the chain without coming back to it.
    pub(super) escape: f64,
}

impl Effort {
    /// Spends some of the effort, and tells whether there was enough.
    pub(super) fn spend(&mut self, steps: usize) -> bool {
        self.left = self.left.saturating_sub(steps as u64);
        self.left > 0
    }
}

/// Returns for each state how many ever arrive; `None` if the effort does not suffice.
pub(super) fn arrivals(chain: Chain, effort: &mut Effort) -> Option<Vec<Arrival>> {
    let mut arrivals = Vec::with_capacity(chain.names.len());
    let mut waiting = vec![chain];
    while let Some(chain) = waiting.pop() {
        let count = chain.names.len();
        match count {
            0 => {}
            1 => arrivals.push(Arrival { name: chain.names[0], reach: chain.entry[0], escape: chain.leak[0] }),
            _ => {
                let middle = count / 2;
                waiting.push(chain.clone().reduced(middle..count, effort)?);
                waiting.push(chain.reduced(0..middle, effort)?);
            }
        }
    }
    Some(arrivals)
}

impl Chain {
    /// Returns the chain with only the states of a range kept.
    fn reduced(mut self, kept: std::ops::Range<usize>, effort: &mut Effort) -> Option<Chain> {
        let count = self.names.len();
        let mut back: Vec<Vec<usize>> = vec![Vec::new(); count];
        for (from, ways) in self.ways.iter().enumerate() {
            ways.iter().for_each(|(to, _)| back[*to].push(from));
        }
        let weight =
            |ways: &[Vec<(usize, f64)>], back: &[Vec<usize>], state: usize| ways[state].len() * back[state].len();
        // Those with the fewest ways go first, so that few new ones come up.
        let mut queue: BinaryHeap<Reverse<(usize, usize)>> = (0..count)
            .filter(|state| !kept.contains(state))
            .map(|state| Reverse((weight(&self.ways, &back, state), state)))
            .collect();
        while let Some(Reverse((known, state))) = queue.pop() {
            let now = weight(&self.ways, &back, state);
            if now > known {
                queue.push(Reverse((now, state)));
                continue;
            }
            let steps = self.take_out(state, &mut back);
            if !effort.spend(steps) {
                return None;
            }
        }
        let shift = kept.start;
        let renamed = |ways: Vec<(usize, f64)>| ways.into_iter().map(|(to, part)| (to - shift, part)).collect();
        Some(Chain {
            names: self.names[kept.clone()].to_vec(),
            ways: self.ways.drain(kept.clone()).map(renamed).collect(),
            leak: self.leak[kept.clone()].to_vec(),
            entry: self.entry[kept].to_vec(),
        })
    }

    /// Takes a state out, joins each way in with each way out, and returns how many ways were looked at.
    fn take_out(&mut self, state: usize, back: &mut [Vec<usize>]) -> usize {
        let ways = std::mem::take(&mut self.ways[state]);
        let before = std::mem::take(&mut back[state]);
        let leak = self.leak[state];
        let total = leak + ways.iter().map(|(_, part)| part).sum::<f64>();
        for (to, part) in &ways {
            for side in 0..2 {
                self.entry[*to][side] += self.entry[state][side] * part / total;
            }
            if let Ok(at) = back[*to].binary_search(&state) {
                back[*to].remove(at);
            }
        }
        let mut joined: Vec<(usize, f64)> = Vec::new();
        let mut steps = 1 + ways.len();
        for from in before {
            let own = &mut self.ways[from];
            let Ok(at) = own.binary_search_by_key(&state, |(to, _)| *to) else {
                continue;
            };
            let inflow = own[at].1;
            steps += own.len() + ways.len();
            // Whoever gets to a state without any way out never comes back.
            self.leak[from] += if total > 0.0 { inflow * leak / total } else { inflow };
            let factor = inflow / total.max(f64::MIN_POSITIVE);
            let mut new_ways = ways.iter().filter(|(to, _)| *to != from).peekable();
            joined.clear();
            for (to, part) in own.drain(..).filter(|(to, _)| *to != state) {
                while let Some((earlier, new)) = new_ways.next_if(|(new, _)| *new < to) {
                    joined.push((*earlier, new * factor));
                    note(&mut back[*earlier], from);
                }
                let more = new_ways.next_if(|(new, _)| *new == to).map_or(0.0, |(_, new)| new * factor);
                joined.push((to, part + more));
            }
            for (later, new) in new_ways {
                joined.push((*later, new * factor));
                note(&mut back[*later], from);
            }
            std::mem::swap(own, &mut joined);
        }
        steps
    }
}

/// Notes in a sorted list that a way comes from a state.
fn note(back: &mut Vec<usize>, from: usize) {
    if let Err(at) = back.binary_search(&from) {
        back.insert(at, from);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(entry: &[f64], ways: &[(usize, usize, f64)]) -> Chain {
        let count = entry.len();
        let mut chain = Chain {
            names: (0..count).collect(),
            ways: vec![Vec::new(); count],
            leak: vec![1.0; count],
            entry: entry.iter().map(|part| [*part; 2]).collect(),
        };
        for (from, to, part) in ways {
            chain.leak[*from] -= part;
            if from != to {
                chain.ways[*from].push((*to, *part));
            }
        }
        chain
    }

    fn reach(chain: Chain) -> Vec<f64> {
        let mut arrivals = arrivals(chain, &mut Effort { left: 1_000_000 }).expect("enough effort");
        arrivals.sort_by_key(|arrival| arrival.name);
        arrivals.iter().map(|arrival| arrival.reach[0]).collect()
    }

    #[test]
    fn a_loop_is_not_counted_twice() {
        // 0 → 1 always; 1 → 0 half of the time, else out: everyone is at both, however often.
        assert_eq!(reach(chain(&[1.0, 0.0], &[(0, 1, 1.0), (1, 0, 0.5)])), [1.0, 1.0]);
    }

    #[test]
    fn a_second_chance_counts() {
        // 0 → 1 or 2, half and half; 1 → 0; so 2 gets all in the end, unless half of those at 1 leave.
        let sure = reach(chain(&[1.0, 0.0, 0.0], &[(0, 1, 0.5), (0, 2, 0.5), (1, 0, 1.0), (2, 0, 0.1)]));
        assert!((sure[2] - 1.0).abs() < 1e-12, "{sure:?}");
        let some = reach(chain(&[1.0, 0.0, 0.0], &[(0, 1, 0.5), (0, 2, 0.5), (1, 0, 0.5)]));
        assert!((some[2] - 2.0 / 3.0).abs() < 1e-12, "{some:?}");
    }

    #[test]
    fn a_trap_keeps_those_who_fall_into_it() {
        let trap = [(0, 1, 0.25), (0, 2, 0.75), (1, 3, 1.0), (3, 1, 1.0), (2, 0, 1.0)];
        let reach = reach(chain(&[1.0, 0.0, 0.0, 0.0], &trap));
        assert!((reach[3] - 1.0).abs() < 1e-12 && (reach[2] - 0.75).abs() < 1e-12, "{reach:?}");
    }
}
