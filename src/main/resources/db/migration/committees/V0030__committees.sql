create table committee (
    id          uuid primary key,
    code        text not null unique check (code ~ '^[A-Z0-9]{2,8}$'),
    name        text not null,
    region      text references region,
    purpose     text not null,
    valid_from  date not null,
    valid_until date check (valid_until >= valid_from)
);

create table seat (
    id             uuid primary key,
    committee_id   uuid not null references committee,
    position       int not null,
    label          text not null,
    ags            text references municipality,
    voting         boolean not null,
    weight         text not null check (weight ~ '^[0-9]+(/[1-9][0-9]*)?$'),
    interest_group text,
    valid_from     date not null,
    valid_until    date check (valid_until >= valid_from)
);
create index seat_committee on seat (committee_id);
create index seat_ags on seat (ags);

create table mandate (
    id          uuid primary key,
    seat_id     uuid not null references seat,
    account_id  uuid not null references account,
    kind        text not null check (kind in ('PRINCIPAL', 'SUBSTITUTE')),
    position    int not null,
    valid_from  date not null,
    valid_until date check (valid_until >= valid_from)
);
create index mandate_seat on mandate (seat_id);
create index mandate_account on mandate (account_id);

create table committee_chair (
    committee_id uuid not null references committee,
    account_id   uuid not null references account,
    deputy       boolean not null,
    valid_from   date not null,
    valid_until  date check (valid_until >= valid_from),
    primary key (committee_id, account_id, valid_from)
);
create index committee_chair_account on committee_chair (account_id);

create table rule_book (
    id                 uuid primary key,
    committee_id       uuid not null references committee,
    number             int not null check (number >= 1),
    valid_from         date not null,
    title              text not null,
    source             text not null,
    decision           jsonb not null,
    notice_days        int not null check (notice_days >= 0),
    notice_unit        text not null check (notice_unit in ('CALENDAR', 'WORKING')),
    urgent_notice_days int not null check (urgent_notice_days >= 0),
    submission_days    int not null check (submission_days >= 0),
    unique (committee_id, number)
);
