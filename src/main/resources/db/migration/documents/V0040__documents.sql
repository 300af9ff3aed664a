create table document (
    id          uuid primary key,
    name        text not null check (char_length(name) between 1 and 200 and name !~ '[/\\]'),
    media_type  text not null,
    size        bigint not null check (size between 1 and 26214400),
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_by text not null,
    uploaded_at timestamptz not null
);

create table document_content (
    document_id uuid primary key references document on delete cascade,
    content     bytea not null
);
-- Files are compressed already; out of line and as they are, they are read and written fastest.
alter table document_content alter column content set storage external;
