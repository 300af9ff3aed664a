-- The items with which every agenda of a committee begins to be written. A committee without a row has the usual two.
create table agenda_template (
    committee_id uuid primary key references committee,
    edited_by    text not null,
    edited_at    timestamptz not null,
    version      bigint not null
);

create table agenda_template_item (
    committee_id uuid not null references agenda_template,
    position     int not null check (position >= 0),
    title        text not null check (length(title) between 1 and 500),
    kind         text not null check (kind in ('OPENING', 'STANDING', 'REPORT', 'MISCELLANEOUS')),
    closed       boolean not null,
    minutes      int check (minutes between 1 and 600),
    primary key (committee_id, position)
);

alter table agenda_item
    drop constraint agenda_item_kind_check,
    add constraint agenda_item_kind_check
        check (kind in ('OPENING', 'STANDING', 'REPORT', 'BUSINESS', 'MISCELLANEOUS')),
    add column minutes int check (minutes between 1 and 600);
