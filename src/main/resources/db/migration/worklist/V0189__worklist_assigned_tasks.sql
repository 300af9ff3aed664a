-- Work that no model foresees: given by an office on a case to a person or a group, done with a note.
create table assigned_task (
    id            uuid primary key,
    about_kind    text not null check (about_kind in ('PROPOSAL', 'RESOLUTION')),
    about_id      uuid not null,
    committee_id  uuid not null,
    title         text not null check (title <> '' and length(title) <= 200),
    note          text not null check (length(note) <= 4000),
    due           date,
    work_group    text,
    holder        uuid,
    state         text not null check (state in ('OPEN', 'DONE', 'WITHDRAWN')),
    version       bigint not null,
    given_by      uuid not null,
    giver         text not null,
    given_at      timestamptz not null,
    ended_by      uuid,
    ender         text,
    instead_of    uuid,
    absent        text,
    ended_at      timestamptz,
    outcome       text not null check (length(outcome) <= 4000),
    constraint assigned_task_is_given_to_somebody check (work_group is not null or holder is not null),
    constraint assigned_task_ended_by_somebody check ((state = 'OPEN') = (ended_by is null)
        and (ended_by is null) = (ender is null) and (ended_by is null) = (ended_at is null)),
    constraint assigned_task_names_both check ((instead_of is null) = (absent is null)
        and (instead_of is null or state = 'DONE') and (instead_of is distinct from ended_by or ended_by is null))
);

create index assigned_task_about on assigned_task (about_id, given_at desc);
create index assigned_task_holder on assigned_task (holder, due) where state = 'OPEN';
create index assigned_task_group on assigned_task (work_group, due) where state = 'OPEN' and holder is null;
create index assigned_task_committee on assigned_task (committee_id, due) where state = 'OPEN' and holder is not null;

-- Cases that belong together; each pair once in each sense.
create table case_link (
    id          uuid primary key,
    from_kind   text not null check (from_kind in ('PROPOSAL', 'RESOLUTION')),
    from_id     uuid not null,
    to_kind     text not null check (to_kind in ('PROPOSAL', 'RESOLUTION')),
    to_id       uuid not null,
    sense       text not null check (sense in ('RELATED', 'BUILDS_ON', 'REPLACES', 'CONFLICTS_WITH')),
    linked_by   text not null,
    linked_at   timestamptz not null,
    constraint case_link_leads_elsewhere check (from_id <> to_id),
    constraint case_link_once unique (from_id, to_id, sense)
);

create index case_link_to on case_link (to_id);

-- Work handed over for a time. Votes are never part of it: a rule book says who stands in for whom in a vote.
create table handover (
    id          uuid primary key,
    absent_id   uuid not null,
    absent      text not null,
    substitute_id uuid not null,
    substitute  text not null,
    valid_from  date not null,
    valid_until date not null,
    entered_by  text not null,
    entered_at  timestamptz not null,
    constraint handover_to_somebody_else check (absent_id <> substitute_id),
    constraint handover_has_an_end check (valid_until >= valid_from - 1)
);

create index handover_absent on handover (absent_id, valid_until);
create index handover_substitute on handover (substitute_id, valid_until);
