//! Rows of contributions and their moderation. They never leave this crate.

pub mod contribution {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "contribution")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub district_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub reference: String,
        #[sea_orm(column_type = "Text")]
        pub kind: String,
        #[sea_orm(column_type = "Text")]
        pub stage: String,
        #[sea_orm(column_type = "Text")]
        pub channel: String,
        #[sea_orm(column_type = "Text")]
        pub title: String,
        #[sea_orm(column_type = "Text")]
        pub text: String,
        #[sea_orm(column_type = "Text")]
        pub public_title: String,
        #[sea_orm(column_type = "Text")]
        pub public_text: String,
        #[sea_orm(column_type = "Text")]
        pub place: String,
        #[sea_orm(column_type = "Text")]
        pub locale: String,
        /// Language of the text; `locale` is that of the page and of the mails.
        #[sea_orm(column_type = "Text")]
        pub language: String,
        pub receipt_mac: Vec<u8>,
        pub idempotency_mac: Vec<u8>,
        pub account_id: Option<Uuid>,
        #[sea_orm(column_type = "Text")]
        pub contact: String,
        #[sea_orm(column_type = "Text")]
        pub name: String,
        pub show_name: bool,
        #[sea_orm(column_type = "Text")]
        pub pseudonym: String,
        #[sea_orm(column_type = "Text", nullable)]
        pub email: Option<String>,
        pub email_confirmed_at: Option<i64>,
        pub email_token_hash: Option<Vec<u8>>,
        #[sea_orm(column_type = "Text", nullable)]
        pub phone: Option<String>,
        #[sea_orm(column_type = "Text", nullable)]
        pub letter: Option<String>,
        pub taken_by: Option<Uuid>,
        pub read_back: Option<bool>,
        #[sea_orm(column_type = "Text")]
        pub answer: String,
        pub not_taken_up: bool,
        #[sea_orm(column_type = "Text", nullable)]
        pub earlier_stage: Option<String>,
        pub office_id: Option<Uuid>,
        pub merged_into: Option<Uuid>,
        pub received_at: i64,
        pub stage_since: i64,
        pub due_at: Option<i64>,
        pub published_at: Option<i64>,
        pub withdrawal_marked_at: Option<i64>,
        #[sea_orm(column_type = "Text", nullable)]
        pub cost_class: Option<String>,
        pub cost_amount: Option<i64>,
        #[sea_orm(column_type = "Text")]
        pub helpers: String,
        #[sea_orm(column_type = "Text")]
        pub event_when: String,
        pub event_size: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod addition {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "addition")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub contribution_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub text: String,
        #[sea_orm(column_type = "Text")]
        pub public_text: String,
        pub shown: bool,
        pub at: i64,
        pub decided_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod query {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "query")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub contribution_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub question: String,
        pub asked_at: i64,
        pub deadline: i64,
        #[sea_orm(column_type = "Text", nullable)]
        pub answer: Option<String>,
        pub answered_at: Option<i64>,
        pub lapsed: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod objection {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "objection")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub contribution_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub against: String,
        #[sea_orm(column_type = "Text")]
        pub text: String,
        pub at: i64,
        pub upheld: Option<bool>,
        #[sea_orm(column_type = "Text")]
        pub reason: String,
        pub decided_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod contact_task {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "contact_task")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub district_id: Uuid,
        pub contribution_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub way: String,
        #[sea_orm(column_type = "Text")]
        pub kind: String,
        #[sea_orm(column_type = "Text")]
        pub params: String,
        pub at: i64,
        pub done_by: Option<Uuid>,
        pub done_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod forwarding {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "forwarding")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub district_id: Uuid,
        pub contribution_id: Uuid,
        pub office_id: Option<Uuid>,
        #[sea_orm(column_type = "Text")]
        pub office_name: String,
        #[sea_orm(column_type = "Text")]
        pub question: String,
        #[sea_orm(column_type = "Text")]
        pub email: String,
        pub token_hash: Vec<u8>,
        pub sent_at: i64,
        pub due_at: i64,
        #[sea_orm(column_type = "Text", nullable)]
        pub reply: Option<String>,
        pub replied_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod proposal {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "proposal")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub district_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub object: String,
        pub object_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub action: String,
        #[sea_orm(column_type = "Text")]
        pub reason: String,
        #[sea_orm(column_type = "Text")]
        pub note: String,
        pub proposed_by: Uuid,
        pub proposed_at: i64,
        pub decided_by: Option<Uuid>,
        pub decided_at: Option<i64>,
        pub confirmed: Option<bool>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod internal_note {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "internal_note")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub district_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub object: String,
        pub object_id: Uuid,
        pub author: Uuid,
        #[sea_orm(column_type = "Text")]
        pub text: String,
        pub at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
