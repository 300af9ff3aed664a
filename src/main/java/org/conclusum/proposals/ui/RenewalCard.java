package org.conclusum.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRenewals;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.Renewal;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;

/** That a proposal takes up again what home bodies did not agree to, or is itself taken up again. */
final class RenewalCard {

    private RenewalCard() {}

    static List<Component> of(UUID proposal, ProposalRenewals renewals, ProposalLookup proposals) {
        Optional<Renewal> before = renewals.of(proposal);
        List<Renewal> after = renewals.following(proposal).stream()
                .filter(renewal -> !number(renewal.proposal(), proposals).isEmpty())
                .toList();
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        Card card = new Card(Texts.text("proposals.renewal.title"));
        before.ifPresent(renewal -> card.add(
                new Paragraph(takesUp(renewal)),
                record(renewal),
                line(
                        "proposals/" + renewal.renewed(),
                        Texts.text("proposals.renewal.before", number(renewal.renewed(), proposals)))));
        after.forEach(renewal -> card.add(
                new Paragraph(Texts.text("proposals.renewal.isTakenUp", renewal.resolutionNumber())),
                line(
                        "proposals/" + renewal.proposal(),
                        Texts.text("proposals.renewal.after", number(renewal.proposal(), proposals)))));
        return List.of(card);
    }

    private static String takesUp(Renewal renewal) {
        return Texts.text(
                switch (renewal.occasion()) {
                    case HOME_BODIES -> "proposals.renewal.takesUp";
                    case EFFECT -> "proposals.renewal.takesUpForEffect";
                },
                renewal.resolutionNumber());
    }

    private static Component record(Renewal renewal) {
        return switch (renewal.occasion()) {
            case HOME_BODIES ->
                line("resolutions/" + renewal.resolution() + "/ratification", Texts.text("proposals.renewal.record"));
            case EFFECT -> line("resolutions/" + renewal.resolution(), Texts.text("proposals.renewal.effect"));
        };
    }

    private static Component line(String route, String text) {
        return new Paragraph(new Anchor(route, text));
    }

    private static String number(UUID proposal, ProposalLookup proposals) {
        Map<UUID, ProposalRow> rows = proposals.rows(List.of(proposal));
        ProposalRow row = rows.get(proposal);
        return row == null ? "" : Objects.requireNonNullElse(row.number(), "");
    }
}
