-- A report of a municipality or, without one, of a region: the draft, and the files that were issued.
create table monitoring_report (
    id         uuid primary key,
    region     text not null references region,
    ags        text references municipality,
    content    text not null,
    revision   int not null check (revision > 0),
    changed_by text not null,
    changed_at timestamptz not null
);
create index monitoring_report_region on monitoring_report (region, changed_at desc);

create table monitoring_report_version (
    report_id   uuid not null references monitoring_report,
    number      int not null check (number > 0),
    document_id uuid not null references document,
    file_name   text not null,
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    made_by     text not null,
    made_at     timestamptz not null,
    primary key (report_id, number)
);
