# The words of cjm in English. A language is one file like this one, with the same keys and the same values in { }.
#
# Names and texts of the journey are never inflected: set them behind a colon, in quotation marks, or beside a noun.
# What stands between backquotes is typed as it is: keys, values, commands.
# A message and a term (-customer) never share a name.
#
# What customers and the purchase are called may be replaced by a file. Say them only by { -customer(number: "one") },
# { -customer(number: "other") } and { -purchase }, so that any noun fits; CAPITALISED begins a sentence with them. Where
# your language inflects, choose by `.own`: your own words where nothing is replaced, else the author's words as they are,
# in brackets or behind a colon:
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

# What they are called where a journey is one of employees.
employee =
    { $number ->
        [one] employee
       *[other] employees
    }
employee-purchase = hiring

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
# $percent is a percentage: up to 85 %.
percent-up-to = up to { $percent }
# A distance on the scale of feelings, or between percentages; $value is $number as it is written.
points =
    { $number ->
        [one] { $value } point
       *[other] { $value } points
    }

## The journey as a whole

head-untitled = { CAPITALISED(-customer(number: "one")) } journey map
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
description-map = { CAPITALISED(-customer(number: "one")) } journey map, { $state }.
description-comparison = Two { -customer(number: "one") } journey maps compared. { $versions }
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
path-start = { CAPITALISED(-customer(number: "other")) } start here

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
# $number is its place in the ranking.
gap-rank = gap { $number }
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

kind-purchase = purchase
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
legend-quote = the { -customer(number: "one") }’s own words
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

## Gaps: what kind each is

gap-kind-missing-phase = Missing phase
gap-kind-pain-without-answer = Pain without an answer
gap-kind-pain-with-open-answer = Pain with an answer on paper
gap-kind-pain-being-answered = Pain that is being answered
gap-kind-pain-after-answer = Pain still open though its answer is done
gap-kind-behaviour-unserved = Missing behaviour
gap-kind-expectation-missed = Less than expected
gap-kind-importance-ignored = Important, but not satisfying
gap-kind-ends-on-a-low = Ends on a low
gap-kind-cliff-without-pain = A fall in feeling
gap-kind-hand-off = Hand-off that hurts
gap-kind-silence = Silence
gap-kind-long-wait-unexplained = Unexplained wait
gap-kind-negative-emotion-without-pain = Bad moment without a pain point
gap-kind-bad-days = Bad on some days
# All kinds begin with a capital, whatever customers are called.
gap-kind-customers-leave = { -customer(number: "other") } leave
gap-kind-dead-end = Dead end
gap-kind-loop-without-exit = Circle without a way out
gap-kind-unreachable-touchpoint = Nobody can get there
gap-kind-need-unanswered = Need that nothing answers
gap-kind-priority-unanswered = Priority that nothing answers
gap-kind-moment-of-truth-without-metric = Moment of truth that nobody watches
gap-kind-phase-unheard = Nobody listens
gap-kind-phase-assumed = Only assumed
gap-kind-reactive-only = Reactive only
gap-kind-begins-at-own-door = Begins at your own door

## Gaps: what each is about, where the file has no name for it

gap-title-missing-before = The journey begins at the { -purchase }
gap-title-missing-purchase = The { -purchase } itself is not on the map
gap-title-missing-after = The journey ends at the { -purchase }
gap-title-unheard-before = Nobody listens before the { -purchase }
gap-title-unheard-purchase = Nobody listens at the { -purchase }
gap-title-unheard-after = Nobody listens after the { -purchase }
gap-title-assumed-before = Everything before the { -purchase } is only assumed
gap-title-assumed-purchase = Everything at the { -purchase } is only assumed
gap-title-assumed-after = Everything after the { -purchase } is only assumed
gap-title-reactive-only = After the { -purchase } the { -customer(number: "one") } always has to make the first step
gap-title-own-door = The map begins at your own door
# $behaviours are words of this file, the first with a capital; $names are personas.
gap-title-not-for = { $behaviours }: served, but not for { $names }
# $name is a persona; $texts are what it needs, in quotation marks.
gap-title-needs = What { $name } needs: { $texts }
gap-title-priorities = What decides for { $name }: { $texts }

## Gaps: what is missing where nothing serves a behaviour

