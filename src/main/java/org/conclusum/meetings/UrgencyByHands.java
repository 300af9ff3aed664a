package org.conclusum.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.conclusum.uikit.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts a show of hands on the urgency of an item on the record. */
@Component
@Order(-2)
class UrgencyByHands implements ItemFindings {

    private final LateItems lateItems;

    UrgencyByHands(LateItems lateItems) {
        this.lateItems = lateItems;
    }

    @Override
    public List<ItemFinding> on(AgendaItemRow item, Locale language) {
        LateItem late = lateItems.among(List.of(item.id())).get(item.id());
        return late == null || late.vote() == null || late.state() == null
                ? List.of()
                : List.of(finding(
                        item, late.state(), late.vote(), Objects.requireNonNullElse(late.urgency(), ""), language));
    }

    private static ItemFinding finding(
            AgendaItemRow item, UrgencyState state, UrgencyVote vote, String reason, Locale language) {
        return new ItemFinding(
                Texts.text(language, "meetings.urgency.finding." + state),
                reason,
                List.of(
                        Texts.text(language, "meetings.urgency.finding.yes", vote.yes()),
                        Texts.text(language, "meetings.urgency.finding.no", vote.no()),
                        Texts.text(language, "meetings.urgency.finding.abstained", vote.abstained())),
                List.of(),
                "meetings/" + item.meeting());
    }
}
