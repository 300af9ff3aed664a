-- Which municipalities bear the cost or the duty of a proposal.
create table proposal_burdened (
    proposal_id uuid not null references proposal on delete cascade,
    ags         text not null references municipality,
    primary key (proposal_id, ags)
);
create index proposal_burdened_ags on proposal_burdened (ags);

create table proposal_version_burdened (
    version_id uuid not null references proposal_version on delete cascade,
    ags        text not null references municipality,
    primary key (version_id, ags)
);
