-- Papers that were laid on the table for an item after the invitation (Tischvorlage).
create table tabled_paper (
    document_id uuid primary key references document on delete cascade,
    item_id     uuid not null references agenda_item on delete cascade,
    tabled_by   text not null,
    tabled_at   timestamptz not null
);
create index tabled_paper_item on tabled_paper (item_id);
