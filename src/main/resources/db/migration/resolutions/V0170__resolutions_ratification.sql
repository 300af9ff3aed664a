-- Where the rule book reserves it, a resolution waits for the home bodies of the municipalities.
alter table resolution add column settled_at timestamptz;
alter table resolution drop constraint resolution_state_check;
alter table resolution add constraint resolution_state_check
    check (state in ('PENDING', 'IN_FORCE', 'FAILED', 'CLOSED'));
alter table resolution drop constraint resolution_check2;
alter table resolution add constraint resolution_closed_with_measures
    check (state <> 'CLOSED' or measures_defined_at is not null);
alter table resolution add constraint resolution_settled
    check ((state <> 'PENDING' or settled_at is null) and (state <> 'FAILED' or settled_at is not null));

create table ratification (
    resolution_id    uuid primary key references resolution,
    committee_id     uuid not null references committee,
    rule_book        text not null check (rule_book <> ''),
    needed           text not null check (needed in ('ALL', 'MAJORITY', 'WEIGHTED')),
    silence_consents boolean not null,
    late_counts      boolean not null,
    begun_at         timestamptz not null,
    deadline         date not null,
    escalated_at     timestamptz,
    given_up_at      timestamptz,
    ended_at         timestamptz,
    agreed           boolean,
    moderation_asked_at timestamptz,
    version          bigint not null,
    check ((ended_at is null) = (agreed is null))
);
create index ratification_running on ratification (committee_id, deadline) where ended_at is null;

create table home_body (
    id            uuid primary key,
    resolution_id uuid not null references ratification,
    position      int not null check (position >= 1),
    ags           text not null references municipality,
    weight        text not null check (weight ~ '^[0-9]+(/[1-9][0-9]*)?$'),
    body          text check (length(body) between 1 and 120),
    planned_on    date,
    decided_on    date,
    result        text check (result in ('YES', 'YES_WITH_CONDITIONS', 'NO', 'NO_WITH_CONDITIONS')),
    conditions    text check (length(conditions) between 1 and 5000),
    document_id   uuid references document,
    entered_at    timestamptz,
    entered_by    text,
    on_behalf     boolean not null,
    late          boolean not null,
    revision      int not null check (revision >= 0),
    unique (resolution_id, ags),
    check ((result is null) = (decided_on is null)),
    check (result is null or (body is not null and entered_at is not null and entered_by is not null)),
    check (conditions is null or result is not null),
    check (result not in ('YES_WITH_CONDITIONS', 'NO_WITH_CONDITIONS') or conditions is not null)
);
create index home_body_open on home_body (ags) where result is null;
