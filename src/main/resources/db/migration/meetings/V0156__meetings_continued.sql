-- A meeting may be interrupted until another day; the days before the one that goes on or lies ahead are kept.
alter table meeting
    drop constraint meeting_state_check,
    add constraint meeting_state_check check (state in
        ('PLANNED', 'DRAFTED', 'RELEASED', 'INVITED', 'RUNNING', 'ADJOURNED', 'CLOSED', 'CANCELLED')),
    add constraint adjourned_was_opened
        check (state <> 'ADJOURNED' or (invited_at is not null and opened_at is not null));

create table meeting_session (
    id             uuid primary key,
    meeting_id     uuid not null references meeting,
    starts_at      timestamptz not null,
    place          text not null check (length(place) between 1 and 300),
    opened_at      timestamptz not null,
    adjourned_at   timestamptz not null check (adjourned_at >= opened_at),
    adjourned_by   text not null,
    reason         text not null check (length(reason) between 1 and 2000),
    item_id        uuid references agenda_item,
    item_called_at timestamptz,
    check (item_called_at is null or item_id is not null)
);
create index meeting_session_meeting on meeting_session (meeting_id, opened_at);

alter table attendance
    drop constraint attendance_ending_check,
    add constraint attendance_ending_check check (ending in ('LEFT', 'CONNECTION_LOST', 'MOVED', 'ADJOURNED'));
