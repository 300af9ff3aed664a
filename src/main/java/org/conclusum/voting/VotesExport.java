package org.conclusum.voting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.kernel.Actor;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.regions.RegionRow;
import org.conclusum.uikit.Spreadsheet;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The votes of a counted ballot as a table for a spreadsheet (CSV, UTF-8 with its mark, semicolons). */
@Service
@Transactional(readOnly = true)
public class VotesExport {

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
        Spreadsheet table = new Spreadsheet();
        table.line(Stream.of("seat", "ags", "region", "vote", "weight", "inhabitants", "populationDate", "voter")
                .map(column -> Texts.text(language, "voting.export." + column)));
        for (ElectorLine elector : view.electors()) {
            MunicipalityRow municipality = elector.ags() == null ? null : municipalities.get(elector.ags());
            table.line(List.of(
                    elector.label(),
                    written(elector.ags()),
                    municipality == null ? "" : written(regionNames.get(municipality.region())),
                    vote(view.plan().question(), elector, language),
                    elector.weight().toString(),
                    elector.populationDate() == null ? "" : String.valueOf(elector.inhabitants()),
                    written(elector.populationDate()),
                    written(elector.voter())));
        }
        return table.bytes();
    }

    static String vote(Question question, ElectorLine elector, Locale language) {
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
}
