-- Whether members are invited to an item for the second time, after too few were there to decide, and are told so.
alter table agenda_item add column second_call boolean not null default false;
alter table agenda_item alter column second_call drop default;
