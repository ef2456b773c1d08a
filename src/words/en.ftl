# The words of cjm in English. A language is one file like this one, with the same keys and the same values in { }.
#
# Names and texts of the journey are never inflected: set them behind a colon, in quotation marks, or beside a noun.
# What stands between backquotes is typed as it is: keys, values, commands.
# A message and a term (-customer) never share a name.
#
# What customers and the purchase are called may be replaced by a file. Where your language inflects, choose by `.own`: your
# own words where nothing is replaced, else the author's words as they are, in brackets or behind a colon:
#     persona-share =
#         { -customer.own ->
#             [yes] { $share } ({ -customer(number: "other") })
#            *[no] { $share } asiakkaista
#         }

## What can be called otherwise in a file

-customer =
    { $number ->
        [one] customer
       *[other] customers
    }
    .own = no
-purchase = purchase
    .own = no

customers = { -customer(number: "other") }
one-customer = { -customer(number: "one") }
purchase-word = { -purchase }

## Numbers, lists and quotations

decimal = .
percent = { $number } %
quote = “{ $text }”
thought = ‘{ $text }’
name = “{ $name }”
list-comma = { $first }, { $second }
list-and = { $first } and { $second }
list-or = { $first } or { $second }
labelled = { $label }: { $text }

## The journey as a whole

head-untitled = Customer journey map
state-as-is = As-is
state-to-be = To-be
head-starts = Starts
head-ends = Ends
head-business-goal = Business goal: { $goal }
# The same above a table, where the goal follows in a cell.
head-company = Company
# Within a stage.
stage-business-goal = company: { $goal }
# In the middle of a line. $date is the date of the last review.
head-reviewed = reviewed { $date }
# The evidence follows.
head-evidence = Rests on
# The metrics of the whole journey follow.
head-metrics = Measured
head-sources = Sources
head-emotion = How it feels
head-curve = Curve
head-notable = Best, worst and last

## Personas

# In the middle of a line, like the other words that begin with persona-line.
persona-line-who = who
persona-line-goals = wants
persona-line-needs = needs
persona-line-priorities = weighs
persona-line-pain-points = hurts
# In place of names, where it is everybody.
everybody = everybody
persona-needs = Needs
persona-priorities = What decides
persona-pain-points = Pain points
# $share is a percentage.
persona-share = { $share } of { -customer(number: "other") }
persona-trigger = Trigger: { $trigger }

## Descriptions for people who cannot see the picture

# $state is state-as-is or state-to-be in lower case.
description-map = Customer journey map, { $state }.
description-comparison = Two customer journey maps compared. { $versions }
description-stages =
    { $number ->
        [one] { $number } stage
       *[other] { $number } stages
    }
description-stages-with-touchpoints =
    { $stages ->
        [one] { $stages } stage
       *[other] { $stages } stages
    } with { $touchpoints ->
        [one] { $touchpoints } touchpoint
       *[other] { $touchpoints } touchpoints
    }
description-personas =
    { $number ->
        [one] { $number } persona
       *[other] { $number } personas
    }
# At the end of a list of names.
description-more = and { $number } more
# How somebody feels at the best, the worst and the last touchpoint. $who holds names; $number tells how many.
description-emotion =
    { $number ->
        [one] { $who } feels best at “{ $best }” ({ $best-value }), worst at “{ $worst }” ({ $worst-value }), and at the end, “{ $last }”, { $last-value }.
       *[other] { $who } feel best at “{ $best }” ({ $best-value }), worst at “{ $worst }” ({ $worst-value }), and at the end, “{ $last }”, { $last-value }.
    }
description-emotion-of-customer = The { -customer(number: "one") } feels best at “{ $best }” ({ $best-value }), worst at “{ $worst }” ({ $worst-value }), and at the end, “{ $last }”, { $last-value }.
description-pain-points =
    { $number ->
        [one] { $number } pain point
       *[other] { $number } pain points
    }
