-- The key with which this installation signs practices that it gives away, and the keys of others that it trusts.
create table installation_key (
    id          int primary key check (id = 1),
    public_key  text not null,
    private_key bytea not null,
    made_at     timestamptz not null
);

create table trusted_key (
    fingerprint text primary key check (fingerprint ~ '^[0-9a-f]{64}$'),
    name        text not null check (length(name) between 1 and 200),
    public_key  text not null,
    added_by    text not null,
    added_at    timestamptz not null
);
