-- Amendments to the motion of an item: each is a whole wording, written against the one that stood then.
create table amendment (
    id           uuid primary key,
    item_id      uuid not null references agenda_item,
    number       int not null check (number >= 1),
    position     int not null,
    account_id   uuid not null references account,
    author       text not null check (author <> ''),
    base         text not null,
    wording      text not null check (length(wording) between 1 and 20000),
    reason       text not null check (length(reason) <= 2000),
    state        text not null
        check (state in ('OPEN', 'VOTING', 'ADOPTED', 'REJECTED', 'TAKEN_OVER', 'WITHDRAWN', 'SETTLED')),
    submitted_at timestamptz not null,
    decided_at   timestamptz,
    unique (item_id, number),
    check ((state in ('OPEN', 'VOTING')) = (decided_at is null))
);
create unique index amendment_one_vote_at_a_time on amendment (item_id) where state = 'VOTING';
