-- Proposals may be due by working days; what there is says calendar days.
alter table rule_book
    add column submission_unit text not null default 'CALENDAR' check (submission_unit in ('CALENDAR', 'WORKING'));