description-opportunities =
    { $number ->
        [one] { $number } opportunity
       *[other] { $number } opportunities
    }
# $counts are the messages that begin with count-.
description-flow = The ways of { -customer(number: "other") } through the journey: { $counts }.
flow-title = { $title }: the flow

## Stages and phases

# Above the stages of each phase, by the kind of the journey.
phase-heading-purchase-before = Before the purchase
phase-heading-purchase-at = Purchase
phase-heading-purchase-after = After the purchase
phase-heading-subscription-before = Before subscribing
phase-heading-subscription-at = Subscribing
phase-heading-subscription-after = After subscribing
phase-heading-contract-before = Before the contract
phase-heading-contract-at = Contract
phase-heading-contract-after = After the contract
phase-heading-public-service-before = Before applying
phase-heading-public-service-at = Applying
phase-heading-public-service-after = After applying
phase-heading-employee-before = Before joining
phase-heading-employee-at = Joining
phase-heading-employee-after = After joining
# Before and after what the journey itself has a name for, which stands between them.
phase-heading-own-before = Before
phase-heading-own-after = After
# In the middle of a line.
phase-before = before
phase-purchase = { -purchase }
phase-after = after
stage-continued = { $name } (continued)
stage-in-any-order = in any order
# Which stages a part of a wide map shows; no line ends before the last number.
stage-of = stage { $stage } of { $count }
stages-of = stages { $stages } of { $count }
stage-as-far-as = as far as { $name }

## Lanes

# Soft hyphens stand at the joints of long words, where a narrow heading may break.
lane-actions = Actions
lane-thoughts = Thoughts and quotes
lane-touchpoints = Touchpoints
lane-emotion = Emotion
lane-pain-points = Pain points
lane-opportunities = Opportunities
lane-metrics = Metrics
lane-gaps = Gaps
lane-external = Outside influences
lane-frontstage = Frontstage
lane-backstage = Backstage
lane-support = Support
lane-systems = Systems
lane-owners = Owners
lane-evidence = Evidence
lane-next = Goes on
# How each touchpoint feels, as text below the curve.
lane-emotion-text = In words
# Below the heading of the lane of gaps.
gaps-shown = { $shown } of { $all }, the weightiest
gaps-shown-of-open = { $shown } of { $open } open, the weightiest
gaps-shown-of-placed = { $shown } of { $all }; the rest belong to no step
gaps-shown-of-personas = among the weightiest of the journey
# The lines of a service blueprint.
line-of-interaction = line of interaction
line-of-visibility = line of visibility
line-of-internal-interaction = line of internal interaction

## Touchpoints

# On a card: no channel.
touchpoint-alone = { -customer(number: "one") } alone
touchpoint-alone-without-channel = alone, no channel
touchpoint-company-first = company acts first
touchpoint-company-begins = the company begins
# Who controls a touchpoint, on a card.
control-partner = partner
control-customer = { -customer(number: "one") }
control-external = external
# The same in a text.
run-by-partner = run by a partner
run-by-customer = run by the { -customer(number: "one") }
run-by-external = run by others
channel-digital = digital
channel-physical = physical
channel-human = human
channel-post = post
touchpoint-wait = waits { $length }
touchpoint-duration = takes { $length }
# The channel of the touchpoint before, on a card and in a text.
touchpoint-from-channel = from { $channel }
touchpoint-comes-from = comes from { $channel }
# For which personas alone it is.
touchpoint-only-for = only { $names }
# What must be done before, on a card and in a text.
touchpoint-requires = needs: { $name }
touchpoint-after = after { $names }
touchpoint-opens = opens: { $journey }
touchpoint-opens-journey = opens the journey { $journey }
moment-of-truth = Moment of truth
moment-of-truth-zero = Zero moment of truth
moment-of-truth-first = First moment of truth
moment-of-truth-second = Second moment of truth
moment-of-truth-ultimate = Ultimate moment of truth

