package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.DAHME_SPREEWALD;
import static org.conclusum.testing.ACommittee.ELBE_ELSTER;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.conclusum.testing.ACommittee.SPREE_NEISSE;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.ItemFinding;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.VotingFixture.Running;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@VotingTest
class DissentTests {

    private static final String[] FIVE = {COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE, GOERLITZ};
    private static final String REASON = "Die Folgekosten sind nicht gedeckt.";

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private VotingFixture fixture;

    @Autowired
    private DissentManagement dissents;

    @Autowired
    private BallotFindings findings;

    @Autowired
    private MeetingLookup meetings;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private ResultSheet sheet;

    @Autowired
    private JdbcClient jdbc;

    private ACommittee committee;
    private Running running;
    private UUID adopted;

    @BeforeEach
    void adoptAgainstGoerlitz() {
        committee = committees.found();
        running = fixture.running(committee, FIVE);
        adopted = fixture.opened(running);
        fixture.cast(adopted, committee, Choice.YES, COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE);
        fixture.cast(adopted, committee, Choice.NO, GOERLITZ);
        assertThat(fixture.counted(adopted, committee)).isEqualTo("ADOPTED");
    }

    private UUID seat() {
        return committee.seat(GOERLITZ);
    }

    private Actor.Person member() {
        return committee.member(GOERLITZ);
    }

    @Test
    void standsWithItsReasonOnTheResultInTheFileAndInTheMinutes() throws Exception {
        assertThat(dissents.on(adopted, member()).mine()).containsExactly(seat());

        dissents.record(adopted, seat(), "  " + REASON + " ", member());

        assertThat(dissents.on(adopted, committee.member(COTTBUS)).recorded())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.seat()).isEqualTo(seat());
                    assertThat(one.reason()).isEqualTo(REASON);
                    assertThat(one.voter()).isEqualTo(member().name());
                });
        ItemFinding finding =
                findings.on(meetings.item(running.item()), Locale.GERMAN).getFirst();
        assertThat(finding.figures())
                .last()
                .asString()
                .startsWith("Abweichende Meinung: ")
                .endsWith(": " + REASON);
        byte[] pdf = sheet.pdf(adopted, Locale.GERMAN, committee.office());
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Abweichende Meinungen", REASON);
        }
    }

    @Test
    void isChangedAndTakenBackByItsVoterAndEveryTimeJournaled() {
        dissents.record(adopted, seat(), "", member());
        dissents.record(adopted, seat(), REASON, member());
        dissents.record(adopted, seat(), REASON, member());
        assertThat(dissents.on(adopted, member()).recorded())
                .extracting(DissentRow::reason)
                .containsExactly(REASON);

        dissents.withdraw(adopted, seat(), member());
        dissents.withdraw(adopted, seat(), member());

        assertThat(dissents.on(adopted, member()).recorded()).isEmpty();
        assertThat(jdbc.sql("select facts ->> 'onRecord' from journal_entry"
                                + " where event = 'DissentRecorded' and subject_id = ? order by id")
                        .param(adopted)
                        .query(String.class)
                        .list())
                .containsExactly("true", "true", "false");
    }

    @Test
    void isForWhoVotedOtherwiseOnly() {
        ACommittee other = committees.found();
        assertThat(dissents.on(adopted, committee.member(COTTBUS)).mine()).isEmpty();
        for (Actor.Person one :
                List.of(committee.member(COTTBUS), committee.chair(), other.member(GOERLITZ), other.chair())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> dissents.record(adopted, seat(), REASON, one));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> dissents.record(adopted, committee.seat(COTTBUS), REASON, one));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> dissents.withdraw(adopted, seat(), one));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> dissents.on(adopted, other.member(GOERLITZ)));
        assertThat(dissents.on(adopted, member()).recorded()).isEmpty();
    }

    @Test
    void comesInTheMeetingAndNotAfterIt() {
        jdbc.sql("update meeting set state = 'CLOSED', closed_at = now() where id = ?")
                .param(running.meeting())
                .update();

        assertThat(dissents.on(adopted, member()).mine()).isEmpty();
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> dissents.record(adopted, seat(), REASON, member()))
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule.DissentMustComeInTime"));
    }

    @Test
    void isForThoseWhoWereForWhatWasRejected() {
        Running next = fixture.running(committees.found(), FIVE);
        UUID rejected = fixture.opened(next);
        fixture.cast(rejected, next.committee(), Choice.NO, COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE);
        fixture.cast(rejected, next.committee(), Choice.YES, GOERLITZ);
        assertThat(fixture.counted(rejected, next.committee())).isEqualTo("REJECTED");
        UUID seat = next.committee().seat(GOERLITZ);
        Actor.Person loser = next.committee().member(GOERLITZ);

        dissents.record(rejected, seat, REASON, loser);

        assertThat(dissents.on(rejected, loser).recorded())
                .extracting(DissentRow::seat)
                .containsExactly(seat);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> dissents.record(
                        rejected,
                        next.committee().seat(COTTBUS),
                        REASON,
                        next.committee().member(COTTBUS)));
    }

    @RepeatedTest(5)
    void isOnTheRecordBeforeTheMeetingClosesOrNotAtAll() throws Exception {
        AtomicReference<@Nullable RuleViolated> late = new AtomicReference<>();
        AtOnce.run(() -> conduct.close(running.meeting(), committee.chair()), () -> {
            try {
                dissents.record(adopted, seat(), REASON, member());
            } catch (RuleViolated tooLate) {
                late.set(tooLate);
            }
        });

        RuleViolated refused = late.get();
        assertThat(dissents.on(adopted, member()).recorded()).hasSize(refused == null ? 1 : 0);
        assertThat(jdbc.sql("select event from journal_entry where event = 'DissentRecorded' and subject_id = ?"
                                + " or event = 'MeetingClosed' and subject_id = ? order by id")
                        .params(adopted, running.meeting())
                        .query(String.class)
                        .list())
                .last()
                .isEqualTo("MeetingClosed");
        if (refused != null) {
            assertThat(refused.messageKey()).isEqualTo("rule.DissentMustComeInTime");
        }
    }

    @Test
    void isNotAboutAVoteUnderWay() {
        Running next = fixture.running(committees.found(), FIVE);
        UUID ballot = fixture.opened(next);
        fixture.cast(ballot, next.committee(), Choice.NO, GOERLITZ);

        assertThat(dissents.on(ballot, next.committee().member(GOERLITZ)).mine())
                .isEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> dissents.record(
                        ballot,
                        next.committee().seat(GOERLITZ),
                        REASON,
                        next.committee().member(GOERLITZ)));
    }

    @Test
    void isAWordAndNotAFile() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> dissents.record(adopted, seat(), "x".repeat(2001), member()))
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule.ReasonMustFit"));
        assertThat(dissents.on(adopted, member()).recorded()).isEmpty();
    }
}
