-- Which file took the place of which; the old one is kept.
alter table document add column replaces uuid references document on delete set null;
create unique index document_replaces on document (replaces);
