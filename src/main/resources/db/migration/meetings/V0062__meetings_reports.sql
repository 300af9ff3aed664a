alter table agenda_item
    drop constraint agenda_item_kind_check,
    add constraint agenda_item_kind_check check (kind in ('OPENING', 'REPORT', 'BUSINESS', 'MISCELLANEOUS'));
create index agenda_item_report on agenda_item (meeting_id) where kind = 'REPORT';