gap-unserved-need-recognition = Nobody is there when the need arises
gap-unserved-search = Nothing helps { -customer(number: "other") } to find their options
gap-unserved-consideration = Nothing helps { -customer(number: "other") } to compare
gap-unserved-choice = Nothing helps { -customer(number: "other") } to choose
gap-unserved-ordering = The order is not on the map
gap-unserved-payment = The payment is not on the map
gap-unserved-delivery = Nobody hands it over
gap-unserved-onboarding = Nobody helps with the first use
gap-unserved-consumption = { gap-unserved-usage }
gap-unserved-usage = The use itself is not on the map
gap-unserved-engagement = Nothing keeps the bond alive between the uses
gap-unserved-service-request = Nobody is there to ask for help
gap-unserved-complaint = There is no way back when something is wrong
gap-unserved-return = { gap-unserved-complaint }
gap-unserved-feedback = Nobody asks how it was
gap-unserved-renewal = Nothing brings { -customer(number: "other") } back
gap-unserved-advocacy = Nothing helps content { -customer(number: "other") } to tell others
gap-unserved-leaving = There is no decent way to part

# The same in a narrow cell of a table.
gap-cell-missing-need-recognition = nobody there when the need arises
gap-cell-missing-search = nothing to be found
gap-cell-missing-consideration = nothing to compare
gap-cell-missing-choice = nothing helps to choose
gap-cell-missing-ordering = no way to order
gap-cell-missing-payment = no way to pay
gap-cell-missing-delivery = nobody hands it over
gap-cell-missing-onboarding = nobody helps with the first use
gap-cell-missing-consumption = { gap-cell-missing-usage }
gap-cell-missing-usage = use is not on the map
gap-cell-missing-engagement = nothing between the uses
gap-cell-missing-service-request = nobody to ask for help
gap-cell-missing-complaint = no way back
gap-cell-missing-return = { gap-cell-missing-complaint }
gap-cell-missing-feedback = nobody asks
gap-cell-missing-renewal = nothing brings them back
gap-cell-missing-advocacy = nobody tells others
gap-cell-missing-leaving = no decent way to part
gap-cell-not-for = not for { $names }
# A part of the customers that the file does not give.
gap-cell-some = some
gap-stand-in-return = a way back, but nothing invites them
gap-stand-in-exit = one exit, unplanned
gap-stand-in-exits = exits, but none is planned

## Gaps: whom they concern

gap-whom-both = both
gap-whom-all = all
gap-whom-more = { $name } and { $number } more

## Gaps: what adds to one; short, without a full stop

# Behind a note that does not hold for everybody; it begins with a blank, where a language sets it behind.
gap-note-for = { " " }for { $names }
# $for is the message above, or nothing; $value is a feeling such as −2; $points are points of its scale.
gap-note-lowest-point = lowest point{ $for } ({ $value })
gap-note-falls = falls by { $points } after { $place }{ $for }
gap-note-ends-here = the journey ends here{ $for } ({ $value })
gap-note-bad-days = bad { $times } times in 10{ $for }
gap-note-below-expectation = { $points } below what was expected{ $for }
gap-note-satisfaction = satisfaction { $value } of 5{ $for }
gap-note-wait = { $length } of waiting that nobody explains{ $for }
gap-note-every-route = every route leads through here{ $for }
gap-note-hand-off-company = hand-off to another company after { $place }{ $for }
gap-note-hand-off-team = hand-off to another team after { $place }{ $for }
gap-note-hand-off-channel = another channel after { $place }{ $for }
gap-note-moment-of-truth = a moment of truth
gap-note-importance = importance { $value } of 5
gap-note-leads-to = leads to: { $effect }
gap-note-no-owner = nobody owns it
gap-note-waits-for-customer = nothing happens before the { -customer(number: "one") } makes the first step
gap-note-assumed = only assumed so far
gap-note-expected = expected: { $behaviours }
gap-note-beside = { $place } beside it feels { $value }
gap-note-unheard-before = nothing is measured or heard before the { -purchase } either
gap-note-unheard-purchase = nothing is measured or heard at the { -purchase } either
gap-note-unheard-after = nothing is measured or heard after the { -purchase } either
gap-note-all-own = every touchpoint before the { -purchase } is the company’s own
gap-note-because = it matters: { $because }
gap-note-round-to = round and round to { $place }
gap-note-leave-at = at { $place }
gap-note-hurts-there = what hurts there: { $pain }
gap-note-owner = owner: { $owner }

