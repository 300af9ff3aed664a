-- Models as administrators change them: one open draft for each process, released by somebody who wrote none of it.
create table model_draft (
    id              uuid primary key,
    process         text not null check (process <> ''),
    decision_table  boolean not null,
    base            integer not null check (base >= 1),
    file            text not null check (octet_length(file) <= 2097152),
    note            text not null,
    state           text not null check (state in ('DRAFT', 'PROPOSED', 'RELEASED', 'WITHDRAWN')),
    version         bigint not null,
    writers         uuid[] not null check (cardinality(writers) > 0),
    edited_by       text not null,
    edited_at       timestamptz not null,
    released_by_id  uuid,
    released_by     text,
    released_at     timestamptz,
    constraint model_draft_released_with_name check ((state = 'RELEASED') = (released_by_id is not null)
        and (released_by_id is null) = (released_by is null) and (released_by is null) = (released_at is null)),
    constraint model_draft_released_by_a_second check (released_by_id is null or released_by_id <> all (writers))
);

create unique index model_draft_one_open on model_draft (process) where state in ('DRAFT', 'PROPOSED');
create index model_draft_released on model_draft (process, released_at desc) where state = 'RELEASED';
