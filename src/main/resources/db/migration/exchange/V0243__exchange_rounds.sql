-- Rounds of exchange, within a region and between them.
create table exchange_round (
    id           uuid primary key,
    region       text references region,
    committee_id uuid not null references committee,
    title        text not null check (length(title) between 1 and 200),
    starts_at    timestamptz not null,
    minutes      int not null check (minutes between 15 and 1440),
    place        text not null check (length(place) between 1 and 200),
    topics_until date not null,
    state        text not null check (state in ('CALL', 'PROGRAMME', 'INVITED', 'HELD', 'REPORTED', 'CANCELLED')),
    notes        text check (length(notes) <= 20000),
    report       text check (length(report) <= 20000),
    changed_by   text not null,
    changed_at   timestamptz not null,
    constraint held_has_notes check (state not in ('HELD', 'REPORTED') or notes is not null),
    constraint reported_or_cancelled_has_words check (state not in ('REPORTED', 'CANCELLED') or report is not null)
);
create index exchange_round_starts on exchange_round (starts_at desc);

create table exchange_topic (
    id       uuid primary key,
    round_id uuid not null references exchange_round,
    title    text not null check (length(title) between 1 and 200),
    note     text not null check (length(note) <= 2000),
    by_name  text not null,
    place    int check (place >= 1)
);
create index exchange_topic_round on exchange_topic (round_id, place);

create table exchange_guest (
    id         uuid primary key,
    round_id   uuid not null references exchange_round,
    name       text not null check (length(name) between 1 and 200),
    hash       bytea not null unique check (octet_length(hash) = 32),
    expires_at timestamptz not null,
    revoked_at timestamptz,
    coming     boolean
);
create index exchange_guest_round on exchange_guest (round_id);

create table exchange_next_step (
    id       uuid primary key,
    round_id uuid not null references exchange_round,
    title    text not null check (length(title) between 1 and 200),
    owner    text not null,
    due      date not null,
    done_at  timestamptz
);
create index exchange_next_step_round on exchange_next_step (round_id);
create index exchange_next_step_open on exchange_next_step (owner, due) where done_at is null;

create table exchange_round_practice (
    round_id    uuid not null references exchange_round,
    practice_id uuid not null references practice,
    primary key (round_id, practice_id)
);

create table exchange_round_report (
    round_id     uuid not null references exchange_round,
    committee_id uuid not null references committee,
    primary key (round_id, committee_id)
);
