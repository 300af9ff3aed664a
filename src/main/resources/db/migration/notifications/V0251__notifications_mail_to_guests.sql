-- Mail to guests of a round, who have no account: address, link and words are kept until it is sent, at the longest as
-- long as the link opens.
alter table message
    alter column recipient_id drop not null,
    add column guest_id   uuid references exchange_guest,
    add column guest_name text,
    add column address    text,
    add column language   text check (language in ('de', 'en')),
    add column forget_at  timestamptz,
    add constraint message_has_one_recipient check ((recipient_id is null) = (guest_id is not null)),
    add constraint guest_is_named_and_forgotten
        check (guest_id is null or (guest_name is not null and language is not null and forget_at is not null));
create index message_guest on message (guest_id) where guest_id is not null;
create index message_forget on message (forget_at) where address is not null;
