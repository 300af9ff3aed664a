-- The register of numbers: every number of a proposal, a meeting or a resolution is given here, once and without a gap,
-- and a year that its office has closed takes none any more.
create table number_period (
    committee_id uuid not null references committee,
    year         int not null check (year between 1900 and 9999),
    closed_by    text,
    closed_at    timestamptz,
    primary key (committee_id, year),
    check ((closed_by is null) = (closed_at is null))
);

create table given_number (
    committee_id uuid not null,
    kind         text not null check (kind in ('PROPOSAL', 'MEETING', 'RESOLUTION')),
    year         int not null,
    serial       int not null check (serial between 1 and 999999),
    number       text not null unique,
    subject_id   uuid not null,
    given_at     timestamptz not null,
    primary key (committee_id, kind, year, serial),
    unique (kind, subject_id),
    foreign key (committee_id, year) references number_period
);

-- Meetings that members were invited to have a number, in the order in which they were held.
alter table meeting add column number text;
with numbered as (
    select m.id,
        c.code || '/S/' || extract(year from m.starts_at at time zone 'Europe/Berlin')::int || '/' as begins,
        row_number() over (
            partition by m.committee_id, extract(year from m.starts_at at time zone 'Europe/Berlin')
            order by m.starts_at, m.id) as serial
    from meeting m join committee c on c.id = m.committee_id
    where m.invited_at is not null
)
update meeting m set number = n.begins || lpad(n.serial::text, greatest(3, length(n.serial::text)), '0')
from numbered n where n.id = m.id;

create temporary table numbers_so_far on commit drop as
    select committee_id, 'PROPOSAL' as kind, number, id as subject_id, submitted_at as given_at
    from proposal where number is not null
    union all
    select committee_id, 'MEETING', number, id, invited_at from meeting where number is not null
    union all
    select committee_id, 'RESOLUTION', number, id, adopted_at from resolution;

insert into number_period (committee_id, year)
    select distinct committee_id, (regexp_match(number, '/(\d{4})/\d+$'))[1]::int from numbers_so_far;
insert into given_number (committee_id, kind, year, serial, number, subject_id, given_at)
    select committee_id, kind, (regexp_match(number, '/(\d{4})/\d+$'))[1]::int,
        (regexp_match(number, '/(\d+)$'))[1]::int, number, subject_id, coalesce(given_at, now())
    from numbers_so_far;

alter table proposal add constraint number_is_registered foreign key (number) references given_number (number);
alter table meeting add constraint number_is_registered foreign key (number) references given_number (number);
alter table meeting add constraint number_is_its_own unique (number);
alter table resolution add constraint number_is_registered foreign key (number) references given_number (number);
drop table proposal_serial;
drop table resolution_number;

-- The period is held until the number is stored: whoever closes it waits for the number, and a number for who closes.
create function given_number_stands() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        raise exception 'a number that was given stands' using errcode = 'check_violation';
    end if;
    perform 1 from number_period
        where committee_id = new.committee_id and year = new.year and closed_at is null for share;
    if not found then
        raise exception 'the numbers of % are closed', new.year using errcode = 'check_violation';
    end if;
    if new.serial > 1 and not exists (
            select 1 from given_number
            where committee_id = new.committee_id and kind = new.kind and year = new.year and serial = new.serial - 1)
    then
        raise exception 'number % would leave a gap', new.number using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger given_number_stands before insert or update or delete on given_number
    for each row execute function given_number_stands();

create function number_period_stays_closed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.closed_at is not null then
        raise exception 'a closed year stays closed' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger number_period_stays_closed before update or delete on number_period
    for each row execute function number_period_stays_closed();
