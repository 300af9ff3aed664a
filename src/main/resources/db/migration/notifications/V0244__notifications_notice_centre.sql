-- What a message is about and why it was written, how each person wants to be told, and digests.

-- A digest is a mail that gathers messages of one person until a moment.
create table digest (
    id         uuid primary key,
    account_id uuid not null references account,
    due_at     timestamptz not null,
    made_at    timestamptz,
    unique (account_id, due_at)
);
create index digest_due on digest (due_at) where made_at is null;

alter table message
    add column kind text,
    add column committee_id uuid,
    add column thing_id uuid,
    add column topic text not null default '',
    add column why text not null default '',
    add column digest_id uuid references digest;

update message
set kind = case
        when event in ('InvitationsIssued', 'SupplementIssued', 'SubstituteAsked', 'MeetingMoved', 'ContinuationScheduled', 'MeetingCancelled') then 'INVITATIONS'
        when event in ('MinutesSent', 'ObjectionDecided', 'MinutesPublished', 'MinutesAmended') then 'MINUTES'
        when event in ('CircularStarted', 'CircularObjected') then 'CIRCULARS'
        when event in ('BallotReminded', 'BallotCounted') then 'VOTES'
        when event in ('ProposalAccepted', 'ProposalRenewed', 'MatterTakenUpAgain') then 'PROPOSALS'
        when event in ('PositionsInvited', 'PositionsReminded', 'ConsensingRoundOpened', 'ConsensingRoundReminded', 'ConsensingRoundClosed', 'ConsentRoundOpened', 'ConsentRoundReminded', 'ConsentRoundClosed', 'ObjectionIntegrated', 'ModerationConcluded') then 'MODERATION'
        when event in ('ResolutionIssued', 'ResolutionTookEffect', 'ResolutionFailed', 'ResolutionClosed', 'ResolutionLapsed', 'EffectReviewed') then 'RESOLUTIONS'
        when event in ('DelegatesRequested', 'NominationReminded', 'NominationEscalated', 'DelegatesNamed', 'ChangeProposed', 'DelegatesReturned', 'DelegatesRecorded', 'SeatsNeedAttention', 'CommitteeTookOffice', 'CommitteeDissolved') then 'COMMITTEES'
        when event in ('AdoptionReminded', 'AdoptionFeedbackGiven', 'RoundCalled', 'RoundInvited', 'RoundCancelled', 'RoundReminded', 'RoundReported') then 'EXCHANGE'
        else 'TASKS'
    end,
    thing_id = coalesce(substring(route from '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}')::uuid, id);

alter table message
    drop constraint message_state_check,
    add constraint message_state_check
        check (state in ('QUEUED', 'SENT', 'FAILED', 'INBOX_ONLY', 'GATHERED', 'IN_DIGEST')),
    -- the mail of a digest is about several kinds, and nobody finds it on the page
    add constraint message_kind_check check (
        case when event = 'Digest' then kind is null and thing_id is null
        else kind in ('TASKS', 'INVITATIONS', 'MINUTES', 'CIRCULARS', 'VOTES', 'PROPOSALS', 'MODERATION',
            'RESOLUTIONS', 'COMMITTEES', 'EXCHANGE') and thing_id is not null end),
    add constraint message_digest_check check ((state in ('GATHERED', 'IN_DIGEST')) = (digest_id is not null));

drop index message_inbox;
create index message_centre on message (recipient_id, (read_at is not null), created_at desc, id)
    where kind is not null;
create index message_digest on message (digest_id) where digest_id is not null;

create table notice_delivery (
    account_id uuid not null references account,
    kind       text not null,
    delivery   text not null check (delivery in ('MAIL', 'DAILY', 'WEEKLY', 'PAGE', 'OFF')),
    primary key (account_id, kind),
    -- what must be delivered cannot be turned off
    check (delivery = 'MAIL' or kind not in ('INVITATIONS', 'MINUTES', 'CIRCULARS'))
);

create table notice_rhythm (
    account_id    uuid primary key references account,
    quiet_from    time,
    quiet_until   time,
    quiet_weekend boolean not null,
    digest_at     time not null,
    digest_day    int not null check (digest_day between 1 and 5),
    check ((quiet_from is null) = (quiet_until is null) and quiet_from is distinct from quiet_until
        or quiet_from is null and quiet_until is null)
);

-- The key that signs the links in mails by which one ends them without signing in: 244 random bits in 32 bytes.
create table unsubscribe_key (
    id  int primary key check (id = 1),
    key bytea not null check (length(key) = 32)
);
insert into unsubscribe_key (id, key)
values (1, sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
