-- Who may change a vote, and how many asked for the form of the ballot.
alter table ballot
    add column change_until_closing boolean not null default true,
    add column asked_by int not null default 0 check (asked_by >= 0);
alter table ballot
    alter column change_until_closing drop default,
    alter column asked_by drop default;

-- The urn of a secret ballot: all papers as one block, closed under a key that is not in the database, and which seats
-- have taken part, in the order of their ids. Nothing here says who put in which paper, or when.
create table ballot_urn (
    ballot_id    uuid primary key references ballot,
    capacity     int not null check (capacity >= 1),
    options      int not null check (options >= 0),
    parts        int not null check (parts >= 1),
    participants uuid[] not null,
    key_id       uuid,
    closed       bytea,
    check ((key_id is null) = (closed is null))
);
alter table ballot_urn alter column closed set storage external;

-- The papers as they are published, once the ballot is counted.
create table ballot_paper (
    ballot_id uuid not null references ballot,
    code      text not null check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
    choice    text not null check (choice in ('YES', 'NO', 'ABSTAIN')),
    picks     int[] not null,
    primary key (ballot_id, code),
    check (cardinality(picks) = 0 or choice = 'YES')
);

-- Which seats have voted, in whatever form.
create view ballot_participation as
    select ballot_id, seat_id from ballot_vote
    union all
    select u.ballot_id, p.seat_id from ballot_urn u cross join lateral unnest(u.participants) as p (seat_id);

create or replace function ballot_takes_votes_only_while_open() returns trigger language plpgsql as $$
begin
    perform 1 from ballot where id = coalesce(new.ballot_id, old.ballot_id) and state = 'OPEN' and form <> 'SECRET'
        for share;
    if not found then
        raise exception 'ballot % is not open: % of a vote refused', coalesce(new.ballot_id, old.ballot_id), tg_op
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
