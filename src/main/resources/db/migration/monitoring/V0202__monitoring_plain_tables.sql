-- Plain tables: the file waits until somebody says what its columns mean.
alter table figure_import drop constraint figure_import_state_check;
alter table figure_import
    add constraint figure_import_state_check
        check (state in ('MAPPING', 'READING', 'REFUSED', 'READY', 'APPLIED', 'UNDONE')),
    add column plain boolean not null default false,
    add column mapping jsonb,
    add column examples jsonb not null default '[]',
    add check (state <> 'MAPPING' or (plain and mapping is not null));

create table figure_upload (
    import  uuid not null references figure_import on delete cascade,
    place   int not null,
    content bytea not null,
    primary key (import, place)
);

-- What an office said of the columns of a table, by the names of the columns; the region is empty for procedures.
create table figure_mapping (
    region  text not null,
    shape   text not null,
    mapping jsonb not null,
    used_at timestamptz not null,
    primary key (region, shape)
);
