-- A trip wire watches a table of pupils, or an indicator of a municipality, kept as it was reckoned when the wire was set.
alter table scenario_trip_wire
    alter column table_id drop not null,
    alter column threshold type numeric,
    alter column crossed_count type numeric,
    add column ags text references municipality,
    add column indicator jsonb,
    add column figure_table text references figure_table (code),
    add column crossed_first date,
    add column crossed_last date;

update scenario_trip_wire
    set crossed_first = make_date(crossed_year, 1, 1), crossed_last = make_date(crossed_year, 12, 31)
    where crossed_year is not null;

-- With the column go the check and the index that name it.
alter table scenario_trip_wire
    drop column crossed_year,
    drop constraint scenario_trip_wire_threshold_check,
    add check (table_id is null or threshold > 0),
    add check ((table_id is null) = (indicator is not null)),
    add check ((ags is null) = (indicator is null) and (figure_table is null) = (indicator is null)),
    add check ((crossed_first is null) = (crossed_count is null) and (crossed_last is null) = (crossed_count is null)),
    add check (crossed_first <= crossed_last);

create index scenario_trip_wire_table on scenario_trip_wire (table_id) where crossed_count is null;
create index scenario_trip_wire_figures on scenario_trip_wire (figure_table) where crossed_count is null;
