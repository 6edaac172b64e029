//! Rows of the plan, of measures, papers and consultations. They never leave this crate.

pub mod framework_plan {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "framework_plan")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub district_id: Uuid,
        pub version: i64,
        #[sea_orm(column_type = "Text")]
        pub title: String,
        #[sea_orm(column_type = "Text")]
        pub about: String,
        #[sea_orm(column_type = "Text")]
        pub in_force_from: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod plan_item {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "plan_item")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub district_id: Uuid,
        pub plan_id: Uuid,
        pub field_id: Option<Uuid>,
        #[sea_orm(column_type = "Text")]
        pub key: String,
        #[sea_orm(column_type = "Text")]
        pub kind: String,
        #[sea_orm(column_type = "Text")]
        pub number: String,
        #[sea_orm(column_type = "Text")]
        pub title: String,
        #[sea_orm(column_type = "Text")]
        pub text: String,
        pub position: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod measure {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "measure")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub district_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub reference: String,
        #[sea_orm(column_type = "Text")]
        pub title: String,
        #[sea_orm(column_type = "Text")]
        pub summary: String,
        #[sea_orm(column_type = "Text")]
        pub place: String,
        #[sea_orm(column_type = "Text")]
        pub stage: String,
        pub stage_since: i64,
        /// What everybody sees: behind closed doors it stays where it was (I11).
        #[sea_orm(column_type = "Text")]
        pub shown_stage: String,
        pub shown_since: i64,
        #[sea_orm(column_type = "Text")]
        pub stage_reason: String,
        #[sea_orm(column_type = "Text")]
        pub stage_note: String,
        pub last_stop: i64,
        #[sea_orm(column_type = "Text")]
        pub board_group: String,
        #[sea_orm(column_type = "Text")]
        pub origin: String,
        #[sea_orm(column_type = "Text")]
        pub origin_note: String,
        pub field_id: Option<Uuid>,
        pub office_id: Option<Uuid>,
        #[sea_orm(column_type = "Text")]
        pub office_name: String,
        #[sea_orm(column_type = "Text", nullable)]
        pub fit: Option<String>,
        #[sea_orm(column_type = "Text")]
        pub fit_reason: String,
        pub impossible: bool,
        #[sea_orm(column_type = "Text", nullable)]
        pub cost_class: Option<String>,
        pub cost_planned: Option<i64>,
        pub cost_approved: Option<i64>,
        pub cost_spent: Option<i64>,
        #[sea_orm(column_type = "Text")]
        pub funding: String,
        #[sea_orm(column_type = "Text")]
        pub eligibility: String,
        #[sea_orm(column_type = "Text")]
        pub land_owner: String,
        pub plan_checked_at: Option<i64>,
        #[sea_orm(column_type = "Text", nullable)]
        pub review_on: Option<String>,
        #[sea_orm(column_type = "Text")]
        pub group_heard: String,
        #[sea_orm(column_type = "Text")]
        pub contact: String,
        pub granted: Option<bool>,
        #[sea_orm(column_type = "Text")]
        pub drucksache: String,
        #[sea_orm(column_type = "Text")]
        pub source_url: String,
        #[sea_orm(column_type = "Text")]
        pub board_wording: String,
        pub votum_public: bool,
        #[sea_orm(column_type = "Text")]
        pub council_wording: String,
        #[sea_orm(column_type = "Text")]
        pub council_difference: String,
        #[sea_orm(column_type = "Text")]
        pub next_step: String,
        pub due_at: Option<i64>,
        pub asked_at: Option<i64>,
        #[sea_orm(column_type = "Text")]
        pub effect_note: String,
        #[sea_orm(column_type = "Text")]
        pub lessons: String,
        #[sea_orm(column_type = "Text")]
        pub proof_of_use: String,
        pub minutes_signed: bool,
        pub created_at: i64,
        pub updated_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod measure_contribution {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "measure_contribution")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub measure_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub contribution_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub taken_over: String,
        pub linked_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod measure_recommendation {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "measure_recommendation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub measure_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub plan_item_id: Uuid,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod paper {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "paper")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub district_id: Uuid,
        pub measure_id: Option<Uuid>,
        #[sea_orm(column_type = "Text")]
        pub reference: String,
        pub version: i64,
        #[sea_orm(column_type = "Text")]
        pub title: String,
        #[sea_orm(column_type = "Text")]
        pub easy: String,
        #[sea_orm(column_type = "Text")]
        pub text: String,
        #[sea_orm(column_type = "Text")]
        pub wording: String,
        #[sea_orm(column_type = "Text")]
        pub cost: String,
        #[sea_orm(column_type = "Text")]
        pub alternatives: String,
        #[sea_orm(column_type = "Text")]
        pub hash: String,
        pub created_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod milestone {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "milestone")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub measure_id: Uuid,
        #[sea_orm(column_type = "Text")]
        pub title: String,
        #[sea_orm(column_type = "Text")]
        pub promised: String,
        #[sea_orm(column_type = "Text", nullable)]
        pub reached: Option<String>,
        #[sea_orm(column_type = "Text")]
        pub reason: String,
        pub position: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod consultation {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "consultation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub district_id: Uuid,
        pub measure_id: Uuid,
        pub organization_id: Option<Uuid>,
        #[sea_orm(column_type = "Text")]
        pub organization_name: String,
        pub authoritative: bool,
        #[sea_orm(column_type = "Text")]
        pub day: String,
        #[sea_orm(column_type = "Text")]
        pub result: String,
        #[sea_orm(column_type = "Text")]
        pub wording: String,
        #[sea_orm(column_type = "Text")]
        pub source_url: String,
        pub recorded_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
