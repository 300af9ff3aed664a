-- How a municipality wants those who sit for it to vote on a proposal. Every change is a row; the last one is in force.
create table instruction (
    proposal_id  uuid not null,
    ags          text not null references municipality,
    number       int not null check (number >= 1),
    committee_id uuid not null references committee,
    wish         text not null check (wish in ('YES', 'NO', 'ABSTAIN', 'FREE')),
    reason       text not null check (length(reason) between 1 and 2000),
    given_by_id  uuid not null references account,
    given_by     text not null,
    given_at     timestamptz not null,
    primary key (proposal_id, ags, number)
);
create index instruction_ags on instruction (ags);

create function instruction_stands() returns trigger language plpgsql as $$
begin
    raise exception 'an instruction is never changed, only followed by another: % refused', tg_op
        using errcode = 'integrity_constraint_violation';
end $$;
create trigger instruction_append_only before update or delete on instruction
    for each statement execute function instruction_stands();

-- That a municipality took note of a vote against its instruction.
create table instruction_noted (
    ballot_id uuid not null,
    seat_id   uuid not null,
    noted_by  text not null,
    noted_at  timestamptz not null,
    primary key (ballot_id, seat_id),
    foreign key (ballot_id, seat_id) references ballot_elector
);
