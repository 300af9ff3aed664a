create table message (
    id              uuid primary key,
    occurrence_id   uuid not null,
    recipient_id    uuid not null references account,
    event           text not null,
    subject         text not null check (subject <> ''),
    body            text not null,
    route           text not null,
    confidential    boolean not null,
    state           text not null check (state in ('QUEUED', 'SENT', 'FAILED', 'INBOX_ONLY')),
    attempts        int not null check (attempts >= 0),
    next_attempt_at timestamptz not null,
    last_error      text,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    read_at         timestamptz,
    unique (occurrence_id, recipient_id),
    check ((state = 'SENT') = (sent_at is not null))
);
create index message_queue on message (next_attempt_at) where state = 'QUEUED';
create index message_inbox on message (recipient_id, created_at desc);
create index message_unread on message (recipient_id) where read_at is null;
create index message_outbox on message (created_at desc);
create index message_state on message (state, created_at desc);
