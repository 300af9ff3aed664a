-- Who has read minutes that may be objected to and has nothing against them, and who was reminded of the last days.
create table minutes_reader (
    meeting_id      uuid not null references minutes,
    account_id      uuid not null references account,
    acknowledged_at timestamptz,
    reminded_at     timestamptz,
    primary key (meeting_id, account_id),
    check (acknowledged_at is not null or reminded_at is not null)
);
