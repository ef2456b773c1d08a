//! The links between separate things: pain points and opportunities, opportunities and what comes before them.

use super::Desk;
use crate::journey::{List, Opportunity, PainPoint, Place, Ref};
use crate::source::Spanned;

/// The most opportunities of one place that answer what is beside them: a longer list answers nothing in particular.
const NEIGHBOURS: usize = 50;

impl Desk<'_> {
    /// Joins all bonds, once everything has been laid out.
    pub(super) fn join_bonds(&mut self) {
        self.join_solved_pains();
        self.join_neighbours();
        self.join_afters();
    }

    /// Joins what is said with `opportunities` at a pain and with `solves` at an opportunity: the same bond from two ends.
    fn join_solved_pains(&mut self) {
        for pain in 0..self.journey.pains.len() {
            // They are bound anew, each once.
            for opportunity in std::mem::take(&mut self.journey.pains[pain].opportunities) {
                self.bind(Ref::new(pain), opportunity);
            }
        }
        for (opportunity, solves) in std::mem::take(&mut self.deferred.solves) {
            for name in solves {
                match self.pains.resolve(&name, &mut self.findings) {
                    Some(pain) => self.bind(pain, opportunity),
                    None => self.journey.opportunities.items[opportunity.index()].has_broken_pains = true,
                }
            }
        }
    }

    /// Joins pains and opportunities of the same place, as long as neither names its counterpart itself.
    fn join_neighbours(&mut self) {
        type Beside = (Vec<Ref<PainPoint>>, Vec<Ref<Opportunity>>);
        let mut places: Vec<Beside> = Vec::new();
        for moment in
            self.journey.moments().filter(|moment| !moment.pains.is_empty() && !moment.opportunities.is_empty())
        {
            let silent_pain = |pain: &&Ref<PainPoint>| !self.journey[**pain].names_opportunities;
            let silent_opportunity = |opportunity: &&Ref<Opportunity>| !self.journey[**opportunity].names_pains;
            let pains = moment.pains.iter().filter(silent_pain).copied().collect();
            let opportunities = moment.opportunities.iter().filter(silent_opportunity).take(NEIGHBOURS).copied();
            places.push((pains, opportunities.collect()));
        }
        for (pains, opportunities) in places {
            for pain in pains {
                for opportunity in &opportunities {
                    self.bind(pain, *opportunity);
                }
            }
        }
    }

    fn bind(&mut self, pain: Ref<PainPoint>, opportunity: Ref<Opportunity>) {
        if !self.bound.insert((pain, opportunity)) {
            return;
        }
        let answers = &mut self.journey.pains[pain.index()].opportunities;
        answers.push(opportunity);
        let place = self.journey.pains[pain.index()].at;
        let opportunity = &mut self.journey.opportunities.items[opportunity.index()];
        opportunity.solves.push(pain);
        if !opportunity.at.contains(&place) && place != Place::Journey {
            opportunity.at.push(place);
        }
    }

    fn join_afters(&mut self) {
        for (opportunity, written) in std::mem::take(&mut self.deferred.afters) {
            let mut after = List { items: Vec::new(), span: written.span, broken: written.has_broken() };
            for name in written.iter() {
                let name: &Spanned<String> = name;
                match self.opportunities.resolve(name, &mut self.findings) {
                    Some(earlier) => after.items.push(earlier),
                    None => after.broken = true,
                }
            }
            self.journey.opportunities.items[opportunity.index()].after = after;
        }
    }
}
