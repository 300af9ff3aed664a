package org.conclusum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.util.List;
import java.util.UUID;
import org.conclusum.audit.JournalListing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.moderation.variants.Reach.Movement;
import org.conclusum.moderation.variants.Verdict;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.decision.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class VariantTests {

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AModeration aModeration;

    @Autowired
    private PositionManagement positions;

    @Autowired
    private VariantManagement variants;

    @Autowired
    private VariantListing listing;

    @Autowired
    private JournalListing journal;

    private ACommittee committee;
    private UUID proposal;
    private UUID issue;

    @BeforeEach
    void collect() {
        committee = committees.found();
        proposal = aModeration.begun(committee, COTTBUS, GOERLITZ);
        issue = positions.addIssue(proposal, "Stillhalten", "", committee.office());
        positions.invite(proposal, aModeration.inDays(10), committee.office());
        say(GOERLITZ, PositionField.RED_LINE, "Kein Aufschub");
        say(GOERLITZ, PositionField.MUST_HAVE, "Eine Frist");
        say(COTTBUS, PositionField.MUST_HAVE, "Eine Prognose");
        positions.handIn(proposal, GOERLITZ, committee.coordinator(GOERLITZ));
        positions.handIn(proposal, COTTBUS, committee.coordinator(COTTBUS));
    }

    private void say(String ags, PositionField field, String content) {
        positions.save(issue, ags, field, content, 0, committee.coordinator(ags));
    }

    private UUID drafted(String title) {
        return variants.draft(proposal, title, "1. Die Standorte werden gehört.", committee.office());
    }

    @Test
    void measuresEachVariantByWhatTheMunicipalitiesNeed() {
        UUID first = drafted("Wie vorgelegt");
        UUID second = drafted("Mit Anhörung");
        variants.judge(first, issue, GOERLITZ, PositionField.RED_LINE, Verdict.UNMET, committee.office());
        variants.judge(first, issue, COTTBUS, PositionField.MUST_HAVE, Verdict.MET, committee.office());
        variants.judge(second, issue, GOERLITZ, PositionField.RED_LINE, Verdict.MET, committee.office());
        variants.judge(second, issue, GOERLITZ, PositionField.MUST_HAVE, Verdict.PARTLY, committee.office());
        variants.judge(second, issue, COTTBUS, PositionField.MUST_HAVE, Verdict.MET, committee.office());

        VariantsView view = listing.view(proposal, committee.office());
        assertThat(view.demands()).hasSize(3);
        VariantsView.Weighed one = view.variants().getFirst();
        VariantsView.Weighed two = view.variants().getLast();
        assertThat(one.reach().get(GOERLITZ))
                .satisfies(reach -> assertThat(reach.crossed()).isEqualTo(1));
        assertThat(two.reach().get(GOERLITZ)).satisfies(reach -> {
            assertThat(reach.distance()).isEqualTo(Fraction.of(1, 2));
            assertThat(reach.carries()).isTrue();
        });
        assertThat(two.reach().get(GOERLITZ))
                .satisfies(reach -> assertThat(reach.against(one.reach().getOrDefault(GOERLITZ, reach)))
                        .isEqualTo(Movement.NEARER));
        assertThat(one.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(two.outcome()).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void knowsTheSmallestSetsUnderTheRuleBook() {
        VariantsView view = listing.view(proposal, committee.office());

        assertThat(view.consensus()).isFalse();
        assertThat(view.winning()).hasValueSatisfying(set -> {
            assertThat(set.size()).isEqualTo(4);
            assertThat(set.ways()).isEqualTo(35);
        });
        assertThat(view.blocking())
                .hasValueSatisfying(set -> assertThat(set.size()).isEqualTo(4));
    }

    @Test
    void isTheOfficesAlone() {
        UUID variant = drafted("Wie vorgelegt");
        for (Actor.Person other : List.of(
                committee.chair(), committee.coordinator(GOERLITZ), committee.member(COTTBUS), committee.auditor())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> listing.view(proposal, other));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> listing.drafts(proposal, other));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> variants.draft(proposal, "Neu", "Text", other));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> variants.drop(variant, other));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(
                            () -> variants.judge(variant, issue, GOERLITZ, PositionField.RED_LINE, Verdict.MET, other));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.view(proposal, committees.stranger()));
        assertThat(journal.about(proposal, committee.chair(), 0, 100))
                .noneMatch(line -> line.event().equals("VariantChanged"));
    }

    @Test
    void isRewrittenByOneAtATimeAndTakenOverIntoARound() {
        UUID variant = drafted("Wie vorgelegt");
        variants.rewrite(variant, "Neu gefasst", "1. Neu.", 1, committee.office());
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> variants.rewrite(variant, "Anders", "1. Anders.", 1, committee.office()));
        assertThat(listing.drafts(proposal, committee.office()))
                .containsExactly(new RoundManagement.Draft("Neu gefasst", "1. Neu."));
        UUID second = drafted("Zweite");
        variants.drop(variant, committee.office());
        assertThat(listing.view(proposal, committee.office()).variants())
                .singleElement()
                .satisfies(weighed -> {
                    assertThat(weighed.variant().id()).isEqualTo(second);
                    assertThat(weighed.variant().number()).isEqualTo(2);
                    assertThat(weighed.outcome()).isNull();
                });
    }

    @Test
    void judgesOnlyWhatAMunicipalityDemanded() {
        UUID variant = drafted("Wie vorgelegt");
        for (PositionField field : List.of(PositionField.RED_LINE, PositionField.OFFER)) {
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> variants.judge(variant, issue, COTTBUS, field, Verdict.MET, committee.office()))
                    .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule.DemandMustBeThere"));
        }
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> variants.draft(proposal, " ", "", committee.office()));
    }
}
