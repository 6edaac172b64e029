//! Welche Schritte offenstehen: what this person may do with a contribution at its stage, and which of it is the one expected next.

use domain::participation::{Kind, Stage, Step, StepContext};
use domain::people::Role;
use domain::{Actor, StepRefused};
use store::participation::OpenedView;

/// Whether the workplace offers a step. The form fills in what the step still needs; the verb checks all of it again.
pub(super) fn offered(view: &OpenedView, actor: &Actor, step: Step) -> bool {
    allowed(actor, step, view.stage) && leads_on(view.stage, view.earlier, view.own, step).is_ok()
}

/// The office takes its steps; a specialist office those with what lies before it.
fn allowed(actor: &Actor, step: Step, stage: Stage) -> bool {
    step.roles().iter().any(|role| match role {
        Role::Moderator | Role::Manager | Role::ReviewPerson => actor.is(*role),
        Role::SpecialistOffice => actor.is(*role) && stage == Stage::Forwarded,
        _ => false,
    })
}

fn leads_on(stage: Stage, earlier: Option<Stage>, own_matter: bool, step: Step) -> Result<Stage, StepRefused> {
    let filled_in = StepContext {
        earlier,
        own_matter,
        reason: true,
        second_person: true,
        checklist_done: true,
        target: true,
        ..StepContext::default()
    };
    stage.after(step, &filled_in)
}

/// The step that is expected next, shown open; the others wait behind their headings.
pub(super) fn next(stage: Stage, kind: Kind, actor: &Actor) -> Option<Step> {
    match stage {
        Stage::Received => Some(Step::Publish),
        Stage::Queried => Some(Step::Reply),
        Stage::Published if kind.is_proposal() && actor.is(Role::Manager) => Some(Step::Adopt),
        Stage::Published => Some(Step::Answer),
        Stage::Forwarded if actor.is(Role::SpecialistOffice) => Some(Step::Answer),
        Stage::Objected => Some(Step::UpholdObjection),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::DistrictId;
    use uuid::Uuid;

    fn somebody(roles: &[Role]) -> Actor {
        Actor { roles: roles.to_vec(), ..Actor::resident(DistrictId(Uuid::nil())) }
    }

    fn open(roles: &[Role], stage: Stage) -> Vec<Step> {
        let actor = somebody(roles);
        let fits = |step: &Step| allowed(&actor, *step, stage) && leads_on(stage, Some(Stage::Published), false, *step).is_ok();
        Step::ALL.iter().copied().filter(fits).collect()
    }

    #[test]
    fn each_role_sees_the_steps_that_are_its_own() {
        use Step::*;
        let moderator = &[Role::Moderator];
        assert_eq!(open(moderator, Stage::Received), [Ask, Publish, Withhold, Forward, Answer, NotTakeUp, Split, Withdraw]);
        assert_eq!(open(moderator, Stage::Published), [Ask, Withhold, Forward, Answer, NotTakeUp, Split, Withdraw]);
        assert_eq!(open(&[Role::Manager], Stage::Published), [Ask, Withhold, Forward, Answer, NotTakeUp, Merge, Split, Adopt, Withdraw]);
        assert_eq!(open(&[Role::ReviewPerson], Stage::Objected), [UpholdObjection]);
        assert_eq!(open(&[Role::SpecialistOffice], Stage::Forwarded), [TakeBack, Answer, NotTakeUp]);
        assert_eq!(open(&[Role::SpecialistOffice], Stage::Received), []);
        assert_eq!(open(&[Role::Resident, Role::Chair], Stage::Received), []);
    }

    #[test]
    fn nobody_is_offered_a_step_in_their_own_matter() {
        for step in [Step::Publish, Step::Ask, Step::Withhold, Step::Answer] {
            assert_eq!(leads_on(Stage::Received, None, true, step), Err(StepRefused::OwnMatter), "{step}");
        }
    }

    #[test]
    fn one_step_is_expected_next_where_the_office_owes_something() {
        let (manager, moderator) = (somebody(&[Role::Manager]), somebody(&[Role::Moderator]));
        assert_eq!(next(Stage::Published, Kind::Idea, &manager), Some(Step::Adopt));
        assert_eq!(next(Stage::Published, Kind::Idea, &moderator), Some(Step::Answer));
        assert_eq!(next(Stage::Published, Kind::Question, &manager), Some(Step::Answer));
        for stage in Stage::ALL.iter().filter(|stage| !stage.is_open()) {
            assert_eq!(next(*stage, Kind::Idea, &manager), None, "{stage}");
        }
    }
}
