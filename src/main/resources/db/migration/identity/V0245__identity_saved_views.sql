-- Saved views: the filters of a list under a name, each person's own.
create table saved_view (
    id          uuid primary key,
    account_id  uuid not null references account,
    list        text not null check (list ~ '^[A-Z_]{1,40}$'),
    name        text not null check (name = btrim(name) and length(name) between 1 and 60),
    query       text not null check (length(query) between 1 and 2000),
    opens_first boolean not null,
    made_at     timestamptz not null
);
create unique index saved_view_name on saved_view (account_id, list, lower(name));
create unique index saved_view_first on saved_view (account_id, list) where opens_first;
