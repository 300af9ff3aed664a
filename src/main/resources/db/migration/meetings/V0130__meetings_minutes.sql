-- Minutes of a meeting, one section for each item and one for what is about the whole meeting.
create table minutes (
    meeting_id       uuid primary key references meeting,
    committee_id     uuid not null references committee,
    state            text not null check (state in ('DRAFT', 'REVIEW', 'SENT', 'FINAL')),
    begun_at         timestamptz not null,
    return_reason    text,
    submitted_by     text,
    submitted_at     timestamptz,
    approved_by      text,
    sent_at          timestamptz,
    objections_until date,
    final_at         timestamptz,
    chair_account    uuid references account,
    chair_name       text,
    chair_at         timestamptz,
    taker_account    uuid references account,
    taker_name       text,
    taker_at         timestamptz,
    published_at     timestamptz,
    record           jsonb,
    version          bigint not null,
    check (state not in ('SENT', 'FINAL')
        or sent_at is not null and approved_by is not null and objections_until is not null and record is not null),
    check ((state = 'FINAL') = (final_at is not null)),
    check ((chair_account is null) = (chair_at is null) and (chair_name is null) = (chair_at is null)),
    check ((taker_account is null) = (taker_at is null) and (taker_name is null) = (taker_at is null)),
    check (chair_at is null and taker_at is null or state = 'FINAL'),
    check (chair_account <> taker_account),
    check (published_at is null or chair_at is not null and taker_at is not null)
);

create table minutes_section (
    id         uuid primary key,
    meeting_id uuid not null references minutes,
    item_id    uuid references agenda_item,
    position   int not null check (position >= 0),
    closed     boolean not null,
    html       text not null check (length(html) <= 200000),
    revision   int not null check (revision >= 0),
    edited_by  text not null,
    edited_at  timestamptz not null,
    unique (meeting_id, position),
    unique (meeting_id, item_id),
    check (item_id is not null or not closed)
);

-- Who wrote what when. A version that was set aside was never the text of its section.
create table minutes_version (
    id         uuid primary key,
    section_id uuid not null references minutes_section,
    revision   int not null,
    origin     text not null check (origin in ('TEMPLATE', 'WRITTEN', 'SET_ASIDE', 'OBJECTION', 'RESTORED', 'UPLOADED')),
    html       text not null,
    account_id uuid,
    written_by text not null,
    begun_at   timestamptz not null,
    written_at timestamptz not null check (written_at >= begun_at)
);
create index minutes_version_section on minutes_version (section_id, written_at desc);
create unique index minutes_version_revision on minutes_version (section_id, revision) where origin <> 'SET_ASIDE';

-- What somebody asked to be put on record (zu Protokoll), in the words of the person.
create table minutes_declaration (
    id          uuid primary key,
    section_id  uuid not null references minutes_section,
    kind        text not null check (kind in ('DECLARATION', 'VERBATIM')),
    speaker     text not null check (length(speaker) between 1 and 300),
    words       text not null check (length(words) between 1 and 10000),
    account_id  uuid,
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index minutes_declaration_section on minutes_declaration (section_id);

create table minutes_objection (
    id         uuid primary key,
    meeting_id uuid not null references minutes,
    section_id uuid not null references minutes_section,
    state      text not null check (state in ('RAISED', 'ACCEPTED', 'REJECTED')),
    words      text not null check (length(words) between 1 and 10000),
    account_id uuid not null references account,
    raised_by  text not null,
    raised_at  timestamptz not null,
    reason     text,
    decided_by text,
    decided_at timestamptz,
    check ((state = 'RAISED') = (decided_at is null)),
    check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (reason is null))
);
create index minutes_objection_meeting on minutes_objection (meeting_id);

create table minutes_addendum (
    id         uuid primary key,
    meeting_id uuid not null references minutes,
    section_id uuid not null references minutes_section,
    html       text not null check (length(html) between 1 and 200000),
    written_by text not null,
    written_at timestamptz not null
);
create index minutes_addendum_meeting on minutes_addendum (meeting_id);

-- The printed minutes and what came back from a word processor; never overwritten.
create table minutes_document (
    document_id uuid primary key references document on delete cascade,
    meeting_id  uuid not null references minutes,
    kind        text not null check (kind in ('PUBLIC', 'COMPLETE', 'EDITED')),
    closed      boolean not null,
    note        text not null,
    added_by    text not null,
    added_at    timestamptz not null
);
create index minutes_document_meeting on minutes_document (meeting_id, added_at desc);
