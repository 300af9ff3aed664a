-- Variants of a motion, drafted by the office, and what it thinks they give each municipality.
create table motion_variant (
    id          uuid primary key,
    proposal_id uuid not null references moderation,
    number      int not null check (number >= 1),
    revision    int not null check (revision >= 1),
    title       text not null check (length(title) between 1 and 200),
    wording     text not null check (length(wording) <= 20000),
    written_by  text not null,
    written_at  timestamptz not null,
    dropped_at  timestamptz,
    unique (proposal_id, number)
);

create table variant_verdict (
    variant_id uuid not null references motion_variant,
    issue_id   uuid not null references moderation_issue,
    ags        text not null references municipality,
    field      text not null check (field in ('MUST_HAVE', 'RED_LINE')),
    verdict    text not null check (verdict in ('MET', 'PARTLY', 'UNMET')),
    judged_by  text not null,
    judged_at  timestamptz not null,
    primary key (variant_id, issue_id, ags, field)
);
