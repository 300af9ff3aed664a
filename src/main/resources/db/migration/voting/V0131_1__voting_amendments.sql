-- A ballot on an amendment belongs to a meeting, and decides no item.
create table ballot_amendment (
    ballot_id    uuid primary key references ballot,
    amendment_id uuid not null references amendment,
    item_id      uuid not null references agenda_item
);
create index ballot_amendment_amendment on ballot_amendment (amendment_id);
create index ballot_amendment_item on ballot_amendment (item_id);
alter table ballot
    drop constraint meeting_with_item,
    add constraint item_in_meeting check (item_id is null or meeting_id is not null);
