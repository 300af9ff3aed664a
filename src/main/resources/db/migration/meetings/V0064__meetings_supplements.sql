-- Items that came after the invitation: within the notice period, or as urgent ones on which the meeting votes first.
alter table agenda_item
    add column addition           text check (addition in ('SUPPLEMENT', 'URGENT')),
    add column added_at           timestamptz,
    add column urgency_reason     text check (length(urgency_reason) between 1 and 2000),
    add column urgency_state      text check (urgency_state in ('OPEN', 'ACCEPTED', 'REJECTED')),
    add column urgency_yes        int check (urgency_yes >= 0),
    add column urgency_no         int check (urgency_no >= 0),
    add column urgency_abstained  int check (urgency_abstained >= 0),
    add column urgency_decided_by text,
    add column urgency_decided_at timestamptz,
    add constraint agenda_item_addition_dated check ((addition is null) = (added_at is null)),
    add constraint agenda_item_urgency_reasoned
        check ((coalesce(addition, '') = 'URGENT') = (urgency_state is not null)
            and (urgency_state is null) = (urgency_reason is null)),
    add constraint agenda_item_urgency_decided
        check ((coalesce(urgency_state, 'OPEN') = 'OPEN') = (urgency_decided_at is null)
            and (urgency_decided_at is null) = (urgency_yes is null)
            and (urgency_state <> 'ACCEPTED' or urgency_yes > urgency_no));

-- The agenda as it went to the chair or to the members; never overwritten.
create table agenda_version (
    meeting_id uuid not null references meeting,
    number     int not null check (number >= 1),
    occasion   text not null check (occasion in ('DRAFT', 'INVITATION', 'SUPPLEMENT')),
    made_by    text not null,
    made_at    timestamptz not null,
    items      jsonb not null check (jsonb_typeof(items) = 'array'),
    primary key (meeting_id, number)
);
