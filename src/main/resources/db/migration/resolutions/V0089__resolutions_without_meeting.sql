-- A resolution of a circular was adopted in no meeting.
alter table resolution alter column meeting_id drop not null;
