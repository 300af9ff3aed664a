-- A ballot is about a matter, an amendment to its motion, or the urgency of an item, which may go without a proposal.
alter table ballot add column about text not null default 'MATTER' check (about in ('MATTER', 'AMENDMENT', 'URGENCY'));
update ballot set about = 'AMENDMENT' where meeting_id is not null and item_id is null;
alter table ballot
    alter column proposal_id drop not null,
    add constraint proposal_unless_on_urgency check (proposal_id is not null or about = 'URGENCY'),
    add constraint item_of_a_matter check ((about = 'MATTER') = (item_id is not null or meeting_id is null));

create table ballot_urgency (
    ballot_id uuid primary key references ballot,
    item_id   uuid not null references agenda_item
);
create index ballot_urgency_item on ballot_urgency (item_id);
