create table journal_entry (
    id            bigint generated always as identity primary key,
    at            timestamptz not null,
    event         text not null check (event <> ''),
    actor_kind    text not null check (actor_kind in ('PERSON', 'PROCEDURE')),
    actor_account uuid,
    actor_name    text not null,
    subjects      uuid[] not null check (cardinality(subjects) >= 1),
    subject_kind  text not null,
    subject_id    uuid not null,
    committee_id  uuid,
    confidential  boolean not null,
    facts         jsonb not null,
    content_hash  bytea not null check (length(content_hash) = 32),
    check ((actor_kind = 'PERSON') = (actor_account is not null))
);
create index journal_entry_subjects on journal_entry using gin (subjects);
create index journal_entry_committee on journal_entry (committee_id, id desc);
create index journal_entry_at on journal_entry (at);
create index journal_entry_actor on journal_entry (actor_account, id desc);
create index journal_entry_event on journal_entry (event, id desc);

create table journal_seal (
    position      bigint primary key check (position >= 1),
    entry_id      bigint not null unique references journal_entry,
    previous_hash bytea not null check (length(previous_hash) = 32),
    hash          bytea not null check (length(hash) = 32)
);

create function journal_refuses() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only: % on % refused', tg_op, tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger journal_entry_append_only before update or delete or truncate on journal_entry
    for each statement execute function journal_refuses();
create trigger journal_seal_append_only before update or delete or truncate on journal_seal
    for each statement execute function journal_refuses();
