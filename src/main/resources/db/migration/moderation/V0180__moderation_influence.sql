-- Whom beside the municipalities the office has an eye on in a moderation: schools, chambers, carriers.
create table influence_actor (
    id          uuid primary key,
    proposal_id uuid not null references moderation,
    name        text not null check (length(name) between 1 and 200),
    named_by    text not null,
    named_at    timestamptz not null,
    dropped_at  timestamptz
);
create unique index influence_actor_name on influence_actor (proposal_id, lower(name)) where dropped_at is null;

-- How much a party can move and how much it cares, as the office saw it on a day; read by the office alone. Every entry is
-- a version and stays; of one day the last one counts.
create table influence_estimate (
    proposal_id uuid not null references moderation,
    ags         text,
    actor_id    uuid references influence_actor,
    version     int not null check (version >= 1),
    day         date not null,
    influence   int not null check (influence between 0 and 10),
    interest    int not null check (interest between 0 and 10),
    reason      text not null check (length(reason) between 1 and 2000),
    written_by  text not null,
    written_at  timestamptz not null,
    check (num_nonnulls(ags, actor_id) = 1),
    unique nulls not distinct (proposal_id, ags, actor_id, version),
    foreign key (proposal_id, ags) references moderation_participant
);
