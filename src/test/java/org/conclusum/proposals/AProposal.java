package org.conclusum.proposals;

import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.testing.ACommittee;
import org.springframework.stereotype.Component;

/** Brings proposals to where a test needs them. */
@Component
public class AProposal {

    public static final Actor PROCEDURE = new Actor.Procedure("proposal");

    private final ProposalManagement management;

    AProposal(ProposalManagement management) {
        this.management = management;
    }

    public static ProposalText text(String title) {
        return new ProposalText(
                title,
                "In vier Kommunen sinkt die Zahl der Kinder.",
                "1. Die Standorte werden abgestimmt.",
                "48.000 € einmalig",
                "Netzwerkbüro Lausitz",
                false,
                Set.of(ACommittee.BAUTZEN, ACommittee.GOERLITZ));
    }

    public static ProposalText closedText(String title) {
        ProposalText open = text(title);
        return new ProposalText(title, open.facts(), open.motion(), open.costs(), open.lead(), true, open.concerned());
    }

    /** A draft of Görlitz with a text. */
    public UUID drafted(ACommittee committee, ProposalText text) {
        Actor coordinator = committee.coordinator(ACommittee.GOERLITZ);
        UUID proposal = management.draft(committee.id(), ACommittee.GOERLITZ, coordinator);
        management.save(proposal, text, 0, coordinator);
        return proposal;
    }

    public UUID drafted(ACommittee committee) {
        return drafted(committee, text("Schulnetz über die Kreisgrenze"));
    }

    public UUID submitted(ACommittee committee, ProposalText text) {
        UUID proposal = drafted(committee, text);
        management.submit(proposal, 1, committee.coordinator(ACommittee.GOERLITZ));
        return proposal;
    }

    public UUID submitted(ACommittee committee) {
        return submitted(committee, text("Schulnetz über die Kreisgrenze"));
    }

    public UUID accepted(ACommittee committee, ProposalText text) {
        UUID proposal = submitted(committee, text);
        management.accept(proposal, committee.office());
        return proposal;
    }

    public UUID ready(ACommittee committee, ProposalText text) {
        UUID proposal = accepted(committee, text);
        management.makeReady(proposal, PROCEDURE);
        return proposal;
    }

    /** Ready, unless the procedure has taken it further by itself. */
    public UUID ready(ACommittee committee) {
        return ready(committee, text("Schulnetz über die Kreisgrenze"));
    }
}
