-- Whether the summons said that this is the second call, so that the lighter quorum of the rule book holds.
alter table ballot add column second_call boolean not null default false;
alter table ballot alter column second_call drop default;
