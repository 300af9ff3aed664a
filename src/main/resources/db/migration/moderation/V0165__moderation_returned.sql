-- Proposals that came back from the members after their moderation had ended, so that it could begin anew; and why the
-- office lets it be.
create table returned_moderation (
    proposal_id uuid primary key references moderation on delete cascade,
    returned_at timestamptz not null,
    reason      text check (char_length(reason) between 1 and 1000),
    declined_by text,
    declined_at timestamptz,
    check ((reason is null) = (declined_by is null) and (reason is null) = (declined_at is null))
);
