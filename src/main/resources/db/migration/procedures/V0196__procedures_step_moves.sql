-- Cases taken to another step by hand: at once where the model leads there, else asked for by one and allowed by another.
create table step_move (
    id              uuid primary key,
    process         text not null,
    engine_case     text not null,
    subject         text not null,
    from_step       text not null,
    from_name       text not null,
    to_step         text not null,
    to_name         text not null,
    along           boolean not null,
    reason          text not null check (reason <> '' and length(reason) <= 2000),
    state           text not null check (state in ('REQUESTED', 'DONE', 'REFUSED')),
    requested_by_id uuid not null,
    requested_by    text not null,
    requested_at    timestamptz not null,
    decided_by_id   uuid,
    decided_by      text,
    decided_at      timestamptz,
    constraint step_move_decided_with_name check ((state = 'REQUESTED') = (decided_by_id is null)
        and (decided_by_id is null) = (decided_by is null) and (decided_by_id is null) = (decided_at is null)),
    constraint step_move_allowed_by_a_second check (along or state <> 'DONE' or decided_by_id <> requested_by_id)
);

create unique index step_move_one_request on step_move (engine_case) where state = 'REQUESTED';
create index step_move_case on step_move (engine_case, requested_at desc);
