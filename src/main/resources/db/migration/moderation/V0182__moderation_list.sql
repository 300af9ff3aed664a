-- The list of moderations, page by page: open ones first, then the latest.
create index moderation_list on moderation (ended_at desc nulls first, opened_at desc, proposal_id);
