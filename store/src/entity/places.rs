//! Rows of positions. They never leave this crate.

pub mod spot {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "spot")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub object_id: Uuid,
        pub district_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub object: String,
        #[sea_orm(column_type = "Text", nullable)]
        pub sent: Option<String>,
        #[sea_orm(column_type = "Text", nullable)]
        pub shown: Option<String>,
        #[sea_orm(column_type = "Text")]
        pub how: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
