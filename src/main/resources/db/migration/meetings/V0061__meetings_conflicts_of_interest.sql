-- Conflicts of interest on an item: declared by the person, or raised by another; the others decide.
create table conflict_of_interest (
    id         uuid primary key,
    item_id    uuid not null references agenda_item,
    seat_id    uuid not null references seat,
    account_id uuid not null references account,
    person     text not null,
    state      text not null check (state in ('SELF_DECLARED', 'RAISED', 'DECIDED', 'REJECTED')),
    reason     text not null check (length(reason) <= 2000),
    raised_by  text not null,
    raised_at  timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    unique (item_id, account_id),
    check (state = 'SELF_DECLARED' or reason <> ''),
    check ((state in ('DECIDED', 'REJECTED')) = (decided_at is not null)),
    check ((decided_at is null) = (decided_by is null))
);
