-- How municipalities take practices over.
create table adoption (
    id           uuid primary key,
    practice_id  uuid not null references practice,
    edition      int not null check (edition >= 1),
    taker        text not null references municipality,
    committee_id uuid not null references committee,
    stage        text not null check (stage in ('CHECK', 'DECISION', 'PILOT', 'ROUTINE', 'ENDED')),
    elements     jsonb not null,
    proposal_id  uuid,
    pilot_until  date,
    effect       text check (length(effect) between 1 and 4000),
    end_reason   text check (length(end_reason) between 1 and 4000),
    feedback     text check (length(feedback) between 1 and 4000),
    begun_at     timestamptz not null,
    changed_by   text not null,
    changed_at   timestamptz not null,
    constraint ended_has_reason check ((stage = 'ENDED') = (end_reason is not null)),
    constraint routine_has_effect check (stage <> 'ROUTINE' or effect is not null),
    constraint pilot_has_an_end check (stage not in ('PILOT', 'ROUTINE') or pilot_until is not null)
);
create unique index adoption_running on adoption (practice_id, taker) where stage <> 'ENDED';
create unique index adoption_proposal on adoption (proposal_id) where proposal_id is not null;
create index adoption_changed on adoption (changed_at desc);

create table adoption_step (
    adoption_id uuid not null references adoption,
    stage       text not null,
    at          timestamptz not null,
    by_name     text not null,
    primary key (adoption_id, stage)
);
