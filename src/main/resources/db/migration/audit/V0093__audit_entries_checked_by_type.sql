-- PostgreSQL reads the text of a table's checks anew for each statement, those of a type once: what one column alone may
-- hold is said by its type, for each change of the program writes here.
create domain journal_event as text check (value <> '');
create domain journal_actor_kind as text check (value in ('PERSON', 'PROCEDURE'));
create domain journal_subjects as uuid[] check (cardinality(value) >= 1);
create domain journal_hash as bytea check (length(value) = 32);

alter table journal_entry
    drop constraint journal_entry_event_check,
    drop constraint journal_entry_actor_kind_check,
    drop constraint journal_entry_subjects_check,
    drop constraint journal_entry_content_hash_check,
    alter column event type journal_event,
    alter column actor_kind type journal_actor_kind,
    alter column subjects type journal_subjects,
    alter column content_hash type journal_hash;

-- Entries lie in the order of their time: a summary of each stretch of the table finds those of a day.
drop index journal_entry_at;
create index journal_entry_at on journal_entry using brin (at);
