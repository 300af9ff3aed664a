create table simulator_case (
    id           uuid primary key,
    committee_id uuid not null references committee,
    owner_id     uuid not null references account,
    name         text not null check (name <> '' and length(name) <= 80),
    day          date not null,
    rules        text not null,
    votes        text not null check (votes ~ '^[ynoax]*$'),
    saved_at     timestamptz not null,
    unique (committee_id, owner_id, name)
);
create index simulator_case_owner on simulator_case (owner_id);
