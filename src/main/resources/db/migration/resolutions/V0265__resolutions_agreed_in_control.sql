-- Agreed measures are listed among those of resolutions: each list walks an index in the order that it shows.
drop index agreed_measure_owner;
create index agreed_measure_open_committee on agreed_measure (committee_id, due, id) where done_at is null;
create index agreed_measure_open_owner on agreed_measure (owner, due, id) where done_at is null;
create index agreed_measure_done on agreed_measure (due desc, id) where done_at is not null;
create index agreed_measure_done_committee on agreed_measure (committee_id, due desc, id) where done_at is not null;
create index agreed_measure_done_owner on agreed_measure (owner, due desc, id) where done_at is not null;
create index agreed_measure_words on agreed_measure using gin (to_tsvector('simple', title));
