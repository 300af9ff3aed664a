-- A notification lets every commit wait for every other one that notifies. The application tells of changes after their
-- commit, many in one message.
drop trigger journal_entry_tells on journal_entry;
drop function journal_tells();
