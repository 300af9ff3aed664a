-- A conflict of interest is about an item of an agenda or about a circular.
alter table conflict_of_interest
    alter column item_id drop not null,
    add column circular_id uuid references ballot,
    add column matter_id uuid generated always as (coalesce(item_id, circular_id)) stored not null,
    add check (num_nonnulls(item_id, circular_id) = 1),
    add constraint conflict_once_per_person unique (matter_id, account_id),
    -- Who declares the own conflict need not say why, and the others may decide on it all the same.
    drop constraint conflict_of_interest_check,
    add constraint conflict_raised_with_reason check (state <> 'RAISED' or reason <> '');
create index conflict_of_interest_circular on conflict_of_interest (circular_id) where circular_id is not null;

-- The seats that speak for a municipality which votes as a block, frozen with the electorate where the rules ask for them.
create table ballot_speaker (
    ballot_id uuid not null,
    seat_id   uuid not null,
    primary key (ballot_id, seat_id),
    foreign key (ballot_id, seat_id) references ballot_elector
);
