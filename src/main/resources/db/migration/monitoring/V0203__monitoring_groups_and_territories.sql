-- Municipalities that are compared with each other. Each office keeps its own; everybody may look through them.
create table comparison_group (
    id         uuid primary key,
    region     text references region,
    name       text not null check (char_length(name) between 1 and 100),
    defined_at timestamptz not null
);
create unique index comparison_group_name on comparison_group (coalesce(region, ''), lower(name));

create table comparison_group_member (
    group_id uuid not null references comparison_group on delete cascade,
    ags      text not null references municipality,
    primary key (group_id, ags)
);

-- What became of territories, and how figures from before are shown with those after.
create table territory_change (
    id          uuid primary key,
    region      text references region,
    from_day    date not null,
    predecessor text not null check (predecessor ~ '^[0-9]{2,8}$'),
    successor   text not null check (successor ~ '^[0-9]{2,8}$'),
    former_name text not null check (char_length(former_name) between 1 and 200),
    handling    text not null check (handling in ('CONTINUED', 'APART', 'SUMMED')),
    reason      text not null check (char_length(reason) <= 500),
    check (predecessor <> successor),
    unique (predecessor, successor)
);
create index territory_change_successor on territory_change (successor);

-- Sources that an office names itself; not every licence has an address.
alter table figure_source
    drop constraint figure_source_licence_url_check,
    add constraint figure_source_licence_url_check check (licence_url = '' or licence_url ~ '^https://');
create sequence figure_source_place start 100;