## The emotion curve

emotion-peak = peak
emotion-lowest = lowest point
emotion-ends-low = ends low
emotion-ends-high = ends high
emotion-expected = expected
emotion-expected-value = expected { $value }
emotion-spread = from { $low } to { $high }
emotion-value = feels { $value }
# The scale, from its upper to its lower end.
emotion-delighted = delighted
emotion-neutral = neutral
emotion-angry = angry

## Paths from touchpoint to touchpoint

path-starts-here-too = journey starts here too
# Nothing leads here, on a card and in a text.
path-unreachable = no way leads here
path-nothing-leads-here = nothing leads here
path-ends-badly = ends badly
path-dead-end = dead end
path-dead-end-reason = dead end: nothing leads on
path-end = the end
path-begins-here = begins here
path-ends-well-here = ends well here
path-ends-badly-here = ends badly here
path-leaves = leaves
# Behind the reason for which somebody leaves.
path-content = content
path-again = once more
path-to = to “{ $name }”
path-to-more = and to { $number } more
path-from = from “{ $name }”
path-from-more = and from { $number } more
path-fails = fails
path-start = Customers start here

## Pain points, opportunities and other notes

severity-low = low
severity-medium = medium
severity-high = high
severity-critical = critical
# A claim without evidence: on a note, and among facts.
note-assumption = assumption
note-assumed = assumed
pain-accepted = accepted
pain-solved = solved
opportunity-open = open
opportunity-in-progress = in progress
opportunity-done = done
opportunity-dismissed = dismissed
note-because = because: { $reason }
# What an opportunity is worth to customers, and to the company.
opportunity-customer-value = value { $value }
opportunity-business-value = business { $value }
opportunity-effort = effort { $effort }
opportunity-priority = priority { $priority }
external-softened-by = softened by: { $what }
# $rank is its place in the ranking.
gap-rank = gap { $rank }
card-after = after { $names }

## Metrics

metric-not-measured = not measured
# Behind the value: 3.9 of 7.
metric-of-scale = of { $high }
metric-target = target { $value }
metric-baseline = from { $value }
# On a note.
metric-meets = meets its target
metric-misses = misses its target
# In a text.
metric-met = target met
metric-not-met = target not met
metric-sample = { $number } measured

## Details: a label, and what the journey says under it

detail-about = about
detail-behaviour = behaviour
detail-wait = waits
detail-duration = takes
detail-moment-of-truth = moment of truth
detail-channel-owner = channel owner
# Which needs it answers.
detail-answers = answers
detail-importance = importance
detail-company-importance = for the company { $value }
detail-satisfaction = satisfaction
detail-engagement = engagement
detail-quality = quality
detail-kano = Kano
detail-personalised-for = made for
detail-listening = listens with
detail-wait-explained = wait explained
yes = yes
no = no
detail-staff = staff
detail-physical-evidence = to see
detail-cost = costs
detail-harm = harm
detail-link = link
# What a claim rests on.
detail-evidence = from
detail-answered-by = answered by
detail-solves = solves
detail-after = after
detail-metrics = seen in
# Of the journey as a whole; they begin a line.
detail-journey-kind = Kind
detail-journey-audience = For
detail-journey-covers = Covers
detail-journey-expects = Expects
detail-journey-improves = Improves
detail-journey-language = Language
detail-journey-review = Reviewed
detail-journey-note = Note
detail-journey-link = Link
# How often the journey is reviewed. $length is a length of time.
detail-every = every { $length }
# How many people a source heard.
detail-heard = { $number } heard
detail-range = { $low } to { $high }
detail-at-least = from { $low }
detail-at-most = up to { $high }

## Evidence

