//! Rows of translations and texts in Leichte Sprache. They never leave this crate.

pub mod rendering {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "rendering")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub district_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub object: String,
        pub object_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub language: String,
        #[sea_orm(column_type = "Text")]
        pub title: String,
        #[sea_orm(column_type = "Text")]
        pub text: String,
        #[sea_orm(column_type = "Text")]
        pub checked_by: String,
        #[sea_orm(column_type = "Text")]
        pub state: String,
        /// What the original said when it was written, see `domain::rendering::mark`.
        #[sea_orm(column_type = "Text")]
        pub of_mark: String,
        pub made_by: Uuid,
        pub created_at: i64,
        pub changed_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
