//! Reading an answer as a browser would: its tags, its forms, its links. Small on purpose; what it cannot read is a defect of the page.

/// One tag, opening or closing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub closing: bool,
    /// Where it begins and where what follows begins.
    pub at: (usize, usize),
}

impl Tag {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Every tag in its order.
pub fn tags(html: &str) -> Vec<Tag> {
    let mut found = vec![];
    let mut from = 0;
    while let Some(at) = html[from..].find('<').map(|at| from + at) {
        let rest = &html[at + 1..];
        from = at + 1;
        if rest.starts_with("!--") && !rest.starts_with("!-->") {
            from = rest.find("-->").map_or(html.len(), |end| at + 1 + end + 3);
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') {
            let (mut tag, after) = tag(rest);
            from = html.len() - after.len();
            tag.at = (at, from);
            if !tag.closing && matches!(tag.name.as_str(), "script" | "style") {
                from = after.find(&format!("</{}", tag.name)).map_or(html.len(), |end| from + end);
            }
            found.push(tag);
        }
    }
    found
}

fn tag(text: &str) -> (Tag, &str) {
    let closing = text.starts_with('/');
    let text = text.trim_start_matches('/');
    let end = text.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(text.len());
    let name = text[..end].to_ascii_lowercase();
    let mut rest = &text[end..];
    let mut attributes = vec![];
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return (Tag { name, attributes, closing, at: (0, 0) }, rest.strip_prefix('>').unwrap_or(""));
        }
        let first = rest.chars().next().map_or(1, char::len_utf8);
        let end = rest[first..].find(|c: char| c.is_whitespace() || c == '=' || c == '>').map_or(rest.len(), |end| first + end);
        let key = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let (raw, left) = match after.chars().next() {
                Some(quote @ ('"' | '\'')) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
                _ => after.split_at(after.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(after.len())),
            };
            value = plain(raw);
            rest = left;
        }
        attributes.push((key, value));
    }
}

/// Resolves the character references that the renderer writes.
pub fn plain(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

/// One field of a form as it would be sent untouched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    pub name: String,
    /// `type` of an input, or `textarea`, `select`, `button`.
    pub kind: String,
    /// Value as rendered; for a list the first one that can be chosen.
    pub value: String,
    /// Values to choose from.
    pub choices: Vec<String>,
}

/// A form of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    pub method: String,
    pub action: String,
    pub fields: Vec<Field>,
}

impl Form {
    /// What a browser would send if one pressed the first button.
    pub fn untouched(&self) -> Vec<(String, String)> {
        self.fields.iter().map(|field| (field.name.clone(), field.value.clone())).collect()
    }
}

/// Every form with its fields.
pub fn forms(html: &str) -> Vec<Form> {
    let mut forms: Vec<Form> = vec![];
    let (mut inside, mut area) = (false, None);
    for tag in tags(html) {
        match (tag.name.as_str(), tag.closing) {
            ("form", false) => {
                inside = true;
                let method = tag.get("method").unwrap_or("get").to_ascii_uppercase();
                forms.push(Form { method, action: tag.get("action").unwrap_or_default().to_owned(), fields: vec![] });
            }
            ("form", true) => inside = false,
            ("textarea", true) => {
                let field =
                    forms.last_mut().filter(|_| inside).and_then(|form| form.fields.last_mut()).filter(|field| field.kind == "textarea");
                if let (Some(field), Some(start)) = (field, area.take()) {
                    field.value = plain(html[start..tag.at.0].trim_start_matches('\n'));
                }
            }
            ("input" | "textarea" | "select" | "button", false) if inside => {
                area = Some(tag.at.1);
                forms.last_mut().into_iter().for_each(|form| add(form, &tag));
            }
            ("option", false) if inside => {
                let value = tag.get("value").unwrap_or_default().to_owned();
                if let Some(field) = forms.last_mut().and_then(|form| form.fields.last_mut()).filter(|field| field.kind == "select") {
                    if field.choices.is_empty() || tag.get("selected").is_some() {
                        field.value.clone_from(&value);
                    }
                    field.choices.push(value);
                }
            }
            _ => {}
        }
    }
    forms
}

