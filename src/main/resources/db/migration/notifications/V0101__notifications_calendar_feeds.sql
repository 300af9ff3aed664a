-- Calendar feeds: a person's meetings under an address that only they know. The secret in it is 256 random bits, so its
-- SHA-256 cannot be guessed back.
create table calendar_feed (
    id           uuid primary key,
    account_id   uuid not null references account,
    committee_id uuid,
    hash         bytea not null unique check (length(hash) = 32),
    issued_at    timestamptz not null,
    fetched_at   timestamptz,
    unique nulls not distinct (account_id, committee_id)
);
