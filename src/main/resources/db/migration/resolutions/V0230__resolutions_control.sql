-- Weight, report cycle, repetition, dependencies and proofs of measures; resolutions that others replace.
alter table resolution
    add column report_every_weeks   int check (report_every_weeks between 1 and 52),
    add column field                text check (field ~ '^[A-Z_]+$'),
    add column lapsed_by            uuid references resolution,
    add column lapsed_at            timestamptz,
    add column acknowledged_at      timestamptz,
    add column acknowledged_meeting uuid;
alter table resolution drop constraint resolution_state_check;
alter table resolution drop constraint resolution_check;
alter table resolution drop constraint resolution_check1;
alter table resolution add constraint resolution_state_check
    check (state in ('PENDING', 'IN_FORCE', 'FAILED', 'CLOSED', 'SUPERSEDED', 'REVOKED'));
alter table resolution add constraint resolution_completed check (
    (completion_note is null) = (completed_at is null)
    and (state <> 'CLOSED' or completion_note is not null)
    and (state not in ('PENDING', 'IN_FORCE', 'FAILED') or completion_note is null));
alter table resolution add constraint resolution_lapsed check (
    (state in ('SUPERSEDED', 'REVOKED')) = (lapsed_by is not null)
    and (lapsed_by is null) = (lapsed_at is null) and lapsed_by <> id);
alter table resolution add constraint resolution_acknowledged check (
    acknowledged_at is null or completed_at is not null);
create index resolution_lapsed_by on resolution (lapsed_by) where lapsed_by is not null;
create index resolution_unacknowledged on resolution (committee_id)
    where state = 'CLOSED' and acknowledged_at is null;

alter table measure
    add column committee_id  uuid references committee,
    add column weight        int not null default 1 check (weight between 1 and 10),
    add column percent       int not null default 0 check (percent between 0 and 100),
    add column first_due     date,
    add column every_months  int check (every_months between 1 and 24),
    add column repeats_until date,
    add column assigned_at   timestamptz,
    add column reported_at   timestamptz,
    add column report_due    date,
    add column reminded_on   date,
    add constraint measure_repeats check ((every_months is null) = (repeats_until is null));
update measure m set
    committee_id = r.committee_id,
    assigned_at = coalesce(r.measures_defined_at, r.adopted_at),
    report_due = m.due,
    first_due = coalesce(
        (select p.previous_due from measure_report p where p.measure_id = m.id order by p.at limit 1), m.due),
    reported_at = (select max(p.at) from measure_report p where p.measure_id = m.id),
    percent = case when m.done_at is null then 0 else 100 end
from resolution r where r.id = m.resolution_id;
alter table measure
    alter column committee_id set not null,
    alter column assigned_at set not null,
    alter column first_due set not null,
    alter column report_due set not null;
drop index measure_open;
drop index measure_owner;
create index measure_open on measure (due, id) where done_at is null;
create index measure_open_committee on measure (committee_id, due, id) where done_at is null;
create index measure_open_owner on measure (owner, due, id) where done_at is null;
create index measure_done on measure (due desc, id) where done_at is not null;
create index measure_done_committee on measure (committee_id, due desc, id) where done_at is not null;
create index measure_done_owner on measure (owner, due desc, id) where done_at is not null;
create index measure_words on measure using gin (to_tsvector('simple', title));

create table measure_dependency (
    measure_id uuid not null references measure on delete cascade,
    needs_id   uuid not null references measure on delete cascade,
    primary key (measure_id, needs_id),
    check (measure_id <> needs_id)
);
create index measure_dependency_needs on measure_dependency (needs_id);

alter table measure_report
    add column reason  text check (length(reason) between 1 and 1000),
    add column percent int check (percent between 0 and 100);

create table measure_proof (
    id          uuid primary key,
    measure_id  uuid not null references measure on delete cascade,
    label       text not null check (length(label) between 1 and 200),
    link        text check (length(link) <= 2000 and link ~ '^https?://'),
    document_id uuid references document,
    added_by    text not null,
    added_at    timestamptz not null,
    check ((link is null) <> (document_id is null))
);
create index measure_proof_measure on measure_proof (measure_id, added_at);
