package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.ELBE_ELSTER;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.util.List;
import java.util.UUID;
import org.conclusum.committees.rules.ProcedureRules;
import org.conclusum.committees.rules.ProcedureRulesJson;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class RemoteAttendanceTests {

    @Autowired
    private LiveMeetings meetings;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MeetingSeating seating;

    @Autowired
    private MeetingLookup lookup;

    @Autowired
    private PresenceRecord presence;

    @Autowired
    private Stays stays;

    @Autowired
    private JdbcClient jdbc;

    private LiveMeetings.Live live;
    private ACommittee committee;
    private UUID meeting;

    @BeforeEach
    void open() {
        live = meetings.running();
        committee = live.committee();
        meeting = live.meeting();
    }

    private void arrive(String ags, AttendanceManner manner) {
        conduct.arrive(meeting, committee.seat(ags), committee.member(ags).account(), manner, committee.chair());
    }

    private QuorumGauge quorum() {
        return seating.seats(meeting, committee.chair()).quorum();
    }

    @Test
    void aLostConnectionMayCostTheQuorum() {
        arrive(COTTBUS, AttendanceManner.ROOM);
        arrive(GOERLITZ, AttendanceManner.ROOM);
        arrive(BAUTZEN, AttendanceManner.ROOM);
        arrive(ELBE_ELSTER, AttendanceManner.REMOTE);
        assertThat(quorum().reached()).isTrue();

        conduct.loseConnection(meeting, committee.seat(ELBE_ELSTER), committee.chair());
        conduct.loseConnection(meeting, committee.seat(ELBE_ELSTER), committee.office());
        assertThat(quorum().reached()).isFalse();
        assertThat(line(ELBE_ELSTER).lostConnection()).isTrue();

        arrive(ELBE_ELSTER, AttendanceManner.REMOTE);
        assertThat(quorum().reached()).isTrue();
        assertThat(stays.of(meeting))
                .filteredOn(stay -> stay.seat().equals(committee.seat(ELBE_ELSTER)))
                .extracting(StayRow::ending)
                .containsExactly(AttendanceEnding.CONNECTION_LOST, null);
    }

    @Test
    void whoIsInTheRoomLosesNoConnection() {
        arrive(COTTBUS, AttendanceManner.ROOM);
        conduct.loseConnection(meeting, committee.seat(COTTBUS), committee.chair());
        assertThat(lookup.present(meeting)).hasSize(1);
    }

    @Test
    void movesBetweenRoomAndVideoWithoutLeaving() {
        arrive(COTTBUS, AttendanceManner.ROOM);
        arrive(COTTBUS, AttendanceManner.REMOTE);
        arrive(COTTBUS, AttendanceManner.REMOTE);

        assertThat(lookup.present(meeting)).hasSize(1);
        assertThat(stays.of(meeting))
                .extracting(StayRow::manner, StayRow::ending)
                .containsExactly(
                        tuple(AttendanceManner.ROOM, AttendanceEnding.MOVED), tuple(AttendanceManner.REMOTE, null));
    }

    @Test
    void listensOnlyWhereTheRuleBookWantsPeopleInTheRoom() {
        jdbc.sql("update rule_book set procedure_rules = cast(? as jsonb) where committee_id = ?")
                .params(
                        ProcedureRulesJson.write(ProcedureRules.usual().withRemoteCounts(false))
                                .toString(),
                        committee.id())
                .update();
        arrive(COTTBUS, AttendanceManner.REMOTE);

        assertThat(quorum().present()).isZero();
        assertThat(lookup.present(meeting)).isEmpty();
        assertThat(line(COTTBUS).isRemote()).isTrue();
        assertThat(line(COTTBUS).counts()).isFalse();
    }

    @Test
    void saysWhoWasThereForWhichItem() {
        arrive(COTTBUS, AttendanceManner.ROOM);
        arrive(GOERLITZ, AttendanceManner.REMOTE);
        conduct.call(meeting, live.open(), committee.chair());
        conduct.loseConnection(meeting, committee.seat(GOERLITZ), committee.chair());

        ItemPresence item = presence.perItem(meeting, committee.office()).getFirst();
        String label = line(GOERLITZ).seat().label();
        assertThat(item.there()).isEqualTo(2);
        assertThat(item.partly()).containsExactly(label);
        assertThat(item.missing()).hasSize(5);
        assertThat(presence.perItem(meeting, committee.member(GOERLITZ))).isEmpty();
        assertThat(presence.stays(meeting, committee.administrator())).isEmpty();
    }

    @Test
    void onlyChairAndOfficeRecordConnections() {
        for (Actor.Person person :
                List.of(committee.member(GOERLITZ), committees.found().chair(), committees.stranger())) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> conduct.loseConnection(meeting, committee.seat(GOERLITZ), person));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> conduct.arrive(
                            meeting,
                            committee.seat(GOERLITZ),
                            committee.member(GOERLITZ).account(),
                            AttendanceManner.REMOTE,
                            person));
        }
    }

    @Test
    void twoWhoRecordTheSameRecordItOnce() throws Exception {
        AtOnce.run(
                () -> conduct.arrive(
                        meeting,
                        committee.seat(BAUTZEN),
                        committee.member(BAUTZEN).account(),
                        AttendanceManner.REMOTE,
                        committee.chair()),
                () -> conduct.arrive(
                        meeting,
                        committee.seat(BAUTZEN),
                        committee.member(BAUTZEN).account(),
                        AttendanceManner.REMOTE,
                        committee.office()));
        assertThat(stays.of(meeting)).hasSize(1);
    }

    private SeatLine line(String ags) {
        return seating.seats(meeting, committee.chair()).lines().stream()
                .filter(one -> one.seat().id().equals(committee.seat(ags)))
                .findFirst()
                .orElseThrow();
    }
}
