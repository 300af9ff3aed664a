-- Who voted against what was decided and wants that on the record; the votes themselves stay as they are.
create table ballot_dissent (
    ballot_id   uuid not null,
    seat_id     uuid not null,
    account_id  uuid not null references account,
    voter       text not null,
    reason      text not null check (length(reason) <= 2000),
    recorded_at timestamptz not null,
    primary key (ballot_id, seat_id),
    foreign key (ballot_id, seat_id) references ballot_vote
);
