-- What can be read in a file, for those who search. A file that nobody asked to read has no row.
create table document_text (
    document_id uuid primary key references document on delete cascade,
    state       text not null check (state in ('WAITING', 'READ', 'PARTLY', 'EMPTY', 'LOCKED', 'UNREADABLE')),
    body        text not null default '',
    attempts    int not null default 0,
    claimed_at  timestamptz,
    read_at     timestamptz,
    check (body = '' or state in ('READ', 'PARTLY')),
    check ((state = 'WAITING') = (read_at is null))
);
create index document_text_waiting on document_text (claimed_at nulls first) where state = 'WAITING';
