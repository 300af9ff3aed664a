-- Urgency is decided by a show of hands, whose counts are kept here, or by a ballot, which keeps its own.
alter table agenda_item
    drop constraint agenda_item_urgency_decided,
    add constraint agenda_item_urgency_decided
        check ((coalesce(urgency_state, 'OPEN') = 'OPEN') = (urgency_decided_at is null)
            and (urgency_yes is null or urgency_decided_at is not null)
            and (urgency_yes is null) = (urgency_no is null)
            and (urgency_yes is null) = (urgency_abstained is null)
            and (urgency_state <> 'ACCEPTED' or urgency_yes is null or urgency_yes > urgency_no));