evidence-survey = survey
evidence-analytics = analytics
evidence-experiment = experiment
evidence-event-log = event log
evidence-observation = observation
evidence-usability-test = usability test
evidence-mystery-shopping = mystery shopping
evidence-session-recording = session recordings
evidence-diary = diary study
evidence-interview = interviews
evidence-focus-group = focus group
evidence-support-tickets = support tickets
evidence-reviews = reviews
evidence-complaints = complaints
evidence-social-media = social media
evidence-staff = staff
evidence-desk-research = desk research
evidence-regulation = regulation
evidence-assumption = assumption
evidence-workshop = workshop
evidence-count-survey =
    { $number ->
        [one] { $number } survey answer
       *[other] { $number } survey answers
    }
evidence-count-observation =
    { $number ->
        [one] { $number } observation
       *[other] { $number } observations
    }
evidence-count-usability-test =
    { $number ->
        [one] { $number } usability test
       *[other] { $number } usability tests
    }
evidence-count-session-recording =
    { $number ->
        [one] { $number } session recording
       *[other] { $number } session recordings
    }
evidence-count-diary =
    { $number ->
        [one] { $number } diary
       *[other] { $number } diaries
    }
evidence-count-interview =
    { $number ->
        [one] { $number } interview
       *[other] { $number } interviews
    }
evidence-count-focus-group =
    { $number ->
        [one] { $number } focus group participant
       *[other] { $number } focus group participants
    }
evidence-count-support-tickets =
    { $number ->
        [one] { $number } support ticket
       *[other] { $number } support tickets
    }
evidence-count-reviews =
    { $number ->
        [one] { $number } review
       *[other] { $number } reviews
    }
evidence-count-complaints =
    { $number ->
        [one] { $number } complaint
       *[other] { $number } complaints
    }
# $kind is one of the words above.
evidence-only = { $kind } only
evidence-partly = partly { $kind }

## Behaviours

behaviour-need-recognition = need recognition
behaviour-search = search
behaviour-consideration = consideration
behaviour-choice = choice
behaviour-ordering = ordering
behaviour-payment = payment
behaviour-delivery = delivery
behaviour-onboarding = onboarding
behaviour-consumption = consumption
behaviour-usage = usage
behaviour-engagement = engagement
behaviour-service-request = service request
behaviour-complaint = complaint
behaviour-return = return
behaviour-feedback = feedback
behaviour-renewal = renewal
behaviour-advocacy = advocacy
behaviour-leaving = leaving

## Kinds of journeys

kind-purchase = { -purchase }
kind-subscription = subscription
kind-contract = contract
kind-public-service = public service
kind-support = support
kind-employee = employee

## Qualities of a service (SERVQUAL) and the categories of Kano

quality-reliability = reliability
quality-assurance = assurance
quality-tangibles = tangibles
quality-empathy = empathy
quality-responsiveness = responsiveness
kano-must-be = must-be
kano-one-dimensional = one-dimensional
kano-attractive = attractive
kano-indifferent = indifferent
kano-reverse = reverse

## Lengths of time

# The unit behind a number: 3 weeks.
unit-second = s
unit-minute = min
unit-hour = h
unit-day =
    { $number ->
        [one] day
       *[other] days
    }
unit-business-day =
    { $number ->
        [one] business day
       *[other] business days
    }
unit-week =
    { $number ->
        [one] week
       *[other] weeks
    }
unit-month =
    { $number ->
        [one] month
       *[other] months
    }
unit-quarter =
    { $number ->
        [one] quarter
       *[other] quarters
    }
unit-year =
    { $number ->
        [one] year
       *[other] years
    }
# More or less that long.
length-about = about
length-up-to = up to
# Between two lengths of time.
length-to = to
length-and = and
length-or = or

## The legend of a map

legend-emotion = how it feels
legend-spread = spread between { -customer(number: "other") }
legend-expected = what was expected
legend-severity = severity, from one (low) to four (critical)
legend-assumption = assumption, not yet evidenced
legend-control = not in the company's control
legend-moment-of-truth = moment of truth
legend-channel-switch = the channel changes
legend-quote = said by a { -customer(number: "one") }
legend-leaves = leaves the journey
legend-leaves-content = leaves content
legend-fails = when it fails

