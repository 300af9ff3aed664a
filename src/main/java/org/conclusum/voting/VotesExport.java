package org.conclusum.voting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.regions.RegionRow;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The votes of a counted ballot as a table for a spreadsheet (CSV, UTF-8 with its mark, semicolons). */
@Service
@Transactional(readOnly = true)
public class VotesExport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private final BallotListing listing;
    private final RegionDirectory regions;

    VotesExport(BallotListing listing, RegionDirectory regions) {
        this.listing = listing;
        this.regions = regions;
    }

    /** The table in this language, for a person who may see the ballot. */
    public byte[] csv(UUID ballot, Locale language, Actor.Person person) {
        BallotView view = listing.view(ballot, person);
        Map<String, MunicipalityRow> municipalities = regions.byKey();
        Map<String, String> regionNames =
                regions.regions().stream().collect(Collectors.toMap(RegionRow::code, RegionRow::name));
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
        line(
                table,
                List.of("seat", "ags", "region", "vote", "weight", "inhabitants", "populationDate", "voter").stream()
                        .map(column -> Texts.text(language, "voting.export." + column))
                        .toList());
        for (ElectorLine elector : view.electors()) {
            MunicipalityRow municipality = elector.ags() == null ? null : municipalities.get(elector.ags());
            line(
                    table,
                    List.of(
                            elector.label(),
                            written(elector.ags()),
                            municipality == null ? "" : written(regionNames.get(municipality.region())),
                            vote(view.plan().question(), elector, language),
                            elector.weight().toString(),
                            elector.populationDate() == null ? "" : String.valueOf(elector.inhabitants()),
                            written(elector.populationDate()),
                            written(elector.voter())));
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String vote(Question question, ElectorLine elector, Locale language) {
        if (elector.choice() != null) {
            return elector.picks().isEmpty()
                    ? Texts.text(language, "voting.choice." + elector.choice().name())
                    : String.join(", ", question.named(elector.picks()));
        }
        if (elector.voted()) {
            return Texts.text(language, "voting.seat.voted");
        }
        if (elector.excluded()) {
            return Texts.text(language, "voting.seat.excluded");
        }
        return Texts.text(language, elector.present() ? "voting.seat.silent" : "voting.seat.absent");
    }

    private static String written(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static void line(StringBuilder table, List<String> cells) {
        table.append(cells.stream().map(VotesExport::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    /** Quotes a cell; what a spreadsheet would take for a formula gets an apostrophe in front. */
    static String cell(String value) {
        boolean formula = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        String harmless = formula ? "'" + value : value;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
