package org.conclusum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.conclusum.testing.ACommittee.SPREE_NEISSE;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class PositionTests {

    private static final String SECRET = "Unter Quastenflossern sagen wir nein.";

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AModeration aModeration;

    @Autowired
    private PositionManagement positions;

    @Autowired
    private PositionListing listing;

    @Autowired
    private ModerationListing moderations;

    @Autowired
    private ModerationLookup lookup;

    @Autowired
    private Worklist worklist;

    @Autowired
    private JdbcClient jdbc;

    private ACommittee committee;
    private UUID proposal;
    private UUID issue;

    @BeforeEach
    void invite() {
        committee = committees.found();
        proposal = aModeration.begun(committee, COTTBUS, GOERLITZ);
        issue = positions.addIssue(proposal, "Kein Standort schließt bis zum Entwurf", "", committee.office());
        positions.invite(proposal, aModeration.inDays(10), committee.office());
    }

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    private Actor.Person goerlitz() {
        return committee.coordinator(GOERLITZ);
    }

    private Actor.Person cottbus() {
        return committee.coordinator(COTTBUS);
    }

    private void handInRedLine() {
        positions.save(issue, GOERLITZ, PositionField.RED_LINE, SECRET, 0, goerlitz());
        positions.handIn(proposal, GOERLITZ, goerlitz());
    }

    private List<String> read(Actor.Person person) {
        return listing.view(proposal, person).entries().stream()
                .map(PositionEntry::content)
                .toList();
    }

    private List<String> tasks(Actor.Person person) {
        return worklist.openFor(person).stream()
                .filter(item -> item.route().startsWith("interests/" + proposal))
                .map(WorkItem::step)
                .toList();
    }

    @Test
    void asksEachCoordinatorAndGoesOnWhenAllHaveAnswered() {
        assertThat(tasks(goerlitz())).containsExactly("GIVE_POSITION");
        assertThat(tasks(committee.coordinator(BAUTZEN))).isEmpty();
        handInRedLine();
        assertThat(tasks(goerlitz())).isEmpty();
        assertThat(lookup.withoutPosition(proposal)).containsExactly(COTTBUS);

        positions.save(issue, COTTBUS, PositionField.STANCE, "2", 0, cottbus());
        positions.handIn(proposal, COTTBUS, cottbus());

        assertThat(moderations.view(proposal, committee.office()).moderation().phase())
                .isEqualTo(ModerationPhase.DRAFTING);
        assertThat(tasks(committee.office())).containsExactly("DRAFT_VARIANTS");
    }

    @Test
    void isReadByItsMunicipalityAndTheOfficeUntilItIsReleased() {
        positions.save(issue, GOERLITZ, PositionField.RED_LINE, SECRET, 0, goerlitz());
        assertThat(read(committee.office())).isEmpty();
        assertThat(listing.view(proposal, committee.office()).drafts()).isEmpty();
        assertThat(listing.view(proposal, goerlitz()).drafts()).hasSize(1);
        positions.handIn(proposal, GOERLITZ, goerlitz());

        List<Actor.Person> others = List.of(
                cottbus(),
                committee.coordinator(BAUTZEN),
                committee.member(GOERLITZ),
                committee.chair(),
                committee.auditor());
        assertThat(read(committee.office())).containsExactly(SECRET);
        assertThat(read(goerlitz())).containsExactly(SECRET);
        for (Actor.Person other : others) {
            PositionsView view = listing.view(proposal, other);
            assertThat(view.entries()).as(other.name()).isEmpty();
            assertThat(view.drafts()).isEmpty();
            assertThat(view.handedIn()).isEmpty();
            assertThat(listing.versions(issue, GOERLITZ, PositionField.RED_LINE, other))
                    .isEmpty();
        }
        positions.release(issue, GOERLITZ, PositionField.RED_LINE, 1, true, goerlitz());
        others.forEach(other -> assertThat(read(other)).containsExactly(SECRET));
        positions.release(issue, GOERLITZ, PositionField.RED_LINE, 1, false, goerlitz());
        others.forEach(other -> assertThat(read(other)).isEmpty());
    }

    @Test
    void showsOthersTheReleasedVersionWhileANewerOneIsConfidential() {
        handInRedLine();
        positions.release(issue, GOERLITZ, PositionField.RED_LINE, 1, true, goerlitz());
        positions.save(issue, GOERLITZ, PositionField.RED_LINE, "Neu.", 1, goerlitz());
        positions.handIn(proposal, GOERLITZ, goerlitz());

        assertThat(read(committee.office())).containsExactly("Neu.");
        assertThat(read(cottbus())).containsExactly(SECRET);
        assertThat(listing.versions(issue, GOERLITZ, PositionField.RED_LINE, committee.office()))
                .extracting(PositionEntry::version)
                .containsExactly(2, 1);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> positions.release(issue, GOERLITZ, PositionField.RED_LINE, 1, true, goerlitz()));
    }

    @Test
    void leavesNothingConfidentialInJournalSearchMessagesOrRefusals() {
        handInRedLine();
        assertThat(jdbc.sql("select count(*) from journal_entry where facts::text like '%Quastenflosser%'"
                                + " or (event in ('PositionHandedIn', 'PositionConfirmed')"
                                + " and (actor_account is not null or facts::text like '%14626%'))")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from search_entry where body like '%Quastenflosser%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from event_publication where serialized_event like '%Quastenflosser%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> positions.save(issue, GOERLITZ, PositionField.OFFER, "x", 0, cottbus()))
                .withMessageNotContaining(GOERLITZ);
    }

    @Test
    void isWrittenReleasedAndConfirmedByTheMunicipalityAlone() {
        handInRedLine();
        for (Actor.Person other :
                List.of(cottbus(), committee.office(), committee.chair(), committee.member(GOERLITZ))) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> positions.save(issue, GOERLITZ, PositionField.OFFER, "x", 0, other));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> positions.handIn(proposal, GOERLITZ, other));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> positions.release(issue, GOERLITZ, PositionField.RED_LINE, 1, true, other));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> positions.confirm(issue, GOERLITZ, PositionField.RED_LINE, 1, other));
        }
        for (Actor.Person nobody : List.of(
                committees.stranger(),
                committee.administrator(),
                committees.found().chair())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.view(proposal, nobody));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> positions.save(issue, GOERLITZ, PositionField.OFFER, "x", 0, nobody));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> positions.hear(issue, GOERLITZ, PositionField.OFFER, "x", nobody));
        }
    }

    @Test
    void takesWhatTheOfficeHeardOnlyWithTheMunicipalitysWord() {
        positions.hear(issue, GOERLITZ, PositionField.OFFER, "Zwei Busse", committee.office());
        assertThat(tasks(goerlitz())).containsExactlyInAnyOrder("GIVE_POSITION", "CONFIRM_POSITION");
        assertThat(read(cottbus())).isEmpty();
        assertBreaks(
                "HeardWordsMustBeConfirmed",
                () -> positions.release(issue, GOERLITZ, PositionField.OFFER, 1, true, goerlitz()));

        positions.confirm(issue, GOERLITZ, PositionField.OFFER, 1, goerlitz());

        assertThat(tasks(goerlitz())).containsExactly("GIVE_POSITION");
        positions.release(issue, GOERLITZ, PositionField.OFFER, 1, true, goerlitz());
        assertThat(read(cottbus())).containsExactly("Zwei Busse");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(
                        () -> positions.hear(issue, SPREE_NEISSE, PositionField.OFFER, "Nichts", committee.office()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> positions.hear(issue, GOERLITZ, PositionField.OFFER, "Nichts", cottbus()));
    }

    @Test
    void doesNotOverwriteWhatAColleagueWroteMeanwhile() {
        assertThat(positions.save(issue, GOERLITZ, PositionField.OFFER, "Eins", 0, goerlitz()))
                .isEqualTo(1);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> positions.save(issue, GOERLITZ, PositionField.OFFER, "Zwei", 0, goerlitz()));
        assertThat(positions.save(issue, GOERLITZ, PositionField.OFFER, "Zwei", 1, goerlitz()))
                .isEqualTo(2);
    }

    @Test
    void keepsItsRules() {
        assertBreaks("PositionMustSaySomething", () -> positions.handIn(proposal, GOERLITZ, goerlitz()));
        assertBreaks(
                "FieldMustTakeItsContent",
                () -> positions.save(issue, GOERLITZ, PositionField.STANCE, "3", 0, goerlitz()));
        assertBreaks(
                "FieldMustTakeItsContent",
                () -> positions.save(issue, GOERLITZ, PositionField.WEIGHT, "sehr", 0, goerlitz()));
        positions.save(issue, GOERLITZ, PositionField.STANCE, "-2", 0, goerlitz());
        assertBreaks(
                "ModerationNoteMustFit",
                () -> positions.save(issue, GOERLITZ, PositionField.OFFER, "x".repeat(2001), 0, goerlitz()));
        UUID other = aModeration.begun(committee, COTTBUS, GOERLITZ);
        assertBreaks("IssuesMustBeNamed", () -> positions.invite(other, aModeration.inDays(5), committee.office()));
        assertBreaks("IssueMustBeNamed", () -> positions.addIssue(other, " ", "", committee.office()));
        UUID dropped = positions.addIssue(other, "Aussage", "", committee.office());
        positions.dropIssue(dropped, committee.office());
        assertThat(listing.view(other, committee.office()).issues()).isEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> positions.addIssue(other, "Aussage", "", committee.chair()));
    }
}
