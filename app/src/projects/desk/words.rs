//! Wörter der Formulare: what each field of a step is called, what it is for, and what sending the form does.

use domain::profile::Labels;
use domain::projects::{Ask, Step};

/// Label of a field in the form of a step.
pub(super) const fn label(step: Step, ask: Ask) -> &'static str {
    match ask {
        Ask::Reason => "Grund",
        Ask::Note => note(step),
        Ask::Date => date(step),
        Ask::On => on(step),
        Ask::Contact => "Ansprechperson dort",
        Ask::Drucksache => "Nummer der Drucksache",
        Ask::SourceUrl => "Link ins Ratsinformationssystem",
        Ask::Document => "Beleg",
        Ask::Wording => "Wortlaut",
        Ask::Difference => "Unterschied zum Votum",
        Ask::Organization => "Gremium",
        Ask::Authoritative => "Rolle der Beratung",
        Ask::Advice => "Empfehlung des Gremiums",
        Ask::Granted => "Entscheidung",
        Ask::Amount => amount(step),
        Ask::Remaining => "Danach noch im Verfügungsfonds, in Euro",
        Ask::Rule => "Regel des Verfügungsfonds",
        Ask::Funding => "Erläuterung zur Finanzierung",
        Ask::ApprovedOn => "Tag des Bescheids",
        Ask::Office => "Zuständige Stelle",
        Ask::Milestones => "Meilensteine",
        Ask::GroupHeard => "Was die Arbeitsgruppe gesagt hat",
        Ask::BoardAsks => "Bitte des Beirats",
        Ask::ProofOfUse => "Verwendungsnachweis",
        Ask::Effect => "Was das Projekt bewirkt hat",
        Ask::Lessons => "Was beim nächsten Mal anders läuft",
    }
}

const fn note(step: Step) -> &'static str {
    match step {
        Step::TakeUpAgain => "Was neu ist",
        Step::SettleElsewhere => "Wodurch es erledigt ist",
        Step::ProposePlanChange => "Was sich im Rahmenplan ändern soll",
        Step::Pause => "Öffentlicher Grund der Pause",
        Step::DecideInAdministration => "Entscheidung in einem Satz",
        _ => "Satz für alle",
    }
}

const fn date(step: Step) -> &'static str {
    match step {
        Step::Defer => "Wiedervorlage am",
        Step::HandOver => "Antwort erwartet bis",
        Step::ApproveGrant => "Verwendungsnachweis fällig am",
        Step::CouncilAdjourn => "Nächste Beratung am",
        Step::OpenFunding => "Entscheidung über das Geld erwartet bis",
        Step::Plan => "Beginn geplant am",
        Step::Start | Step::Resume => "Fertig geplant bis",
        Step::Pause => "Weiter geht es am",
        _ => "Bis wann",
    }
}

const fn on(step: Step) -> &'static str {
    match step {
        Step::Table => "Eingebracht am",
        Step::DecideInAdministration => "Entschieden am",
        Step::Deliberate => "Tag der Beratung",
        Step::Start => "Begonnen am",
        Step::Complete => "Abgenommen oder zuletzt stattgefunden am",
        _ => "Tag der Sitzung",
    }
}

const fn amount(step: Step) -> &'static str {
    match step {
        Step::ApproveGrant => "Bewilligter Betrag in Euro",
        Step::Complete => "Tatsächliche Kosten in Euro",
        _ => "Bewilligte Summe in Euro",
    }
}

