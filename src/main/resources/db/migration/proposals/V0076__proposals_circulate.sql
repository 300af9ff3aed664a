alter table proposal
    drop constraint proposal_state_check,
    add constraint proposal_state_check check (state in
        ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'READY', 'SCHEDULED', 'CIRCULATING', 'DECIDED', 'WITHDRAWN', 'CLOSED')),
    add constraint circulating_has_ballot check (state <> 'CIRCULATING' or ballot_id is not null);
