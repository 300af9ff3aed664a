-- What is to be found, as texts with who may find them; the modules that own the things say so.
create table search_entry (
    id           bigint generated always as identity primary key,
    subject_kind text not null,
    subject_id   uuid not null,
    kind         text not null check (kind in ('PROPOSAL', 'PAPER', 'MINUTES', 'RESOLUTION', 'NOTE')),
    committee_id uuid not null,
    audience     text not null check (audience in ('ORIGINATOR', 'OFFICE', 'CHAIR', 'MEMBERS')),
    originator   text,
    earlier      boolean not null,
    closed       boolean not null,
    label        text not null,
    title        text not null,
    context      text not null,
    body         text not null,
    document_id  uuid,
    route        text not null,
    at           timestamptz not null,
    owner        uuid,
    words        tsvector not null,
    check ((kind = 'NOTE') = (owner is not null))
);
create index search_entry_words on search_entry using gin (words);
create index search_entry_subject on search_entry (subject_kind, subject_id);
create index search_entry_document on search_entry (document_id) where document_id is not null;

-- Subjects whose entries are to be made anew. Only added to, so that whoever changes a subject waits for nobody.
create table search_due (
    id           bigint generated always as identity primary key,
    subject_kind text not null,
    subject_id   uuid not null
);

-- With which version of the program's index the entries were made.
create table search_state (
    version    int not null,
    rebuilt_at timestamptz
);
insert into search_state (version) values (0);

-- Stems of German words; of a text with more words than PostgreSQL takes, the first half.
create function search_words(body text) returns tsvector language plpgsql immutable as $$
begin
    return to_tsvector('german', body);
exception when program_limit_exceeded then
    return search_words(left(body, length(body) / 2));
end $$;
