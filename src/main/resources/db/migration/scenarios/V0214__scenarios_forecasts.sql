-- Pupils and births of a municipality and type of school, and forecasts with all that was assumed.
create table pupil_table (
    id          uuid primary key,
    ags         text not null references municipality,
    school_type text not null check (length(school_type) between 1 and 100),
    source      text not null check (length(source) <= 500),
    content     jsonb not null,
    revision    int not null check (revision >= 1),
    written_by  text not null,
    written_at  timestamptz not null,
    unique (ags, school_type)
);

create table pupil_forecast (
    table_id    uuid not null references pupil_table,
    number      int not null check (number >= 1),
    revision    int not null check (revision >= 1),
    input       jsonb not null,
    input_hash  text not null check (length(input_hash) = 64),
    assumptions jsonb not null,
    result      jsonb not null,
    note        text not null check (length(note) <= 2000),
    made_by     text not null,
    made_at     timestamptz not null,
    primary key (table_id, number)
);
