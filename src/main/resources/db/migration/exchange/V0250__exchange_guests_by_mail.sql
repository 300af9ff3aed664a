-- Guests are written to in their language, as long as their link opens; a topic belongs to its guest, and a round counts
-- its changes for calendars.
alter table exchange_guest
    add column email    text check (length(email) between 3 and 254),
    add column language text not null default 'de' check (language in ('de', 'en'));
create index exchange_guest_email on exchange_guest (expires_at) where email is not null;

alter table exchange_topic add column guest_id uuid references exchange_guest;
update exchange_topic t set guest_id = g.id
from exchange_guest g where g.round_id = t.round_id and g.name = t.by_name;
create index exchange_topic_guest on exchange_topic (guest_id) where guest_id is not null;

alter table exchange_round add column changes int not null default 0 check (changes >= 0);
