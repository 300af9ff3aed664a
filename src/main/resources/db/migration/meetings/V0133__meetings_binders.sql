-- The papers of a meeting in one file: one for everybody with insight, one for those who see closed items.
create table meeting_binder (
    meeting_id   uuid not null references meeting,
    part         text not null check (part in ('PUBLIC', 'COMPLETE')),
    state        text not null check (state in ('WAITING', 'BUILDING', 'READY', 'FAILED')),
    requested_at timestamptz not null,
    claim        uuid,
    claimed_at   timestamptz,
    attempts     int not null default 0,
    done         int not null default 0 check (done >= 0),
    total        int not null default 0,
    file_id      uuid references large_file,
    fingerprint  text not null default '',
    pages        int not null default 0,
    missing      int not null default 0,
    built_at     timestamptz,
    primary key (meeting_id, part),
    check (state <> 'READY' or file_id is not null),
    check ((file_id is null) = (built_at is null))
);
create index meeting_binder_due on meeting_binder (requested_at) where state in ('WAITING', 'BUILDING');
