-- The engine keeps which steps a case passed (level 1, activity); what was decided stands in the journal. It refuses to
-- start on a database that was set up for another level.
do $$ begin
    if to_regclass('act_ge_property') is not null then
        update act_ge_property set value_ = '1' where name_ = 'historyLevel';
    end if;
end $$;
