//! Things that wait for each other.

/// Returns the circles among things that wait for others, each as its indices in the order of waiting.
///
/// `waits_for[a]` holds what `a` waits for. Each thing is on at most one circle that is returned, and the work is
/// linear: whatever does not wait, or waits only for what ends, is removed first.
pub(crate) fn circles(waits_for: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut open: Vec<usize> = waits_for.iter().map(Vec::len).collect();
    let mut held_up: Vec<Vec<usize>> = vec![Vec::new(); waits_for.len()];
    for (thing, others) in waits_for.iter().enumerate() {
        for other in others {
            held_up[*other].push(thing);
        }
    }
    let mut free: Vec<usize> = (0..open.len()).filter(|thing| open[*thing] == 0).collect();
    while let Some(thing) = free.pop() {
        for waiting in &held_up[thing] {
            open[*waiting] -= 1;
            if open[*waiting] == 0 {
                free.push(*waiting);
            }
        }
    }
    // All that is left waits, in the end, for a circle: follow one thread of waiting from each until it bites itself.
    let mut seen_from = vec![usize::MAX; open.len()];
    let mut found = Vec::new();
    for start in 0..open.len() {
        let mut thread = Vec::new();
        let mut at = start;
        while open[at] > 0 && seen_from[at] == usize::MAX {
            seen_from[at] = start;
            thread.push(at);
            let Some(next) = waits_for[at].iter().copied().find(|other| open[*other] > 0) else { break };
            at = next;
        }
        if !thread.is_empty() && open[at] > 0 && seen_from[at] == start {
            let begin = thread.iter().position(|thing| *thing == at).unwrap_or_default();
            found.push(thread.split_off(begin));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::circles;

    #[test]
    fn what_waits_for_a_circle_is_not_on_it() {
        assert_eq!(circles(&[vec![1], vec![2], vec![1], vec![]]), [vec![1, 2]]);
        assert_eq!(circles(&[vec![0], vec![0]]), [vec![0]]);
        assert!(circles(&[vec![1, 2], vec![2], vec![]]).is_empty());
    }
}
