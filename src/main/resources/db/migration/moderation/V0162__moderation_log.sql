-- What the office talked about, what was agreed and what comes next; read by the office alone.
create table moderation_log (
    id          uuid primary key,
    proposal_id uuid not null references moderation,
    kind        text not null check (kind in ('TALK', 'AGREEMENT', 'NEXT_STEP')),
    issue_id    uuid references moderation_issue,
    day         date not null,
    words       text not null check (length(words) between 1 and 2000),
    done_at     timestamptz check (done_at is null or kind = 'NEXT_STEP'),
    written_by  text not null,
    written_at  timestamptz not null
);
create index moderation_log_proposal on moderation_log (proposal_id, day);
