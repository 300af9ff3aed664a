-- A proposal that takes up a resolution again, because home bodies did not agree to it, and what they said.
create table proposal_renewal (
    proposal_id       uuid primary key references proposal on delete cascade,
    renewed_id        uuid not null references proposal,
    resolution_id     uuid not null unique,
    resolution_number text not null
);
create index proposal_renewal_renewed on proposal_renewal (renewed_id);

create table proposal_renewal_condition (
    proposal_id uuid not null references proposal_renewal on delete cascade,
    position    int not null check (position >= 1),
    ags         text not null references municipality,
    body        text not null,
    decided_on  date not null,
    agreed      boolean not null,
    words       text not null check (char_length(words) between 1 and 5000),
    primary key (proposal_id, position)
);
