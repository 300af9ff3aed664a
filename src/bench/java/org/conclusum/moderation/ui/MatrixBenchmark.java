package org.conclusum.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.moderation.InterestCourse;
import org.conclusum.moderation.InterestListing;
import org.conclusum.proposals.AProposal;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The matrix of all municipalities on forty issues after three rounds in which everybody moved: read, grouped, drawn. */
@ApplicationTest
class MatrixBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(MatrixBenchmark.class);
    private static final int ISSUES = 40;
    private static final int ROUNDS = 3;
    private static final int RUNS = 21;
    private static final double A_SECOND = 1000;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private AProposal proposals;

    @Autowired
    private InterestListing interests;

    @Autowired
    private RegionDirectory regions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void drawsTwentyTwoMunicipalitiesAgainstFortyIssues() {
        ACommittee committee = committees.found();
        UUID proposal = proposals.ready(committee, AProposal.text("Schulnetz"));
        fill(proposal, committee.id());
        MunicipalityNames names = MunicipalityNames.of(regions);

        InterestCourse course = interests.course(proposal, "", committee.office());
        assertThat(course.stages()).hasSize(ROUNDS + 1);
        assertThat(course.stage(ROUNDS).matrix().rows()).hasSize(22);
        double read = millis(() -> interests.course(proposal, "", committee.office()));
        InterestCourse.Stage last = course.stage(ROUNDS);
        String table = new MatrixTable(last, names, Locale.GERMAN).markup();
        double drawn = millis(() -> new MatrixTable(last, names, Locale.GERMAN).markup());
        double picture = millis(() -> new MatrixPicture(last, "Matrix", names, Locale.GERMAN).file());
        LOG.warn(
                "22 x {}: read and grouped {} ms, table {} ms ({} KB), picture {} ms, in the middle of {}",
                ISSUES,
                read,
                drawn,
                table.length() / 1024,
                picture,
                RUNS);
        assertThat(read + drawn).isLessThan(A_SECOND);
    }

    private void fill(UUID proposal, UUID committee) {
        jdbc.sql("insert into moderation (proposal_id, committee_id, phase, rounds, last_round, note, opened_at)"
                        + " values (?, ?, 'DRAFTING', ?, false, '', now() - interval '40 days')")
                .params(proposal, committee, ROUNDS)
                .update();
        List<String> municipalities =
                regions.municipalities().stream().map(MunicipalityRow::ags).toList();
        municipalities.forEach(ags -> jdbc.sql(
                        "insert into moderation_participant (proposal_id, ags, inhabitants) values (?, ?, 100000)")
                .params(proposal, ags)
                .update());
        jdbc.sql("insert into moderation_issue (id, proposal_id, position, title, question)"
                        + " select gen_random_uuid(), ?, n, 'Aussage ' || n || ' über die Standorte der Oberstufen', ''"
                        + " from generate_series(1, ?) n")
                .params(proposal, ISSUES)
                .update();
        jdbc.sql("""
                        insert into position_entry (issue_id, ags, field, version, content, heard, written_by, written_at,
                            confirmed_at)
                        select i.id, p.ags, f.field, v, case f.field
                                when 'STANCE' then (((i.position * 7 + ascii(right(p.ags, 1)) * v) % 5) - 2)::text
                                when 'WEIGHT' then (1 + i.position % 5)::text else repeat('Ein Satz dazu. ', 20) end,
                            false, '', now() - (40 - 10 * v) * interval '1 day', now()
                        from moderation_issue i join moderation_participant p on p.proposal_id = i.proposal_id,
                            (values ('STANCE'), ('WEIGHT'), ('POSITION'), ('RED_LINE')) f (field), generate_series(1, 3) v
                        where i.proposal_id = ?""").param(proposal).update();
        jdbc.sql("insert into consensing_round (proposal_id, number, due, opened_at, closed_at)"
                        + " select ?, n, current_date, now() - (40 - 10 * n) * interval '1 day',"
                        + " now() - (39 - 10 * n) * interval '1 day' from generate_series(1, ?) n")
                .params(proposal, ROUNDS)
                .update();
    }

    private static double millis(Runnable work) {
        double[] runs = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            work.run();
            runs[run] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(runs);
        return Math.round(runs[RUNS / 2] * 10) / 10.0;
    }
}