## Gaps: questions for the people in the room; they follow an introduction, so they begin in lower case

gap-question-first-noticed = when “{ $name }” is there, what will { -customer(number: "other") } notice first, and how will we see it?
gap-question-in-the-way = what stands in the way of “{ $name }”, and which small part of it would already help?
gap-question-in-use = is the answer in use where it hurts, and whom have we asked since?
gap-question-weighed = what matters here to { -customer(number: "other") } that we do not see?
gap-question-last-feeling = what is the last thing that { -customer(number: "other") } should feel, and who gives it to them?
gap-question-before-the-fall = what do { -customer(number: "other") } still have just before the fall, and what takes it away?
gap-question-bad-days = what is different on the bad days, and who could know before the { -customer(number: "one") } does?
gap-question-promise = who made the promise, and which of the two do we change: the promise or the delivery?
gap-question-who-tells = who could tell the { -customer(number: "one") }, and when do they know it?
gap-question-what-the-next-knows = what does the next one know about the { -customer(number: "one") } who arrives, and what has to be told again?
gap-question-what-hurts = what exactly hurts here, and how do we know?
gap-question-partner = what do we ask of the partner, and what can we do ourselves until they deliver?
gap-question-out-of-our-hands = we cannot change this; what could we say or offer just before it?
gap-question-in-customers-hands = what could we put into the hands of the { -customer(number: "one") } for this moment?
gap-question-pain-before = what do { -customer(number: "other") } do instead when they meet this, and where do they go then?
gap-question-pain-purchase = how many turn round here, and what would have kept the last one who did?
gap-question-pain-after = what do { -customer(number: "other") } do today to get over this, and which part could we take from them?
gap-question-what-would-have-to-be-true = what would have to be true for this not to happen?
gap-question-behaviour-need-recognition = where are { -customer(number: "other") } and what are they doing when they first need this?
gap-question-behaviour-search = what do { -customer(number: "other") } type, ask or look at before they have heard of us?
gap-question-behaviour-consideration = against what do { -customer(number: "other") } compare us, and which facts do they lack for it?
gap-question-behaviour-choice = what makes { -customer(number: "other") } sure enough to choose, and who is there for the last doubt?
gap-question-behaviour-ordering = what does this step look like today, and why is it not on our map?
gap-question-behaviour-payment = { gap-question-behaviour-ordering }
gap-question-behaviour-delivery = when does the { -customer(number: "one") } have it in hand, and who sees to it?
gap-question-behaviour-onboarding = what must go well on the first day, and who is there when it does not?
gap-question-behaviour-consumption = { gap-question-behaviour-usage }
gap-question-behaviour-usage = what does a usual day with it look like?
gap-question-behaviour-engagement = what would { -customer(number: "other") } miss if we fell silent between the uses?
gap-question-behaviour-service-request = whom do { -customer(number: "other") } ask today, and how long until the answer?
gap-question-behaviour-complaint = what do { -customer(number: "other") } do today who want to complain or give it back?
gap-question-behaviour-return = { gap-question-behaviour-complaint }
gap-question-behaviour-feedback = what would we ask the { -customer(number: "other") } if we could ask only one thing, and when?
gap-question-behaviour-renewal = why would content { -customer(number: "other") } come back, and what reminds them of us then?
gap-question-behaviour-advocacy = { gap-question-behaviour-renewal }
gap-question-behaviour-leaving = how would we like { -customer(number: "other") } to speak of us on the day they part?
gap-question-missing-before = what did { -customer(number: "other") } do in the week before, and what decided it?
gap-question-missing-purchase = what happens between wanting it and having it?
gap-question-missing-after = what happens on the first day, after a month and when something breaks?
gap-question-own-door = whom did the last five { -customer(number: "other") } ask before they came to us?
gap-question-need = at which touchpoint could { $name } get this, and who would see to it?
gap-question-priority = where on the journey would { $name } notice that we care about this?
gap-question-unheard-moment = what would we see in our numbers the week after this went wrong?
gap-question-unheard-phase = what do { -customer(number: "other") } say here that none of us hears?
gap-question-assumed-phase = whom could we ask this week, and what answer would prove us wrong?
gap-question-reactive-only = which of our answers could reach the { -customer(number: "one") } before the question?
gap-question-last-who-left = what would have kept the last one who left here?
gap-question-dead-end = what does somebody do who stands here?
gap-question-endless-loop = how does anybody get out of this circle today?
gap-question-unreachable = who should get here, and from where?

