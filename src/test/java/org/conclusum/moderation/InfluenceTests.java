package org.conclusum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.audit.JournalListing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.moderation.influence.Estimate;
import org.conclusum.moderation.influence.Party;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class InfluenceTests {

    private static final Party OF_GOERLITZ = Party.municipality(GOERLITZ);
    private static final String SECRET = "Der Quastenflosser entscheidet allein.";

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AModeration aModeration;

    @Autowired
    private ModerationManagement moderations;

    @Autowired
    private InfluenceManagement influence;

    @Autowired
    private InfluenceListing listing;

    @Autowired
    private JournalListing journal;

    @Autowired
    private JdbcClient jdbc;

    private ACommittee committee;
    private UUID proposal;

    @BeforeEach
    void begin() {
        committee = committees.found();
        proposal = aModeration.begun(committee, COTTBUS, GOERLITZ);
    }

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    private void estimate(Party party, int days, int much, int interest, int expected) {
        influence.estimate(
                proposal, party, aModeration.inDays(days), much, interest, SECRET, expected, committee.office());
    }

    private InfluenceView view() {
        return listing.view(proposal, committee.office());
    }

    @Test
    void keepsEveryEntryAndShowsTheLastOfEachDay() {
        estimate(OF_GOERLITZ, -10, 8, 2, 0);
        estimate(OF_GOERLITZ, 0, 8, 6, 1);
        estimate(OF_GOERLITZ, 0, 9, 6, 2);

        assertThat(view().course().estimates()).hasSize(3);
        assertThat(view().course().days()).containsExactly(aModeration.inDays(-10), aModeration.inDays(0));
        assertThat(view().course().on(aModeration.inDays(0)).get(OF_GOERLITZ))
                .extracting(Estimate::influence, Estimate::interest, Estimate::writtenBy)
                .containsExactly(9, 6, committee.office().name());
        assertThat(view().municipalities()).containsExactly(COTTBUS, GOERLITZ);
    }

    @Test
    void knowsActorsBesideTheMunicipalities() {
        UUID chamber = influence.nameActor(proposal, " Handwerkskammer ", committee.office());
        estimate(Party.actor(chamber), 0, 3, 7, 0);
        assertThat(view().parties()).endsWith(Party.actor(chamber));
        assertThat(view().name(Party.actor(chamber), ags -> ags)).isEqualTo("Handwerkskammer");
        assertBreaks("ActorMustBeNew", () -> influence.nameActor(proposal, "HANDWERKSKAMMER", committee.office()));

        influence.dropActor(proposal, chamber, committee.office());

        assertThat(view().actors()).isEmpty();
        assertThat(view().course().estimates()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> estimate(Party.actor(chamber), 0, 3, 7, 1));
        influence.nameActor(proposal, "Handwerkskammer", committee.office());
    }

    @Test
    void isTheOfficesAlone() {
        estimate(OF_GOERLITZ, 0, 8, 2, 0);
        UUID chamber = influence.nameActor(proposal, "Kammer", committee.office());
        for (Actor.Person other : List.of(
                committee.chair(),
                committee.coordinator(GOERLITZ),
                committee.coordinator(COTTBUS),
                committee.member(GOERLITZ),
                committee.substitute(COTTBUS),
                committee.auditor())) {
            assertRefused(NotPermitted.class, chamber, other);
        }
        for (Actor.Person nobody : List.of(
                committees.stranger(),
                committee.administrator(),
                committees.officeOf("RHEIN"),
                committees.found().chair())) {
            assertRefused(NotFound.class, chamber, nobody);
        }
    }

    private void assertRefused(Class<? extends Exception> refusal, UUID chamber, Actor.Person person) {
        List<ThrowingCallable> ways = List.of(
                () -> listing.view(proposal, person),
                () -> listing.csv(proposal, Locale.GERMAN, person),
                () -> influence.nameActor(proposal, "Verband", person),
                () -> influence.dropActor(proposal, chamber, person),
                () -> influence.estimate(proposal, OF_GOERLITZ, aModeration.inDays(0), 1, 1, "x", 1, person));
        ways.forEach(way -> assertThatExceptionOfType(refusal)
                .as(person.name())
                .isThrownBy(way)
                .withMessageNotContaining("Quastenflosser"));
    }

    @Test
    void leavesNoTraceOfWhatWasEstimated() {
        estimate(OF_GOERLITZ, 0, 8, 2, 0);
        influence.nameActor(proposal, "Quastenflosserverband", committee.office());

        assertThat(count("journal_entry where facts::text like '%Quastenflosser%'"))
                .isZero();
        assertThat(count("journal_entry where event = 'InfluenceEstimated' and facts::text like '%14626%'"))
                .isZero();
        assertThat(count("event_publication where serialized_event like '%Quastenflosser%'"))
                .isZero();
        assertThat(journal.about(proposal, committee.chair(), 0, 100))
                .noneMatch(line -> line.event().startsWith("Influence"));
        assertThat(journal.about(proposal, committee.coordinator(GOERLITZ), 0, 100))
                .noneMatch(line -> line.event().startsWith("Influence"));
    }

    private long count(String where) {
        return jdbc.sql("select count(*) from " + where).query(Long.class).single();
    }

    @Test
    void doesNotOverwriteWhatAColleagueEnteredMeanwhile() {
        estimate(OF_GOERLITZ, 0, 8, 2, 0);

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> estimate(OF_GOERLITZ, 0, 7, 2, 0));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> estimate(OF_GOERLITZ, -3, 7, 2, 2));
        estimate(Party.municipality(COTTBUS), 0, 7, 2, 0);
        assertThat(view().course().estimates()).hasSize(2);
    }

    @Test
    void keepsItsRules() {
        estimate(OF_GOERLITZ, 0, 0, 10, 0);
        assertBreaks("EstimateMustLieOnTheScale", () -> estimate(OF_GOERLITZ, 0, -1, 2, 1));
        assertBreaks("EstimateMustLieOnTheScale", () -> estimate(OF_GOERLITZ, 0, 1, 11, 1));
        assertBreaks("EstimateMustNotLieAhead", () -> estimate(OF_GOERLITZ, 1, 1, 1, 1));
        assertBreaks(
                "EstimateMustHaveAReason",
                () -> influence.estimate(
                        proposal, OF_GOERLITZ, aModeration.inDays(0), 1, 1, " ", 1, committee.office()));
        assertBreaks(
                "ModerationNoteMustFit",
                () -> influence.estimate(
                        proposal, OF_GOERLITZ, aModeration.inDays(0), 1, 1, "x".repeat(2001), 1, committee.office()));
        assertBreaks("ActorMustBeNamed", () -> influence.nameActor(proposal, " ", committee.office()));
        assertBreaks("ActorMustBeNamed", () -> influence.nameActor(proposal, "x".repeat(201), committee.office()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> estimate(Party.municipality(BAUTZEN), 0, 1, 1, 0));
        moderations.cancel(proposal);
        assertBreaks("ModerationMustBeThere", () -> estimate(OF_GOERLITZ, 0, 1, 1, 1));
        assertBreaks("ModerationMustBeThere", () -> influence.nameActor(proposal, "Kammer", committee.office()));
        assertThat(view().course().estimates()).hasSize(1);
    }

    @Test
    void canBeTakenAlongWithoutFormulas() {
        UUID actor = influence.nameActor(proposal, "=1+1", committee.office());
        influence.estimate(
                proposal, Party.actor(actor), aModeration.inDays(0), 1, 9, "@SUM(A1)", 0, committee.office());

        String csv = new String(listing.csv(proposal, Locale.GERMAN, committee.office()), StandardCharsets.UTF_8);

        assertThat(csv).contains("\"'=1+1\"", "\"'@SUM(A1)\"", "\"auf dem Laufenden halten\"");
    }
}
