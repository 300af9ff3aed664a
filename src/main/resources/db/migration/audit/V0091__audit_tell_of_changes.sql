-- Tells the ids of what changed, as many in one message as its limit of 8000 bytes takes.
create function journal_tells() returns trigger language plpgsql as $$
begin
    perform pg_notify('conclusum_changes', string_agg(id::text, ','))
    from unnest(new.subjects) with ordinality as subject (id, position)
    group by (position - 1) / 200;
    return null;
end $$;

create trigger journal_entry_tells after insert on journal_entry
    for each row execute function journal_tells();