## Gaps: what would help

# $facts are how far an opportunity has come, its effort, its value and who takes it on.
gap-way-out-opportunity = { $name } ({ $facts })
gap-way-out-stages-before = stages with `phase: before`: the need, the search, the comparison
gap-way-out-stages-purchase = a stage with `phase: purchase`: choosing, ordering, paying
gap-way-out-stages-after = stages with `phase: after`: delivery, first use, help, what brings them back
gap-way-out-touchpoints-of-others = touchpoints with `control: external` or `customer`: friends, reviews, a comparison
gap-way-out-listening = a metric under `metrics`, or `listens_with`
gap-way-out-listening-in-phase = a metric under `metrics`, or `listens_with` at one of its touchpoints
gap-way-out-evidence = talks with five { -customer(number: "other") }, or a month of tickets, as `evidence:` at what they support
gap-way-out-company-begins = a touchpoint with `initiated_by: company`
gap-way-out-route-to = a route to it under `next`, or `starts: true`
gap-way-out-route-on = a route on under `next`, or an `exit` with its reason
gap-idea-need-recognition = for example a word where the need arises: a reminder, a sign, a partner who is there
gap-idea-search = for example to be found under the words that { -customer(number: "other") } use
gap-idea-consideration = for example one page on which the options stand side by side
gap-idea-choice = for example a recommendation with its reason, or someone to ask
gap-idea-ordering = put the step on the map, with what it feels like
gap-idea-payment = { gap-idea-ordering }
gap-idea-delivery = for example a message that says when it comes, and another when it comes later
gap-idea-onboarding = for example a guide for the first day, help with the setup, a call in the first week
gap-idea-consumption = { gap-idea-usage }
gap-idea-usage = put a usual day on the map, with what it feels like
gap-idea-engagement = for example a hint at the right moment that makes the use better
gap-idea-service-request = for example one place to ask, and a time by which the answer comes
gap-idea-complaint = for example one easy way to complain or give back, and an answer from a person
gap-idea-return = { gap-idea-complaint }
gap-idea-feedback = for example one question at the right moment, and word on what came of it
gap-idea-renewal = for example a reason to come back: a service date, a trade-in, an invitation
gap-idea-advocacy = { gap-idea-renewal }
gap-idea-leaving = for example an easy goodbye: cancel, sell, recycle, take the data along

## Gaps: loose ends, and what writing more would show

gap-loose-end-adrift = Opportunities that answer no pain and no need
gap-loose-end-unowned = Opportunities that nobody takes on
gap-loose-end-unweighed = Opportunities without effort or value
gap-hint-phases = `phase: before`, `purchase` or `after` at each stage shows what is missing on either side of the { -purchase }
gap-hint-personas = `personas:` shows for whom the gaps are, and how many { -customer(number: "other") } they concern
gap-hint-emotions = `emotion:` from -2 to 2 at each step shows where it hurts most, and how the journey ends
gap-hint-behaviours = `behaviour:` at the stages (search, payment, onboarding, complaint …) shows what { -customer(number: "other") } go through and nothing serves
gap-hint-severity = `severity:` at the pain points ranks them by how much they hurt
gap-hint-shares = `share: 35%` on the routes shows how many { -customer(number: "other") } each gap concerns
gap-hint-answers = `answers:` at the touchpoints shows which needs nothing answers
gap-hint-listening = `metrics:` or `listens_with:` shows where nobody would notice when it goes wrong
gap-hint-evidence = `evidence:` separates what is known from what is believed
# $rules are names of rules, each with a number.
gap-hint-switched-off = not listed, because `cjm.yaml` switches the rule off: { $rules }

## Gaps: how bad they are, in whose hands, on which evidence

# Where nothing is given.
gap-not-given = not given
gap-harm-leaves = they leave
gap-harm-stuck = they are stuck
gap-harm-below = { $points } below
gap-harm-unsatisfied = not satisfied
gap-harm-bad-days = on bad days
# $harm is a severity.
gap-harm-named = harm { $harm }
gap-control-brand = ours
gap-control-partner = partner
gap-control-customer = { -customer(number: "one") }
gap-control-external = outside
gap-evidence-not-said = not said
gap-evidence-from-map = follows from the map
# $words are the evidence itself.
gap-evidence-with-level = { $level }: { $words }
evidence-level-not-said = not said
evidence-level-assumed = assumed
evidence-level-derived = derived
evidence-level-reported = reported
evidence-level-observed = observed
evidence-level-measured = measured
# How many were asked, watched or counted, in few words; $written is the number.
grounds-survey =
    { $number ->
        [one] { $written } asked
       *[other] { $written } asked
    }
