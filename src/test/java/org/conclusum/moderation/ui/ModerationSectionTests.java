package org.conclusum.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.moderation.Conclusion;
import org.conclusum.moderation.ConsentAnswer;
import org.conclusum.moderation.ConsentManagement;
import org.conclusum.moderation.ModerationManagement;
import org.conclusum.moderation.RoundManagement;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalText;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.GermanBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** What the case file says of the rounds of a moderation. */
@ApplicationTest
class ModerationSectionTests {

    private static final List<String> THREE = List.of(COTTBUS, BAUTZEN, GOERLITZ);

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AProposal proposals;

    @Autowired
    private ModerationManagement moderations;

    @Autowired
    private RoundManagement rounds;

    @Autowired
    private ConsentManagement consents;

    @Autowired
    private ModerationSection section;

    @Autowired
    private Clock clock;

    @RegisterExtension
    final GermanBrowser browser = new GermanBrowser();

    private ACommittee committee;
    private UUID proposal;

    @BeforeEach
    void begin() {
        committee = committees.found();
        ProposalText text = AProposal.text("Schulnetz");
        proposal = proposals.ready(
                committee,
                new ProposalText(
                        text.title(),
                        text.facts(),
                        text.motion(),
                        text.costs(),
                        text.lead(),
                        false,
                        Set.copyOf(THREE)));
        moderations.request(proposal, committee.office());
        moderations.skipPositions(proposal, committee.office());
    }

    private LocalDate soon() {
        return LocalDate.now(clock).plusDays(5);
    }

    private String seenBy(Actor.Person person) {
        return section.content(proposal, person).getElement().getTextRecursively();
    }

    private void ask(int round, ConsentAnswer last) {
        consents.open(proposal, "Das Schulnetz wird abgestimmt.", soon(), committee.office());
        for (String ags : THREE) {
            ConsentAnswer answer = ags.equals(GOERLITZ) ? last : ConsentAnswer.NO_OBJECTION;
            consents.answer(
                    proposal,
                    round,
                    ags,
                    answer,
                    answer == ConsentAnswer.NO_OBJECTION ? "" : "Quastenflosser kostet zu viel.",
                    "",
                    0,
                    committee.coordinator(ags));
        }
    }

    @Test
    void sumsAConsentRoundUpInNumbersThatNameNobody() {
        consents.open(proposal, "Das Schulnetz wird abgestimmt.", soon(), committee.office());
        assertThat(seenBy(committee.office())).as("an open round").doesNotContain("Einw");
        for (String ags : THREE) {
            boolean objects = ags.equals(GOERLITZ);
            consents.answer(
                    proposal,
                    1,
                    ags,
                    objects ? ConsentAnswer.OBJECTION : ConsentAnswer.NO_OBJECTION,
                    objects ? "Quastenflosser kostet zu viel." : "",
                    "",
                    0,
                    committee.coordinator(ags));
        }

        for (Actor.Person person : List.of(committee.office(), committee.chair(), committee.coordinator(COTTBUS))) {
            assertThat(seenBy(person))
                    .contains("Einwand", "2 ohne Einwand")
                    .doesNotContain("Quastenflosser", "Görlitz");
        }
    }

    @Test
    void tellsTheLaterRoundFirstWhereThereAreBothKinds() {
        rounds.open(
                proposal,
                List.of(new RoundManagement.Draft("So", "1. So.")),
                "Nichts geschieht.",
                soon(),
                committee.office());
        THREE.forEach(ags -> rounds.rate(proposal, 1, ags, Map.of(0, 8, 1, 2), 0, committee.coordinator(ags)));
        moderations.conclude(proposal, new Conclusion(Conclusion.Kind.ANOTHER_ROUND, null, ""), committee.office());
        ask(2, ConsentAnswer.NO_OBJECTION);

        String seen = seenBy(committee.member(BAUTZEN));

        assertThat(seen).contains("3 ohne Einwand", "größte Zustimmung");
        assertThat(seen.indexOf("3 ohne Einwand")).isLessThan(seen.indexOf("größte Zustimmung"));
    }
}
