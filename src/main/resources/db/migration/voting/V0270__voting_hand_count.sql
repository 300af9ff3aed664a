-- A secret ballot may be held on paper: nobody votes on a screen, the office counts, the chair confirms by closing.
alter table ballot add column on_paper boolean not null default false check (not on_paper or form = 'SECRET');

create table ballot_hand_count (
    ballot_id  uuid primary key references ballot,
    invalid    int not null check (invalid >= 0),
    entered_by text not null,
    entered_at timestamptz not null
);

-- Papers that say the same.
create table ballot_pile (
    ballot_id uuid not null references ballot_hand_count,
    place     int not null,
    choice    text not null check (choice in ('YES', 'NO', 'ABSTAIN')),
    picks     int[] not null,
    papers    int not null check (papers > 0),
    primary key (ballot_id, place),
    check (cardinality(picks) = 0 or choice = 'YES')
);

create function ballot_is_counted_by_hand_only_while_open() returns trigger language plpgsql as $$
begin
    perform 1 from ballot where id = coalesce(new.ballot_id, old.ballot_id) and state = 'OPEN' and on_paper for share;
    if not found then
        raise exception 'ballot % is not open on paper: % of a count refused', coalesce(new.ballot_id, old.ballot_id), tg_op
            using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger hand_count_only_while_open before insert or update or delete on ballot_hand_count
    for each row execute function ballot_is_counted_by_hand_only_while_open();
create trigger pile_only_while_open before insert or update or delete on ballot_pile
    for each row execute function ballot_is_counted_by_hand_only_while_open();
