-- Which quarters a committee has heard the report of.
create table resolution_quarter (
    committee_id uuid not null references committee,
    first_day    date not null check (extract(day from first_day) = 1 and extract(month from first_day) in (1, 4, 7, 10)),
    item_id      uuid not null,
    reported_at  timestamptz not null,
    primary key (committee_id, first_day)
);
