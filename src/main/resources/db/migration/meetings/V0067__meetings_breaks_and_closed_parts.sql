-- Breaks of a meeting that runs.
create table meeting_break (
    id             uuid primary key,
    meeting_id     uuid not null references meeting,
    reason         text not null check (length(reason) <= 300),
    began_at       timestamptz not null,
    began_by       text not null,
    expected_until timestamptz,
    ended_at       timestamptz check (ended_at >= began_at),
    constraint one_break_at_a_time exclude (meeting_id with =) where (ended_at is null) deferrable initially deferred
);
create index meeting_break_meeting on meeting_break (meeting_id);

-- When a meeting was among those who may take part in closed items, and who had seen the guests leave.
create table closed_part (
    id         uuid primary key,
    meeting_id uuid not null references meeting,
    entered_at timestamptz not null,
    entered_by text not null,
    left_at    timestamptz check (left_at >= entered_at),
    constraint one_closed_part_at_a_time exclude (meeting_id with =) where (left_at is null) deferrable initially deferred
);
create index closed_part_meeting on closed_part (meeting_id);

-- A closed item that is called while this is brought in was called among those who may take part.
insert into closed_part (id, meeting_id, entered_at, entered_by)
select gen_random_uuid(), meeting_id, called_at, '' from agenda_item where closed and state = 'CURRENT';
