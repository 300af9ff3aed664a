package org.conclusum.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.conclusum.evidence.ACitation;
import org.conclusum.exchange.rounds.ExchangeManagement;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalText;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.GermanBrowser;
import org.conclusum.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ExchangeRoundPageTests {

    @Autowired
    private ExchangeManagement management;

    @Autowired
    private ACitation aCitation;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private Pages pages;

    @Autowired
    private Clock clock;

    @RegisterExtension
    final GermanBrowser browser = new GermanBrowser();

    @Test
    void saysWhyATopicWasFound() {
        ACommittee committee = committees.found();
        ACommittee other = committees.found();
        UUID round = management.call(
                committee.id(),
                "Austausch im Revier",
                clock.instant().plus(Duration.ofDays(30)),
                120,
                "Cottbus",
                LocalDate.now(clock).plusDays(10),
                committee.office());
        String name = "Schulabgänger ohne Abschluss " + UUID.randomUUID();
        UUID indicator = aCitation.indicator(name, committee);
        aCitation.cite(proposal(committee), indicator, committee);
        aCitation.cite(proposal(other), indicator, other);

        assertThat(words(round, committee.office())).contains("Warum: beide belegen mit: " + name);
        assertThat(words(round, committee.member(ACommittee.GOERLITZ))).doesNotContain(name);
    }

    private String words(UUID round, Actor.Person person) {
        return pages.enter(ExchangeRoundPage.class, new RouteParameters("round", round.toString()), person)
                .getElement()
                .getTextRecursively();
    }

    /** One whose words no other proposal has. */
    private UUID proposal(ACommittee committee) {
        String own = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "wort";
        return aProposal.accepted(
                committee,
                new ProposalText(own, "Sachverhalt", own + "antrag", "", "", false, Set.of(ACommittee.GOERLITZ)));
    }
}
