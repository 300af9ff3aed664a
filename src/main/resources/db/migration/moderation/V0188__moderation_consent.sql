-- Rounds in which everybody says whether it objects to one text; they count with the consensing rounds.
alter table moderation drop constraint moderation_phase_check;
alter table moderation add constraint moderation_phase_check
    check (phase in ('ISSUES', 'POSITIONS', 'DRAFTING', 'RATING', 'CONSENT', 'ASSESSMENT', 'ENDED'));
alter table moderation drop constraint moderation_check;
alter table moderation add constraint moderation_due_while_asked
    check ((phase in ('POSITIONS', 'RATING', 'CONSENT')) = (due is not null));

create table consent_round (
    proposal_id uuid not null references moderation,
    number      int not null check (number >= 1),
    due         date not null,
    opened_at   timestamptz not null,
    closed_at   timestamptz,
    primary key (proposal_id, number)
);
create unique index consent_round_open on consent_round (proposal_id) where closed_at is null;

-- The text that was put, and those that were to meet objections.
create table consent_text (
    proposal_id uuid not null,
    round       int not null,
    revision    int not null check (revision >= 1),
    wording     text not null check (length(wording) between 1 and 20000),
    written_by  text not null,
    written_at  timestamptz not null,
    primary key (proposal_id, round, revision),
    foreign key (proposal_id, round) references consent_round
);

-- What a municipality says, and what became of its objection; who entered it is known to its office alone.
create table consent_answer (
    proposal_id uuid not null,
    round       int not null,
    ags         text not null,
    version     int not null check (version >= 1),
    answer      text not null check (answer in ('NO_OBJECTION', 'CONCERN', 'OBJECTION')),
    reason      text not null check (length(reason) <= 2000),
    remedy      text not null check (length(remedy) <= 2000),
    answered_by text not null,
    answered_at timestamptz not null,
    treatment   text check (treatment in ('OFFERED', 'MET', 'UNMET', 'SET_ASIDE')),
    note        text not null check (length(note) <= 2000),
    primary key (proposal_id, round, ags),
    foreign key (proposal_id, round) references consent_round,
    foreign key (proposal_id, ags) references moderation_participant,
    check (answer = 'NO_OBJECTION' or reason <> ''),
    check (treatment is null or answer = 'OBJECTION'),
    check ((treatment is not distinct from 'SET_ASIDE') = (note <> ''))
);
