-- Whether a resolution does what it was meant to do: a target, and what was found at the stated time.
create table resolution_effect (
    resolution_id uuid primary key references resolution,
    indicator_id  uuid not null,
    indicator     text not null check (indicator <> ''),
    unit          text not null,
    decimals      int not null check (decimals between 0 and 6),
    ags           text not null references municipality,
    comparison    text not null check (comparison in ('AT_LEAST', 'AT_MOST')),
    target        numeric not null,
    review_on     date not null,
    set_at        timestamptz not null,
    reviewed_at   timestamptz,
    reviewed_by   text,
    met           boolean,
    found         numeric,
    found_period  text,
    note          text check (length(note) between 1 and 5000),
    rested_at     timestamptz,
    rest_reason   text check (length(rest_reason) between 1 and 1000),
    version       bigint not null,
    check ((reviewed_at is null) = (met is null) and (reviewed_at is null) = (note is null)
        and (reviewed_at is null) = (reviewed_by is null)),
    check ((found is null) = (found_period is null)),
    check ((rested_at is null) = (rest_reason is null)),
    check (rested_at is null or met is false)
);
create index resolution_effect_review on resolution_effect (review_on) where reviewed_at is null;
