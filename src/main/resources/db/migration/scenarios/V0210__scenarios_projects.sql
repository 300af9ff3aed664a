-- Scenario projects of a region: what is asked, which factors decide, and how each of them may turn out.
create table scenario_project (
    id         uuid primary key,
    region     text not null references region,
    title      text not null check (length(title) between 1 and 200),
    question   text not null check (length(question) <= 4000),
    horizon    int not null check (horizon between 2000 and 2200),
    impacts    boolean not null,
    phase      text not null check (phase in ('FACTORS', 'RATING', 'COMPARED', 'CLOSED')),
    revision   int not null check (revision >= 1),
    changed_by text not null,
    changed_at timestamptz not null
);
create index scenario_project_region on scenario_project (region, changed_at desc);

create table scenario_factor (
    id         uuid primary key,
    project_id uuid not null references scenario_project,
    position   int not null check (position >= 1),
    sign       text not null check (sign ~ '^[A-Z]{1,2}$'),
    name       text not null check (length(name) between 1 and 200),
    note       text not null check (length(note) <= 4000),
    unique (project_id, sign),
    unique (project_id, position)
);

create table scenario_projection (
    id        uuid primary key,
    factor_id uuid not null references scenario_factor on delete cascade,
    position  int not null check (position between 1 and 9),
    name      text not null check (length(name) between 1 and 200),
    unique (factor_id, position)
);
