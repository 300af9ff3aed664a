-- Says that this database was filled with sample data, and whether the filling came to its end.
create table sample_load (
    begun_at    timestamptz primary key,
    finished_at timestamptz
);