## The legend of a flow

legend-start = start
legend-digital = on a screen
legend-physical = at a place, with things
legend-human = with a person
legend-post = by post
legend-feels-bad = feels bad, down to −2
legend-feels-good = feels good, up to +2
legend-main-path = the main way on
legend-other-path = another way

## The legend of a text, each behind a sign

sign-expected = expected
sign-spread = from the worst to the best of days
sign-thinks = thinks
sign-says = says
sign-pain = pain
sign-critical = critical
sign-moment-of-truth = moment of truth
# The name of a touchpoint follows.
sign-onward = on to
sign-back = back to
sign-leaves = leaves

## What a flow holds

count-steps =
    { $number ->
        [one] { $number } step
       *[other] { $number } steps
    }
count-stages =
    { $number ->
        [one] { $number } stage
       *[other] { $number } stages
    }
count-branches =
    { $number ->
        [one] { $number } branch
       *[other] { $number } branches
    }
count-paths-back =
    { $number ->
        [one] { $number } way back
       *[other] { $number } ways back
    }
count-paths-out =
    { $number ->
        [one] { $number } way out
       *[other] { $number } ways out
    }
count-exits =
    { $number ->
        [one] { $number } exit
       *[other] { $number } exits
    }
count-recoveries =
    { $number ->
        [one] { $number } recovery
       *[other] { $number } recoveries
    }
count-dead-ends =
    { $number ->
        [one] { $number } dead end
       *[other] { $number } dead ends
    }
count-unreachable =
    { $number ->
        [one] { $number } step to which no way leads
       *[other] { $number } steps to which no way leads
    }

## Two maps compared

compare-before = Before
compare-after = After
# A plan, and what became of it.
compare-planned = As planned
compare-now = As it is now
change-new = new
change-removed = removed
change-solved = solved
# A pain point that is gone though nothing answers it.
change-unanswered = no longer told, without an answer
change-closed = closed
change-was-called = was “{ $name }”
# $stage and $before are names: of a stage, and of the touchpoint before it.
change-was-after = moved, was in “{ $stage }” after “{ $before }”
change-was-first = moved, was first in “{ $stage }”
change-is-after = moved, now in “{ $stage }” after “{ $before }”
change-is-first = moved, now first in “{ $stage }”
change-moved-here = moved here
change-moved-away = moved elsewhere
change-better = better
change-worse = worse
change-as-target = { $value } (target)
# $label is compare-before or compare-planned.
change-only = { $label } only
change-not-said = not said
change-none = none
# Before what was and what is: channel: phone → shop.
change-severity = severity
change-channel = channel
change-control = control
change-company = company
change-wait = wait
change-duration = takes
change-moment-of-truth = moment of truth
# Who takes the first step: the company or the customer.
change-initiated-by = begins
change-customer = { -customer(number: "one") }
change-lowest-point = lowest point { $before } → { $after }
change-average = on average { $before } → { $after }
change-feels-the-same = feels the same as a whole
change-nothing = Nothing on the map has changed
change-stages = Stages
# How many of what a lane holds have changed.
change-count-new = { $number } new
change-count-removed = { $number } removed
change-count-unanswered = { $number } gone without an answer
change-count-moved = { $number } moved
change-count-changed = { $number } changed
change-count-solved = { $number } solved
change-count-settled = { $number } settled
change-count-closed = { $number } closed
change-count-kept = { $number } as before
# The legend.
legend-new = new
legend-removed = no longer there
legend-moved = moved
legend-changed = changed
legend-solved = solved or closed

## The page for a browser