grounds-analytics =
    { $number ->
        [one] { $written } case logged
       *[other] { $written } cases logged
    }
grounds-event-log =
    { $number ->
        [one] { $written } case logged
       *[other] { $written } cases logged
    }
grounds-experiment = { $written } in a test
grounds-observation = { $written } watched
grounds-usability-test = { $written } watched
grounds-session-recording = { $written } watched
grounds-mystery-shopping =
    { $number ->
        [one] { $written } mystery visit
       *[other] { $written } mystery visits
    }
grounds-diary =
    { $number ->
        [one] { $written } diary
       *[other] { $written } diaries
    }
grounds-interview =
    { $number ->
        [one] { $written } interview
       *[other] { $written } interviews
    }
grounds-focus-group = { $written } in focus groups
grounds-support-tickets =
    { $number ->
        [one] { $written } ticket
       *[other] { $written } tickets
    }
grounds-reviews =
    { $number ->
        [one] { $written } review
       *[other] { $written } reviews
    }
grounds-complaints =
    { $number ->
        [one] { $written } complaint
       *[other] { $written } complaints
    }
grounds-social-media =
    { $number ->
        [one] { $written } post
       *[other] { $written } posts
    }
grounds-staff = { $written } told by staff
grounds-assumption = assumed
grounds-workshop = assumed in a workshop

## The gap report: head and matrix

gaps-page-title = Gaps before and after the { -purchase }
gaps-title = Gaps
gaps-head-personas =
    { $number ->
        [one] { $number } persona
       *[other] { $number } personas
    }
gaps-head-for = for { $name } only
gaps-head-before = gaps before the { -purchase } only
gaps-head-purchase = gaps at the { -purchase } only
gaps-head-after = gaps after the { -purchase } only
gaps-head-as-is = as-is
gaps-head-to-be = to-be
gaps-head-stages =
    { $number ->
        [one] { $number } stage
       *[other] { $number } stages
    }
gaps-head-touchpoints =
    { $number ->
        [one] { $number } touchpoint
       *[other] { $number } touchpoints
    }
# $date is written as 2026-10-01.
gaps-reviewed-on = reviewed { $date }
gaps-reviewed-today = reviewed today
gaps-reviewed-yesterday = reviewed yesterday
gaps-reviewed-days =
    { $number ->
        [one] reviewed { $number } day ago
       *[other] reviewed { $number } days ago
    }
gaps-reviewed-months =
    { $number ->
        [one] reviewed { $number } month ago
       *[other] reviewed { $number } months ago
    }
gaps-line = line { $line }
gaps-matrix = What each stage serves and holds
gap-phase-before = before
gap-phase-purchase = { -purchase }
gap-phase-after = after
gap-row-touchpoints = touchpoints
gap-row-feels = feels ({ $name })
gap-row-feels-on-average = feels, on average
gap-row-pain-points = pain points
gap-row-answered-pains = … with an answer
gap-row-opportunities = opportunities
gap-row-listening = someone listens
gap-row-channel-switches = channel switches
gap-row-hand-offs = hand-offs
gap-row-lost = lost here
gap-mark-served = served
gap-mark-partly = partly
gap-mark-nothing = nothing
gaps-signs = ● served  ◐ partly  ○ nothing
# $scores are phases with what is served of what is expected: before 3/3.
gaps-coverage = coverage  { $scores }
gaps-coverage-for = for { $name }: { $scores }

## The gap report: feelings

