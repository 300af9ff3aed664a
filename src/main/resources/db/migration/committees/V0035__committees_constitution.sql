create extension if not exists btree_gist;

alter table committee
    add column state          text not null default 'IN_OFFICE' check (state in ('FOUNDING', 'IN_OFFICE', 'DISSOLVED')),
    add column parent         uuid references committee check (parent <> id),
    add column constituted_on date,
    add column answers_by     date,
    add column ended_because  text,
    add check ((state = 'DISSOLVED') = (ended_because is not null)),
    add check (state <> 'DISSOLVED' or valid_until is not null),
    add check (state <> 'FOUNDING' or constituted_on is null);
create index committee_parent on committee (parent);
update committee set constituted_on = valid_from;

create table committee_term (
    committee_id uuid not null references committee,
    number       int  not null check (number >= 1),
    valid_from   date not null,
    valid_until  date not null check (valid_until >= valid_from),
    primary key (committee_id, number),
    constraint committee_term_no_overlap
        exclude using gist (committee_id with =, daterange(valid_from, valid_until, '[]') with &&)
);

alter table seat add column ended_because text;

alter table mandate
    add column ended_because text,
    add check ((kind = 'PRINCIPAL') = (position = 0)),
    add constraint mandate_no_overlap
        exclude using gist (seat_id with =, position with =, daterange(valid_from, valid_until, '[]') with &&),
    add constraint mandate_person_once
        exclude using gist (seat_id with =, account_id with =, daterange(valid_from, valid_until, '[]') with &&);

alter table committee_chair
    add column note text not null default '',
    add constraint committee_chair_one
        exclude using gist (committee_id with =, daterange(valid_from, valid_until, '[]') with &&) where (not deputy);

create table nomination (
    id           uuid primary key,
    committee_id uuid        not null references committee,
    seat_id      uuid        not null references seat,
    occasion     text        not null check (occasion in ('FOUNDING', 'RENEWAL', 'CHANGE')),
    asked        text        not null,
    state        text        not null check (state in ('ASKED', 'NAMED', 'RECORDED', 'LAPSED')),
    valid_from   date        not null,
    due          date        not null,
    asked_at     timestamptz not null,
    named_at     timestamptz,
    named_by     text,
    closed_at    timestamptz,
    closed_by    text,
    reason       text        not null default '',
    remark       text        not null default '',
    version      bigint      not null default 0,
    check (state not in ('NAMED', 'RECORDED') or named_at is not null),
    check ((state in ('RECORDED', 'LAPSED')) = (closed_at is not null))
);
create unique index nomination_open on nomination (seat_id) where state in ('ASKED', 'NAMED');
create index nomination_committee on nomination (committee_id, asked_at);

create table nominee (
    nomination_id uuid not null references nomination,
    position      int  not null check (position >= 0),
    account_id    uuid references account,
    name          text not null,
    email         text,
    primary key (nomination_id, position)
);
