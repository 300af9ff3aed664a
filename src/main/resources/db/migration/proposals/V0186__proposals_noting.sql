-- Proposals of which a committee takes note, without a vote.
alter table proposal add column noting boolean not null default false;
alter table proposal_version add column noting boolean not null default false;
alter table proposal drop constraint decided_has_ballot;
alter table proposal add constraint decided_has_ballot
    check (state <> 'DECIDED' or (ballot_id is null) = (adopted is null));

alter table proposal_route drop constraint proposal_route_suggested_check;
alter table proposal_route drop constraint proposal_route_chosen_check;
alter table proposal_route add constraint proposal_route_suggested_check
    check (suggested in ('MEETING', 'CIRCULAR', 'MODERATION', 'NOTING'));
alter table proposal_route add constraint proposal_route_chosen_check
    check (chosen in ('MEETING', 'CIRCULAR', 'MODERATION', 'NOTING'));
