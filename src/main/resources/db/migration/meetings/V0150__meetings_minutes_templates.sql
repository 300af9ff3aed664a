-- With which texts the minutes of a committee begin; what is not here begins with the shipped text.
-- Every change is a version of its own, and the latest one counts. A text that is null is the shipped one again.
create table minutes_template (
    committee_id uuid not null references committee,
    occasion     text not null check (occasion in ('OPENING', 'ATTENDANCE', 'AGENDA', 'STANDING', 'REPORT', 'PROPOSAL',
        'ADOPTED', 'REJECTED', 'POSTPONED', 'CLOSED_PART', 'CLOSING')),
    version      int not null check (version >= 1),
    text         text check (length(text) <= 5000),
    edited_by    text not null,
    edited_at    timestamptz not null,
    primary key (committee_id, occasion, version)
);

-- Whether the minutes of a committee name the speakers of an item; the latest version counts.
create table minutes_speakers (
    committee_id uuid not null references committee,
    version      int not null check (version >= 1),
    telling      text not null check (telling in ('NOBODY', 'NAMES', 'LENGTHS')),
    edited_by    text not null,
    edited_at    timestamptz not null,
    primary key (committee_id, version)
);
