-- Measures that were agreed without a resolution, such as in a round of exchange; followed like all others.
create table agreed_measure (
    id           uuid primary key,
    committee_id uuid not null references committee,
    origin_kind  text not null,
    origin_id    uuid not null,
    origin_title text not null check (origin_title <> ''),
    origin_route text not null,
    title        text not null check (length(title) between 1 and 200),
    owner        text not null,
    due          date not null,
    first_due    date not null,
    report_due   date not null,
    light        text not null check (light in ('GREEN', 'YELLOW', 'RED')),
    percent      int not null check (percent between 0 and 100),
    assigned_at  timestamptz not null,
    reported_at  timestamptz,
    done_at      timestamptz,
    reminded_on  date,
    escalated_on date
);
create index agreed_measure_origin on agreed_measure (origin_id, due);
create index agreed_measure_owner on agreed_measure (owner, due) where done_at is null;
create index agreed_measure_open on agreed_measure (due, id) where done_at is null;
create index agreed_measure_committee on agreed_measure (committee_id, due);

create table agreed_report (
    id           uuid primary key,
    measure_id   uuid not null references agreed_measure,
    at           timestamptz not null,
    reporter     text not null,
    text         text not null,
    light        text not null check (light in ('GREEN', 'YELLOW', 'RED', 'DONE')),
    previous_due date not null,
    due          date not null,
    reason       text,
    percent      int check (percent between 0 and 100)
);
create index agreed_report_measure on agreed_report (measure_id, at desc);
