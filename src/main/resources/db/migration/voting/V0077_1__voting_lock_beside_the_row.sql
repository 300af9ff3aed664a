-- Who votes shares the ballot with other voters, who closes it has it alone: by an advisory lock, since a share of the
-- row would be written into the row by every voter. The state is read by a statement of its own, after the lock.
create or replace function ballot_takes_votes_only_while_open() returns trigger language plpgsql as $$
declare
    ballot_of_vote constant uuid := coalesce(new.ballot_id, old.ballot_id);
begin
    perform pg_advisory_xact_lock_shared(uuid_hash_extended(ballot_of_vote, 0));
    perform 1 from ballot where id = ballot_of_vote and state = 'OPEN' and form <> 'SECRET';
    if not found then
        raise exception 'ballot % is not open: % of a vote refused', ballot_of_vote, tg_op
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
