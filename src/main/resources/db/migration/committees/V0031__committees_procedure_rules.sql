-- An empty object means the usual procedure, which is what rule books from before meant.
alter table rule_book
    add column procedure_rules jsonb not null default '{}' check (jsonb_typeof(procedure_rules) = 'object');
