-- PostgreSQL reads the text of a table's checks anew for each statement, those of a type once: what one column alone may
-- hold is said by its type, for there are many votes at the same moment.
create domain vote_choice as text
    check (value in ('YES', 'NO', 'ABSTAIN', 'AGREE', 'STAND_ASIDE', 'OBJECT'));
create domain vote_reason as text check (length(value) between 1 and 2000);

-- The account of a vote is that of its seat's elector, or of one who may stand in, whose ids are frozen with the
-- electorate: the reference to the elector is enough.
alter table ballot_vote
    drop constraint ballot_vote_account_id_fkey,
    drop constraint ballot_vote_choice_check,
    drop constraint ballot_vote_reason_check,
    alter column choice type vote_choice,
    alter column reason type vote_reason;
