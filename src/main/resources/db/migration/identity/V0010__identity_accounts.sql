create table account (
    id            uuid primary key,
    username      text not null check (length(username) between 1 and 100),
    password_hash text not null,
    display_name  text not null check (length(display_name) between 1 and 200),
    email         text check (length(email) <= 320),
    language      text not null check (language in ('de', 'en')),
    enabled       boolean not null,
    version       bigint not null
);
create unique index account_username on account (lower(username));

create table account_grant (
    account_id uuid not null references account,
    role       text not null check (role in ('COORDINATOR', 'OFFICE', 'AUDITOR', 'ADMINISTRATOR')),
    scope      text not null,
    primary key (account_id, role, scope)
);
create index account_grant_role on account_grant (role, scope);
