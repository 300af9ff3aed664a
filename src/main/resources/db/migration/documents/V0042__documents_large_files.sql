-- Files that the program makes and that may be larger than what people hand in; in pieces, so that nobody holds one whole.
create table large_file (
    id         uuid primary key,
    name       text not null check (char_length(name) between 1 and 200 and name !~ '[/\\]'),
    media_type text not null,
    size       bigint not null check (size > 0),
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    made_at    timestamptz not null
);

create table large_file_piece (
    file_id  uuid not null references large_file on delete cascade,
    position int not null check (position >= 0),
    content  bytea not null,
    primary key (file_id, position)
);
alter table large_file_piece alter column content set storage external;
