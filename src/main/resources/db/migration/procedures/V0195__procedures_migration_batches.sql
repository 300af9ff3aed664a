-- Cases are moved in the background, one after the other; a claim says which node may still speak.
alter table model_migration
    add column state       text not null default 'DONE'
        check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    add column moved_by_id uuid,
    add column claim       uuid,
    add column claimed_at  timestamptz,
    add column attempts    integer not null default 0;

alter table model_migration_case
    add column goal  integer not null default 0,
    add column state text not null default 'PENDING' check (state in ('PENDING', 'MOVED', 'STAYED'));

update model_migration_case c
set state = case when c.moved then 'MOVED' else 'STAYED' end, goal = m.target
from model_migration m where m.id = c.migration;

alter table model_migration_case drop column moved;

create unique index model_migration_one_at_a_time on model_migration (process) where state in ('WAITING', 'RUNNING');
