-- A released model may come into force later: until then it is scheduled, and its release can be called back.
alter table model_draft add column effective_at timestamptz;

alter table model_draft drop constraint model_draft_state_check;
alter table model_draft add constraint model_draft_state_check
    check (state in ('DRAFT', 'PROPOSED', 'SCHEDULED', 'RELEASED', 'WITHDRAWN'));

alter table model_draft drop constraint model_draft_released_with_name;
alter table model_draft add constraint model_draft_released_with_name
    check ((state in ('SCHEDULED', 'RELEASED')) = (released_by_id is not null)
        and (released_by_id is null) = (released_by is null) and (released_by is null) = (released_at is null));

alter table model_draft add constraint model_draft_scheduled_with_date
    check (state <> 'SCHEDULED' or effective_at is not null);

drop index model_draft_one_open;
create unique index model_draft_one_open on model_draft (process) where state in ('DRAFT', 'PROPOSED', 'SCHEDULED');
create index model_draft_scheduled on model_draft (effective_at) where state = 'SCHEDULED';
