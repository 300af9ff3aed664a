package org.conclusum.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.conclusum.testing.ACommittee.SPREE_NEISSE;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.audit.JournalListing;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.moderation.InfluenceListing;
import org.conclusum.moderation.InfluenceManagement;
import org.conclusum.moderation.InterestCourse;
import org.conclusum.moderation.InterestListing;
import org.conclusum.moderation.ModerationListing;
import org.conclusum.moderation.ModerationManagement;
import org.conclusum.moderation.PositionField;
import org.conclusum.moderation.PositionListing;
import org.conclusum.moderation.PositionManagement;
import org.conclusum.moderation.RoundManagement;
import org.conclusum.moderation.VariantListing;
import org.conclusum.moderation.VariantManagement;
import org.conclusum.moderation.influence.Party;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalText;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.search.IndexMaking;
import org.conclusum.search.SearchQuestion;
import org.conclusum.search.Searching;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.GermanBrowser;
import org.conclusum.uikit.CommitteeNames;
import org.conclusum.uikit.Failures;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A field that Görlitz has not released, looked for by everybody else on every way there is, one by one. */
@ApplicationTest
class ConfidenceOnPagesTests {

    private static final String SECRET = "Quastenflosser";

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AProposal proposals;

    @Autowired
    private ModerationManagement moderations;

    @Autowired
    private ModerationListing moderationListing;

    @Autowired
    private PositionManagement positions;

    @Autowired
    private PositionListing positionListing;

    @Autowired
    private RoundManagement rounds;

    @Autowired
    private VariantManagement variants;

    @Autowired
    private VariantListing variantListing;

    @Autowired
    private InfluenceManagement influence;

    @Autowired
    private InfluenceListing influenceListing;

    @Autowired
    private InterestListing interests;

    @Autowired
    private OfficeDesk desk;

    @Autowired
    private ConsentParts consent;

    @Autowired
    private ModerationSection section;

    @Autowired
    private RegionDirectory regions;

    @Autowired
    private CommitteeNames names;

    @Autowired
    private LiveUpdates live;

    @Autowired
    private IndexMaking index;

    @Autowired
    private Searching search;

    @Autowired
    private JournalListing journal;

    @Autowired
    private Worklist worklist;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @RegisterExtension
    final GermanBrowser browser = new GermanBrowser();

    private ACommittee committee;
    private UUID proposal;
    private UUID issue;

    @BeforeEach
    void speakInConfidence() {
        committee = committees.found();
        ProposalText text = AProposal.text("Schulnetz");
        proposal = proposals.ready(
                committee,
                new ProposalText(
                        text.title(),
                        text.facts(),
                        text.motion(),
                        text.costs(),
                        text.lead(),
                        false,
                        Set.of(COTTBUS, GOERLITZ, SPREE_NEISSE)));
        moderations.request(proposal, committee.office());
        issue = positions.addIssue(proposal, "Kein Standort schließt", "", committee.office());
        positions.invite(proposal, day(9), committee.office());
        for (PositionField field : PositionField.values()) {
            String words = field == PositionField.STANCE
                    ? "-2"
                    : field == PositionField.WEIGHT ? "5" : SECRET + " " + field.name();
            positions.save(issue, GOERLITZ, field, words, 0, committee.coordinator(GOERLITZ));
        }
        positions.handIn(proposal, GOERLITZ, committee.coordinator(GOERLITZ));
        positions.save(
                issue, GOERLITZ, PositionField.OFFER, SECRET + " im Entwurf", 1, committee.coordinator(GOERLITZ));
        positions.save(issue, COTTBUS, PositionField.POSITION, "Cottbus sagt ja.", 0, committee.coordinator(COTTBUS));
        positions.handIn(proposal, COTTBUS, committee.coordinator(COTTBUS));
    }

    private LocalDate day(int days) {
        return clock.instant().atZone(LegalTime.ZONE).toLocalDate().plusDays(days);
    }

