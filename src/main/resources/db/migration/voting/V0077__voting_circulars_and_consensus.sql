-- A ballot is taken in a meeting, by consensus in a meeting, or without one.
alter table ballot
    alter column meeting_id drop not null,
    alter column item_id drop not null,
    drop constraint ballot_procedure_check,
    add constraint ballot_procedure_check check (procedure in ('MEETING', 'CIRCULAR', 'CONSENSUS')),
    add constraint circular_without_meeting check ((procedure = 'CIRCULAR') = (meeting_id is null)),
    add constraint meeting_with_item check ((meeting_id is null) = (item_id is null)),
    add constraint circular_with_deadline check (procedure <> 'CIRCULAR' or deadline is not null);
create unique index ballot_one_circular_per_proposal on ballot (proposal_id)
    where procedure = 'CIRCULAR' and state <> 'COUNTED';

alter table ballot_vote
    add column reason text check (length(reason) between 1 and 2000),
    drop constraint ballot_vote_choice_check,
    add constraint ballot_vote_choice_check
        check (choice in ('YES', 'NO', 'ABSTAIN', 'AGREE', 'STAND_ASIDE', 'OBJECT')),
    add constraint objection_with_reason check ((choice = 'OBJECT') = (reason is not null));

-- What the rule book says of circulars, frozen with the ballot; and where its result was reported.
create table ballot_circular (
    ballot_id        uuid primary key references ballot,
    silence          text not null check (silence in ('NOT_COUNTED', 'NO', 'YES')),
    return_quorum    text,
    chair_must_reply boolean not null,
    reported_item_id uuid references agenda_item,
    reported_at      timestamptz,
    check ((reported_item_id is null) = (reported_at is null))
);

-- Everybody who may answer: when it lay ready for them, and when they first opened it.
create table ballot_delivery (
    ballot_id         uuid not null references ballot,
    account_id        uuid not null references account,
    name              text not null,
    made_available_at timestamptz not null,
    first_opened_at   timestamptz check (first_opened_at >= made_available_at),
    primary key (ballot_id, account_id)
);
create index ballot_delivery_account on ballot_delivery (account_id);

-- Every answer that came in, in the order of arrival; which of them counts follows from it.
create table ballot_reply (
    ballot_id   uuid not null,
    number      int not null check (number >= 1),
    seat_id     uuid not null,
    choice      text not null check (choice in ('YES', 'NO', 'ABSTAIN')),
    account_id  uuid not null references account,
    voter       text not null,
    substitute  boolean not null,
    received_at timestamptz not null,
    primary key (ballot_id, number),
    foreign key (ballot_id, seat_id) references ballot_elector
);
create trigger ballot_reply_while_open before insert or update on ballot_reply
    for each row execute function ballot_takes_votes_only_while_open();

create table ballot_objection (
    ballot_id   uuid not null,
    seat_id     uuid not null,
    account_id  uuid not null references account,
    objector    text not null,
    reason      text not null check (length(reason) <= 2000),
    objected_at timestamptz not null,
    primary key (ballot_id, seat_id),
    foreign key (ballot_id, seat_id) references ballot_elector
);
create trigger ballot_objection_while_open before insert or update on ballot_objection
    for each row execute function ballot_takes_votes_only_while_open();

-- Rounds of consensus on an item, and what the rule book says of them, frozen with the ballot.
create table ballot_round (
    ballot_id  uuid primary key references ballot,
    round      int not null check (round between 1 and rounds),
    rounds     int not null,
    afterwards text not null check (afterwards in ('VOTE', 'REFER', 'RECORD_DISSENT'))
);
