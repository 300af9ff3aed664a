-- That the office does not moderate anew what home bodies did not agree to, and why.
create table declined_moderation (
    resolution_id uuid primary key references resolution on delete cascade,
    reason        text not null check (char_length(reason) between 1 and 1000),
    declined_by   text not null,
    declined_at   timestamptz not null
);
