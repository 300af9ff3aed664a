-- Where figures come from, with the credit that the licence asks for.
create table figure_source (
    code        text primary key,
    name        text not null,
    credit      text not null,
    licence     text not null,
    licence_url text not null check (licence_url ~ '^https://'),
    place       int not null unique
);

insert into figure_source (code, name, credit, licence, licence_url, place) values
    ('REGIONALDATENBANK', 'Regionaldatenbank Deutschland',
     'Statistische Ämter des Bundes und der Länder, Regionaldatenbank Deutschland',
     'dl-de/by-2-0', 'https://www.govdata.de/dl-de/by-2-0', 1),
    ('DESTATIS', 'Statistisches Bundesamt (Destatis), Gemeindeverzeichnis',
     '© Statistisches Bundesamt (Destatis)',
     'Vervielfältigung und Verbreitung mit Quellenangabe gestattet', 'https://www.destatis.de/DE/Service/Impressum/copyright-allgemein.html', 2);

-- An import of a file: what was found in it, and what became of it. Figures name it by its vintage.
create table figure_import (
    id           uuid primary key,
    file_name    text not null check (char_length(file_name) between 1 and 200),
    table_code   text check (char_length(table_code) <= 60),
    source       text not null references figure_source,
    retrieved_on date not null,
    alteration   text not null default '' check (char_length(alteration) <= 500),
    region       text references region,
    account      uuid,
    actor        text not null,
    state        text not null check (state in ('READING', 'REFUSED', 'READY', 'APPLIED', 'UNDONE')),
    begun_at     timestamptz not null,
    read_at      timestamptz,
    applied_at   timestamptz,
    undone_at    timestamptz,
    undone_by    text,
    rows_read    bigint not null default 0,
    values_read  bigint not null default 0,
    marks        jsonb not null default '{}',
    territories  int not null default 0,
    periods      int not null default 0,
    rejected     bigint not null default 0,
    rejections   jsonb not null default '[]',
    contents     jsonb,
    fresh        bigint not null default 0,
    changed      bigint not null default 0,
    same         bigint not null default 0,
    vintage      int unique,
    check ((state in ('APPLIED', 'UNDONE')) = (vintage is not null)),
    check (state <> 'READY' or (contents is not null and rejected = 0))
);
create index figure_import_begun on figure_import (begun_at desc);
create index figure_import_table on figure_import (table_code, vintage);
create sequence figure_vintage as int;

-- A table of a statistic, as its publisher counts and names it.
create table figure_table (
    id              int generated always as identity primary key,
    code            text not null unique check (char_length(code) between 1 and 60),
    statistic       text not null,
    statistic_label text not null,
    time_code       text not null,
    time_label      text not null,
    variables       text not null
);

create table figure_attribute (
    table_id       int not null references figure_table,
    variable       text not null,
    variable_label text not null,
    code           text not null,
    label          text not null,
    primary key (table_id, variable, code)
);

create table figure_measure (
    id       int generated always as identity primary key,
    table_id int not null references figure_table,
    code     text not null,
    label    text not null,
    unit     text not null,
    unique (table_id, code)
);

-- One attribute of each variable, codes between semicolons in the order of the table's variables; a total is empty.
create table figure_combination (
    id       int generated always as identity primary key,
    table_id int not null references figure_table,
    codes    text not null,
    unique (table_id, codes)
);

create table figure_period (
    id        int generated always as identity primary key,
    name      text not null unique,
    first_day date not null,
    last_day  date not null check (last_day >= first_day)
);

create table figure_territory (
    ags   text primary key check (ags ~ '^[0-9]{2,8}$'),
    label text not null
);

-- A figure, or the mark in its place, from the vintage that brought it until the one that revised it. It has no foreign
-- keys: they would be looked up for each of some million rows, and only imports write here.
create table figure (
    measure_id     int not null,
    combination_id int not null,
    period_id      int not null,
    ags            text not null,
    value          numeric,
    mark           text check (mark in ('-', '.', '/', 'x', '...')),
    quality        text not null,
    since          int not null,
    until          int check (until > since),
    check ((value is null) <> (mark is null))
);
create unique index figure_current on figure (measure_id, combination_id, period_id, ags) where until is null;
create index figure_since on figure (since);
create index figure_until on figure (until) where until is not null;
create index figure_earlier on figure (measure_id, combination_id, period_id, ags) where until is not null;
