package org.conclusum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.worklist.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class PracticeLibraryTests {

    private static final byte[] PDF = "%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private APractice aPractice;

    @Autowired
    private PracticeManagement management;

    @Autowired
    private PracticeListing listing;

    @Autowired
    private PracticeAdopting adopting;

    @Autowired
    private PracticesOfResolution ofResolution;

    @Autowired
    private PracticeWorklist worklist;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private String word;

    @BeforeEach
    void found() {
        committee = committees.found();
        word = "Wort" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static void breaks(String rule, ThrowingCallable command) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(command)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    private static byte[] model() throws IOException {
        try (InputStream file = new ClassPathResource("processes/ratification.bpmn").getInputStream()) {
            return file.readAllBytes();
        }
    }

    private List<UUID> found(String text) {
        return listing.page(new PracticeFilter(text, null, null, null, null, Set.of()), 0, 10).stream()
                .map(PracticeRow::id)
                .toList();
    }

    private List<String> work(Actor.Person person, UUID practice) {
        return worklist.openFor(person, 1000).stream()
                .filter(item -> item.route().endsWith(practice.toString()))
                .map(WorkItem::step)
                .toList();
    }

    @Test
    void takesProposalAndResolutionAsABeginning() {
        UUID resolution = aPractice.resolution(committee, "Bildungsbüro " + word, false);

        UUID practice = management.fromResolution(resolution, committee.office());

        PracticeView view = listing.view(practice, aPractice.writer());
        assertThat(view.content().section(PracticeSection.SITUATION)).isEqualTo("Sachverhalt von zu Hause");
        assertThat(view.content().section(PracticeSection.GOAL)).isEqualTo("Wir machen es gemeinsam");
        assertThat(view.practice().giverName()).isEqualTo("Landkreis Görlitz");
        assertThat(view.seesResolution()).isTrue();
        assertThat(ofResolution.made(resolution, committee.office())).hasSize(1);
        assertThat(ofResolution.made(resolution, committees.stranger())).isEmpty();
    }

    @Test
    void neverPassesOnWhatWasClosed() {
        UUID closed = aPractice.resolution(committee, "Personal " + word, true);
        breaks("ClosedResolutionMustNotBeShared", () -> management.fromResolution(closed, committee.office()));

        UUID half = aPractice.resolution(committee, "Halb " + word, false);
        jdbc.sql("update proposal set closed = true where id = (select proposal_id from resolution where id = ?)")
                .param(half)
                .update();
        breaks("ClosedResolutionMustNotBeShared", () -> management.fromResolution(half, committee.office()));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> management.fromResolution(closed, committees.stranger()));
        UUID open = aPractice.resolution(committee, "Offen " + word, false);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.fromResolution(open, committee.coordinator(ACommittee.BAUTZEN)));
    }

    @Test
    void goesThroughFourEyesIntoTheLibrary() {
        UUID practice = aPractice.proposed(committee, "Umlage " + word);
        assertThat(work(aPractice.writer(), practice)).containsExactly("CONSENT_PRACTICE");
        assertThat(work(aPractice.reviewer(), practice)).isEmpty();
        breaks(
                "GiverMustConsent",
                () -> management.publish(practice, LocalDate.now(clock).plusDays(1), aPractice.reviewer()));

        management.consent(practice, committee.chair());
        assertThat(work(aPractice.reviewer(), practice)).containsExactly("REVIEW_PRACTICE");
        assertThat(found(word)).isEmpty();

        management.publish(practice, LocalDate.now(clock).plusDays(10), aPractice.reviewer());
        assertThat(found(word)).containsExactly(practice);
        assertThat(found("umlag " + word)).as("beginnings of words").containsExactly(practice);
        assertThat(work(aPractice.writer(), practice)).containsExactly("RECHECK_PRACTICE");

        management.confirm(practice, LocalDate.now(clock).plusYears(2), aPractice.writer());
        assertThat(work(aPractice.writer(), practice)).isEmpty();
    }

    @Test
    void isHiddenFromStrangersUntilItIsPublished() {
        UUID practice = aPractice.drafted(committee, "Geheim " + word);
        Actor.Person stranger = committees.stranger();
        for (Actor.Person person : List.of(stranger, aPractice.reviewer(), committee.coordinator(ACommittee.BAUTZEN))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.view(practice, person));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> management.propose(practice, person));
            assertThat(listing.work(person, 100)).extracting(PracticeWork::id).doesNotContain(practice);
        }
        management.propose(practice, aPractice.writer());
        assertThat(listing.view(practice, aPractice.reviewer()).reviews()).isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.view(practice, stranger));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.consent(practice, aPractice.reviewer()));

        aPractice.publish(practice);
        assertThat(listing.view(practice, stranger).work()).isFalse();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> management.revise(practice, stranger));
    }

    @Test
    void keepsTheLastEditionWhileTheNextIsWritten() {
        UUID practice = aPractice.published(committee, "Erste " + word);
        management.revise(practice, aPractice.writer());
        long revision = listing.view(practice, aPractice.writer()).practice().revision();
        management.write(practice, APractice.complete("Zweite " + word), revision, aPractice.writer());

        PracticeView seen = listing.view(practice, committees.stranger());
        assertThat(seen.content().title()).isEqualTo("Erste " + word);
        assertThat(seen.practice().content().title()).isEqualTo("Erste " + word);
        assertThat(listing.page(new PracticeFilter(word, null, null, null, null, Set.of()), 0, 9))
                .extracting(PracticeRow::title)
                .containsExactly("Erste " + word);

        management.propose(practice, aPractice.writer());
        aPractice.publish(practice);
        assertThat(listing.view(practice, committees.stranger()).editions())
                .extracting(PracticeEdition::number)
                .containsExactly(2, 1);
        management.withdraw(practice, aPractice.writer());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.view(practice, committees.stranger()));
        assertThat(found(word)).isEmpty();
    }

    @Test
    void refusesTheSecondOfTwoWhoWriteAtOnce() {
        UUID practice = aPractice.drafted(committee, "Zwei " + word);
        management.write(practice, APractice.complete("Erster " + word), 2, aPractice.writer());
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> management.write(practice, APractice.complete("Zweiter"), 2, committee.office()));
    }

    @Test
    void filtersAndPages() {
        UUID first = aPractice.published(committee, "A " + word);
        UUID second = aPractice.published(committee, "B " + word);
        PracticeFilter filter =
                new PracticeFilter(word, FieldOfAction.NETWORKS, LifePhase.ALL, null, "LAUSITZ", Set.of("14626"));

        assertThat(listing.count(filter)).isEqualTo(2);
        assertThat(listing.page(filter, 0, 1)).hasSize(1);
        assertThat(List.of(
                        listing.page(filter, 0, 1).getFirst().id(),
                        listing.page(filter, 1, 1).getFirst().id()))
                .containsExactlyInAnyOrder(first, second);
        assertThat(listing.page(new PracticeFilter(word, FieldOfAction.UNIVERSITIES, null, null, null, Set.of()), 0, 9))
                .isEmpty();
        assertThat(listing.page(new PracticeFilter(word, null, null, null, "RHEIN", Set.of()), 0, 9))
                .isEmpty();
        assertThat(listing.page(new PracticeFilter("\"" + word + "\" -B", null, null, null, null, Set.of()), 0, 9))
                .extracting(PracticeRow::id)
                .containsExactly(first);
        assertThat(listing.countByGiver().get("14626")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void keepsFilesFromThoseWhoDoNotReadThem() {
        UUID practice = aPractice.drafted(committee, "Datei " + word);
        management.attach(practice, "a.pdf", PDF, aPractice.writer());
        UUID document = listing.view(practice, aPractice.writer())
                .content()
                .files()
                .getFirst()
                .document();

        assertThat(listing.file(practice, document, committee.office())).isEqualTo(PDF);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> listing.file(practice, document, committees.stranger()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> listing.file(practice, UUID.randomUUID(), aPractice.writer()));
        management.detach(practice, document, aPractice.writer());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> listing.file(practice, document, aPractice.writer()));
    }

    @Test
    void carriesOnlyModelsThatPassTheCheckAndGivesThemOnAsDrafts() throws IOException {
        UUID practice = aPractice.drafted(committee, "Modell " + word);
        byte[] hostile = new String(model(), StandardCharsets.UTF_8)
                .replace("${prepareRatification}", "${''.getClass()}")
                .getBytes(StandardCharsets.UTF_8);
        breaks(
                "PracticeModelMustPassTheCheck",
                () -> management.giveModel(practice, "x.bpmn", hostile, aPractice.writer(), Locale.GERMAN));
        breaks(
                "PracticeModelMustPassTheCheck",
                () -> management.giveModel(
                        practice, "x.bpmn", "<no".getBytes(StandardCharsets.UTF_8), aPractice.writer(), Locale.GERMAN));
        management.giveModel(practice, "ratifizierung.bpmn", model(), aPractice.writer(), Locale.GERMAN);
        management.propose(practice, aPractice.writer());
        aPractice.publish(practice);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> adopting.adoptModel(practice, committee.office()));
        Actor.Person admin = committees.holderOf(Grant.of(Role.ADMINISTRATOR));
        String route = adopting.adoptModel(practice, admin);
        assertThat(route).startsWith("admin/processes/drafts/");
        UUID draft = UUID.fromString(route.substring(route.lastIndexOf('/') + 1));
        assertThat(jdbc.sql("select process from model_draft where id = ?")
                        .param(draft)
                        .query(String.class)
                        .single())
                .isEqualTo("ratification");
        jdbc.sql("update model_draft set state = 'WITHDRAWN' where id = ?")
                .param(draft)
                .update();
    }
}
