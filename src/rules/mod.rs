//! What a journey is judged by: one rule a file, each with its documentation, its identity and its check.
//!
//! A rule's file is its page: its `//!` lines are what `cjm explain` prints, the row of the README and, in its examples,
//! its own test. To add a rule, write its file, name it below in `mod` and in [`ALL`], and run the tests.

mod mechanism;
mod portfolio;

mod language;

mod accepted_without_reason;
mod after_purchase_thin;
mod after_purchase_unheard;
mod answer_without_effect;
mod as_is_without_plan;
mod assumptions_only;
mod backstage_without_owner;
mod bad_news_without_reply;
mod begins_at_own_door;
mod behaviour_unserved;
mod both_sides_of_the_line;
mod business_goal_missing;
mod cards_in_a_circle;
mod channel_synonyms;
mod churn_and_retention_disagree;
mod churn_without_period;
mod cliff_without_pain;
mod contact_without_frontstage;
mod contact_without_physical_evidence;
mod crowded_stage;
mod customers_unaccounted;
mod date_in_the_future;
mod dead_end;
mod delight_before_must_be;
mod digital_only_step;
mod dismissed_without_reason;
mod duration_shorter_than_its_parts;
mod effort_without_direction;
mod emotion_without_evidence;
mod empty_stage;
mod ends_on_a_low;
mod everything_positive;
mod evidence_half_told;
mod evidence_outdated;
mod evidence_without_source;
mod exit_without_pain;
mod expectation_missed;
mod expectation_without_experience;
mod experience_without_expectation;
mod external_unsoftened;
mod fail_without_recovery;
mod feeling_contradicts_emotion;
mod flat_emotions;
mod flat_engagement;
mod frontstage_without_backstage;
mod goal_repeated;
mod hand_off_to_nobody;
mod harm_unguarded;
mod identical_personas;
mod ignore_without_reason;
mod image_without_alt;
mod importance_ignored;
mod importance_without_difference;
mod impossible_metric_value;
mod improves_itself;
mod inside_out_importance;
mod inside_out_title;
mod journey_ends_at_purchase;
mod journey_id_taken;
mod journey_starts_at_purchase;
mod journey_told_twice;
mod journeys_in_a_circle;
mod keys_not_used;
mod language_contradicts_script;
mod language_unsaid;
mod link_says_nothing;
mod long_wait_unexplained;
mod loop_without_exit;
mod lowest_point_unanswered;
mod metric_of_unknown_origin;
mod metric_without_target;
mod metric_worsened;
mod moment_of_truth_assumed;
mod moment_of_truth_misplaced;
mod moment_of_truth_unanswered;
mod moment_of_truth_unmarked;
mod moment_of_truth_without_harm;
mod moment_of_truth_without_metric;
mod moments_of_truth_inflated;
mod mostly_assumed;
mod mostly_waiting;
mod must_be_unmet;
mod name_too_long;
mod name_used_twice;
mod need_unanswered;
mod negative_emotion_without_pain;
mod nps_as_percentage;
mod number_without_unit;
mod onboarding_after_use;
mod one_kind_of_evidence;
mod opportunities_in_a_circle;
mod opportunity_after_dismissed;
mod opportunity_done_too_early;
mod opportunity_not_in_plan;
mod opportunity_unweighed;
mod opportunity_without_metric;
mod opportunity_without_owner;
mod opportunity_without_pain;
mod orphan_backstage;
mod orphan_sub_journey;
mod owner_missing;
mod owner_of_too_much;
mod owner_of_two_spellings;
mod owner_spelt_differently;
mod pain_contradicts_emotion;
mod pain_forgotten_by_plan;
mod pain_without_answer;
mod pain_without_owner;
mod painful_choke_point;
mod partner_without_owner;
mod patchy_emotions;
mod peak_missing;
mod peak_without_voice;
mod persona_left_out;
mod persona_missing;
mod persona_never_met;
mod persona_without_evidence;
mod persona_without_goal;
mod personas_without_priority;
mod phase_told_nowhere;
mod phases_out_of_order;
mod plan_felt_as_measured;
mod plan_keeps_pain;
mod plan_without_as_is;
mod plan_without_opportunity;
mod priority_upside_down;
mod quick_win_waiting;
mod recurring_pain;
mod requirements_in_a_circle;
mod review_behind_evidence;
mod review_date_missing;
mod review_overdue;
mod sample_too_small;
mod satisfaction_contradicts_emotion;
mod scenario_missing;
mod scope_half_said;
mod scope_unsaid;
mod score_without_scale;
mod severe_pain_without_evidence;
mod shares_over_100_percent;
mod silence_before_renewal;
mod single_channel;
mod solution_as_pain;
mod solved_without_answer;
mod split_without_reason;
mod stage_spelt_differently;
mod stage_without_emotion;
mod stage_without_phase;
mod state_unsaid;
mod switch_without_reason;
mod system_as_customer;
mod target_already_met;
mod thin_stage;
mod too_many_personas;
mod too_many_stages;
mod too_many_switches;
mod too_many_touchpoints;
mod touchpoint_told_differently;
mod touchpoint_without_channel;
mod unknown_ignore;
mod unknown_journey;
mod unlinked_plan;
mod unreachable_touchpoint;
mod unused_channel;
mod unused_evidence;
mod unused_ignore;
mod unused_lane;
mod unused_metric;
mod vague_goal;
mod vague_pain;
mod valley_after_purchase;
mod value_for_absent_persona;
mod wait_before_first_contact;
mod way_back_without_reason;

