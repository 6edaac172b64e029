# Results in one sentence: figures, rule, source; app/locales/de/outcomes.ftl

outcome-sentence = { $result }: { $counts }; { $rule } ({ $source }).
outcome-not-quorate = No result, not quorate: { $shortage } ({ $source }).
outcome-demo-value = demonstration value, not the rules of procedure in force

outcome-counts = { $yes } yes, { $no } no, { $abstain ->
    [0] no abstentions
    [one] 1 abstention
   *[other] { $abstain } abstentions
}
outcome-counts-invalid = { $n ->
    [one] 1 slip without a valid vote
   *[other] { $n } slips without a valid vote
}
outcome-counts-not-cast = { $n ->
    [one] 1 seat that cast no vote
   *[other] { $n } seats that cast no vote
}

outcome-rule-abstentions-left-out = abstentions do not count
outcome-rule-abstentions-count = abstentions count, { $needed } yes were needed
outcome-rule-simple = the majority of the yes and no votes counts
outcome-rule-absolute = more than half of the statutory number of { $base } was needed, that is { $needed } yes
outcome-rule-two-thirds-of-present = two thirds of the { $base } present with a right to vote were needed, that is { $needed } yes
outcome-rule-two-thirds-of-statutory = two thirds of the statutory number of { $base } were needed, that is { $needed } yes
outcome-rule-tie-rejected = in a tie the motion is rejected
outcome-rule-half-rejected = exactly half of the votes is not enough
outcome-rule-chair = in a tie the vote of the chair decides
outcome-rule-chair-missing = the vote of the chair decides, and the chair voted neither yes nor no

## Quorum

quorum-counted = { $present } of { $statutory } seats with a right to vote { $present ->
    [one] is
   *[other] are
} present, { $needed } needed
quorum-composition = of the required group { $present ->
    [one] { $present } is
   *[other] { $present } are
} present, { $needed } needed
quorum-mayor-decides = the mayor decides in place of the body
quorum-missing = Not quorate: { $shortage }.
quorum-usual = Quorate: { $counted }.
quorum-second-meeting = Quorate: in the second meeting on this item { $needed ->
    [one] 1 seat is enough
   *[other] { $needed } seats are enough
}, { $present ->
    [one] { $present } is
   *[other] { $present } are
} present.
quorum-barred-members = Quorate: { $barred ->
    [one] 1 seat is
   *[other] { $barred } seats are
} barred from taking part, so { $needed ->
    [one] 1 seat is enough
   *[other] { $needed } seats are enough
}, { $present ->
    [one] { $present } is
   *[other] { $present } are
} present.
quorum-presumed = Presumed quorate: enough were there at the beginning, and nobody has questioned it since. Counted: { $counted }.

## Notice period

deadline-met = The invitation came in time.
deadline-shortened = The notice period has been shortened, and the invitation says so. Reason: { $reason }.
deadline-awaits-confirmation = The notice period has been shortened, and the invitation says so. Reason: { $reason }. The body still has to confirm that it is urgent.
deadline-cured = The invitation came too late; the defect is cured: { $reason }.
deadline-missed = The invitation came too late. It should have arrived by { $day }.
