-- When a matter was submitted, for the time from there to its resolution; for those that are there, from their proposals.
alter table resolution add column submitted_at timestamptz;
update resolution r set submitted_at = p.submitted_at from proposal p where p.id = r.proposal_id;
create index resolution_completed on resolution (completed_at desc) where completed_at is not null;
