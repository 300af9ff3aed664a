-- What figures are said to show. A ratio has a base, of the same territory and period; there is no other arithmetic.
create table indicator (
    id               uuid primary key,
    region           text references region,
    name             text not null check (char_length(name) between 1 and 200),
    definition       text not null check (char_length(definition) <= 2000),
    level            text not null check (level in ('CORE', 'OVERVIEW', 'SUPPLEMENTARY')),
    field            text not null check (field in ('FRAMEWORK', 'BASICS', 'EARLY_CHILDHOOD', 'GENERAL_SCHOOLS',
                                                    'VOCATIONAL', 'UNIVERSITIES', 'ADULT_EDUCATION', 'NON_FORMAL', 'NETWORKS')),
    table_code       text not null references figure_table (code),
    measure          text not null,
    combination      text not null,
    base_measure     text,
    base_combination text,
    factor           int not null default 1 check (factor in (1, 100, 1000, 10000, 100000)),
    unit             text not null check (char_length(unit) <= 60),
    decimals         int not null check (decimals between 0 and 3),
    target           numeric,
    defined_at       timestamptz not null,
    check ((base_measure is null) = (base_combination is null)),
    check (base_measure is not null or factor = 1)
);
create index indicator_field on indicator (field, name);

-- From when on figures of a statistic rest on something else, so that no line may be drawn across.
create table series_break (
    statistic text not null,
    from_day  date not null,
    name_de   text not null,
    name_en   text not null,
    primary key (statistic, from_day)
);

insert into series_break (statistic, from_day, name_de, name_en) values
    ('12411', '2023-01-01', 'Zensus 2022', 'Census 2022');
