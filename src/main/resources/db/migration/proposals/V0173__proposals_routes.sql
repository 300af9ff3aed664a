-- Which way a proposal takes: what the decision table suggests, and what the office decides.
create table proposal_route (
    proposal_id uuid primary key references proposal on delete cascade,
    suggested   text check (suggested in ('MEETING', 'CIRCULAR', 'MODERATION')),
    chosen      text check (chosen in ('MEETING', 'CIRCULAR', 'MODERATION')),
    reason      text not null check (length(reason) <= 500)
);
