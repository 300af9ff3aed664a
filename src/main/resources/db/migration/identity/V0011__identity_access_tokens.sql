-- Personal access tokens for programs. A token is 256 random bits, so its SHA-256 cannot be guessed back.
create table access_token (
    id           uuid primary key,
    account_id   uuid not null references account,
    label        text not null check (length(label) between 1 and 100),
    ending       text not null check (length(ending) = 4),
    hash         bytea not null unique check (length(hash) = 32),
    issued_at    timestamptz not null,
    valid_until  date not null,
    last_used_on date
);
create index access_token_account on access_token (account_id, issued_at desc);
