-- A matter is taken up again because home bodies did not agree, or because a resolution did not reach its aim.
alter table proposal_renewal add column occasion text not null default 'HOME_BODIES'
    check (occasion in ('HOME_BODIES', 'EFFECT'));
