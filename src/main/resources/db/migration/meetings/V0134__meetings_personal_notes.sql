-- What somebody notes for oneself on a proposal, on one of its files or on an item; nobody else reads it.
create table personal_note (
    id          uuid primary key,
    account_id  uuid not null references account on delete cascade,
    proposal_id uuid references proposal on delete cascade,
    item_id     uuid references agenda_item on delete cascade,
    document_id uuid references document on delete set null,
    quote       text not null check (length(quote) <= 2000),
    body        text not null check (length(body) <= 5000),
    written_at  timestamptz not null,
    check ((proposal_id is null) <> (item_id is null)),
    check (quote <> '' or body <> '')
);
create index personal_note_proposal on personal_note (account_id, proposal_id);
create index personal_note_item on personal_note (account_id, item_id);
create index personal_note_of_proposal on personal_note (proposal_id);