gaps-feelings = How it feels along the journey
gaps-feelings-customer = { -customer(number: "other") }
gaps-curve = The feelings of { $name } along the journey, from −2 below to +2 above
gaps-curve-best = best { $place } { $value }
gaps-curve-worst = worst { $place } { $value }
gaps-curve-ends = ends { $place } { $value }
gaps-curve-remembered = remembered { $value } (peak–end)
gaps-curve-nobody-spared = nobody is spared a bad moment
gaps-curve-meet-bad = { $share } meet a bad moment
# $place is a touchpoint, in quotation marks.
gaps-moment = { $place } ({ $value })
gaps-weakest-everywhere = { $worst }, on every route
gaps-weakest-or = { $worst }, or { $mildest } for those who have it mildest
gaps-weakest = weakest link: { $weakest }
gaps-weakest-to = weakest link { $ends }: { $weakest }
gaps-weakest-to-more = weakest link { $ends } and { $more } more: { $weakest }
gaps-to-exit = to the exit { $name }
gaps-to-end = to the end at { $name }

## The gap report: the ranked list

gaps-ranked = What matters most
gaps-column-what = What
gaps-column-for = for
gaps-column-reach = reach
gaps-column-harm = harm
gaps-column-ours = ours?
gaps-column-evidence = evidence
gaps-named-for = for { $names }
gaps-named-reach = reach { $reach }
gaps-named-evidence = evidence { $evidence }
gaps-ask = Ask the room
# $mark-of-… say whether something is given; $reach is the square root.
gaps-priority = Priority { $priority } = √reach { $reach } × harm { $harm } × influence { $influence } × work left { $left }
gaps-number-not-given = { $number } (not given)
gaps-none = No gaps are to be seen in what this map says.
gaps-none-of-phase = No stage says `phase: { $phase }`, so nothing can be said of its gaps.
gaps-more = … and { $more } more; `--top { $all }` shows them all
gaps-not-ours = Not in your hands, but to be softened
gaps-place = { $title } ({ $line })
gaps-place-acting-on = { $title } ({ $line }, acts on { $places })
gaps-nothing-softens = nothing softens it yet
gaps-loose-ends = Loose ends
gaps-hints = To see more
gaps-and-more = … and { $more } more

## The gap report: how priorities come about

gaps-scoring = How gaps are ranked
gaps-scoring-formula = Priority = √reach × harm × influence × work left, from 0 to 1.
gaps-scoring-reach = Reach is the part of all { -customer(number: "other") } who ever get there; personas count by their shares. Of a range, its middle counts. The square root keeps what is rare and grave in sight.
gaps-scoring-harm = Harm is the greatest of what is given: severity (low ¼, medium ½, high ¾, critical 1), feeling below neutral (−1 is ½, −2 is 1), distance below expectation weighted by importance, satisfaction with what matters, leaving (1) or being stuck (¾). The lowest point, the end, a moment of truth, a hand-off and what matters to { -customer(number: "other") } add a tenth each. Where nobody has judged it, it counts 0.3 for all alike.
gaps-scoring-influence = Influence: in your own hands 1, in those of a partner ⅞, in those of the { -customer(number: "one") } ¾, elsewhere ½.
gaps-scoring-left = Work left: without an answer 1, with an answer that nobody has begun ¾, in progress ½, done ¼.
gaps-scoring-unknown = What the file does not give is not made up; the order depends on what is given.
gaps-scoring-sources = The numbers are our choice, after Parasuraman et al. 1985 (expectation), Martilla & James 1977 (importance) and Kahneman et al. 1993 (peak and end). They rank the gaps of one journey as a start for a discussion; a difference of a few hundredths means nothing.

## Budgets

budget-heading = Budgets
budget-at-most = at most { $amount }
budget-at-least = at least { $amount }
budget-below-neutral = at most { $points } below neutral
budget-too-many = { $amount } too many
budget-short = { $amount } short
budget-too-deep = { $amount } too deep
budget-too-low = { $amount } too low
budget-too-high = { $amount } too high
budget-found-coverage =
    { $number ->
        [one] { $part } ({ $served } of { $number } behaviour)
       *[other] { $part } ({ $served } of { $number } behaviours)
    }
budget-found-lowest = the lowest moment feels { $value }
budget-found-end = the journey ends at { $value }
budget-found-lost = { $part } of the { -customer(number: "other") } leave
budget-found-priority = the highest priority of a gap is { $score }
budget-unmeasured = { $name }: { $limit }, but the file does not say
budget-kept = { $name }: { $found }, { $limit }
budget-broken = { $name }: { $found }, { $limit } ({ $excess })
# $verdict is one of the three above.
budget-state-broken = broken: { $verdict }
budget-state-kept = kept: { $verdict }
budget-state-unmeasured = not measured: { $verdict }
budget-place = { $line }: { $title }