pub use mechanism::{
    Check, Context, Example, Examples, Group, IgnoredAcross, OptionKind, PROFILES, Profile, RECOMMENDED, Reading, Rule,
    RuleOption, Settings, Tier, Word, WrittenRules, bring_home, explain, find, is_about_an_entry, json, judge, page_of,
    reference, table,
};
pub use portfolio::{
    Digest, Name, OpportunityDigest, PainAt, PainDigest, PersonaDigest, Portfolio, SharedDigest, Spot, StageDigest,
    Told, TouchpointDigest, judge_across,
};

/// Every rule, group by group, by name within a group.
pub const ALL: &[&Rule] = &[
    // File
    &language::ambiguous_reference::RULE,
    &language::conflict_marker::RULE,
    &language::duplicate_id::RULE,
    &language::duplicate_key::RULE,
    &language::forbidden_character::RULE,
    &language::merge_key::RULE,
    &language::missing_name::RULE,
    &language::missing_stages::RULE,
    &language::missing_title::RULE,
    &language::not_a_journey::RULE,
    &language::not_utf_8::RULE,
    &language::second_document::RULE,
    &language::self_alias::RULE,
    &language::too_large::RULE,
    &language::unknown_alias::RULE,
    &language::unknown_card::RULE,
    &language::unknown_channel::RULE,
    &language::unknown_evidence::RULE,
    &language::unknown_key::RULE,
    &language::unknown_lane::RULE,
    &language::unknown_metric::RULE,
    &language::unknown_need::RULE,
    &language::unknown_opportunity::RULE,
    &language::unknown_pain_point::RULE,
    &language::unknown_persona::RULE,
    &language::unknown_tag::RULE,
    &language::unknown_touchpoint::RULE,
    &language::unquoted_text::RULE,
    &language::way_without_target::RULE,
    &language::wrong_id::RULE,
    &language::wrong_value::RULE,
    &language::yaml_syntax::RULE,
    &image_without_alt::RULE,
    &impossible_metric_value::RULE,
    &improves_itself::RULE,
    &keys_not_used::RULE,
    &language_contradicts_script::RULE,
    &language_unsaid::RULE,
    &link_says_nothing::RULE,
    &name_too_long::RULE,
    &plan_without_as_is::RULE,
    &shares_over_100_percent::RULE,
    &state_unsaid::RULE,
    // Way
    &crowded_stage::RULE,
    &dead_end::RULE,
    &empty_stage::RULE,
    &exit_without_pain::RULE,
    &inside_out_title::RULE,
    &loop_without_exit::RULE,
    &name_used_twice::RULE,
    &painful_choke_point::RULE,
    &requirements_in_a_circle::RULE,
    &scope_half_said::RULE,
    &scope_unsaid::RULE,
    &split_without_reason::RULE,
    &system_as_customer::RULE,
    &thin_stage::RULE,
    &too_many_stages::RULE,
    &unreachable_touchpoint::RULE,
    &way_back_without_reason::RULE,
    // Phases
    &after_purchase_thin::RULE,
    &begins_at_own_door::RULE,
    &behaviour_unserved::RULE,
    &journey_ends_at_purchase::RULE,
    &journey_starts_at_purchase::RULE,
    &onboarding_after_use::RULE,
    &phases_out_of_order::RULE,
    &stage_without_phase::RULE,
    // Emotions
    &cliff_without_pain::RULE,
    &ends_on_a_low::RULE,
    &everything_positive::RULE,
    &expectation_missed::RULE,
    &expectation_without_experience::RULE,
    &experience_without_expectation::RULE,
    &feeling_contradicts_emotion::RULE,
    &flat_emotions::RULE,
    &flat_engagement::RULE,
    &lowest_point_unanswered::RULE,
    &negative_emotion_without_pain::RULE,
    &patchy_emotions::RULE,
    &peak_missing::RULE,
    &peak_without_voice::RULE,
    &plan_felt_as_measured::RULE,
    &stage_without_emotion::RULE,
    &valley_after_purchase::RULE,
    // Pains
    &accepted_without_reason::RULE,
    &answer_without_effect::RULE,
    &pain_contradicts_emotion::RULE,
    &pain_without_answer::RULE,
    &pain_without_owner::RULE,
    &solution_as_pain::RULE,
    &solved_without_answer::RULE,
    &vague_pain::RULE,
    // Opportunities
    &dismissed_without_reason::RULE,
    &opportunities_in_a_circle::RULE,
    &opportunity_after_dismissed::RULE,
    &opportunity_done_too_early::RULE,
    &opportunity_not_in_plan::RULE,
    &opportunity_unweighed::RULE,
    &opportunity_without_metric::RULE,
    &opportunity_without_owner::RULE,
    &opportunity_without_pain::RULE,
    &plan_without_opportunity::RULE,
    &priority_upside_down::RULE,
    &quick_win_waiting::RULE,
    // Personas
    &customers_unaccounted::RULE,
    &identical_personas::RULE,
    &need_unanswered::RULE,
    &persona_left_out::RULE,
    &persona_missing::RULE,
    &persona_never_met::RULE,
    &persona_without_evidence::RULE,
    &persona_without_goal::RULE,
    &scenario_missing::RULE,
    &too_many_personas::RULE,
    &value_for_absent_persona::RULE,
    // Evidence
    &assumptions_only::RULE,
    &date_in_the_future::RULE,
    &emotion_without_evidence::RULE,
    &evidence_half_told::RULE,
    &evidence_outdated::RULE,
    &evidence_without_source::RULE,
    &mostly_assumed::RULE,
    &one_kind_of_evidence::RULE,
    &sample_too_small::RULE,
    &satisfaction_contradicts_emotion::RULE,
    &severe_pain_without_evidence::RULE,
    &unused_evidence::RULE,
    // Ownership
    &business_goal_missing::RULE,
    &goal_repeated::RULE,
    &owner_missing::RULE,
    &owner_spelt_differently::RULE,
    &partner_without_owner::RULE,
    &review_behind_evidence::RULE,
    &review_date_missing::RULE,
    &review_overdue::RULE,
    &vague_goal::RULE,
    // Channels
    &bad_news_without_reply::RULE,
    &channel_synonyms::RULE,
    &digital_only_step::RULE,
    &hand_off_to_nobody::RULE,
    &single_channel::RULE,
    &switch_without_reason::RULE,
    &too_many_switches::RULE,
    &touchpoint_without_channel::RULE,
    &unused_channel::RULE,
    // Metrics
    &after_purchase_unheard::RULE,
    &churn_and_retention_disagree::RULE,
    &churn_without_period::RULE,
    &effort_without_direction::RULE,
    &metric_of_unknown_origin::RULE,
    &metric_without_target::RULE,
    &metric_worsened::RULE,
    &nps_as_percentage::RULE,
    &number_without_unit::RULE,
    &score_without_scale::RULE,
    &target_already_met::RULE,
    &unused_metric::RULE,
    // Time
    &duration_shorter_than_its_parts::RULE,
    &long_wait_unexplained::RULE,
    &mostly_waiting::RULE,
    &silence_before_renewal::RULE,
    &wait_before_first_contact::RULE,
    // Moments
    &delight_before_must_be::RULE,
    &harm_unguarded::RULE,
    &importance_ignored::RULE,
    &importance_without_difference::RULE,
    &inside_out_importance::RULE,
    &moment_of_truth_assumed::RULE,
    &moment_of_truth_misplaced::RULE,
    &moment_of_truth_unanswered::RULE,
    &moment_of_truth_unmarked::RULE,
    &moment_of_truth_without_harm::RULE,
    &moment_of_truth_without_metric::RULE,
    &moments_of_truth_inflated::RULE,
    &must_be_unmet::RULE,
    // Blueprint
    &backstage_without_owner::RULE,
    &both_sides_of_the_line::RULE,
    &cards_in_a_circle::RULE,
    &contact_without_frontstage::RULE,
    &contact_without_physical_evidence::RULE,
    &external_unsoftened::RULE,
    &fail_without_recovery::RULE,
    &frontstage_without_backstage::RULE,
    &orphan_backstage::RULE,
    &unused_lane::RULE,
    // Portfolio
    &as_is_without_plan::RULE,
    &journey_id_taken::RULE,
    &journey_told_twice::RULE,
    &journeys_in_a_circle::RULE,
    &orphan_sub_journey::RULE,
    &owner_of_too_much::RULE,
    &owner_of_two_spellings::RULE,
    &pain_forgotten_by_plan::RULE,
    &personas_without_priority::RULE,
    &phase_told_nowhere::RULE,
    &plan_keeps_pain::RULE,
    &recurring_pain::RULE,
    &stage_spelt_differently::RULE,
    &too_many_touchpoints::RULE,
    &touchpoint_told_differently::RULE,
    &unknown_journey::RULE,
    &unlinked_plan::RULE,
    // Ignores
    &ignore_without_reason::RULE,
    &unknown_ignore::RULE,
    &unused_ignore::RULE,
];
