package org.conclusum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.moderation.interests.Movement;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The matrix from round to round, for each as far as it may know. */
@ApplicationTest
class InterestCourseTests {

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AModeration aModeration;

    @Autowired
    private PositionManagement positions;

    @Autowired
    private RoundManagement rounds;

    @Autowired
    private InterestListing interests;

    @Autowired
    private ModerationListing moderations;

    private ACommittee committee;
    private UUID proposal;
    private Issue issue;

    @BeforeEach
    void collect() {
        committee = committees.found();
        proposal = aModeration.begun(committee, COTTBUS, GOERLITZ, BAUTZEN);
        UUID id = positions.addIssue(proposal, "=Kein Standort schließt", "", committee.office());
        positions.invite(proposal, aModeration.inDays(10), committee.office());
        issue = new Issue(id, proposal, 1, "", "");
        say(COTTBUS, 2, 0);
        say(GOERLITZ, -2, 0);
        positions.collect(proposal, committee.office());
    }

    private void say(String ags, int stance, int revision) {
        positions.save(
                issue.id(), ags, PositionField.STANCE, String.valueOf(stance), revision, committee.coordinator(ags));
        positions.handIn(proposal, ags, committee.coordinator(ags));
    }

    private InterestCourse course(Actor.Person person) {
        return interests.course(proposal, "", person);
    }

    private void round() {
        aModeration.open(proposal, committee);
        rounds.close(proposal, committee.office());
    }

    @Test
    void hasAStageForTheEndOfEachCollectionAndRoundAndForNow() {
        round();
        say(GOERLITZ, -1, 1);
        say(BAUTZEN, 0, 0);

        InterestCourse course = course(committee.office());

        assertThat(course.stages())
                .extracting(stage -> stage.milestone().kind())
                .containsExactly(Milestone.Kind.COLLECTION, Milestone.Kind.ROUND, Milestone.Kind.NOW);
        assertThat(course.stage(0).matrix().stance(GOERLITZ, issue)).isEqualTo(-2);
        assertThat(course.stage(0).matrix().stance(BAUTZEN, issue)).isNull();
        assertThat(course.stage(1).moved()).isZero();
        assertThat(course.stage(2).matrix().stance(GOERLITZ, issue)).isEqualTo(-1);
        assertThat(course.stage(2).movement(GOERLITZ, issue)).isEqualTo(Movement.MORE_FOR);
        assertThat(course.stage(2).movement(BAUTZEN, issue)).isEqualTo(Movement.NEW);
        assertThat(course.stage(2).movement(COTTBUS, issue)).isEqualTo(Movement.SAME);
        assertThat(course.stage(2).moved()).isEqualTo(2);
        assertThat(course.stage(9)).isEqualTo(course.stage(2));
    }

    @Test
    void tellsOthersNothingOfWhatWasNotReleasedAndWhatWasFromThatMomentOn() {
        round();
        say(GOERLITZ, -1, 1);
        Actor.Person cottbus = committee.coordinator(COTTBUS);
        for (InterestCourse.Stage stage : course(cottbus).stages()) {
            assertThat(stage.matrix().stance(GOERLITZ, issue)).isNull();
        }
        assertThat(course(cottbus).stage(0).matrix().stance(COTTBUS, issue)).isEqualTo(2);

        positions.release(issue.id(), GOERLITZ, PositionField.STANCE, 2, true, committee.coordinator(GOERLITZ));

        for (Actor.Person other : List.of(cottbus, committee.chair(), committee.auditor())) {
            InterestCourse course = course(other);
            assertThat(course.stage(0).matrix().stance(GOERLITZ, issue))
                    .as("what it said before")
                    .isNull();
            assertThat(course.stage(1).matrix().stance(GOERLITZ, issue)).isNull();
            assertThat(course.stage(2).matrix().stance(GOERLITZ, issue)).isEqualTo(-1);
            assertThat(course.stage(2).movement(GOERLITZ, issue)).isEqualTo(Movement.NEW);
        }
        positions.release(issue.id(), GOERLITZ, PositionField.STANCE, 2, false, committee.coordinator(GOERLITZ));
        assertThat(course(cottbus).stages())
                .allSatisfy(stage ->
                        assertThat(stage.matrix().stance(GOERLITZ, issue)).isNull());
    }

    @Test
    void isNothingToStrangers() {
        for (Actor.Person nobody :
                List.of(committees.stranger(), committee.administrator(), committees.officeOf("RHEIN"))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> course(nobody));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> interests.csv(proposal, "", 0, Locale.GERMAN, nobody));
            assertThat(moderations.firstSpokenOf(nobody)).isNotEqualTo(Optional.of(proposal));
        }
    }

    @Test
    void canBeTakenAlongStageByStageWithoutFormulas() {
        round();
        say(GOERLITZ, -1, 1);

        assertThat(csv(0, ""))
                .contains("\"'=Kein Standort schließt\"", "\"'-2\"")
                .doesNotContain("\"'-1\"");
        assertThat(csv(2, "")).contains("\"'-1\"").doesNotContain("\"'-2\"");
        assertThat(csv(2, "LAUSITZ")).contains("Görlitz");
        assertThat(csv(2, "RHEIN")).doesNotContain("Görlitz");
        assertThat(course(committee.office()).regions()).containsExactly("LAUSITZ");
        assertThat(new String(
                        interests.csv(proposal, "", 2, Locale.GERMAN, committee.coordinator(COTTBUS)),
                        StandardCharsets.UTF_8))
                .contains("Görlitz")
                .doesNotContain("-1", "-2");
    }

    private String csv(int stage, String region) {
        return new String(
                interests.csv(proposal, region, stage, Locale.GERMAN, committee.office()), StandardCharsets.UTF_8);
    }

    @Test
    void endsACollectionThatWasBrokenOffWithTheNext() {
        UUID other = aModeration.begun(committee, COTTBUS, GOERLITZ);
        positions.addIssue(other, "Aussage", "", committee.office());
        positions.invite(other, aModeration.inDays(5), committee.office());
        assertThat(interests.course(other, "", committee.office()).stages()).hasSize(1);
        assertThat(interests.course(other, "", committee.office()).isEmpty()).isTrue();
        positions.collect(other, committee.office());
        positions.collect(other, committee.office());
        assertThat(interests.course(other, "", committee.office()).stages()).hasSize(2);
    }

    @Test
    void isListedPageByPageWithTheFirstOnWhichSomebodySpoke() {
        UUID later = aModeration.begun(committee, COTTBUS, GOERLITZ);
        Actor.Person member = committee.member(GOERLITZ);

        assertThat(proposals(member, 0, 1)).containsExactly(later);
        assertThat(proposals(member, 1, 5)).containsExactly(proposal);
        assertThat(proposals(member, 2, 5)).isEmpty();
        assertThat(moderations.firstSpokenOf(committee.coordinator(BAUTZEN))).isNotEqualTo(Optional.of(proposal));
        assertThat(moderations.firstSpokenOf(member)).isEmpty();
        positions.release(issue.id(), GOERLITZ, PositionField.STANCE, 1, true, committee.coordinator(GOERLITZ));
        assertThat(moderations.firstSpokenOf(member)).contains(proposal);
    }

    private List<UUID> proposals(Actor.Person person, int offset, int limit) {
        return moderations.of(person, offset, limit).stream()
                .map(line -> line.proposal().id())
                .toList();
    }
}
