-- The rounds of the committees that somebody sees are read page by page.
create index exchange_round_committee on exchange_round (committee_id, starts_at desc);