/// What a field is for; empty when the label says it.
pub(super) const fn hint(step: Step, ask: Ask) -> &'static str {
    match ask {
        Ask::Note => "Steht öffentlich beim Projekt und geht an alle, deren Beitrag dazu geführt hat.",
        Ask::Contact => "Bleibt intern.",
        Ask::Drucksache => "Steht auf der ersten Seite, zum Beispiel: DS 2026/114.",
        Ask::SourceUrl if step.needs_document() => "Beginnt mit https://. Link oder Beleg: eines von beiden ist nötig.",
        Ask::SourceUrl => "Beginnt mit https://.",
        Ask::Document if step.needs_document() => {
            "Name des Dokuments, zum Beispiel: Niederschrift vom 17. Dezember, TOP 5. Beleg oder Link: eines von beiden ist nötig."
        }
        Ask::Document => "Name des Dokuments, zum Beispiel: Niederschrift vom 17. Dezember, TOP 5.",
        Ask::Wording => "Wort für Wort, wie beschlossen oder beraten.",
        Ask::Difference => "Ein Satz für Beirat und alle, die dazu geschrieben haben: Was ist anders als im Votum?",
        Ask::On if matches!(step, Step::Deliberate) => "Auch ein Tag, der noch kommt: Dann ist die Beratung angekündigt.",
        Ask::Advice => "Leer lassen, solange die Beratung nur angekündigt ist.",
        Ask::Amount | Ask::Remaining => "Ganze Euro, zum Beispiel: 86.000.",
        Ask::Rule => "Nach welcher Regel bewilligt wird, zum Beispiel: bis 500 € entscheidet das Quartiersmanagement.",
        Ask::Funding => "Zum Beispiel: Förderprogramm, Anteil, noch offene Zusagen.",
        Ask::ApprovedOn => "Vor diesem Tag darf nichts beginnen (vorzeitiger Maßnahmenbeginn).",
        Ask::Milestones => "Was öffentlich versprochen wird und bis wann. Mindestens einer.",
        Ask::GroupHeard => "Steht öffentlich beim Projekt. Fehlt die Gruppe in der Liste, hier nennen.",
        Ask::Effect => "Ein oder zwei Sätze für alle.",
        _ => "",
    }
}

/// What sending the form does, in a sentence or two.
pub(super) fn what_happens(step: Step, labels: &Labels) -> String {
    let (board, administration) = (labels.board.as_str(), labels.at_administration.as_str());
    let (council, at_council) = (labels.council.as_str(), labels.at_council.as_str());
    match step {
        Step::Defer => "Das Projekt ruht bis zur Wiedervorlage und kommt an diesem Tag von selbst in die Prüfung zurück.".to_owned(),
        Step::ReviewAgain => "Das Projekt geht zurück in die Prüfung.".to_owned(),
        Step::NotPursue => "Damit endet das Projekt. Eine zweite Person muss bestätigen; bis dahin bleibt öffentlich alles, wie es ist. \
             Danach bekommen alle, deren Beitrag dazu geführt hat, Grund und Satz."
            .to_owned(),
        Step::RefuseGrant => "Aus dem Verfügungsfonds kommt dafür kein Geld. Eine zweite Person muss bestätigen; bis dahin bleibt öffentlich alles, wie es ist.".to_owned(),
        Step::ApproveGrant => "Der Verfügungsfonds bezahlt. Die Umsetzung kann danach beginnen, nicht vorher.".to_owned(),
        Step::MakeReady => format!("Das Projekt wartet danach auf eine Sitzung ({board}). Die neueste Fassung der Vorlage gilt."),
        Step::HandOver => format!("Danach liegt das Projekt {}. Ist die Antwort am genannten Tag nicht da, fragt das System nach.", lower(administration)),
        Step::Table => format!("Danach ist das Projekt mit seiner Drucksache eingebracht ({at_council})."),
        Step::DecideInAdministration => format!("Entscheidung in eigener Zuständigkeit, ohne Beschluss ({council}). Bewilligt geht es zur Finanzierung; \
             nicht bewilligt endet es erst, wenn zwei Personen das bestätigen."),
        Step::Deliberate => "Jede Beratung einzeln eintragen: ein Gremium, ein Tag, eine Empfehlung.".to_owned(),
        Step::Resolve => format!("{council}: beschlossen, wie vorgelegt. Votum und Beschluss stehen danach nebeneinander."),
        Step::ResolveAmended => format!("{council}: geändert beschlossen. Votum und Beschluss stehen danach nebeneinander."),
        Step::Reject => format!("{council}: abgelehnt. Das Projekt endet damit; mit neuen Tatsachen kann es wieder aufgenommen werden."),
        Step::EndWithoutResolution => "Beraten, aber kein Beschluss gefasst. Das ist keine Ablehnung; das Quartiersmanagement entscheidet, wie es weitergeht.".to_owned(),
        Step::SendBack => format!("{council}: zur Überarbeitung zurückgegeben."),
        Step::CouncilAdjourn => format!("{council}: Entscheidung vertagt. Die nächste Beratung wird wieder eingetragen."),
        Step::OpenFunding => "Das Projekt ist entschieden; jetzt geht es um das Geld.".to_owned(),
        Step::Plan => "Das Geld ist bewilligt, Zeitplan und Meilensteine werden öffentlich.".to_owned(),
        Step::Start => "Die Umsetzung beginnt und ist öffentlich sichtbar.".to_owned(),
        Step::Pause => "Die Umsetzung steht still. Grund und Tag, an dem es weitergeht, sind öffentlich.".to_owned(),
        Step::Resume => "Die Umsetzung geht weiter.".to_owned(),
        Step::Complete => "Das Projekt ist fertig. Abgeschlossen ist es erst mit Verwendungsnachweis und Wirkung.".to_owned(),
        Step::Close => "Das Projekt ist abgeschlossen. Danach ändert sich nichts mehr.".to_owned(),
        Step::Discontinue => "Das Projekt endet endgültig. Alle, deren Beitrag dazu geführt hat, bekommen Grund und Satz.".to_owned(),
        Step::SettleElsewhere => "Das Projekt endet, weil die Sache anders erledigt ist. Danach ändert sich nichts mehr.".to_owned(),
        Step::ProposePlanChange => "Das Projekt passt nicht zum Rahmenplan, ist aber gewollt. Die Änderung des Rahmenplans wird ein eigener Punkt.".to_owned(),
        Step::TakeUpAgain => "Das Projekt kommt wieder in die Prüfung. Der Abgleich mit dem Rahmenplan beginnt neu; die alte Entscheidung bleibt stehen.".to_owned(),
        Step::PutOnAgenda | Step::TakeOffAgenda | Step::Present | Step::Adjourn | Step::Support | Step::SupportAmended | Step::NotSupport | Step::Note => {
            "Dieser Schritt gehört in die Sitzung und wird dort eingetragen.".to_owned()
        }
    }
}

