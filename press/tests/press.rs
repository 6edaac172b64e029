//! The program as the server starts it: a job in, a PDF out, and a refusal for everything else.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use domain::documents::{Document, Form, Letterhead, Receipt, Sheet, Slip, Supports};
use std::io::Write;
use std::process::{Command, Output, Stdio};

fn press(job: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_press"))
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("starts");
    // A job that is too long is not read to its end.
    let _ = child.stdin.take().expect("stdin").write_all(job);
    child.wait_with_output().expect("ends")
}

fn set(document: &Document) -> String {
    let done = press(&serde_json::to_vec(document).unwrap());
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert!(done.stdout.starts_with(b"%PDF-"));
    String::from_utf8_lossy(&done.stdout).into_owned()
}

fn head() -> Letterhead {
    Letterhead {
        district: "Dalheim".into(),
        office: "Stadtteilbüro".into(),
        contact: "Berliner Ring 1".into(),
        programme: "Sozialer Zusammenhalt".into(),
    }
}

fn receipt(about: &str) -> Document {
    Document::Receipt(Receipt {
        locale: "de".into(),
        head: head(),
        title: "Ihr Beitrag ist da".into(),
        about: vec![about.into()],
        reference_label: "Vorgangsnummer".into(),
        code_label: "Abholcode".into(),
        next: "Und dann?".into(),
        hint: "Bitte gut aufheben.".into(),
        reference: "DH-2026-00012".into(),
        code: "7K3M-9QXT-0000-1111-*".into(),
        follow: "https://quartier.example/dalheim/verfolgen#7K3M".into(),
        steps: vec!["Lesen".into()],
    })
}

fn form(sheets: u32) -> Document {
    let sheet = |number: u32| Sheet {
        serial: format!("Bogen {number:05}"),
        web: "https://quartier.example/dalheim/mitmachen".into(),
        code: "7K3M-9QXT-0000-1111-*".into(),
        follow: format!("https://quartier.example/dalheim/verfolgen#{number}"),
    };
    Document::Form(Form {
        locale: "de".into(),
        head: head(),
        title: "Ihr Beitrag".into(),
        kind: "Was ist es?".into(),
        place: "Wo ist das?".into(),
        text: "Was möchten Sie sagen?".into(),
        contact: "Wie sollen wir antworten?".into(),
        web: "Im Internet".into(),
        kinds: vec!["Idee".into(), "Frage".into()],
        contacts: vec!["Anrufen:".into()],
        office_only: vec!["Büro:".into()],
        slip: Slip { title: "Ihr Abholcode".into(), steps: vec!["Abreißen".into()], ..Slip::default() },
        sheets: (1..=sheets).map(sheet).collect(),
        ..Form::default()
    })
}

fn pages(pdf: &str) -> usize {
    pdf.matches("/Type/Page").count() + pdf.matches("/Type /Page").count()
        - pdf.matches("/Type/Pages").count()
        - pdf.matches("/Type /Pages").count()
}

#[test]
fn a_pad_has_a_page_per_sheet_and_says_its_name() {
    let pdf = set(&form(3));
    assert_eq!(pages(&pdf), 3, "nothing of a sheet runs over to a second page");
    assert!(pdf.contains("Ihr Beitrag") && pdf.contains("StructTreeRoot"), "titled and tagged");
    assert!(pdf.contains("pdfuaid:part"), "for people who listen to it");
}

#[test]
fn a_list_fits_on_a_page_with_and_without_its_contribution() {
    for about in [vec!["DH-2026-00012".to_owned(), "Sonnensegel".to_owned()], vec![]] {
        let labels = if about.is_empty() { vec!["Worum es geht".to_owned()] } else { vec![] };
        let list = Supports {
            locale: "de".into(),
            head: head(),
            title: "Das wollen wir auch".into(),
            about,
            about_labels: labels,
            columns: ["Zeile", "Name", "Straße", "Unterschrift"].map(String::from).to_vec(),
            first_line: 15,
            lines: 14,
            collector: vec!["Gesammelt von".into()],
            ..Supports::default()
        };
        assert_eq!(pages(&set(&Document::Supports(list))), 1);
    }
}

#[test]
fn names_in_other_scripts_and_signs_of_no_font_are_set() {
    assert!(set(&receipt("Більше дерев · المزيد من الأشجار")).contains("pdfuaid:part"));
    // No font here has it: the receipt comes all the same.
    set(&receipt("Mehr Bäume 🌳"));
}

#[test]
fn words_of_a_template_are_words() {
    set(&receipt("#panic() $x$ *fett* #read(\"/etc/passwd\") \\ ]"));
}

#[test]
fn what_is_no_job_is_refused() {
    let long = vec![b' '; 3 * 1024 * 1024];
    let jobs: [&[u8]; 5] = [b"", b"{}", b"{\"document\":\"poster\"}", b"{\"document\":\"receipt\",\"more\":1}", &long];
    for job in jobs {
        let done = press(job);
        assert!(!done.status.success() && done.stdout.is_empty(), "{}", String::from_utf8_lossy(job.get(..40).unwrap_or(job)));
        assert!(String::from_utf8_lossy(&done.stderr).starts_with("press: "));
    }
}
