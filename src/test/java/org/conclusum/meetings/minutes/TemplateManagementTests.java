package org.conclusum.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.conclusum.meetings.BrokenRules.assertBreaks;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.meetings.LiveMeetings;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.proposals.ProposalDecided;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class TemplateManagementTests {

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private LiveMeetings meetings;

    @Autowired
    private TemplateManagement templates;

    @Autowired
    private MinutesPrefilling prefilling;

    @Autowired
    private MinutesWriting writing;

    @Autowired
    private MinutesListing listing;

    @Autowired
    private MeetingConduct conduct;

    @Autowired
    private JdbcClient jdbc;

    private ACommittee committee;

    @BeforeEach
    void foundCommittee() {
        committee = fixture.found();
    }

    private int write(MinutesOccasion occasion, String words, int seen) {
        return templates.write(committee.id(), occasion, words, seen, committee.office());
    }

    private TemplateRow current(MinutesOccasion occasion) {
        return templates.of(committee.id(), committee.office()).stream()
                .filter(row -> row.occasion() == occasion)
                .findFirst()
                .orElseThrow();
    }

    private SectionView sectionOf(LiveMeetings.Live live, UUID item) {
        return listing.detail(live.meeting(), Locale.GERMAN, committee.office()).sections().stream()
                .filter(section -> item.equals(section.item()))
                .findFirst()
                .orElseThrow();
    }

    private String textOf(LiveMeetings.Live live, UUID item) {
        return sectionOf(live, item).text().plain();
    }

    private UUID opening(LiveMeetings.Live live) {
        return Objects.requireNonNull(listing.detail(live.meeting(), Locale.GERMAN, committee.office())
                .sections()
                .get(1)
                .item());
    }

    /** Something to decide on, without the whole way of a proposal. */
    private ProposalDecided decided(UUID item, boolean adopted) {
        UUID proposal = UUID.randomUUID();
        jdbc.sql("update agenda_item set proposal_id = ?, state = 'DONE', called_at = now(), finished_at = now()"
                        + " where id = ?")
                .params(proposal, item)
                .update();
        return new ProposalDecided(
                proposal, committee.id(), UUID.randomUUID(), adopted, false, new Actor.Procedure("ballot"));
    }

    @Test
    void beginsWithTheShippedTexts() {
        assertThat(templates.of(committee.id(), committee.office()))
                .hasSize(MinutesOccasion.values().length)
                .allSatisfy(row -> {
                    assertThat(row.shipped()).isTrue();
                    assertThat(row.version()).isZero();
                    assertThat(row.editedBy()).isNull();
                });
    }

    @Test
    void beginsMinutesWithTheTextOfTheOffice() {
        write(MinutesOccasion.OPENING, "{{Vorsitz}} eröffnet {{Sitzung}}.", 0);
        write(MinutesOccasion.ATTENDANCE, "", 0);
        write(MinutesOccasion.AGENDA, "Die Tagesordnung steht.", 0);
        LiveMeetings.Live live = meetings.running(committee);

        assertThat(textOf(live, opening(live)))
                .isEqualTo(committee.chair().name() + " eröffnet 7. Sitzung.\nDie Tagesordnung steht.");
        assertThat(textOf(live, live.closed())).isEqualTo("Die Öffentlichkeit ist ausgeschlossen.");
    }

    @Test
    void leavesMinutesThatAreBegunTheirTexts() {
        LiveMeetings.Live live = meetings.running(committee);
        write(MinutesOccasion.OPENING, "Neu.", 0);
        write(MinutesOccasion.CLOSING, "Neuer Schluss.", 0);

        conduct.call(live.meeting(), opening(live), committee.chair());
        conduct.call(live.meeting(), live.open(), committee.chair());
        conduct.close(live.meeting(), committee.chair());

        assertThat(textOf(live, opening(live))).startsWith("Der Vorsitz begrüßt");
        assertThat(jdbc.sql("select count(*) from minutes_section where meeting_id = ? and html like '%Neu%'")
                        .param(live.meeting())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void tellsTheOutcomeWhereNobodyHasWritten() {
        LiveMeetings.Live live = meetings.running(committee);
        ProposalDecided decided = decided(live.open(), true);

        prefilling.on(decided);

        assertThat(textOf(live, live.open()))
                .isEqualTo(
                        "Die Vorlage wird vorgestellt und beraten.\nDas Gremium stimmt der Vorlage zu ([Ergebnis]).");
        assertThat(sectionOf(live, live.open()).revision()).isEqualTo(1);
    }

    @Test
    void leavesAloneWhatSomebodyWrote() {
        LiveMeetings.Live live = meetings.running(committee);
        writing.save(
                live.meeting(),
                sectionOf(live, live.open()).id(),
                new RichText("<p>Eigenes.</p>"),
                0,
                committee.office());

        prefilling.on(decided(live.open(), false));

        assertThat(textOf(live, live.open())).isEqualTo("Eigenes.");
    }

    @Test
    void tellsWhoWasThereWhenTheOpeningIsOverAndWhatWasPostponedAtTheEnd() {
        write(MinutesOccasion.ATTENDANCE, "Anwesend: {{Anwesend}}.", 0);
        LiveMeetings.Live live = meetings.running(committee);
        conduct.arrive(
                live.meeting(),
                committee.seat(GOERLITZ),
                committee.member(GOERLITZ).account(),
                committee.office());
        UUID opening = opening(live);
        assertThat(textOf(live, opening)).contains("Anwesend: [Anwesend].");

        conduct.call(live.meeting(), opening, committee.chair());
        conduct.call(live.meeting(), live.open(), committee.chair());

        assertThat(textOf(live, opening)).contains("Anwesend: 1.");
        conduct.close(live.meeting(), committee.chair());
        assertThat(textOf(live, live.closed())).contains("in einer späteren Sitzung behandelt");
    }

    @Test
    void keepsEachVersionAndGoesBackToTheShippedText() {
        write(MinutesOccasion.CLOSING, "Schluss.", 0);
        write(MinutesOccasion.CLOSING, "Schluss um {{Uhrzeit}}.", 1);
        templates.takeShipped(committee.id(), MinutesOccasion.CLOSING, 2, committee.office());

        assertThat(templates.history(committee.id(), MinutesOccasion.CLOSING, committee.office()))
                .extracting(TemplateRow::version, TemplateRow::shipped, TemplateRow::text)
                .containsExactly(
                        tuple(3, true, "Der Vorsitz schließt die Sitzung um {{Uhrzeit}} Uhr."),
                        tuple(2, false, "Schluss um {{Uhrzeit}}."),
                        tuple(1, false, "Schluss."));
        assertThat(current(MinutesOccasion.CLOSING).shipped()).isTrue();
        assertThat(jdbc.sql("select count(*) from journal_entry where event = 'MinutesTemplateChanged'"
                                + " and facts ->> 'committee' = ?")
                        .param(committee.id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void saysWhoWasFaster() {
        write(MinutesOccasion.AGENDA, "Der erste.", 0);

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> write(MinutesOccasion.AGENDA, "Der zweite.", 0))
                .satisfies(stale ->
                        assertThat(stale.by()).isEqualTo(committee.office().name()));
        assertThat(current(MinutesOccasion.AGENDA).text()).isEqualTo("Der erste.");
    }

    @Test
    void letsOneOfTwoAtOnceWin() throws Exception {
        AtomicInteger lost = new AtomicInteger();
        Runnable one = () -> {
            try {
                write(MinutesOccasion.AGENDA, "Zugleich.", 0);
            } catch (ChangedMeanwhile stale) {
                lost.incrementAndGet();
            }
        };

        AtOnce.run(one, one, one);

        assertThat(lost).hasValue(2);
        assertThat(current(MinutesOccasion.AGENDA).version()).isEqualTo(1);
    }

    @Test
    void belongsToTheOfficeThatRunsTheCommittee() {
        UUID id = committee.id();
        for (Actor.Person person :
                List.of(committee.chair(), committee.member(GOERLITZ), fixture.officeOf("RHEIN"), fixture.stranger())) {
            assertRefused(() -> templates.of(id, person));
            assertRefused(() -> templates.write(id, MinutesOccasion.AGENDA, "Fremd.", 0, person));
            assertRefused(() -> templates.takeShipped(id, MinutesOccasion.AGENDA, 0, person));
            assertRefused(() -> templates.history(id, MinutesOccasion.AGENDA, person));
            assertRefused(() -> templates.preview(id, MinutesOccasion.AGENDA, "x", null, person));
            assertRefused(() -> templates.meetings(id, person));
            assertRefused(() -> templates.speakers(id, person));
            assertRefused(() -> templates.tellOfSpeakers(id, SpeakersTelling.LENGTHS, 0, person));
        }
    }

    private static void assertRefused(Runnable action) {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(action::run);
    }

    @Test
    void refusesWhatNobodyCanFillIn() {
        assertBreaks(
                "PlaceholderMustBeKnown",
                () -> write(MinutesOccasion.CLOSING, "{{Ergebnis}}", 0),
                "{{Ergebnis}}",
                "{{Sitzung}}, {{Datum}}, {{Uhrzeit}}, {{Ort}}, {{Gremium}}, {{Vorsitz}}");
    }

    @Test
    void triesATextOnASampleAndOnAMeeting() {
        LiveMeetings.Live live = meetings.running(committee);

        assertThat(templates
                        .preview(
                                committee.id(),
                                MinutesOccasion.ADOPTED,
                                "{{Punkt}}: {{Ergebnis}}",
                                null,
                                committee.office())
                        .plain())
                .isEqualTo("Lernbus für die Grundschulen: Ja: 9, Nein: 2, Enthaltung: 1");
        assertThat(templates
                        .preview(
                                committee.id(),
                                MinutesOccasion.CLOSED_PART,
                                "{{Sitzung}}, {{Ort}}",
                                live.meeting(),
                                committee.office())
                        .plain())
                .isEqualTo("7. Sitzung, Landratsamt");
        assertThat(templates.meetings(committee.id(), committee.office())).hasSize(1);
        assertThat(current(MinutesOccasion.ADOPTED).version()).isZero();
    }

    @Test
    void triesNoMeetingOfAnotherCommittee() {
        LiveMeetings.Live other = meetings.running();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> templates.preview(
                        committee.id(), MinutesOccasion.OPENING, "x", other.meeting(), committee.office()));
    }
}
