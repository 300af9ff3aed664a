-- Who is there for a seat has a conflict of interest on the item: shown out, no vote, no part of the electorate.
alter table ballot_elector add column excluded boolean not null default false;
alter table ballot_elector alter column excluded drop default;