    private List<Actor.Person> others() {
        return List.of(
                committee.coordinator(COTTBUS),
                committee.coordinator(SPREE_NEISSE),
                committee.member(GOERLITZ),
                committee.member(COTTBUS),
                committee.chair(),
                committee.auditor());
    }

    private static SignedIn as(Actor.Person person) {
        return new SignedIn() {
            @Override
            public Actor.Person person() {
                return person;
            }
        };
    }

    private ModerationPage moderationPage(Actor.Person person) {
        return new ModerationPage(moderationListing, positionListing, desk, consent, regions, names, live, as(person));
    }

    /** What a browser is sent of a component: its markup, and what its fields hold. */
    private static String html(Component component) {
        return component.getElement().getOuterHTML() + held(component.getElement());
    }

    private static String held(Element element) {
        String own = element.getPropertyNames()
                .map(name -> String.valueOf(element.getPropertyRaw(name)))
                .collect(Collectors.joining(" "));
        return own + element.getChildren().map(ConfidenceOnPagesTests::held).collect(Collectors.joining(" "));
    }

    @Test
    void onThePageOfTheModeration() {
        assertThat(html(moderationPage(committee.office()).page(proposal))).contains(SECRET);
        for (Actor.Person other : others()) {
            assertThat(html(moderationPage(other).page(proposal)))
                    .as(other.name())
                    .contains("Kein Standort schließt")
                    .doesNotContain(SECRET);
        }
        positions.collect(proposal, committee.office());
        others().forEach(other ->
                assertThat(html(moderationPage(other).page(proposal))).doesNotContain(SECRET));
    }

