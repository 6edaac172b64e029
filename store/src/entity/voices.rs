//! Rows of supports. They never leave this crate.

pub mod support {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "support")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub district_id: Uuid,
        pub contribution_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub way: String,
        pub person: Vec<u8>,
        pub account_id: Option<Uuid>,
        #[sea_orm(column_type = "Text", nullable)]
        pub email: Option<String>,
        pub token_hash: Option<Vec<u8>>,
        pub list_id: Option<Uuid>,
        pub line: Option<i64>,
        pub same_as: Option<Uuid>,
        pub asked_at: i64,
        pub confirmed_at: Option<i64>,
        pub withdrawn_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod support_list {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "support_list")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub district_id: Uuid,
        pub contribution_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub serial: String,
        pub taken_by: Uuid,
        pub at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod support_tally {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "support_tally")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub contribution_id: Uuid,
        pub district_id: Uuid,
        pub checked: i64,
        pub paper: i64,
        pub authors: i64,
        pub total: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod comment {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "comment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub district_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub object: String,
        pub object_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub state: String,
        #[sea_orm(column_type = "Text")]
        pub channel: String,
        #[sea_orm(column_type = "Text")]
        pub text: String,
        #[sea_orm(column_type = "Text")]
        pub public_text: String,
        #[sea_orm(column_type = "Text")]
        pub name: String,
        pub account_id: Option<Uuid>,
        #[sea_orm(column_type = "Text", nullable)]
        pub email: Option<String>,
        pub token_hash: Option<Vec<u8>>,
        pub key_mac: Vec<u8>,
        pub taken_by: Option<Uuid>,
        #[sea_orm(column_type = "Text")]
        pub reason: String,
        #[sea_orm(column_type = "Text")]
        pub note: String,
        pub at: i64,
        pub confirmed_at: Option<i64>,
        pub decided_by: Option<Uuid>,
        pub decided_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod comment_objection {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "comment_objection")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub district_id: Uuid,
        pub comment_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub text: String,
        pub at: i64,
        pub due_at: i64,
        pub upheld: Option<bool>,
        #[sea_orm(column_type = "Text")]
        pub reason: String,
        pub decided_by: Option<Uuid>,
        pub decided_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
