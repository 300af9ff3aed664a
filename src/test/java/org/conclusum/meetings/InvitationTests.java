package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.ConformantPdf;
import org.conclusum.worklist.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class InvitationTests {

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private AgendaSupplements supplements;

    @Autowired
    private InvitationPrinting printing;

    @Autowired
    private InvitationReadings readings;

    @Autowired
    private SubstituteWorklist worklist;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private UUID meeting;

    @BeforeEach
    void plan() {
        committee = fixture.found();
        LocalDate day = LocalDate.now(clock).plusDays(30);
        meeting = planning.plan(
                new NewMeeting(committee.id(), "7. Sitzung", day.atTime(10, 0), "Landratsamt"), committee.office());
        UUID item = planning.addItem(meeting, "Schulnetz", false, committee.office());
        planning.planMinutes(meeting, item, 45, committee.office());
        planning.addItem(meeting, "Personal", true, committee.office());
    }

    private void invite() {
        planning.finishDraft(meeting, committee.office());
        planning.release(meeting, committee.chair());
        planning.invite(meeting, null, committee.office());
    }

    private UUID seat(String ags) {
        return Objects.requireNonNull(committee.seats().get(ags));
    }

    private Actor.Person substitute(String ags) {
        return Objects.requireNonNull(committee.substitutes().get(ags));
    }

    private static String words(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void printsAnAccessibleInvitationInBothLanguages() throws Exception {
        invite();
        supplements.issue(
                meeting,
                new Supplement(List.of(), List.of(new Supplement.Item("Haushalt", false)), null),
                committee.office());

        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            byte[] pdf =
                    printing.of(meeting, language, committee.member(GOERLITZ)).pdf();
            ConformantPdf.assertConformant(pdf);
            assertThat(words(pdf)).contains("7. Sitzung", "Schulnetz", "Haushalt", "Personal", "Landratsamt");
        }
        assertThat(words(printing.of(meeting, Locale.GERMAN, committee.office()).pdf()))
                .contains("Nachtrag vom");
    }

    @Test
    void tellsNothingOfClosedItemsToThoseWhoDoNotSeeThemAndByMail() throws Exception {
        invite();

        assertThat(words(printing.of(meeting, Locale.GERMAN, committee.administrator())
                        .pdf()))
                .contains("Schulnetz")
                .doesNotContain("Personal");
        assertThat(words(printing.forMail(meeting, Locale.GERMAN).pdf()))
                .contains("Nichtöffentlicher Punkt")
                .doesNotContain("Personal");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> printing.of(meeting, Locale.GERMAN, fixture.stranger()));
    }

    @Test
    void isThereOnceTheMembersAreInvited() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> printing.of(meeting, Locale.GERMAN, committee.office()));
    }

    @Test
    void provesWhoOpenedItToTheOfficeAndToEachTheOwn() {
        Actor.Person member = committee.member(GOERLITZ);
        readings.opened(meeting, member);
        invite();
        assertThat(readings.of(meeting, committee.office())).noneMatch(InvitationReading::isOpened);

        readings.opened(meeting, member);
        readings.opened(meeting, member);
        readings.opened(meeting, committee.administrator());

        assertThat(readings.of(meeting, committee.office()))
                .hasSizeGreaterThan(7)
                .filteredOn(InvitationReading::isOpened)
                .extracting(InvitationReading::account)
                .containsExactly(member.account());
        assertThat(readings.of(meeting, committee.member(COTTBUS)))
                .extracting(InvitationReading::account, InvitationReading::isOpened)
                .containsExactly(tuple(committee.member(COTTBUS).account(), false));
        assertThat(readings.of(meeting, committee.administrator())).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.of(meeting, fixture.stranger()));
    }

    @Test
    void asksTheSubstituteUntilTheSubstituteAnswers() {
        invite();
        Actor.Person substitute = substitute(GOERLITZ);
        assertThat(worklist.openFor(substitute, 10)).isEmpty();

        planning.answer(meeting, seat(GOERLITZ), InvitationAnswer.NO, committee.member(GOERLITZ));

        assertThat(worklist.openFor(substitute, 10)).extracting(WorkItem::route).containsExactly("meetings/" + meeting);
        assertThat(worklist.openFor(substitute(COTTBUS), 10)).isEmpty();
        assertThat(worklist.openFor(committee.member(GOERLITZ), 10)).isEmpty();

        planning.answer(meeting, seat(GOERLITZ), InvitationAnswer.SUBSTITUTE, substitute);

        assertThat(worklist.openFor(substitute, 10)).isEmpty();
    }
}