fn add(form: &mut Form, tag: &Tag) {
    let (Some(name), None) = (tag.get("name"), tag.get("disabled")) else { return };
    let kind = if tag.name == "input" { tag.get("type").unwrap_or("text") } else { &tag.name }.to_owned();
    let value = tag.get("value").unwrap_or_default().to_owned();
    let choices = if matches!(kind.as_str(), "radio" | "checkbox" | "button") { vec![value.clone()] } else { vec![] };
    if let Some(known) = form
        .fields
        .iter_mut()
        .find(|field| field.name == name && matches!(field.kind.as_str(), "radio" | "checkbox" | "button") && field.kind == kind)
    {
        if tag.get("checked").is_some() {
            known.value.clone_from(&value);
        }
        known.choices.push(value);
        return;
    }
    form.fields.push(Field { name: name.to_owned(), kind, value, choices });
}

/// Every address that the page makes a browser load or go to, with the tag it stands in.
pub fn addresses(html: &str) -> Vec<(String, String)> {
    let mut found = vec![];
    for tag in tags(html) {
        for (key, value) in &tag.attributes {
            if matches!(
                key.as_str(),
                "href" | "src" | "action" | "formaction" | "srcset" | "poster" | "data" | "ping" | "content" | "style"
            ) && (key != "content" || value.contains("//"))
            {
                found.push((format!("{}[{key}]", tag.name), value.clone()));
            }
        }
    }
    found
}

/// What a page gives away to a browser that should not run anything typed by somebody: scripts without nonce, handlers, dangerous addresses.
pub fn executable(html: &str, nonce: Option<&str>) -> Vec<String> {
    let mut found = vec![];
    for tag in tags(html).into_iter().filter(|tag| !tag.closing) {
        if tag.name == "script" && (nonce.is_none() || tag.get("nonce") != nonce) {
            found.push(format!("<script> without the page's nonce: {:?}", tag.attributes));
        }
        if matches!(tag.name.as_str(), "iframe" | "object" | "embed" | "base" | "applet" | "frame") {
            found.push(format!("<{}>", tag.name));
        }
        for (key, value) in &tag.attributes {
            let address: String = value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect::<String>().to_ascii_lowercase();
            if key.starts_with("on") {
                found.push(format!("{}[{key}]", tag.name));
            }
            if matches!(key.as_str(), "href" | "src" | "action" | "formaction" | "xlink:href")
                && ["javascript:", "data:", "vbscript:"].iter().any(|scheme| address.starts_with(scheme))
            {
                found.push(format!("{}[{key}]={value}", tag.name));
            }
        }
    }
    found
}

/// Text of the `<title>`.
pub fn title(html: &str) -> String {
    html.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>")).map(|(title, _)| plain(title)).unwrap_or_default()
}

/// The words of a page, without its tags.
pub fn words(html: &str) -> String {
    let main = html.split_once("<main").map_or(html, |(_, rest)| rest);
    let mut text = String::new();
    let mut inside = false;
    for c in main.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            c if !inside => text.push(c),
            _ => {}
        }
    }
    plain(&text)
}

#[test]
fn forms_are_read_as_a_browser_reads_them() {
    let html = r#"<!doctype html><form action="/a?x=1&amp;y=2" method="post"><input type="text" name="title" value="&lt;b&gt; &quot;x&quot;"/>
        <textarea name="text" rows=3>
eins &amp; zwei</textarea><select name="kind"><option value="idea">Idee</option><option value="wish" selected>Wunsch</option></select>
        <label><input type=radio name=way value=a><input type=radio name=way value=b checked></label><button name="step" value="go">Los</button></form>
        <!-- <form action="/hidden"> --><script nonce="n">if (a<b) { "<form>" }</script><form action="/b"><input name="q"></form>"#;
    let forms = forms(html);
    assert_eq!(forms.len(), 2);
    let sent = forms[0].untouched();
    let sent: Vec<_> = sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(sent, [("title", "<b> \"x\""), ("text", "eins & zwei"), ("kind", "wish"), ("way", "b"), ("step", "go")]);
    assert_eq!((forms[0].action.as_str(), forms[0].method.as_str()), ("/a?x=1&y=2", "POST"));
    assert_eq!((forms[1].method.as_str(), forms[1].fields.len()), ("GET", 1));
    assert!(executable(html, Some("n")).is_empty());
    assert_eq!(executable(html, None).len(), 1);
    assert_eq!(
        executable(
            r#"<p onclick=x><a href=" java
script:alert(1)">"#,
            None
        )
        .len(),
        2
    );
    assert_eq!(executable("&lt;script&gt;", None).len(), 0);
}
