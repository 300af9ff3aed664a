-- When positions were asked for, and until when: each collection ends a round of the matrix.
create table position_collection (
    proposal_id uuid not null references moderation,
    number      int not null check (number >= 1),
    opened_at   timestamptz not null,
    closed_at   timestamptz,
    primary key (proposal_id, number)
);
create unique index position_collection_open on position_collection (proposal_id) where closed_at is null;

-- Those of before, as far as they can be told: until the last municipality had handed in.
insert into position_collection (proposal_id, number, opened_at, closed_at)
select m.proposal_id, 1, m.opened_at, case when m.phase = 'POSITIONS' then null else s.last end
from moderation m left join (select proposal_id, max(handed_in_at) as last from position_sheet group by proposal_id) s
    on s.proposal_id = m.proposal_id
where m.phase = 'POSITIONS' or s.last is not null;
