-- Minutes also begin a text by themselves where a committee has taken note of a proposal.
alter table minutes_template drop constraint minutes_template_occasion_check;
alter table minutes_template add constraint minutes_template_occasion_check
    check (occasion in ('OPENING', 'ATTENDANCE', 'AGENDA', 'STANDING', 'REPORT', 'PROPOSAL', 'ADOPTED', 'REJECTED',
        'NOTED', 'POSTPONED', 'CLOSED_PART', 'CLOSING'));
