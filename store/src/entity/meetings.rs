//! Rows of meetings, agendas and votes. They never leave this crate.

pub mod meeting {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "meeting")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub district_id: Uuid,
        pub organization_id: Uuid,
        pub number: i64,
        #[sea_orm(column_type = "Text")]
        pub place: String,
        pub starts_at: i64,
        #[sea_orm(column_type = "Text")]
        pub note: String,
        #[sea_orm(column_type = "Text")]
        pub stage: String,
        #[sea_orm(column_type = "Text", nullable)]
        pub rules: Option<String>,
        #[sea_orm(column_type = "Text", nullable)]
        pub urgency: Option<String>,
        #[sea_orm(column_type = "Text", nullable)]
        pub deadline: Option<String>,
        pub invited_at: Option<i64>,
        pub opened_at: Option<i64>,
        pub closed_at: Option<i64>,
        #[sea_orm(column_type = "Text", nullable)]
        pub quorum: Option<String>,
        #[sea_orm(column_type = "Text")]
        pub quorum_state: String,
        pub present_at_opening: Option<i64>,
        pub current_item: Option<Uuid>,
        pub second_of: Option<Uuid>,
        #[sea_orm(column_type = "Text")]
        pub end_reason: String,
        #[sea_orm(column_type = "Text")]
        pub minutes: String,
        #[sea_orm(column_type = "Text")]
        pub minutes_public: String,
        pub minutes_sent_at: Option<i64>,
        pub minutes_approved_at: Option<i64>,
        pub minutes_published_at: Option<i64>,
        #[sea_orm(column_type = "Text", nullable)]
        pub minutes_until: Option<String>,
        pub updated_seq: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod invitation {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "invitation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub seat_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub sent_on: String,
        #[sea_orm(column_type = "Text")]
        pub way: String,
        #[sea_orm(column_type = "Text", nullable)]
        pub received_on: Option<String>,
        pub coming: Option<bool>,
        pub answered_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod agenda_item {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "agenda_item")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub district_id: Uuid,
        pub meeting_id: Uuid,
        pub position: i64,
        #[sea_orm(column_type = "Text")]
        pub title: String,
        #[sea_orm(column_type = "Text")]
        pub text: String,
        pub public: bool,
        #[sea_orm(column_type = "Text")]
        pub nonpublic_reason: String,
        pub formal: bool,
        pub measure_id: Option<Uuid>,
        pub paper_id: Option<Uuid>,
        #[sea_orm(column_type = "Text")]
        pub wording: String,
        #[sea_orm(column_type = "Text")]
        pub stage: String,
        pub late: bool,
        pub admitted: bool,
        #[sea_orm(column_type = "Text", nullable)]
        pub taken_off: Option<String>,
        pub called_at: Option<i64>,
        pub interests_asked_at: Option<i64>,
        pub deliberated_at: Option<i64>,
        pub done_at: Option<i64>,
        #[sea_orm(column_type = "Text")]
        pub presenter: String,
        #[sea_orm(column_type = "Text")]
        pub outcome_note: String,
        #[sea_orm(column_type = "Text")]
        pub minutes_note: String,
        #[sea_orm(column_type = "Text")]
        pub minutes: String,
        #[sea_orm(column_type = "Text")]
        pub minutes_public: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod attendance {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "attendance")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub seat_id: Uuid,
        pub account_id: Option<Uuid>,
        pub deputy: bool,
        pub remote: bool,
        #[sea_orm(column_type = "Text")]
        pub state: String,
        pub came_at: Option<i64>,
        pub left_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod interest {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interest")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub item_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub seat_id: Uuid,
        pub account_id: Option<Uuid>,
        pub entered_by: Option<Uuid>,
        pub declared: bool,
        #[sea_orm(column_type = "Text")]
        pub text: String,
        pub recused: bool,
        #[sea_orm(column_type = "Text", nullable)]
        pub recused_by: Option<String>,
        #[sea_orm(column_type = "Text")]
        pub conduct: String,
        #[sea_orm(column_type = "Text")]
        pub note: String,
        pub at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod poll {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "poll")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub district_id: Uuid,
        pub meeting_id: Uuid,
        pub item_id: Option<Uuid>,
        #[sea_orm(column_type = "Text")]
        pub kind: String,
        #[sea_orm(column_type = "Text")]
        pub wording: String,
        pub amended: bool,
        #[sea_orm(column_type = "Text")]
        pub majority: String,
        #[sea_orm(column_type = "Text")]
        pub mode: String,
        #[sea_orm(column_type = "Text")]
        pub source: String,
        #[sea_orm(column_type = "Text")]
        pub stage: String,
        pub opened_at: i64,
        pub closed_at: Option<i64>,
        pub stated_at: Option<i64>,
        #[sea_orm(column_type = "Text", nullable)]
        pub electorate: Option<String>,
        #[sea_orm(column_type = "Text", nullable)]
        pub outcome: Option<String>,
        #[sea_orm(column_type = "Text")]
        pub sentence: String,
        #[sea_orm(column_type = "Text")]
        pub ballots_digest: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod ballot {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "ballot")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub poll_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub seat_id: Uuid,
        pub account_id: Option<Uuid>,
        #[sea_orm(column_type = "Text")]
        pub choice: String,
        pub version: i64,
        pub entered_by: Option<Uuid>,
        #[sea_orm(column_type = "Text")]
        pub key: String,
        pub cast_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod count_sheet {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "count_sheet")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub poll_id: Uuid,
        pub yes: i64,
        pub no: i64,
        pub abstain: i64,
        pub invalid: i64,
        #[sea_orm(column_type = "Text")]
        pub counted_by: String,
        pub entered_by: Uuid,
        pub entered_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod signature {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "signature")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub role: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub digest: String,
        pub signed_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod minutes_objection {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "minutes_objection")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub meeting_id: Uuid,
        pub seat_id: Option<Uuid>,
        pub account_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub text: String,
        pub at: i64,
        pub upheld: Option<bool>,
        #[sea_orm(column_type = "Text")]
        pub decision: String,
        pub decided_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod correction {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "correction")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub meeting_id: Uuid,
        pub item_id: Option<Uuid>,
        pub poll_id: Option<Uuid>,
        #[sea_orm(column_type = "Text")]
        pub before: String,
        #[sea_orm(column_type = "Text")]
        pub after: String,
        #[sea_orm(column_type = "Text")]
        pub reason: String,
        pub at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
