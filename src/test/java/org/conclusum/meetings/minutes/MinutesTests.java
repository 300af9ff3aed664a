package org.conclusum.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.meetings.BrokenRules.assertBreaks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.meetings.MeetingState;
import org.conclusum.meetings.minutes.rules.MinutesTextMustFit;
import org.conclusum.meetings.minutes.rules.WordsMustFit;
import org.junit.jupiter.api.Test;

class MinutesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 4);
    private static final LocalDate IN_A_WEEK = TODAY.plusDays(7);
    private static final LocalDate DAY_AFTER = IN_A_WEEK.plusDays(1);
    private static final Instant NOW = noon(TODAY);
    private static final RichText TEXT = new RichText("<p>Die Vorlage wird beraten.</p>");

    private final Actor.Person taker = new Actor.Person(UUID.randomUUID(), "Olaf Büro");
    private final Actor.Person chair = new Actor.Person(UUID.randomUUID(), "Vera Vorsitz");
    private final Actor.Person member = new Actor.Person(UUID.randomUUID(), "Mia Mitglied");
    private final MinutesSection section = MinutesSection.general(RichText.EMPTY, taker.name(), NOW);
    private final Minutes minutes = new Minutes(UUID.randomUUID(), UUID.randomUUID(), List.of(section), NOW);

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(LegalTime.ZONE).toInstant();
    }

    private Minutes submitted() {
        minutes.submit(MeetingState.CLOSED, taker.name(), NOW);
        return minutes;
    }

    private Minutes sent() {
        submitted().send(IN_A_WEEK, TODAY, chair.name(), NOW);
        return minutes;
    }

    private Minutes finished() {
        sent().finish(DAY_AFTER, noon(DAY_AFTER));
        return minutes;
    }

    private Minutes signed() {
        finished().sign(SigningRole.CHAIR, chair, NOW);
        minutes.sign(SigningRole.MINUTE_TAKER, taker, NOW);
        return minutes;
    }

    private Objection objection() {
        return sent().object(section.id(), "Ich war nicht dagegen.", member, TODAY, NOW);
    }

    @Test
    void takesTheTextOfWhoSawTheLatestRevision() {
        minutes.write(section.id(), TEXT, 0, taker.name(), NOW);

        assertThat(section.text()).isEqualTo(TEXT);
        assertThat(section.revision()).isEqualTo(1);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> minutes.write(section.id(), RichText.EMPTY, 0, "Otto Büro", NOW))
                .satisfies(stale -> assertThat(stale.by()).isEqualTo(taker.name()));
        assertThat(section.text()).isEqualTo(TEXT);
    }

    @Test
    void keepsATextWithinItsLimit() {
        String longest = "<p>" + "a".repeat(MinutesTextMustFit.LIMIT - 7) + "</p>";

        minutes.write(section.id(), new RichText(longest), 0, taker.name(), NOW);

        assertBreaks(
                "MinutesTextMustFit",
                () -> minutes.write(section.id(), new RichText(longest + "<p>b</p>"), 1, taker.name(), NOW),
                MinutesTextMustFit.LIMIT);
    }

    @Test
    void isHandedInWhenTheMeetingIsOver() {
        assertBreaks("MeetingMustBeClosed", () -> minutes.submit(MeetingState.RUNNING, taker.name(), NOW));

        assertThat(submitted().state()).isEqualTo(MinutesState.REVIEW);
        assertBreaks("MinutesMustBeInDraft", () -> minutes.submit(MeetingState.CLOSED, taker.name(), NOW));
        assertBreaks("MinutesMustBeInDraft", () -> minutes.write(section.id(), TEXT, 0, taker.name(), NOW));
    }

    @Test
    void goesBackToTheMinuteTakerWithAReason() {
        assertBreaks("MinutesMustBeWithTheChair", () -> minutes.giveBack("Zu kurz."));
        submitted();
        assertBreaks("ReasonMustBeGiven", () -> minutes.giveBack("  "));

        minutes.giveBack("TOP 2 fehlt.");

        assertThat(minutes.state()).isEqualTo(MinutesState.DRAFT);
        minutes.write(section.id(), TEXT, 0, taker.name(), NOW);
    }

    @Test
    void givesMembersAWeekToObject() {
        assertBreaks("MinutesMustBeWithTheChair", () -> minutes.send(IN_A_WEEK, TODAY, chair.name(), NOW));
        submitted();
        assertBreaks(
                "MembersMustHaveTimeToObject",
                () -> minutes.send(IN_A_WEEK.minusDays(1), TODAY, chair.name(), NOW),
                IN_A_WEEK);

        minutes.send(IN_A_WEEK, TODAY, chair.name(), NOW);

        assertThat(minutes.state()).isEqualTo(MinutesState.SENT);
    }

    @Test
    void hearsObjectionsUntilTheEndOfTheLastDay() {
        assertBreaks("ObjectionMustComeInTime", () -> minutes.object(section.id(), "Nein.", member, TODAY, NOW), TODAY);
        sent();
        assertBreaks("WordsMustBeGiven", () -> minutes.object(section.id(), " ", member, TODAY, NOW));
        minutes.object(section.id(), "Ich war da.", member, IN_A_WEEK, noon(IN_A_WEEK));

        assertThat(minutes.openObjections()).isEqualTo(1);
        assertBreaks(
                "ObjectionMustComeInTime",
                () -> minutes.object(section.id(), "Nein.", member, DAY_AFTER, noon(DAY_AFTER)),
                IN_A_WEEK);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> minutes.object(UUID.randomUUID(), "Nein.", member, TODAY, NOW));
    }

    @Test
    void changesTheTextForAnAcceptedObjection() {
        Objection objection = objection();
        assertBreaks(
                "AcceptedObjectionMustChangeTheText",
                () -> minutes.accept(objection.id(), RichText.EMPTY, 0, "Stimmt.", chair.name(), NOW));

        minutes.accept(objection.id(), TEXT, 0, "Stimmt.", chair.name(), NOW);

        assertThat(objection.state()).isEqualTo(ObjectionState.ACCEPTED);
        assertThat(section.text()).isEqualTo(TEXT);
        assertBreaks("ObjectionMustBeOpen", () -> minutes.reject(objection.id(), "Doch nicht.", chair.name(), NOW));
    }

    @Test
    void leavesTheTextWhereAnObjectionIsRejected() {
        Objection objection = objection();
        assertBreaks("ReasonMustBeGiven", () -> minutes.reject(objection.id(), "", chair.name(), NOW));

        minutes.reject(objection.id(), "Das Tonband sagt es anders.", chair.name(), NOW);

        assertThat(objection.state()).isEqualTo(ObjectionState.REJECTED);
        assertThat(section.revision()).isZero();
    }

    @Test
    void standsWhenThePeriodIsOverAndEveryObjectionDecided() {
        assertBreaks("MinutesMustBeSent", () -> minutes.finish(DAY_AFTER, NOW));
        Objection objection = objection();
        assertBreaks("ObjectionPeriodMustBeOver", () -> minutes.finish(IN_A_WEEK, noon(IN_A_WEEK)), IN_A_WEEK);
        assertBreaks("ObjectionsMustBeDecided", () -> minutes.finish(DAY_AFTER, noon(DAY_AFTER)), 1L);

        minutes.reject(objection.id(), "Nein.", chair.name(), noon(DAY_AFTER));
        minutes.finish(DAY_AFTER, noon(DAY_AFTER));

        assertThat(minutes.state()).isEqualTo(MinutesState.FINAL);
        assertBreaks("MinutesMustBeSent", () -> minutes.reject(objection.id(), "Nein.", chair.name(), noon(DAY_AFTER)));
    }

    @Test
    void isSignedByTwoPeople() {
        assertBreaks("MinutesMustBeFinal", () -> sent().sign(SigningRole.CHAIR, chair, NOW));
        minutes.finish(DAY_AFTER, noon(DAY_AFTER));

        assertThat(minutes.sign(SigningRole.CHAIR, chair, NOW)).isTrue();
        assertThat(minutes.isSigned()).isFalse();
        assertBreaks("TwoPeopleMustSign", () -> minutes.sign(SigningRole.MINUTE_TAKER, chair, NOW));
        assertThat(minutes.sign(SigningRole.CHAIR, chair, NOW)).isFalse();
        assertThat(minutes.sign(SigningRole.MINUTE_TAKER, taker, NOW)).isTrue();
        assertThat(minutes.isSigned()).isTrue();
    }

    @Test
    void isPutRightByAnAddendumOnceItIsSigned() {
        finished();
        assertBreaks("MinutesMustBeSigned", () -> minutes.add(section.id(), TEXT, taker.name(), NOW));
        assertBreaks("MinutesMustBeSigned", () -> minutes.publish(NOW));
        minutes.sign(SigningRole.CHAIR, chair, NOW);
        minutes.sign(SigningRole.MINUTE_TAKER, taker, NOW);
        assertBreaks("WordsMustBeGiven", () -> minutes.add(section.id(), RichText.EMPTY, taker.name(), NOW));

        minutes.add(section.id(), TEXT, taker.name(), NOW);

        assertThat(section.text()).isEqualTo(RichText.EMPTY);
        assertBreaks("MinutesMustBeInDraft", () -> minutes.write(section.id(), TEXT, 0, taker.name(), NOW));
    }

    @Test
    void isPublishedOnce() {
        assertThat(signed().publish(NOW)).isTrue();
        assertThat(minutes.publish(NOW)).isFalse();
    }

    @Test
    void putsWordsOnRecordWhileItIsADraft() {
        assertBreaks(
                "SpeakerMustBeNamed",
                () -> minutes.declare(section.id(), DeclarationKind.DECLARATION, " ", "Dagegen.", taker, NOW));
        String longest = "a".repeat(WordsMustFit.LIMIT);
        minutes.declare(section.id(), DeclarationKind.VERBATIM, "Mia", longest, taker, NOW);
        assertBreaks(
                "WordsMustFit",
                () -> minutes.declare(section.id(), DeclarationKind.VERBATIM, "Mia", longest + "a", taker, NOW),
                WordsMustFit.LIMIT);
        Declaration declaration =
                minutes.declare(section.id(), DeclarationKind.DECLARATION, "Mia", "Dagegen.", taker, NOW);

        assertThat(minutes.withdraw(declaration.id())).contains(section);
        assertThat(minutes.withdraw(declaration.id())).isEmpty();
        submitted();
        assertBreaks(
                "MinutesMustBeInDraft",
                () -> minutes.declare(section.id(), DeclarationKind.VERBATIM, "Mia", "Dagegen.", taker, NOW));
    }
}
