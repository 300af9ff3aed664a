-- Practices: what a municipality gives to others, as it is being written and as it was published.
create table practice (
    id              uuid primary key,
    committee_id    uuid not null references committee,
    giver           text references municipality,
    giver_name      text not null,
    resolution_id   uuid references resolution,
    signer          text,
    installation    text,
    origin_id       uuid,
    origin_edition  int not null,
    state           text not null check (state in ('DRAFT', 'PROPOSED', 'PUBLISHED', 'WITHDRAWN')),
    edition         int not null check (edition >= 0),
    title           text not null check (length(title) between 1 and 200),
    content         jsonb not null,
    revision        bigint not null check (revision >= 1),
    writers         uuid[] not null,
    changed_by      text not null,
    changed_at      timestamptz not null,
    consent_account uuid,
    consent_by      text,
    consent_at      timestamptz,
    review_due      date,
    remark          text check (length(remark) <= 2000),
    constraint consent_has_person_and_time check ((consent_by is null) = (consent_at is null)),
    constraint published_has_edition_and_consent check
        (state <> 'PUBLISHED' or (edition >= 1 and review_due is not null and consent_by is not null)),
    constraint origin_is_whole check ((signer is null) = (origin_id is null))
);
create index practice_committee on practice (committee_id, state);
create index practice_giver on practice (giver);
create index practice_review on practice (review_due) where state = 'PUBLISHED';
create index practice_proposed on practice (changed_at) where state = 'PROPOSED';
create index practice_origin on practice (signer, origin_id) where signer is not null;

create table practice_edition (
    practice_id  uuid not null references practice on delete cascade,
    number       int not null check (number >= 1),
    title        text not null,
    field        text not null,
    phase        text not null,
    evidence     text not null,
    content      jsonb not null,
    words        tsvector not null,
    consent_by   text not null,
    consent_at   timestamptz not null,
    released_by  text not null,
    released_at  timestamptz not null,
    primary key (practice_id, number)
);
create index practice_edition_words on practice_edition using gin (words);
create index practice_edition_released on practice_edition (released_at desc);
create index practice_resolution on practice (resolution_id) where resolution_id is not null;
