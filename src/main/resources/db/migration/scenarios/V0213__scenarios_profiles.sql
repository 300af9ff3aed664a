-- Scenarios in words and pictures, each on a bundle of projections.
create table scenario_profile (
    id          uuid primary key,
    project_id  uuid not null references scenario_project,
    number      int not null check (number >= 1),
    analysis    int,
    projections uuid[] not null check (cardinality(projections) >= 2),
    title       text not null check (length(title) between 1 and 200),
    body        text not null check (length(body) <= 20000),
    revision    int not null check (revision >= 1),
    written_by  text not null,
    written_at  timestamptz not null,
    dropped_at  timestamptz,
    unique (project_id, number),
    foreign key (project_id, analysis) references scenario_analysis
);

create table scenario_picture (
    document_id uuid primary key references document,
    profile_id  uuid not null references scenario_profile,
    description text not null check (length(description) between 1 and 500),
    added_at    timestamptz not null
);
create index scenario_picture_profile on scenario_picture (profile_id, added_at);
