package org.conclusum.resolutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/**
 * The control of resolutions among 5,000 of them with 30,000 measures, and among ten times as many: its pages come in
 * under 100 ms, and the larger number does not slow them down.
 */
@ApplicationTest
class ControlBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(ControlBenchmark.class);
    private static final int COMMITTEES = 10;
    private static final int FEW = 5_000;
    private static final int MANY = 50_000;
    private static final int PAGE = 26;
    private static final int RUNS = 21;
    private static final double AT_MOST_MILLIS = 100;

    /** What times so short differ by without a reason. */
    private static final double NOISE_MILLIS = 10;

    @Autowired
    private ControlListing listing;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void filtersAndPagesInTheSameTimeHoweverManyThereAre() {
        List<ACommittee> committees = new ArrayList<>();
        for (int number = 0; number < COMMITTEES; number++) {
            committees.add(fixture.found());
        }
        ACommittee own = committees.getFirst();
        generate(committees, 1, FEW);
        Map<String, Double> few = measure(own);
        generate(committees, FEW + 1, MANY);
        Map<String, Double> many = measure(own);
        few.forEach((name, millis) ->
                LOG.warn("{}: {} ms of {} resolutions, {} ms of {}", name, millis, FEW, many.get(name), MANY));
        assertThat(few).allSatisfy((name, millis) -> assertThat(millis).as(name).isLessThan(AT_MOST_MILLIS));
        assertThat(many).allSatisfy((name, millis) -> assertThat(millis)
                .as(name)
                .isLessThan(Math.max(2 * few.getOrDefault(name, 0.0), NOISE_MILLIS)));
    }

    private Map<String, Double> measure(ACommittee own) {
        Actor.Person member = own.member(ACommittee.BAUTZEN);
        Actor.Person office = own.office();
        Actor.Person auditor = own.auditor();
        String owner = "coordinator:" + ACommittee.GOERLITZ;
        ControlFilter none = ControlFilter.none();
        Map<String, Double> times = new LinkedHashMap<>();
        times.put("all, member", millis(none, member, 0));
        times.put("all, office", millis(none, office, 0));
        times.put("all, auditor", millis(none, auditor, 0));
        times.put("twentieth page", millis(none, office, 20 * PAGE));
        for (Light light : Light.values()) {
            times.put(light.name(), millis(none.with(light), member, 0));
        }
        times.put("owner", millis(new ControlFilter("", null, owner, null, null, null), office, 0));
        times.put("committee", millis(new ControlFilter("", own.id(), null, null, null, null), auditor, 0));
        times.put("word", millis(new ControlFilter("konz", null, null, null, null, null), office, 0));
        times.put("number", millis(new ControlFilter("B-3/77", null, null, null, null, null), office, 0));
        return times;
    }

    private double millis(ControlFilter filter, Actor viewer, int offset) {
        return Median.millis(RUNS, () -> listing.page(filter, viewer, offset, PAGE));
    }

    /** Six measures each, and one agreed without a resolution for ten of them; three of five are done, dates lie around today. The numbers are the benchmark's own. */
    private void generate(List<ACommittee> committees, int first, int last) {
        UUID[] ids = committees.stream().map(ACommittee::id).toArray(UUID[]::new);
        jdbc.sql("alter table resolution drop constraint if exists number_is_registered")
                .update();
        jdbc.sql("""
                        insert into resolution (id, committee_id, year, serial, number, ballot_id, proposal_id, title,
                            wording, adopted_at, closed, state, measures_defined_at, version)
                        select gen_random_uuid(), (:ids::uuid[])[1 + n % :committees], 1950, n, 'B-' || n % 10 || '/' || n,
                            gen_random_uuid(), gen_random_uuid(), 'Beschluss ' || n, 'Wortlaut ' || n,
                            now() - n * interval '1 hour', n % 10 = 0, 'IN_FORCE', now(), 0
                        from generate_series(:first, :last) n""")
                .param("ids", Arrays.toString(ids).replace('[', '{').replace(']', '}'))
                .param("committees", ids.length)
                .param("first", first)
                .param("last", last)
                .update();
        jdbc.sql("""
                        insert into measure (id, resolution_id, committee_id, position, title, owner, due, first_due,
                            report_due, assigned_at, light, done_at, percent, version)
                        select gen_random_uuid(), r.id, r.committee_id, k,
                            case when k = 1 then 'Konzept ' else 'Schritt ' end || r.serial || ' zur Umsetzung',
                            'coordinator:' || (array['12052','12061','12062','12066','12071','14625','14626'])
                                [1 + (r.serial + k) % 7],
                            d.due, d.due, d.due, now() - interval '60 days',
                            case when d.done then 'DONE' when (r.serial + k) % 9 = 0 then 'YELLOW'
                                when (r.serial + k) % 31 = 0 then 'RED' else 'GREEN' end,
                            case when d.done then now() end, case when d.done then 100 else 0 end, 0
                        from resolution r, generate_series(1, 6) k, lateral (select
                            current_date - 40 + ((r.serial * 7919 + k * 31) % 400) as due, (r.serial + k) % 5 < 3 as done) d
                        where r.year = 1950 and r.serial between :first and :last""").param("first", first).param("last", last).update();
        jdbc.sql("""
                        insert into agreed_measure (id, committee_id, origin_kind, origin_id, origin_title, origin_route, title,
                            owner, due, first_due, report_due, light, percent, assigned_at, done_at)
                        select gen_random_uuid(), m.committee_id, 'EXCHANGE_ROUND', gen_random_uuid(), 'Runde', 'exchange', m.title,
                            m.owner, m.due, m.first_due, m.report_due,
                            case when m.light = 'DONE' then 'GREEN' else m.light end, m.percent, m.assigned_at, m.done_at
                        from measure m join resolution r on r.id = m.resolution_id
                        where r.year = 1950 and r.serial between :first and :last and r.serial % 10 = 0""").param("first", first).param("last", last).update();
        jdbc.sql("analyze resolution").update();
        jdbc.sql("analyze agreed_measure").update();
        jdbc.sql("analyze measure").update();
    }
}