    @Test
    void onThePagesOfPositionsAndRatings() {
        Actor.Person cottbus = committee.coordinator(COTTBUS);
        assertThat(html(new PositionView(positionListing, positions, regions, as(committee.coordinator(GOERLITZ)))
                        .page(proposal)))
                .contains(SECRET);
        assertThat(html(new PositionView(positionListing, positions, regions, as(cottbus)).page(proposal)))
                .contains("Cottbus sagt ja.")
                .doesNotContain(SECRET);
        for (Actor.Person none : List.of(committee.chair(), committee.member(GOERLITZ), committee.office())) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> new PositionView(positionListing, positions, regions, as(none)).page(proposal));
        }
        positions.collect(proposal, committee.office());
        rounds.open(
                proposal, List.of(new RoundManagement.Draft("So", "1. So.")), "Nichts.", day(5), committee.office());
        assertThat(html(new RatingView(moderationListing, rounds, regions, as(cottbus)).page(proposal)))
                .doesNotContain(SECRET);
    }

    @Test
    void onThePagesThatTheOfficeAloneHas() {
        positions.collect(proposal, committee.office());
        UUID variant = variants.draft(proposal, "So", "1. So.", committee.office());
        assertThat(variant).isNotNull();
        influence.estimate(proposal, Party.municipality(GOERLITZ), day(0), 9, 1, SECRET, 0, committee.office());
        assertThat(html(variants(committee.office()))).contains(SECRET);
        assertThat(html(map(committee.office()))).contains(SECRET);
        for (Actor.Person other : others()) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> variants(other));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> map(other));
            assertThat(html(moderationPage(other).page(proposal))).doesNotContain(SECRET, "/variants", "/influence");
        }
    }

    private Component variants(Actor.Person person) {
        return new VariantsPage(variantListing, variants, regions, as(person)).page(proposal);
    }

    private Component map(Actor.Person person) {
        return new InfluencePage(influenceListing, influence, regions, clock, as(person)).page(proposal);
    }

    @Test
    void inTheMatrixAtAnyStageAndInItsFiles() {
        positions.collect(proposal, committee.office());
        assertThat(matrix(committee.office(), 0)).contains(">−2<");
        assertThat(csv(committee.office(), 0)).contains("-2");
        for (Actor.Person other : others()) {
            for (int stage = 0; stage < 2; stage++) {
                assertThat(matrix(other, stage)).as(other.name()).doesNotContain("−2", SECRET);
                assertThat(csv(other, stage)).as(other.name()).doesNotContain("-2", SECRET);
            }
        }
    }

    /** What the page and the picture say of a stage. */
    private String matrix(Actor.Person person, int place) {
        InterestCourse.Stage stage = interests.course(proposal, "", person).stage(place);
        MunicipalityNames known = MunicipalityNames.of(regions);
        return new MatrixTable(stage, known, Locale.GERMAN).markup()
                + new String(new MatrixPicture(stage, "Matrix", known, Locale.GERMAN).file(), StandardCharsets.UTF_8);
    }

    private String csv(Actor.Person person, int stage) {
        return new String(interests.csv(proposal, "", stage, Locale.GERMAN, person), StandardCharsets.UTF_8);
    }

    @Test
    void inTheCaseFile() {
        for (Actor.Person other : others()) {
            assertThat(section.concerns(proposal, other)).isTrue();
            assertThat(html(section.content(proposal, other))).doesNotContain(SECRET);
        }
    }

    @Test
    void inTheSearch() {
        index.finish();
        Stream.concat(others().stream(), Stream.of(committee.office(), committee.coordinator(GOERLITZ)))
                .forEach(person -> assertThat(search.find(SearchQuestion.of(SECRET), 0, 10, person)
                                .total())
                        .isZero());
    }

    @Test
    void inTheJournalAndWhatFollowsFromIt() {
        for (Actor.Person other : others()) {
            assertThat(journal.about(proposal, other, 0, 200).toString())
                    .as(other.name())
                    .doesNotContain(SECRET);
        }
        for (String table : List.of("journal_entry where facts::text", "event_publication where serialized_event")) {
            assertThat(jdbc.sql("select count(*) from " + table + " like '%" + SECRET + "%'")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void inTasksMessagesAndMail() {
        positions.remind(proposal, new Actor.Procedure("moderation"));
        for (Actor.Person other : others()) {
            assertThat(worklist.openFor(other).stream().map(WorkItem::toString))
                    .noneMatch(item -> item.contains(SECRET));
        }
        List<Map<String, Object>> columns = jdbc.sql("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = current_schema() and data_type in ('text', 'jsonb', 'json', 'character varying')
                            and (table_name like '%message%' or table_name like '%mail%' or table_name like '%notif%'
                                or table_name like '%search%' or table_name like 'act_%')""").query().listOfRows();
        assertThat(columns).isNotEmpty();
        for (Map<String, Object> column : columns) {
            assertThat(jdbc.sql("select count(*) from %s where cast(%s as text) like '%%%s%%'"
                                    .formatted(column.get("table_name"), column.get("column_name"), SECRET))
                            .query(Long.class)
                            .single())
                    .as(column.toString())
                    .isZero();
        }
    }

    @Test
    void inWhatARefusalSays() {
        Actor.Person cottbus = committee.coordinator(COTTBUS);
        List<ThrowingCallable> attempts = List.of(
                () -> positions.save(issue, GOERLITZ, PositionField.OFFER, "x", 1, cottbus),
                () -> positions.release(issue, GOERLITZ, PositionField.RED_LINE, 1, true, cottbus),
                () -> positions.release(issue, GOERLITZ, PositionField.RED_LINE, 7, true, cottbus),
                () -> positions.confirm(issue, GOERLITZ, PositionField.RED_LINE, 1, cottbus),
                () -> positions.handIn(proposal, GOERLITZ, cottbus),
                () -> positions.hear(issue, GOERLITZ, PositionField.OFFER, "x", cottbus));
        for (ThrowingCallable attempt : attempts) {
            Throwable refusal = catchThrowable(attempt);
            assertThat(refusal).isInstanceOf(NotPermitted.class);
            assertThat(refusal.getMessage()).doesNotContain(SECRET, GOERLITZ, "Görlitz");
            assertThat(Failures.sentence(refusal, Locale.GERMAN)).doesNotContain(SECRET, GOERLITZ, "Görlitz");
        }
        assertThat(positionListing.versions(issue, GOERLITZ, PositionField.RED_LINE, cottbus))
                .isEmpty();
    }
}
