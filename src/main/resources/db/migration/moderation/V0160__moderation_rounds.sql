-- How a committee's office brings the municipalities concerned by a proposal together, and the rounds in which they say
-- how much they resist each option.
create table moderation (
    proposal_id uuid primary key references proposal,
    committee_id uuid not null references committee,
    phase       text not null check (phase in ('ISSUES', 'POSITIONS', 'DRAFTING', 'RATING', 'ASSESSMENT', 'ENDED')),
    due         date check ((phase in ('POSITIONS', 'RATING')) = (due is not null)),
    rounds      int not null check (rounds >= 0),
    last_round  boolean not null,
    outcome     text check (outcome in ('AGREED', 'DISSENT', 'CANCELLED')),
    agreed_option int check (agreed_option >= 0),
    note        text not null check (length(note) <= 5000),
    opened_at   timestamptz not null,
    ended_at    timestamptz,
    check ((phase = 'ENDED') = (outcome is not null) and (phase = 'ENDED') = (ended_at is not null))
);
create index moderation_committee on moderation (committee_id);

-- Who takes part, with the inhabitants that count in the weighted view, as they were known when it began.
create table moderation_participant (
    proposal_id    uuid not null references moderation,
    ags            text not null references municipality,
    inhabitants    bigint not null check (inhabitants >= 0),
    reference_date date,
    primary key (proposal_id, ags)
);
create index moderation_participant_ags on moderation_participant (ags);

create table consensing_round (
    proposal_id uuid not null references moderation,
    number      int not null check (number >= 1),
    due         date not null,
    opened_at   timestamptz not null,
    closed_at   timestamptz,
    primary key (proposal_id, number)
);
create unique index consensing_round_open on consensing_round (proposal_id) where closed_at is null;

-- Option 0 is the passive one: what it means to decide nothing.
create table consensing_option (
    proposal_id uuid not null,
    round       int not null,
    number      int not null check (number >= 0),
    title       text not null check (length(title) between 1 and 200),
    wording     text not null check (length(wording) <= 20000),
    primary key (proposal_id, round, number),
    foreign key (proposal_id, round) references consensing_round
);

-- What a municipality says in a round; who entered it is known to its office alone.
create table consensing_sheet (
    proposal_id uuid not null,
    round       int not null,
    ags         text not null,
    version     int not null check (version >= 1),
    rated_by    text not null,
    rated_at    timestamptz not null,
    primary key (proposal_id, round, ags),
    foreign key (proposal_id, round) references consensing_round,
    foreign key (proposal_id, ags) references moderation_participant
);
create table consensing_rating (
    proposal_id uuid not null,
    round       int not null,
    ags         text not null,
    option      int not null,
    resistance  int not null check (resistance between 0 and 10),
    primary key (proposal_id, round, ags, option),
    foreign key (proposal_id, round, ags) references consensing_sheet,
    foreign key (proposal_id, round, option) references consensing_option
);

-- What would lessen a strong resistance: answers for the office alone.
create table consensing_answer (
    proposal_id uuid not null,
    round       int not null,
    ags         text not null,
    option      int not null,
    answer      text not null check (length(answer) between 1 and 2000),
    answered_by text not null,
    answered_at timestamptz not null,
    primary key (proposal_id, round, ags, option),
    foreign key (proposal_id, round, ags, option) references consensing_rating
);
