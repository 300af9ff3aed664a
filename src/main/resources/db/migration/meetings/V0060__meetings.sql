create table meeting (
    id                  uuid primary key,
    committee_id        uuid not null references committee,
    title               text not null check (length(title) between 1 and 300),
    starts_at           timestamptz not null,
    place               text not null check (length(place) between 1 and 300),
    state               text not null
        check (state in ('PLANNED', 'DRAFTED', 'RELEASED', 'INVITED', 'RUNNING', 'CLOSED', 'CANCELLED')),
    submission_deadline timestamptz not null,
    planned_at          timestamptz not null,
    return_reason       text,
    urgency             text,
    cancel_reason       text,
    invited_at          timestamptz,
    opened_at           timestamptz,
    closed_at           timestamptz check (closed_at >= opened_at),
    version             bigint not null,
    check (state not in ('INVITED', 'RUNNING', 'CLOSED') or invited_at is not null),
    check (state not in ('RUNNING', 'CLOSED') or opened_at is not null),
    check ((state = 'CLOSED') = (closed_at is not null)),
    check ((state = 'CANCELLED') = (cancel_reason is not null))
);
create index meeting_committee on meeting (committee_id, starts_at);
create index meeting_starts_at on meeting (starts_at);

create table agenda_item (
    id          uuid primary key,
    meeting_id  uuid not null references meeting,
    position    int not null check (position >= 0),
    title       text not null check (length(title) between 1 and 500),
    proposal_id uuid,
    closed      boolean not null,
    kind        text not null check (kind in ('OPENING', 'BUSINESS', 'MISCELLANEOUS')),
    state       text not null check (state in ('PENDING', 'CURRENT', 'DONE', 'POSTPONED')),
    called_at   timestamptz,
    finished_at timestamptz,
    unique (meeting_id, position) deferrable initially deferred,
    check (state <> 'CURRENT' or called_at is not null),
    constraint one_current_item exclude (meeting_id with =) where (state = 'CURRENT') deferrable initially deferred
);
create index agenda_item_proposal on agenda_item (proposal_id);

create table invitation_reply (
    id          uuid primary key,
    meeting_id  uuid not null references meeting,
    seat_id     uuid not null references seat,
    answer      text not null check (answer in ('YES', 'REMOTE', 'SUBSTITUTE', 'NO')),
    answered_by text not null,
    answered_at timestamptz not null,
    unique (meeting_id, seat_id)
);

create table attendance (
    id         uuid primary key,
    meeting_id uuid not null references meeting,
    seat_id    uuid not null references seat,
    account_id uuid not null references account,
    substitute boolean not null,
    arrived_at timestamptz not null,
    left_at    timestamptz check (left_at >= arrived_at),
    constraint one_person_per_seat exclude (meeting_id with =, seat_id with =)
        where (left_at is null) deferrable initially deferred,
    constraint one_seat_per_person exclude (meeting_id with =, account_id with =)
        where (left_at is null) deferrable initially deferred
);
create index attendance_meeting on attendance (meeting_id);
