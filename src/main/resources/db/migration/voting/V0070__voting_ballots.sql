create table ballot (
    id               uuid primary key,
    meeting_id       uuid not null references meeting,
    item_id          uuid not null references agenda_item,
    proposal_id      uuid not null,
    committee_id     uuid not null references committee,
    title            text not null check (title <> ''),
    wording          text not null check (length(wording) between 1 and 20000),
    confidential     boolean not null,
    procedure        text not null check (procedure = 'MEETING'),
    closing          text not null check (closing in ('BY_CHAIR', 'WHEN_ALL_VOTED')),
    deadline         timestamptz check (deadline > opened_at),
    rule_book_id     uuid not null references rule_book,
    rule_book_number int not null,
    rule_book_title  text not null,
    rule_book_source text not null,
    rules            jsonb not null,
    state            text not null check (state in ('OPEN', 'CLOSED', 'COUNTED')),
    opened_at        timestamptz not null,
    opened_by        text not null,
    closed_at        timestamptz check (closed_at >= opened_at),
    closed_by        text,
    chair_seat_id    uuid,
    counted_at       timestamptz check (counted_at >= closed_at),
    outcome          text,
    reason           text,
    result           jsonb,
    check ((state = 'OPEN') = (closed_at is null)),
    check ((closed_at is null) = (closed_by is null)),
    check ((state = 'COUNTED') = (counted_at is not null)),
    check ((counted_at is null) = (outcome is null)),
    check ((counted_at is null) = (result is null)),
    check (reason is null or outcome <> 'ADOPTED')
);
create unique index ballot_one_open_per_meeting on ballot (meeting_id) where state = 'OPEN';
create unique index ballot_decides_an_item_once on ballot (item_id)
    where outcome is null or outcome in ('ADOPTED', 'REJECTED');
create index ballot_item on ballot (item_id);
create index ballot_proposal on ballot (proposal_id);
create index ballot_meeting on ballot (meeting_id);
create index ballot_committee on ballot (committee_id, opened_at desc);
create index ballot_opened_at on ballot (opened_at desc);
create index ballot_still_open on ballot (opened_at) where state = 'OPEN';

-- The frozen electorate. Who fills the seat in the meeting follows the attendance until the ballot is closed.
create table ballot_elector (
    ballot_id       uuid not null references ballot,
    seat_id         uuid not null references seat,
    position        int not null,
    label           text not null,
    ags             text,
    unit            text not null,
    weight          text not null check (weight ~ '^[0-9]+(/[1-9][0-9]*)?$'),
    interest_group  text,
    inhabitants     bigint not null check (inhabitants >= 0),
    population_date date,
    principal_id    uuid,
    substitute_ids  uuid[] not null,
    account_id      uuid,
    substitute      boolean not null,
    primary key (ballot_id, seat_id)
);
create index ballot_elector_account on ballot_elector (account_id);

create table ballot_vote (
    ballot_id  uuid not null,
    seat_id    uuid not null,
    choice     text not null check (choice in ('YES', 'NO', 'ABSTAIN')),
    account_id uuid not null references account,
    voter      text not null,
    substitute boolean not null,
    cast_at    timestamptz not null,
    primary key (ballot_id, seat_id),
    foreign key (ballot_id, seat_id) references ballot_elector
);

create function ballot_takes_votes_only_while_open() returns trigger language plpgsql as $$
begin
    perform 1 from ballot where id = coalesce(new.ballot_id, old.ballot_id) and state = 'OPEN' for share;
    if not found then
        raise exception 'ballot % is not open: % of a vote refused', coalesce(new.ballot_id, old.ballot_id), tg_op
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger ballot_vote_while_open before insert or update on ballot_vote
    for each row execute function ballot_takes_votes_only_while_open();
