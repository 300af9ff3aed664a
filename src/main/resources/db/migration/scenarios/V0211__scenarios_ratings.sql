-- How a municipality rates pairs of projections, by whom and when; and what was agreed on a pair where they differ.
create table scenario_rating (
    project_id uuid not null references scenario_project,
    kind       text not null check (kind in ('CONSISTENCY', 'IMPACT')),
    from_id    uuid not null references scenario_projection,
    to_id      uuid not null references scenario_projection,
    ags        text not null references municipality,
    rating     int not null,
    account_id uuid not null references account,
    rated_by   text not null,
    rated_at   timestamptz not null,
    primary key (project_id, kind, ags, from_id, to_id),
    check (kind = 'CONSISTENCY' and rating between 1 and 5 or kind = 'IMPACT' and rating between -3 and 3)
);

create table scenario_sheet (
    project_id   uuid not null references scenario_project,
    ags          text not null references municipality,
    handed_in_by text not null,
    handed_in_at timestamptz not null,
    primary key (project_id, ags)
);

create table scenario_agreement (
    project_id uuid not null references scenario_project,
    kind       text not null check (kind in ('CONSISTENCY', 'IMPACT')),
    from_id    uuid not null references scenario_projection,
    to_id      uuid not null references scenario_projection,
    rating     int not null,
    note       text not null check (length(note) between 1 and 2000),
    agreed_by  text not null,
    agreed_at  timestamptz not null,
    primary key (project_id, kind, from_id, to_id),
    check (kind = 'CONSISTENCY' and rating between 1 and 5 or kind = 'IMPACT' and rating between -3 and 3)
);
