-- By when the municipalities are to have rated.
create table scenario_rating_deadline (
    project_id uuid primary key references scenario_project,
    due        date not null,
    set_by     text not null,
    set_at     timestamptz not null
);

-- That a trip wire was crossed, and what the office made of it.
create table scenario_crossing (
    wire_id      uuid primary key references scenario_trip_wire on delete cascade,
    crossed_at   timestamptz not null,
    outcome      text check (outcome in ('NO_CONSEQUENCE', 'COMMITTEE')),
    committee_id uuid references committee,
    note         text not null default '' check (char_length(note) <= 2000),
    settled_by   text,
    settled_at   timestamptz,
    reported_at  timestamptz,
    check ((outcome is null) = (settled_at is null) and (outcome is null) = (settled_by is null)),
    check (outcome is null or note <> ''),
    check (outcome is not distinct from 'COMMITTEE' or committee_id is null),
    check (outcome is distinct from 'COMMITTEE' or committee_id is not null),
    check (reported_at is null or committee_id is not null)
);
create index scenario_crossing_unreported on scenario_crossing (committee_id)
    where committee_id is not null and reported_at is null;

insert into scenario_crossing (wire_id, crossed_at)
    select id, set_at from scenario_trip_wire where crossed_year is not null;
