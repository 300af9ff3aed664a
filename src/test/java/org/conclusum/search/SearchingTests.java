package org.conclusum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeFounding;
import org.conclusum.documents.Readings;
import org.conclusum.documents.TextState;
import org.conclusum.documents.texts.TestFiles;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalText;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class SearchingTests {

    @Autowired
    private Searching searching;

    @Autowired
    private SearchIndex index;

    @Autowired
    private IndexCare care;

    @Autowired
    private Readings readings;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private CommitteeFounding founding;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private ProposalManagement management;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private Actor.Person memberElsewhere;

    @BeforeEach
    void foundCommittee() {
        committee = committees.found();
        memberElsewhere = committees.found().member(GOERLITZ);
    }

    @Test
    void findsByTheStemAndByTheBeginningOfAWord() {
        accepted("Neue Schulstandorte", "1. Die Schulen werden abgestimmt.");

        assertThat(titles("schulstandort")).containsExactly("Neue Schulstandorte");
        assertThat(titles("Schule abstimmen")).isEmpty();
        assertThat(titles("Schule abgestimmt")).containsExactly("Neue Schulstandorte");
        assertThat(titles("Schulst")).containsExactly("Neue Schulstandorte");
        assertThat(titles("Schule Weltraum")).isEmpty();
    }

    @Test
    void readsTheLanguageOfSearchEngines() {
        accepted("Ausbau des Ganztags", "Köln zahlt.");
        accepted("Ganztag braucht Ausbau", "Halle zahlt.");

        assertThat(titles("\"Ganztag braucht\"")).containsExactly("Ganztag braucht Ausbau");
        assertThat(titles("Ganztag -Köln")).containsExactly("Ganztag braucht Ausbau");
        assertThat(titles("Köln oder Halle")).hasSize(2);
        assertThat(find(SearchQuestion.of("der und"), member()).empty()).isTrue();
    }

    @Test
    void standsWhateverIsTyped() {
        for (String odd :
                List.of("'", "\\", ":*", "& | !", "a'b\\c", "((", "\"", "\u0000x", "<b>", "% _", "-", "oder")) {
            assertThat(find(SearchQuestion.of(odd), member()).page()).as(odd).isEmpty();
        }
        assertThat(SearchQuestion.of("x".repeat(5000)).text()).hasSize(200);
    }

    @Test
    void ranksTheTitleBeforeTheTextAndMarksTheWordsWithoutMarkup() {
        accepted("Busverkehr", "Die Fahrten <script>alert(1)</script> der Klimaschule & Co.");
        accepted("Klimaschule", "Es geht los.");

        SearchResult result = find(SearchQuestion.of("Klimaschule"), member());
        assertThat(result.page())
                .extracting(found -> found.title().plain())
                .containsExactly("Klimaschule", "Busverkehr");
        assertThat(result.page().getLast().passages().pieces()).anySatisfy(piece -> {
            assertThat(piece.found()).isTrue();
            assertThat(piece.text()).isEqualTo("Klimaschule");
        });
    }

    @Test
    void findsTheWordsOfAFileOnceTheyAreRead() {
        UUID proposal = aProposal.drafted(committee, AProposal.text("Mit Anlage"));
        Actor.Person coordinator = committee.coordinator(GOERLITZ);
        management.attach(proposal, "Gutachten_Standort.pdf", TestFiles.pdf("Quellwasser"), coordinator);
        management.attach(proposal, "scan.pdf", TestFiles.pdf(""), coordinator);
        management.submit(proposal, 1, coordinator);
        management.accept(proposal, committee.office());
        index.catchUp();
        readings.finish();
        index.catchUp();

        Found found = find(SearchQuestion.of("Quellwasser"), member()).page().getFirst();
        assertThat(found.kind()).isEqualTo(FoundKind.PAPER);
        assertThat(found.reading()).isEqualTo(TextState.READ);
        assertThat(found.context()).contains("Mit Anlage");
        assertThat(titles("Standort")).contains("Gutachten_Standort.pdf");
        assertThat(find(SearchQuestion.of("scan"), member()).page().getFirst().reading())
                .isEqualTo(TextState.EMPTY);
        assertThat(find(SearchQuestion.of("Quellwasser"), memberElsewhere).page())
                .isEmpty();
    }

    @Test
    void showsADraftToItsMunicipalityAndTheAuditorAlone() {
        aProposal.drafted(committee, AProposal.text("Zauberwort"));
        assertThat(finders("Zauberwort")).containsExactlyInAnyOrder("originator", "auditor");
    }

    @Test
    void showsWhatWasHandedInToTheOfficeToo() {
        aProposal.submitted(committee, AProposal.text("Zauberwort"));
        assertThat(finders("Zauberwort")).containsExactlyInAnyOrder("originator", "auditor", "office");
    }

    @Test
    void showsWhatWasAcceptedToAllWithInsight() {
        aProposal.accepted(committee, AProposal.text("Zauberwort"));
        assertThat(finders("Zauberwort"))
                .containsExactlyInAnyOrder(
                        "originator",
                        "auditor",
                        "office",
                        "neighbour",
                        "member",
                        "substitute",
                        "chair",
                        "administrator");
    }

    @Test
    void showsAClosedTextToThoseWhoTakePartAlone() {
        aProposal.accepted(committee, AProposal.closedText("Zauberwort"));
        assertThat(finders("Zauberwort"))
                .containsExactlyInAnyOrder(
                        "originator", "auditor", "office", "neighbour", "member", "substitute", "chair");
    }

    @Test
    void showsAnAdvisorySeatWhatTheCommitteeSees() {
        aProposal.accepted(committee, AProposal.closedText("Zauberwort"));
        assertThat(finders("Zauberwort")).doesNotContain("member elsewhere");

        UUID seat = founding.addSeat(
                committee.id(),
                99,
                "Beirat",
                null,
                false,
                Fraction.ONE,
                null,
                CommitteeFixture.SINCE,
                CommitteeFixture.FOUNDER);
        founding.fill(seat, List.of(memberElsewhere.account()), CommitteeFixture.SINCE, CommitteeFixture.FOUNDER);

        assertThat(finders("Zauberwort")).contains("member elsewhere");
    }

    @Test
    void showsWritersTheTextTheyReviseAndOthersTheOneHandedIn() {
        UUID proposal = aProposal.submitted(committee, AProposal.text("Altwort"));
        Actor coordinator = committee.coordinator(GOERLITZ);
        management.returnForRevision(
                proposal, "Kosten fehlen", LocalDate.now(clock).plusDays(1), committee.office());
        management.save(proposal, AProposal.text("Neuwort"), 1, coordinator);

        assertThat(finders("Altwort")).containsExactly("office");
        assertThat(finders("Neuwort")).containsExactlyInAnyOrder("originator", "auditor");
    }

    @Test
    void forgetsWhatWasDiscardedAndKnowsNothingOfWhatWasRolledBack() {
        UUID proposal = aProposal.drafted(committee, AProposal.text("Zauberwort"));
        index.catchUp();
        management.discard(proposal, committee.coordinator(GOERLITZ));
        transaction.executeWithoutResult(status -> {
            aProposal.drafted(committee, AProposal.text("Zauberwort"));
            status.setRollbackOnly();
        });

        assertThat(finders("Zauberwort")).isEmpty();
    }

    @Test
    void narrowsByKindCommitteeAndDays() {
        accepted("Zauberwort", "eins");
        LocalDate today = LocalDate.now(clock);
        Actor auditor = committee.auditor();
        index.catchUp();

        SearchQuestion here = new SearchQuestion("Zauberwort", null, committee.id(), today, today);
        assertThat(find(here, auditor).total()).isEqualTo(1);
        assertThat(find(here.only(FoundKind.RESOLUTION), auditor).total()).isZero();
        assertThat(find(here.only(FoundKind.RESOLUTION), auditor).counts()).containsEntry(FoundKind.PROPOSAL, 1);
        assertThat(find(new SearchQuestion("Zauberwort", null, UUID.randomUUID(), null, null), auditor)
                        .total())
                .isZero();
        assertThat(find(new SearchQuestion("Zauberwort", null, committee.id(), today.plusDays(1), null), auditor)
                        .total())
                .isZero();
        assertThat(find(new SearchQuestion("Zauberwort", null, committee.id(), null, today.minusDays(1)), auditor)
                        .total())
                .isZero();
    }

    @Test
    void turnsPagesWithoutRepeatingAnything() {
        for (int number = 1; number <= 5; number++) {
            accepted("Seitenwort " + number, "Text");
        }
        index.catchUp();

        SearchQuestion question = SearchQuestion.of("Seitenwort");
        List<String> first = searching.find(question, 0, 3, member()).page().stream()
                .map(found -> found.title().plain())
                .toList();
        List<String> second = searching.find(question, 3, 3, member()).page().stream()
                .map(found -> found.title().plain())
                .toList();
        assertThat(first).hasSize(3).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(2);
        assertThat(searching.find(question, 3, 3, member()).total()).isEqualTo(5);
    }

    @Test
    void isMadeAnewByAnAdministratorAndAfterAnUpgrade() {
        accepted("Zauberwort", "eins");
        index.catchUp();
        jdbc.sql("delete from search_entry").update();
        assertThat(titles("Zauberwort")).isEmpty();

        care.rebuild(committee.administrator());
        assertThat(titles("Zauberwort")).containsExactly("Zauberwort");

        jdbc.sql("delete from search_entry").update();
        jdbc.sql("update search_state set version = 0").update();
        index.takeOver();
        assertThat(titles("Zauberwort")).containsExactly("Zauberwort");
        assertThat(care.state(committee.administrator()).entries()).containsKey(FoundKind.PROPOSAL);
    }

    @Test
    void letsNobodyButAdministratorsLookAfterIt() {
        for (Actor other : List.of(member(), committee.office(), committee.auditor(), committee.chair())) {
            assertThatThrownBy(() -> care.rebuild(other)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> care.state(other)).isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void takesATextWithMoreWordsThanFitIntoOneVector() {
        StringBuilder csv = new StringBuilder();
        for (int number = 0; number < 60_000; number++) {
            csv.append(Integer.toString(number * 7919, 36)).append(number).append(';');
        }
        UUID proposal = aProposal.drafted(committee);
        management.attach(
                proposal,
                "viele.csv",
                csv.toString().replace(';', '\n').getBytes(StandardCharsets.UTF_8),
                committee.coordinator(GOERLITZ));
        index.catchUp();
        readings.finish();
        index.catchUp();

        assertThat(find(SearchQuestion.of("viele"), committee.coordinator(GOERLITZ))
                        .page())
                .hasSize(1)
                .allSatisfy(found -> assertThat(found.reading()).isNotEqualTo(TextState.UNREADABLE));
    }

    private void accepted(String title, String motion) {
        aProposal.accepted(committee, new ProposalText(title, "Sachverhalt", motion, "", "", false, Set.of(GOERLITZ)));
    }

    private Actor.Person member() {
        return committee.member(BAUTZEN);
    }

    private SearchResult find(SearchQuestion question, Actor viewer) {
        index.catchUp();
        return searching.find(question, 0, 50, viewer);
    }

    private List<String> titles(String text) {
        return find(SearchQuestion.of(text), member()).page().stream()
                .map(found -> found.title().plain())
                .toList();
    }

    /** Who finds it in this committee; counts must agree with what is shown. */
    private Set<String> finders(String text) {
        SearchQuestion here = new SearchQuestion(text, null, committee.id(), null, null);
        return Map.ofEntries(
                        Map.entry("originator", committee.coordinator(GOERLITZ)),
                        Map.entry("auditor", committee.auditor()),
                        Map.entry("office", committee.office()),
                        Map.entry("neighbour", committee.coordinator(BAUTZEN)),
                        Map.entry("member", committee.member(BAUTZEN)),
                        Map.entry("substitute", committee.substitute(BAUTZEN)),
                        Map.entry("chair", committee.chair()),
                        Map.entry("administrator", committee.administrator()),
                        Map.entry("member elsewhere", memberElsewhere),
                        Map.entry("other region", committees.coordinatorOf("05116")),
                        Map.entry("other office", committees.officeOf("RHEIN")))
                .entrySet()
                .stream()
                .filter(viewer -> {
                    SearchResult result = find(here, viewer.getValue());
                    assertThat(result.total()).isEqualTo(result.page().size());
                    assertThat(result.all()).isEqualTo(result.total());
                    return result.total() > 0;
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