## What would change once opportunities are done

what-if-heading =
    { $number ->
        [one] What changes once { $names } is done
       *[other] What changes once { $names } are done
    }
what-if-changes = Gaps that change
what-if-gap = gap
what-if-priority = priority
what-if-rank = rank
what-if-then = then
what-if-gone = gone
what-if-none = No gap changes by it, as far as the file says.
what-if-total = The priorities of all gaps together: { $before } → { $after } ({ $less } less)
what-if-unmet = Pains without an answer that is done: { $before } → { $after }
what-if-coverage-same = Coverage stays as it is: no touchpoint is added
what-if-coverage = Coverage: { $changes }
what-if-feelings = Feelings are shown as they are today: what people would feel is not in the file. A quarter of each answered gap stays until the pain says `status: solved`
what-if-done = { $name } is done already
what-if-dismissed = { $name } was dismissed
what-if-comes-after = { $name } comes after { $first }, which is not done
what-if-answers-nothing = { $name } answers no pain and no need, as far as the file says

## What to do first

plan-heading = What to do first: gap closed per effort
plan-none = No open opportunity answers a gap on this map.
plan-closes = closes { $part } of all priorities
plan-closes-little = closes less than { $part } of all priorities
plan-closes-nothing = closes nothing by itself
plan-effort-not-given = effort not given
plan-value-not-given = value not given
plan-no-owner = nobody takes it on yet
plan-answers = answers { $gaps }
plan-waits-in-circle = waits in a circle for { $names }
plan-comes-after = comes after { $names }
plan-opens = opens the way for { $names }
plan-no-efforts = No effort is given: the order is that of what they close alone; `effort: S` at each would say what is quick
plan-efforts-missing = From { $number } on, an effort is not given, or one that must come first has none: the order is that of what they close
plan-doubled = Answers only what a step above answers as well, so it is one or the other: { $names }
plan-idle = Answers no gap on this map: { $names }
plan-untouched =
    { $number ->
        [one] { $part } of all priorities lie with { $number } gap that no opportunity answers yet
       *[other] { $part } of all priorities lie with { $number } gaps that no opportunity answers yet
    }

## Several journeys side by side

portfolio-link = All journeys side by side
portfolio-heading =
    { $number ->
        [one] All { $number } journey side by side
       *[other] All { $number } journeys side by side
    }
portfolio-table = What each phase of each journey holds (○ and ◐ are thin), its gaps, and its pains that nothing answers
portfolio-column-journey = journey
portfolio-column-gaps = gaps
portfolio-column-unanswered = unanswered
portfolio-column-broken = broken
portfolio-to-be = { $title } (to-be)
portfolio-file = { $title } ({ $file })
portfolio-not-told = not covered
portfolio-touchpoints =
    { $number ->
        [one] { $number } touchpoint
       *[other] { $number } touchpoints
    }
portfolio-more = … and { $more } more, none of them with more thin phases; `--format json` has them all
portfolio-journeys =
    { $number ->
        [one] { $number } journey
       *[other] { $number } journeys
    }
# $phases are of the messages below; the first says of how many.
portfolio-thin = Thin { $phases } (not covered, less than half of what { -customer(number: "other") } go through is served, or a quarter of the touchpoints of the fullest phase).
portfolio-thin-before = before the { -purchase } in { $number }
portfolio-thin-purchase = at the { -purchase } in { $number }
portfolio-thin-after = after the { -purchase } in { $number }
portfolio-thin-of = { $phase } of { $journeys }
portfolio-heaviest = What matters most over all journeys
portfolio-reach = reach { $reach }
portfolio-priority = priority { $score }
portfolio-caution = Priorities rank the gaps of one journey; across journeys they are where a discussion can start, since no file says how many { -customer(number: "other") } its journey has.
portfolio-repeated = The same pain in several journeys: one owner could end it in all
portfolio-repeated-in = { $pain } in { $journeys }
portfolio-and-more = and { $more } more

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
page-fails = when it fails

## The page that lists many journeys

index-heading = { CAPITALISED(-customer(number: "one")) } journeys
index-journeys =
    { $number ->
        [one] { $number } journey
       *[other] { $number } journeys
    }
index-flawed = { $number } with something wrong
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
template-description = A blank { -customer(number: "one") } journey map to be filled in: phases and stages in columns, lanes with a question each.
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
guide-all = All keys