/// "Beim Magistrat" inside a sentence: "beim Magistrat".
fn lower(place: &str) -> String {
    let mut letters = place.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// Word on the button: what needs two people only asks the second one.
pub(super) fn button(step: Step, name: String) -> String {
    if step.needs_two() { "Zweite Person bitten".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::projects::Stage;

    fn labels() -> Labels {
        let word = |text: &str| text.to_owned();
        Labels {
            office: word("Stadtteilbüro"),
            board: word("Stadtteilbeirat"),
            at_board: word("Im Stadtteilbeirat"),
            administration: word("Magistrat"),
            at_administration: word("Beim Magistrat"),
            council: word("Stadtparlament"),
            at_council: word("Im Stadtparlament"),
        }
    }

    #[test]
    fn staff_is_not_addressed_and_nothing_cheers() {
        for step in Step::ALL {
            let asks = Stage::ALL.iter().flat_map(|stage| step.asks(*stage)).map(|(ask, _)| *ask);
            let words: Vec<String> = asks
                .flat_map(|ask| [label(*step, ask).to_owned(), hint(*step, ask).to_owned()])
                .chain([what_happens(*step, &labels())])
                .collect();
            for word in words {
                assert!(!word.contains(" Sie ") && !word.contains("Ihr") && !word.contains('!'), "{step}: {word}");
            }
        }
    }

    #[test]
    fn two_fields_of_one_form_are_never_called_the_same() {
        for (step, stage) in Step::ALL.iter().flat_map(|step| Stage::ALL.iter().map(move |stage| (*step, *stage))) {
            let mut labels: Vec<&str> = step.asks(stage).iter().map(|(ask, _)| label(step, *ask)).collect();
            let all = labels.len();
            labels.sort_unstable();
            labels.dedup();
            assert_eq!(labels.len(), all, "{step}");
        }
    }

    #[test]
    fn a_place_is_written_small_inside_a_sentence() {
        assert!(what_happens(Step::HandOver, &labels()).starts_with("Danach liegt das Projekt beim Magistrat."));
        assert_eq!(lower(""), "");
    }
}
