-- Who opened a meeting to which they are invited, and when. Whoever is invited anew reads anew.
create table invitation_reading (
    meeting_id uuid not null references meeting,
    account_id uuid not null references account,
    invited_at timestamptz not null,
    first_at   timestamptz not null,
    last_at    timestamptz not null check (last_at >= first_at),
    primary key (meeting_id, account_id, invited_at)
);

-- Which account answered, so that a substitute is asked until it was the substitute who answered.
alter table invitation_reply add column answered_by_account uuid references account;
