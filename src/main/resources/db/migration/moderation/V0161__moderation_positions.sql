-- What is at issue in a moderation.
create table moderation_issue (
    id          uuid primary key,
    proposal_id uuid not null references moderation,
    position    int not null check (position >= 1),
    title       text not null check (length(title) between 1 and 200),
    question    text not null check (length(question) <= 2000),
    dropped_at  timestamptz
);
create index moderation_issue_proposal on moderation_issue (proposal_id);

-- What a municipality is writing, for itself alone until it hands it in.
create table position_draft (
    issue_id uuid not null references moderation_issue,
    ags      text not null references municipality,
    field    text not null check (field in ('STANCE', 'WEIGHT', 'POSITION', 'INTEREST', 'MUST_HAVE', 'NICE_TO_HAVE',
        'RED_LINE', 'ALTERNATIVE', 'OFFER')),
    revision int not null check (revision >= 1),
    content  text not null check (length(content) <= 2000),
    saved_by text not null,
    saved_at timestamptz not null,
    primary key (issue_id, ags, field)
);

-- What a municipality said, field by field; every change is a version, the last one is in force. What the office heard in
-- a talk waits for the coordinator's word. Only what was released is seen by others than the municipality and the office.
create table position_entry (
    issue_id     uuid not null references moderation_issue,
    ags          text not null references municipality,
    field        text not null check (field in ('STANCE', 'WEIGHT', 'POSITION', 'INTEREST', 'MUST_HAVE', 'NICE_TO_HAVE',
        'RED_LINE', 'ALTERNATIVE', 'OFFER')),
    version      int not null check (version >= 1),
    content      text not null check (length(content) <= 2000),
    heard        boolean not null,
    written_by   text not null,
    written_at   timestamptz not null,
    confirmed_at timestamptz,
    released_at  timestamptz,
    primary key (issue_id, ags, field, version),
    check (heard or confirmed_at is not null),
    check (released_at is null or confirmed_at is not null)
);
create index position_entry_ags on position_entry (ags);

create table position_sheet (
    proposal_id  uuid not null,
    ags          text not null,
    handed_in_at timestamptz not null,
    primary key (proposal_id, ags),
    foreign key (proposal_id, ags) references moderation_participant
);
