-- Analyses with all that went into them. A claim says which run works on one: who lost it has nothing to say any more.
create table scenario_analysis (
    project_id   uuid not null references scenario_project,
    number       int not null check (number >= 1),
    kind         text not null check (kind in ('CONSISTENCY', 'IMPACT')),
    state        text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    input        jsonb not null,
    input_hash   text not null check (length(input_hash) = 64),
    bundles      bigint not null check (bundles between 1 and 1000000),
    done         bigint not null default 0 check (done >= 0),
    result       jsonb,
    requested_by text not null,
    requested_at timestamptz not null,
    finished_at  timestamptz,
    claim        uuid,
    claimed_at   timestamptz,
    attempts     int not null default 0,
    primary key (project_id, number),
    check ((state = 'DONE') = (result is not null))
);
create index scenario_analysis_due on scenario_analysis (requested_at) where state in ('WAITING', 'RUNNING');
