-- The municipalities concerned state their view before a proposal is debated.
create table hearing (
    proposal_id  uuid primary key references proposal,
    committee_id uuid not null references committee,
    silence      text not null check (silence in ('NO_OBJECTIONS', 'NOTED')),
    begun_at     timestamptz not null,
    ended_at     timestamptz,
    summary      text not null check (length(summary) <= 10000),
    synopsis_id  uuid references document,
    version      bigint not null,
    check (synopsis_id is null or ended_at is not null)
);
create index hearing_committee on hearing (committee_id) where synopsis_id is null;

create table statement (
    id            uuid primary key,
    proposal_id   uuid not null references hearing,
    position      int not null check (position >= 1),
    ags           text not null references municipality,
    due           date not null,
    asked_until   date,
    asked_because text check (length(asked_because) between 1 and 500),
    stance        text check (stance in ('AGREES', 'NO_OBJECTIONS', 'OBJECTIONS', 'REJECTS')),
    text          text not null check (length(text) <= 10000),
    text_by       text,
    text_at       timestamptz,
    submitted_at  timestamptz,
    submitted_by  text,
    on_behalf     boolean not null,
    assignee      uuid references account,
    revision      int not null check (revision >= 0),
    unique (proposal_id, ags),
    check ((submitted_at is null) = (submitted_by is null)),
    check (submitted_at is null or stance is not null)
);
create index statement_open on statement (ags, due) where submitted_at is null;

create table statement_file (
    statement_id uuid not null references statement,
    document_id  uuid not null unique references document,
    primary key (statement_id, document_id)
);
