package org.conclusum.committees;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.committees.rules.PopulationMustBeKnown;
import org.conclusum.committees.rules.ProcedureRulesJson;
import org.conclusum.committees.rules.SeatVotes;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.Rule;
import org.conclusum.regions.PopulationFigure;
import org.conclusum.regions.RegionDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reckons the votes of municipalities' seats from their inhabitants, and keeps them with the version that says so. */
@Component
class SeatWeights {

    /** A seat that is not there yet. */
    private static final UUID UNMADE = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final RegionDirectory regions;

    private record MunicipalSeat(UUID id, String label, String ags) {}

    private record Reckoning(
            UUID ruleBook, LocalDate from, @Nullable SeatVotes votes) {}

    SeatWeights(JdbcClient jdbc, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    /** The votes of each voting seat of a municipality on this day, in the order of the seats. */
    List<SeatVotesRow> of(UUID committee, SeatVotes votes, LocalDate day) {
        Map<String, PopulationFigure> population = regions.populationAt(votes.referenceDate());
        return seats(committee, day).stream()
                .map(seat -> row(seat, votes, population.get(seat.ags())))
                .toList();
    }

    /** The votes of each such seat, if the inhabitants of all of them are known. */
    List<SeatVotesRow> known(UUID committee, SeatVotes votes, LocalDate day) {
        List<SeatVotesRow> rows = of(committee, votes, day);
        Rule.checkAll(new PopulationMustBeKnown(
                rows.stream()
                        .filter(row -> row.votes() == null)
                        .map(SeatVotesRow::label)
                        .toList(),
                votes.referenceDate()));
        return rows;
    }

    /** The votes that a rule would give seats that are still to be made. */
    List<SeatVotesRow> ofNew(List<NewSeat> seats, SeatVotes votes) {
        Map<String, PopulationFigure> population = regions.populationAt(votes.referenceDate());
        return seats.stream()
                .filter(NewSeat::voting)
                .flatMap(seat -> Stream.ofNullable(seat.ags())
                        .map(ags -> row(new MunicipalSeat(UNMADE, seat.label(), ags), votes, population.get(ags))))
                .toList();
    }

    /** Keeps the votes that a version gives from its day on. */
    void keep(UUID ruleBook, UUID committee, SeatVotes votes, LocalDate from) {
        List<SeatVotesRow> rows = known(committee, votes, from);
        for (SeatVotesRow row : rows) {
            jdbc.sql("insert into rule_book_seat (rule_book_id, seat_id, inhabitants, reference_date, weight)"
                            + " values (:ruleBook, :seat, :inhabitants, :figureOf, :votes) on conflict do nothing")
                    .param("ruleBook", ruleBook)
                    .param("seat", row.seat())
                    .param("inhabitants", row.inhabitants())
                    .param("figureOf", row.figureOf() == null ? null : Date.valueOf(row.figureOf()))
                    .param("votes", String.valueOf(row.votes()))
                    .update();
        }
    }

    /** Gives seats that were added on a day the votes of every released version that reckons votes, as the others have them. */
    void extendTo(UUID committee, LocalDate added) {
        jdbc.sql("""
                        select id, valid_from, procedure_rules from rule_book where committee_id = ?
                            and state = 'RELEASED' and procedure_rules -> 'seatVotes' is not null""")
                .param(committee)
                .query((row, number) -> new Reckoning(
                        row.getObject("id", UUID.class),
                        row.getDate("valid_from").toLocalDate(),
                        ProcedureRulesJson.read(JsonMapper.shared().readTree(row.getString("procedure_rules")))
                                .seatVotes()))
                .list()
                .forEach(version -> {
                    if (version.votes() != null) {
                        LocalDate from = version.from().isAfter(added) ? version.from() : added;
                        keep(version.ruleBook(), committee, version.votes(), from);
                    }
                });
    }

    private List<MunicipalSeat> seats(UUID committee, LocalDate day) {
        return jdbc.sql("""
                        select id, label, ags from seat where committee_id = :committee and voting and ags is not null
                            and (valid_until is null or valid_until >= :day) order by position, label""")
                .param("committee", committee)
                .param("day", Date.valueOf(day))
                .query(MunicipalSeat.class)
                .list();
    }

    private static SeatVotesRow row(MunicipalSeat seat, SeatVotes votes, @Nullable PopulationFigure figure) {
        return new SeatVotesRow(
                seat.id(),
                seat.label(),
                figure == null ? null : figure.inhabitants(),
                figure == null ? null : figure.referenceDate(),
                figure == null ? null : Fraction.of(votes.rule().votes(figure.inhabitants())));
    }
}
