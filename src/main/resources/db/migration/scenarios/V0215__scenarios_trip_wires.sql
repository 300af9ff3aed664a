-- A threshold on counted pupils; where it is crossed, a closed project goes on.
create table scenario_trip_wire (
    id            uuid primary key,
    project_id    uuid not null references scenario_project,
    table_id      uuid not null references pupil_table,
    below         boolean not null,
    threshold     bigint not null check (threshold > 0),
    note          text not null check (length(note) <= 2000),
    set_by        text not null,
    set_at        timestamptz not null,
    crossed_year  int,
    crossed_count bigint,
    check ((crossed_year is null) = (crossed_count is null))
);
create index scenario_trip_wire_project on scenario_trip_wire (project_id, set_at);
create index scenario_trip_wire_table on scenario_trip_wire (table_id) where crossed_year is null;
