-- Which seat of a municipality speaks for all of its seats in a committee, where they vote as a block (Stimmführer).
create table block_speaker (
    committee_id uuid not null references committee,
    ags          text not null references municipality,
    seat_id      uuid not null references seat,
    valid_from   date not null,
    valid_until  date check (valid_until >= valid_from),
    primary key (committee_id, ags, valid_from),
    constraint block_speaker_one
        exclude using gist (committee_id with =, ags with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index block_speaker_seat on block_speaker (seat_id);
