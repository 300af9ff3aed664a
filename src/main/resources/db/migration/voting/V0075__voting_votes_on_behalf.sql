-- Votes on paper or by show of hands that the office entered; they wait here until the chair confirms them, and only then
-- become votes.
create table ballot_entry (
    ballot_id  uuid not null,
    seat_id    uuid not null,
    choice     text not null,
    picks      int[] not null,
    manner     text not null check (manner in ('PAPER', 'HAND')),
    account_id uuid not null references account,
    voter      text not null,
    entered_by text not null,
    entered_at timestamptz not null,
    primary key (ballot_id, seat_id),
    foreign key (ballot_id, seat_id) references ballot_elector
);

-- Who entered a vote for somebody else, and who confirmed it.
alter table ballot_vote
    add column entered_by text,
    add column confirmed_by text,
    add check ((entered_by is null) = (confirmed_by is null));
