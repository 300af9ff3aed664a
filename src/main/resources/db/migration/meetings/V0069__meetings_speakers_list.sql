-- Who asked to speak on an item, and who spoke for how long. An item without a row has an open list in the order of asking.
create table speakers_list (
    item_id         uuid primary key references agenda_item,
    closed          boolean not null,
    newcomers_first boolean not null
);

create table speech (
    id         uuid primary key,
    item_id    uuid not null references agenda_item,
    account_id uuid not null references account,
    seat_id    uuid not null references seat,
    label      text not null,
    speaker    text not null,
    asked_at   timestamptz not null,
    began_at   timestamptz check (began_at >= asked_at),
    ended_at   timestamptz check (ended_at >= began_at),
    check (ended_at is null or began_at is not null)
);
create index speech_item on speech (item_id);
create unique index speech_waits_once on speech (item_id, account_id) where began_at is null;
create unique index speech_one_at_a_time on speech (item_id) where began_at is not null and ended_at is null;
