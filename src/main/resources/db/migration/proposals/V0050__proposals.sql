create table proposal (
    id                uuid primary key,
    committee_id      uuid not null references committee,
    originator        text not null references municipality,
    number            text unique,
    state             text not null check (state in
        ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'READY', 'SCHEDULED', 'DECIDED', 'WITHDRAWN', 'CLOSED')),
    title             text not null check (char_length(title) <= 200),
    facts             text not null check (char_length(facts) <= 20000),
    motion            text not null check (char_length(motion) <= 20000),
    costs             text not null check (char_length(costs) <= 20000),
    lead              text not null check (char_length(lead) <= 20000),
    closed            boolean not null,
    revision          int not null check (revision >= 0),
    text_version      bigint not null,
    text_by           text not null,
    text_at           timestamptz not null,
    changed_at        timestamptz not null,
    submitted_at      timestamptz,
    examined_at       timestamptz,
    accepted_at       timestamptz,
    ready_at          timestamptz,
    scheduled_at      timestamptz,
    decided_at        timestamptz,
    ended_at          timestamptz,
    revision_due      date,
    meeting_id        uuid,
    ballot_id         uuid,
    adopted           boolean,
    withdrawal_reason text check (char_length(withdrawal_reason) <= 5000),
    version           bigint not null,
    constraint numbered_once_submitted check ((number is null) = (state = 'DRAFT')),
    constraint submitted_has_title_and_motion check (state in ('DRAFT', 'RETURNED', 'WITHDRAWN') or (title <> '' and motion <> '')),
    constraint returned_has_due_date check ((state = 'RETURNED') = (revision_due is not null)),
    constraint scheduled_has_meeting check (state <> 'SCHEDULED' or meeting_id is not null),
    constraint decided_has_ballot check (state <> 'DECIDED' or (ballot_id is not null and adopted is not null))
);
create index proposal_changed on proposal (changed_at desc);
create index proposal_committee on proposal (committee_id, state);
create index proposal_originator on proposal (originator);

create table proposal_concerned (
    proposal_id uuid not null references proposal on delete cascade,
    ags         text not null references municipality,
    primary key (proposal_id, ags)
);

create table proposal_attachment (
    proposal_id uuid not null references proposal on delete cascade,
    document_id uuid not null unique references document,
    primary key (proposal_id, document_id)
);

-- What was handed in, as it was handed in.
create table proposal_version (
    id           uuid primary key,
    proposal_id  uuid not null references proposal on delete cascade,
    revision     int not null check (revision >= 1),
    title        text not null,
    facts        text not null,
    motion       text not null,
    costs        text not null,
    lead         text not null,
    closed       boolean not null,
    submitted_by text not null,
    submitted_at timestamptz not null,
    unique (proposal_id, revision)
);

create table proposal_version_concerned (
    version_id uuid not null references proposal_version on delete cascade,
    ags        text not null references municipality,
    primary key (version_id, ags)
);

create table proposal_version_attachment (
    version_id  uuid not null references proposal_version on delete cascade,
    document_id uuid not null references document,
    primary key (version_id, document_id)
);
create index proposal_version_attachment_document on proposal_version_attachment (document_id);

create function proposal_version_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'a submitted version is final';
end $$;
create trigger proposal_version_is_final before update on proposal_version
    for each row execute function proposal_version_is_final();

create table proposal_examination (
    id          uuid primary key,
    proposal_id uuid not null references proposal on delete cascade,
    revision    int not null,
    accepted    boolean not null,
    reasons     text not null check (char_length(reasons) <= 5000),
    due         date,
    examined_by text not null,
    examined_at timestamptz not null,
    unique (proposal_id, revision),
    check (accepted or (reasons <> '' and due is not null))
);

-- The last number given in a committee and year; counted up in the transaction that submits, so no number is lost.
create table proposal_serial (
    committee_id uuid not null references committee,
    year         int not null,
    last         int not null check (last >= 1),
    primary key (committee_id, year)
);
