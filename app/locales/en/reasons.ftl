# Reasons: a word to choose and a sentence to read; app/locales/de/reasons.ftl

## Not published

withhold-personal-data = Details about other people
withhold-personal-data-sentence = The contribution contains details about other people that cannot be taken out.
withhold-insult = Insult or threat
withhold-insult-sentence = The contribution insults or threatens someone.
withhold-unlawful = Against the law
withhold-unlawful-sentence = The contribution stirs up hatred against people, discriminates against them or breaks the law in another way.
withhold-advertising = Advertising
withhold-advertising-sentence = The contribution advertises a product or a service.
withhold-not-the-quarter = Not about the neighbourhood
withhold-not-the-quarter-sentence = The contribution is not about the neighbourhood, and there is no office it can be passed on to.
withhold-unintelligible = Cannot be understood
withhold-unintelligible-sentence = The contribution cannot be understood, and it is not possible to ask.

## Not taken up, not pursued

refusal-law = Not possible by law
refusal-law-sentence = A law or a regulation does not allow this.
refusal-technical = Not possible technically
refusal-technical-sentence = Technically this cannot be done.
refusal-owner = Belongs to someone else
refusal-owner-sentence = The land or the building belongs to someone else.
refusal-cost = Too expensive for the benefit
refusal-cost-sentence = The costs are too high compared with the benefit.
refusal-plan = Does not fit the Rahmenplan
refusal-plan-sentence = The proposal does not fit any goal of the Rahmenplan (framework plan).
refusal-exists = Exists already
refusal-exists-sentence = This exists already, or it is already on its way.
refusal-other-body = Another office has said no
refusal-other-body-sentence = Another office is responsible for this, and it has said no.

## Discontinued

end-new-decision = New decision
end-new-decision-sentence = There is a new decision about this.
end-funding-lost = Money no longer available
end-funding-lost-sentence = The money for this is no longer available.
end-impossible = Cannot be done
end-impossible-sentence = It has turned out that this cannot be done.
end-no-longer-wanted = No longer wanted
end-no-longer-wanted-sentence = The people who wished for this no longer want it.

reason-review-date = The agreed day has come. The project is being checked again.

## Checklist

check-personal-data = No details about other people
check-faces = No faces, no number plates
check-insult = No insult
check-law = Nothing criminal, nobody exposed
check-place = Place is clear
check-kind = Kind is right
check-personal-data-line = Art. 6 DSGVO (GDPR)
check-faces-line = § 22 KunstUrhG
check-insult-line = §§ 185 to 187 StGB
check-law-line = §§ 86a, 111, 130 StGB; Art. 2 (1) GG
check-place-line = People who live here can find it.
check-kind-line = The way it takes depends on this.
fund-unclear = still open
fund-eligible = could be possible
fund-not-eligible = is not possible

## Waiting for the second person

proposal-withhold = Do not publish
proposal-not-take-up = Do not take up
proposal-not-pursue = Do not pursue
proposal-refuse-grant = Do not grant from the Verfügungsfonds (neighbourhood fund)
