-- A version is drafted, proposed and released by somebody who did not write it. What there is was adopted: released.
alter table rule_book
    add column state text not null default 'RELEASED' check (state in ('DRAFT', 'PROPOSED', 'RELEASED', 'WITHDRAWN')),
    add column version bigint not null default 0,
    add column unverified boolean not null default false,
    add column writers uuid[] not null default '{}',
    add column edited_by text,
    add column edited_at timestamptz,
    add column released_by_id uuid references account,
    add column released_by text,
    add column released_at timestamptz,
    add constraint rule_book_released_by_a_second check (released_by_id is null or released_by_id <> all (writers));
create unique index rule_book_one_draft on rule_book (committee_id) where state in ('DRAFT', 'PROPOSED');

-- The votes that a version gives the seats of municipalities, as reckoned when it was released.
create table rule_book_seat (
    rule_book_id   uuid not null references rule_book,
    seat_id        uuid not null references seat,
    inhabitants    bigint not null check (inhabitants >= 0),
    reference_date date not null,
    weight         text not null check (weight ~ '^[0-9]+(/[1-9][0-9]*)?$'),
    primary key (rule_book_id, seat_id)
);
create index rule_book_seat_seat on rule_book_seat (seat_id);
