-- Whose reports are given under an item; until now there were only those on circulars.
alter table agenda_item
    add column report text check (length(report) between 1 and 40),
    add constraint agenda_item_report_is_one check (report is null or kind = 'REPORT');
update agenda_item set report = 'circulars' where kind = 'REPORT';
