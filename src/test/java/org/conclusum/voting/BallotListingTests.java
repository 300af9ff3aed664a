package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.DAHME_SPREEWALD;
import static org.conclusum.testing.ACommittee.ELBE_ELSTER;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.conclusum.testing.ACommittee.SPREE_NEISSE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.voting.VotingFixture.Running;
import org.conclusum.worklist.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@VotingTest
class BallotListingTests {

    private static final String[] FOUR = {COTTBUS, DAHME_SPREEWALD, ELBE_ELSTER, SPREE_NEISSE};
    private static final int MANY = 1000;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private VotingFixture fixture;

    @Autowired
    private BallotListing listing;

    @Autowired
    private BallotManagement ballots;

    @Autowired
    private BallotWorklist worklist;

    @Autowired
    private VotesExport export;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsABallotToThoseWithInsightOnly() {
        ACommittee committee = committees.found();
        UUID ballot = fixture.opened(fixture.running(committee, FOUR));

        for (Actor.Person insider : List.of(
                committee.chair(),
                committee.member(GOERLITZ),
                committee.substitute(GOERLITZ),
                committee.coordinator(GOERLITZ),
                committee.office(),
                committee.auditor(),
                committee.administrator())) {
            assertThat(listing.view(ballot, insider).row().id()).isEqualTo(ballot);
            assertThat(listing.open(insider, MANY)).extracting(BallotRow::id).contains(ballot);
        }
        for (Actor.Person stranger :
                List.of(committees.stranger(), committees.found().chair(), committees.officeOf("RHEIN"))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.view(ballot, stranger));
            assertThat(listing.open(stranger, MANY)).extracting(BallotRow::id).doesNotContain(ballot);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> export.csv(ballot, Locale.GERMAN, stranger));
        }
    }

    @Test
    void hidesABallotOnAClosedItemFromTheAdministrator() {
        ACommittee committee = committees.found();
        Running running = fixture.running(committee, FOUR);
        fixture.carryProposal(running.item(), true);
        UUID ballot = fixture.opened(running);
        UUID proposal = Objects.requireNonNull(
                listing.view(ballot, committee.chair()).row().proposal());
        Actor.Person administrator = committee.administrator();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.view(ballot, administrator));
        assertThat(listing.open(administrator, MANY)).extracting(BallotRow::id).doesNotContain(ballot);
        assertThat(listing.ofProposal(proposal, administrator)).isEmpty();
        assertThat(listing.search("Schulnetz", administrator, MANY))
                .extracting(BallotRow::id)
                .doesNotContain(ballot);
        assertThat(listing.ofProposal(proposal, committee.member(GOERLITZ))).hasSize(1);
    }

    @Test
    void keepsHowOthersVotedUntilTheCount() {
        ACommittee committee = committees.found();
        UUID ballot = fixture.opened(fixture.running(committee, FOUR));
        fixture.cast(ballot, committee, Choice.YES, COTTBUS);
        fixture.cast(ballot, committee, Choice.NO, ELBE_ELSTER);

        BallotView seen = listing.view(ballot, committee.member(COTTBUS));
        assertThat(seen.mine()).containsExactly(committee.seat(COTTBUS));
        assertThat(line(seen, committee.seat(COTTBUS)).choice()).isEqualTo(Choice.YES);
        assertThat(line(seen, committee.seat(ELBE_ELSTER)).voted()).isTrue();
        assertThat(line(seen, committee.seat(ELBE_ELSTER)).choice()).isNull();
        assertThat(line(seen, committee.seat(ELBE_ELSTER)).voter()).isNull();
        assertThat(listing.view(ballot, committee.auditor()).electors())
                .extracting(ElectorLine::choice)
                .containsOnlyNulls();

        fixture.counted(ballot, committee);

        BallotView counted = listing.view(ballot, committee.member(GOERLITZ));
        assertThat(line(counted, committee.seat(ELBE_ELSTER)).choice()).isEqualTo(Choice.NO);
        assertThat(counted.mine()).isEmpty();
    }

    @Test
    void remembersTheResultWithItsReasoning() {
        ACommittee committee = committees.found();
        UUID ballot = fixture.opened(fixture.running(committee, FOUR));
        fixture.cast(ballot, committee, Choice.YES, FOUR);
        fixture.counted(ballot, committee);

        var result = listing.view(ballot, committee.chair()).result();
        assertThat(result).isNotNull().satisfies(found -> {
            assertThat(found.isAdopted()).isTrue();
            assertThat(found.yes()).hasToString("4");
            assertThat(found.derivation()).isNotEmpty();
            assertThat(StoredResult.read(StoredResult.write(found))).isEqualTo(found);
        });
        assertThat(listing.past(
                        new BallotFilter(committee.id(), BallotFilter.Ending.ADOPTED, null), committee.chair(), 0, 9))
                .hasSize(1);
        assertThat(listing.past(
                        new BallotFilter(committee.id(), BallotFilter.Ending.REJECTED, null), committee.chair(), 0, 9))
                .isEmpty();
    }

    @Test
    void exportsTheVotesForASpreadsheet() {
        ACommittee committee = committees.found();
        UUID ballot = fixture.opened(fixture.running(committee, FOUR));
        fixture.cast(ballot, committee, Choice.YES, FOUR);
        fixture.counted(ballot, committee);

        String table = new String(export.csv(ballot, Locale.GERMAN, committee.chair()), StandardCharsets.UTF_8);

        assertThat(table.lines()).hasSize(8);
        assertThat(table).contains("\"Landkreis Elbe-Elster\";\"12062\";\"Lausitz\";\"Ja\";\"1\";\"97967\"");
    }

    @Test
    void asksWhoIsThereAndHasNotVoted() {
        ACommittee committee = committees.found();
        UUID ballot = fixture.opened(fixture.running(committee, FOUR));

        assertThat(worklist.openFor(committee.member(COTTBUS), MANY))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.step()).isEqualTo("CAST_VOTE");
                    assertThat(item.route()).isEqualTo("ballots/" + ballot);
                    assertThat(item.delegable()).isTrue();
                });
        assertThat(worklist.openFor(committee.member(GOERLITZ), MANY)).isEmpty();
        assertThat(worklist.openFor(committee.substitute(COTTBUS), MANY)).isEmpty();

        fixture.cast(ballot, committee, Choice.YES, COTTBUS);
        assertThat(worklist.openFor(committee.member(COTTBUS), MANY)).isEmpty();
        ballots.close(ballot, committee.chair());
        assertThat(worklist.openFor(committee.member(ELBE_ELSTER), MANY)).isEmpty();
    }

    @Test
    void handsAVoteOverToTheSubstituteWhoThenSitsThere() {
        ACommittee committee = committees.found();
        UUID ballot = fixture.opened(fixture.running(committee, FOUR));
        Actor.Person member = committee.member(COTTBUS);
        Actor.Person substitute = committee.substitute(COTTBUS);
        WorkItem item = worklist.openFor(member, MANY).getFirst();

        assertThat(worklist.substitutes(item.id(), member)).containsExactly(substitute.account());
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        worklist.handOver(item.id(), committee.member(GOERLITZ).account(), member));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> worklist.handOver(item.id(), substitute.account(), committee.member(ELBE_ELSTER)));

        worklist.handOver(item.id(), substitute.account(), member);

        assertThat(jdbc.sql(
                                "select actor_account from journal_entry where event = 'AttendanceRecorded' order by id desc limit 1")
                        .query(UUID.class)
                        .single())
                .isEqualTo(member.account());
        assertThat(worklist.openFor(member, MANY)).isEmpty();
        assertThat(worklist.openFor(substitute, MANY)).singleElement().satisfies(taken -> assertThat(taken.delegable())
                .isFalse());
        ballots.cast(ballot, committee.seat(COTTBUS), Choice.NO, substitute);
        assertThat(fixture.choices(ballot)).containsExactly("NO");
    }

    private static ElectorLine line(BallotView view, UUID seat) {
        return view.electors().stream()
                .filter(elector -> elector.seat().equals(seat))
                .findFirst()
                .orElseThrow();
    }
}
