-- Which running cases were moved to another version of their model, and which stayed and why; with it a move can be undone.
create table model_migration (
    id        uuid primary key,
    process   text not null,
    target    integer not null,
    moved_by  text not null,
    moved_at  timestamptz not null,
    undoes    uuid references model_migration (id)
);

create table model_migration_case (
    migration  uuid not null references model_migration (id),
    engine_case text not null,
    subject    text not null,
    source     integer not null,
    moved      boolean not null,
    reason     text not null,
    primary key (migration, engine_case)
);

create index model_migration_process on model_migration (process, moved_at desc);
