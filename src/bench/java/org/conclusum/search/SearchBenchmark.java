package org.conclusum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.testing.ACommittee.BAUTZEN;

import java.util.List;
import org.conclusum.bench.Median;
import org.conclusum.kernel.Actor;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The search among twenty thousand texts of about seven hundred words, half of them of another committee. */
@ApplicationTest
class SearchBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(SearchBenchmark.class);
    private static final int TEXTS = 20_000;
    private static final int RUNS = 21;

    @Autowired
    private Searching searching;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void findsAPageAmongManyTexts() {
        ACommittee own = committees.found();
        ACommittee other = committees.found();
        long begun = System.nanoTime();
        jdbc.sql("""
                        insert into search_entry (subject_kind, subject_id, kind, committee_id, audience, originator,
                            earlier, closed, label, title, context, body, document_id, route, at, words)
                        select 'PROPOSAL', gen_random_uuid(), 'PROPOSAL', case when n % 2 = 0 then :own else :other end,
                            'MEMBERS', null, false, n % 10 = 0, 'L/' || n, 'Vorlage ' || n, '', t.body, null, 'x',
                            now() - n * interval '1 hour', setweight(search_words('Vorlage ' || n), 'A')
                                || setweight(search_words(t.body), 'B')
                        from generate_series(1, :texts) n, lateral (select string_agg(
                            case when k % 350 = 0 and n % 20 = 0 then 'Schulnetz' else 'wort' || (n * 31 + k * k) % 30000 end,
                            ' ') as body from generate_series(1, 700) k) t""")
                .param("own", own.id())
                .param("other", other.id())
                .param("texts", TEXTS)
                .update();
        jdbc.sql("analyze search_entry").update();
        LOG.warn("{} texts indexed in {} s", TEXTS, (System.nanoTime() - begun) / 1_000_000_000);
        Actor.Person member = own.member(BAUTZEN);
        for (String text : List.of("Schulnetz", "wort17", "Vorlage Schulnetz", "Vorlage")) {
            LOG.warn("\"{}\": {} ms in the middle, {} found", text, millis(text, member), found(text, member));
        }
        assertThat(found("Schulnetz", member)).isEqualTo(TEXTS / 20);
    }

    private int found(String text, Actor.Person member) {
        return searching.find(SearchQuestion.of(text), 0, 10, member).total();
    }

    private double millis(String text, Actor.Person member) {
        return Median.millis(RUNS, () -> found(text, member));
    }
}
