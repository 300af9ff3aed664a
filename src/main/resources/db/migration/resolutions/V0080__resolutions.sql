create table resolution_number (
    committee_id uuid not null references committee,
    year         int not null,
    last         int not null check (last between 1 and 999999),
    primary key (committee_id, year)
);

create table resolution (
    id                  uuid primary key,
    committee_id        uuid not null references committee,
    year                int not null,
    serial              int not null check (serial >= 1),
    number              text not null unique,
    ballot_id           uuid not null unique,
    proposal_id         uuid not null,
    meeting_id          uuid not null,
    title               text not null check (title <> ''),
    wording             text not null check (wording <> ''),
    adopted_at          timestamptz not null,
    closed              boolean not null,
    state               text not null check (state in ('IN_FORCE', 'CLOSED')),
    measures_defined_at timestamptz,
    completion_note     text check (completion_note <> ''),
    completed_at        timestamptz,
    extract_id          uuid,
    version             bigint not null,
    unique (committee_id, year, serial),
    check ((state = 'CLOSED') = (completion_note is not null)),
    check ((state = 'CLOSED') = (completed_at is not null)),
    check (state = 'IN_FORCE' or measures_defined_at is not null)
);
create index resolution_committee on resolution (committee_id, adopted_at desc);
create index resolution_adopted on resolution (adopted_at desc);
create index resolution_proposal on resolution (proposal_id);

create table measure (
    id            uuid primary key,
    resolution_id uuid not null references resolution,
    position      int not null check (position >= 1),
    title         text not null check (length(title) between 1 and 200),
    owner         text not null check (owner ~ '^(coordinator:[0-9]{5}|office:[A-Z]+)$'),
    due           date not null,
    light         text not null check (light in ('GREEN', 'YELLOW', 'RED', 'DONE')),
    done_at       timestamptz,
    version       bigint not null,
    unique (resolution_id, position),
    check ((light = 'DONE') = (done_at is not null))
);
create index measure_open on measure (due) where done_at is null;
create index measure_owner on measure (owner);

create table measure_report (
    id            uuid primary key,
    measure_id    uuid not null references measure,
    at            timestamptz not null,
    reporter      text not null,
    text          text not null check (length(text) between 1 and 5000),
    light         text not null check (light in ('GREEN', 'YELLOW', 'RED', 'DONE')),
    previous_due  date not null,
    due           date not null
);
create index measure_report_measure on measure_report (measure_id, at desc);