page-skip = Skip the picture, read it in words
page-made = Drawn by cjm from the journey’s own file. This page loads nothing and sends nothing.
page-tools = What the picture shows
page-view = View
page-map = Map
page-flow = Flow
page-personas = Personas
page-lanes = Lanes
page-head = Title and personas
page-legend = Legend
page-theme = Look
page-zoom = Zoom
page-smaller = Smaller
page-larger = Larger
page-fit = Fit the width
page-find = Find
page-print = Print
page-print-picture = The picture as it is now
page-print-all = The whole page
page-details = Details
page-close = Close
page-previous = Previous touchpoint
page-next = Next touchpoint
page-keys = Arrow keys lead from touchpoint to touchpoint in the picture, Enter opens one, Esc closes it; +, − and 0 zoom.
page-in-words = In words
page-about = About this journey
page-business-goal = Business goal
page-goals = Wants
page-steps = Step by step
page-throughout = Throughout the journey
page-whole-stage = The stage as a whole
page-lane = Lane
# The table of all paths, and its columns.
page-paths = Where { -customer(number: "other") } go
page-from = From
page-to = To
page-share = Share
page-condition = When
page-who = Who
page-leaves = leaves the journey
page-leaves-content = leaves content
# The priority of a gap, and its factors.
page-priority = Weight
page-reach = reach
page-harm = harm
page-not-given = not given
page-influence = influence
page-still-to-do = still to do
page-fails = when it fails

## The page that lists many journeys

index-heading = Customer journeys
index-journeys =
    { $number ->
        [one] { $number } journey
       *[other] { $number } journeys
    }
index-flawed = { $number } with something wrong
index-owner = Owner
index-evidence = Rests on
index-gaps = Weightiest gaps
# Names of formats follow.
index-open = Open as
index-change = Compared with “{ $title }”:
index-picture = Map of “{ $title }”
index-errors =
    { $number ->
        [one] has { $number } error
       *[other] has { $number } errors
    }
index-unread = no journey could be read
index-no-owner = no owner
index-never-reviewed = no date of a review
index-made = Made by cjm from the journey files.

## The blank template

template-title = Blank journey map
template-description = A blank customer journey map to be filled in: phases and stages in columns, lanes with a question each.
template-journey = Journey
template-persona = Persona
template-scenario = Scenario
template-date = Date
template-owner = Owner
template-stage = Stage { $number }
# The question that each lane asks.
template-ask-actions = What does the { -customer(number: "one") } do here?
template-ask-thoughts = What do they think? What do they say, word for word?
template-ask-touchpoints = Where do { -customer(number: "one") } and company meet, through which channel?
template-ask-emotion = How does it feel? Draw the curve, one line a persona.
template-ask-pain-points = What hurts, and how do we know?
template-ask-opportunities = What could be better? Who would do it?
template-ask-metrics = How would we notice? What is the value today?
template-ask-gaps = What is missing here?
template-ask-external = What comes from outside?
template-ask-frontstage = What do we do where the { -customer(number: "one") } sees it?
template-ask-backstage = What do we do where nobody sees it?
template-ask-support = Who helps those who help?
template-ask-systems = What do we use for it?
template-ask-owners = Who answers for it?
template-ask-evidence = What does it rest on? Mark what is assumed.

## The guide to the keys of the language (`cjm explain KEY`)

guide-key = key
guide-meaning = what it means
guide-value = values
guide-example = example
guide-values = Values: { $values }.
guide-place = A key of: { $places }
guide-takes-text = Where you give nothing but a name, a text alone is enough.
guide-more = `cjm explain KEY` explains one key with an example.
guide-entries = Entries, with their keys: `cjm explain touchpoint`
guide-keys = Keys: `cjm explain emotion`
guide-rules = Rules: `cjm explain dead-end`
guide-rules-listed = There are { $number } rules; `cjm rules` lists them.
guide-gaps = Gaps: `cjm explain gaps`
guide-gaps-explained = How gaps get their priority.
