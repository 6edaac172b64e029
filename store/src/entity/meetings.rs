//! Rows of meetings, agendas and attendance. They never leave this crate.

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
        pub deputy_coming: Option<bool>,
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
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: Uuid,
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
