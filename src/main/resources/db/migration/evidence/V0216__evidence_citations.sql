-- An indicator cited on a proposal. The text holds the figures; the hash is of the text. Indicators may go, imports may be
-- taken back: what was cited stays.
create table evidence_citation (
    id           uuid primary key,
    proposal_id  uuid not null references proposal on delete cascade,
    committee_id uuid not null references committee,
    indicator_id uuid not null,
    table_code   text not null,
    reckoning    text not null,
    content      text not null,
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    threshold    numeric not null check (threshold between 0 and 100),
    note         text not null check (char_length(note) <= 1000),
    cited_by     text not null,
    cited_at     timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index evidence_citation_proposal on evidence_citation (proposal_id, cited_at) where withdrawn_at is null;
create index evidence_citation_table on evidence_citation (table_code) where withdrawn_at is null;

-- Cited figures that read otherwise since an import, or since one was taken back.
create table evidence_revision (
    id            uuid primary key,
    citation_id   uuid not null references evidence_citation on delete cascade,
    serial        int not null check (serial > 0),
    found_at      timestamptz not null,
    figures       text not null,
    weighty       boolean not null,
    superseded_at timestamptz,
    outcome       text check (outcome in ('NO_CONSEQUENCE', 'COMMITTEE_AGAIN')),
    note          text not null default '' check (char_length(note) <= 2000),
    settled_by    text,
    settled_at    timestamptz,
    reported_at   timestamptz,
    unique (citation_id, serial),
    check ((outcome is null) = (settled_at is null) and (outcome is null) = (settled_by is null)),
    check (outcome is null or note <> ''),
    check (superseded_at is null or outcome is null),
    check (reported_at is null or outcome = 'COMMITTEE_AGAIN')
);
create unique index evidence_revision_open on evidence_revision (citation_id)
    where weighty and outcome is null and superseded_at is null;
create index evidence_revision_unreported on evidence_revision (citation_id)
    where outcome = 'COMMITTEE_AGAIN' and reported_at is null;
