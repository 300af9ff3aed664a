package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.meetings.BrokenRules.assertBreaks;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class SpeakersManagementTests {

    @Autowired
    private LiveMeetings meetings;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private MeetingLookup lookup;

    @Autowired
    private SpeakersManagement speakers;

    @Autowired
    private SpeakersListing listing;

    private LiveMeetings.Live live;
    private ACommittee committee;
    private Actor.Person chair;
    private UUID item;

    @BeforeEach
    void callItem() {
        live = meetings.running();
        committee = live.committee();
        chair = committee.chair();
        item = live.open();
        for (String ags : List.of(COTTBUS, GOERLITZ, BAUTZEN)) {
            conduct.arrive(
                    live.meeting(), committee.seat(ags), committee.member(ags).account(), chair);
        }
        conduct.call(live.meeting(), item, chair);
    }

    private SpeakersList list() {
        return listing.on(lookup.item(item), chair);
    }

    private UUID next() {
        return list().waiting().getFirst().id();
    }

    @Test
    void whoIsThereAsksOnceAndMayWithdraw() {
        speakers.ask(item, committee.member(GOERLITZ));
        speakers.ask(item, committee.member(GOERLITZ));
        assertThat(list().waiting()).singleElement().satisfies(speech -> assertThat(speech.speaker())
                .contains("Mitglied"));

        speakers.withdraw(item, committee.member(GOERLITZ));
        speakers.withdraw(item, committee.member(GOERLITZ));
        assertThat(list().waiting()).isEmpty();
    }

    @Test
    void givesTheFloorToOneAfterTheOther() {
        speakers.ask(item, committee.member(GOERLITZ));
        speakers.ask(item, committee.member(BAUTZEN));
        UUID first = next();
        speakers.giveFloor(first, chair);
        UUID second = next();
        speakers.giveFloor(second, committee.office());

        assertThat(list().spoken()).extracting(SpeechRow::id).containsExactly(first);
        assertThat(list().speaking())
                .hasValueSatisfying(speech -> assertThat(speech.id()).isEqualTo(second));
        speakers.endSpeech(second, chair);
        assertThat(list().speaking()).isEmpty();
        assertThat(list().spoken()).hasSize(2);
    }

    @Test
    void twoWhoPressAtOnceGiveTheFloorOnce() throws Exception {
        speakers.ask(item, committee.member(GOERLITZ));
        speakers.ask(item, committee.member(BAUTZEN));
        UUID first = next();
        AtOnce.run(() -> speakers.giveFloor(first, chair), () -> speakers.giveFloor(first, committee.office()));

        assertThat(list().speaking())
                .hasValueSatisfying(speech -> assertThat(speech.id()).isEqualTo(first));
        assertThat(list().waiting()).hasSize(1);
        AtOnce.run(() -> speakers.endSpeech(first, chair), () -> speakers.endSpeech(first, committee.office()));
        assertThat(list().spoken()).hasSize(1);
    }

    @Test
    void onlyConductorsPutOthersOnAClosedList() {
        speakers.close(item, true, chair);
        assertBreaks("SpeakersListMustBeOpen", () -> speakers.ask(item, committee.member(GOERLITZ)));
        speakers.askFor(item, committee.member(BAUTZEN).account(), committee.office());
        assertThat(list().waiting()).hasSize(1);
        assertBreaks(
                "SpeakerMustBeThere",
                () -> speakers.askFor(item, committee.substitute(BAUTZEN).account(), chair));
        speakers.close(item, false, chair);
        speakers.ask(item, committee.member(GOERLITZ));
        assertThat(list().waiting()).hasSize(2);
    }

    @Test
    void endsTheSpeechWithTheItemAndWithABreak() {
        speakers.ask(item, committee.member(GOERLITZ));
        speakers.giveFloor(next(), chair);
        conduct.interrupt(live.meeting(), "", null, chair);
        assertThat(list().speaking()).isEmpty();
        speakers.ask(item, committee.member(BAUTZEN));
        assertBreaks("MeetingMustNotBeInterrupted", () -> speakers.giveFloor(next(), chair));

        conduct.resume(live.meeting(), chair);
        speakers.giveFloor(next(), chair);
        conduct.finish(live.meeting(), item, chair);
        assertThat(list().speaking()).isEmpty();
        assertThat(list().spoken()).hasSize(2);
        assertBreaks("OnlyCurrentItemIsSpokenOn", () -> speakers.ask(item, committee.member(GOERLITZ)));
    }

    @Test
    void newcomersGoFirstWhereTheChairSaysSo() {
        speakers.ask(item, committee.member(GOERLITZ));
        speakers.giveFloor(next(), chair);
        speakers.endSpeech(list().speaking().orElseThrow().id(), chair);
        speakers.ask(item, committee.member(GOERLITZ));
        speakers.ask(item, committee.member(BAUTZEN));
        speakers.putNewcomersFirst(item, true, chair);

        assertThat(list().waiting())
                .extracting(SpeechRow::account)
                .containsExactly(
                        committee.member(BAUTZEN).account(),
                        committee.member(GOERLITZ).account());
    }

    @Test
    void othersAreRefused() {
        speakers.ask(item, committee.member(GOERLITZ));
        UUID speech = next();
        ACommittee other = committees.found();
        for (Actor.Person person : List.of(committee.substitute(GOERLITZ), other.chair(), committees.stranger())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> speakers.ask(item, person));
        }
        for (Actor.Person person : List.of(committee.member(GOERLITZ), other.chair(), committees.stranger())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> speakers.giveFloor(speech, person));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> speakers.endSpeech(speech, person));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> speakers.strike(speech, person));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> speakers.close(item, true, person));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> speakers.putNewcomersFirst(item, true, person));
        }
    }

    @Test
    void showsTheListOfAClosedItemToThoseWhoTakePart() {
        conduct.enterClosedPart(live.meeting(), chair);
        conduct.call(live.meeting(), live.closed(), chair);
        speakers.ask(live.closed(), committee.member(GOERLITZ));

        AgendaItemRow closed = lookup.item(live.closed());
        assertThat(listing.on(closed, committee.member(BAUTZEN)).waiting()).hasSize(1);
        assertThat(listing.on(closed, committee.administrator()).isEmpty()).isTrue();
    }
}
