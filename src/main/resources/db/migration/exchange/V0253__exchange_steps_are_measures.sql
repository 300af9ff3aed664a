-- What was agreed in a round is followed as a measure.
insert into agreed_measure (id, committee_id, origin_kind, origin_id, origin_title, origin_route, title, owner, due, first_due,
    report_due, light, percent, assigned_at, done_at)
select s.id, r.committee_id, 'EXCHANGE_ROUND', r.id, r.title, 'exchange/rounds/' || r.id, s.title, s.owner, s.due, s.due, s.due,
    'GREEN', case when s.done_at is null then 0 else 100 end, r.changed_at, s.done_at
from exchange_next_step s join exchange_round r on r.id = s.round_id;
drop table exchange_next_step;
