-- Who attends by video, whether that is presence under the rules, and how a stay ended.
alter table attendance
    add column manner text not null default 'ROOM' check (manner in ('ROOM', 'REMOTE')),
    add column counts boolean not null default true,
    add column ending text check (ending in ('LEFT', 'CONNECTION_LOST', 'MOVED')),
    add check (counts or manner = 'REMOTE');
update attendance set ending = 'LEFT' where left_at is not null;
alter table attendance
    alter column manner drop default,
    alter column counts drop default,
    add check ((left_at is null) = (ending is null));
