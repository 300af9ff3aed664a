-- How a ballot is voted on (openly, by name, secretly) and what it asks (a motion, a choice among options, an election).
alter table ballot
    add column form text not null default 'OPEN' check (form in ('OPEN', 'ROLL_CALL', 'SECRET')),
    add column kind text not null default 'YES_NO' check (kind in ('YES_NO', 'OPTIONS', 'ELECTION')),
    add column options text[] not null default '{}',
    add column places int not null default 1,
    add column none_of_these boolean not null default false,
    add check ((kind = 'YES_NO') = (cardinality(options) = 0)),
    add check (kind <> 'OPTIONS' or (cardinality(options) >= 2 and places = 1)),
    add check (places between 1 and greatest(cardinality(options), 1)),
    add check (not none_of_these or kind <> 'YES_NO');
alter table ballot
    alter column form drop default,
    alter column kind drop default,
    alter column options drop default,
    alter column places drop default,
    alter column none_of_these drop default;

-- The options or candidates that a yes goes to, by their numbers on the ballot paper, from 1 on.
alter table ballot_vote
    add column picks int[] not null default '{}',
    add check (cardinality(picks) = 0 or choice = 'YES');
alter table ballot_vote alter column picks drop default;
