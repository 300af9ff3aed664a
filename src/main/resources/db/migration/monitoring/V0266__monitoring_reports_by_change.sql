-- The list of reports is read page by page.
create index monitoring_report_changed on monitoring_report (changed_at desc, id);
