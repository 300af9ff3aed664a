package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.regions.RegionRow;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.ElectorLine;
import org.conclusum.voting.VotesExport;

/** The votes as a table, the largest municipality first, and the same as a file for a spreadsheet. */
class SeatTable extends Card {

    private static final double THOUSAND = 1000;

    private final transient BallotView ballot;
    private final transient Map<String, MunicipalityRow> municipalities;
    private final transient Map<String, String> regions;
    private final long inhabitants;

    SeatTable(BallotView ballot, RegionDirectory regions, VotesExport export, Actor.Person person) {
        this.ballot = ballot;
        this.municipalities = regions.byKey();
        this.regions = regions.regions().stream().collect(Collectors.toMap(RegionRow::code, RegionRow::name));
        this.inhabitants = ballot.electors().stream()
                .collect(Collectors.toMap(ElectorLine::unit, ElectorLine::inhabitants, (one, other) -> one))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        addClassName("cc-voting-table");
        Div head = new Div(new H2(Texts.text("voting.table.title")), download(export, person));
        head.addClassName("cc-voting-table-head");
        add(head, table());
    }

    private PagedTable<ElectorLine> table() {
        List<ElectorLine> lines = ballot.electors().stream()
                .sorted(Comparator.comparingLong(ElectorLine::inhabitants).reversed())
                .toList();
        PagedTable<ElectorLine> table = new PagedTable<ElectorLine>(
                        Texts.text("voting.table.title"),
                        (offset, limit) ->
                                lines.stream().skip(offset).limit(limit).toList())
                .column(Texts.text("voting.table.seat"), ElectorLine::label)
                .column(Texts.text("voting.table.region"), this::region)
                .component(Texts.text("voting.table.vote"), this::vote);
        if (lines.stream().anyMatch(line -> !line.weight().equals(Fraction.ONE))) {
            table.number(Texts.text("voting.table.weight"), line -> BallotWords.number(line.weight()));
        }
        return table.number(Texts.text("voting.table.inhabitants"), SeatTable::inhabitants)
                .number(Texts.text("voting.table.share"), this::share)
                .refresh();
    }

    private String region(ElectorLine line) {
        MunicipalityRow municipality = line.ags() == null ? null : municipalities.get(line.ags());
        return municipality == null ? "" : regions.getOrDefault(municipality.region(), "");
    }

    private Component vote(ElectorLine line) {
        Component vote = BallotWords.vote(ballot.plan().question(), line);
        Span told = new Span(vote);
        if (line.substitute()) {
            told.add(BallotWords.small(" " + Texts.text("voting.seat.substitute")));
        }
        if (ballot.speakers().contains(line.seat())) {
            told.add(BallotWords.small(" " + Texts.text("voting.seat.speaker")));
        }
        if (line.enteredBy() != null) {
            told.add(BallotWords.small(" " + Texts.text("voting.seat.enteredBy", line.enteredBy())));
        }
        return told;
    }

    private static String inhabitants(ElectorLine line) {
        return line.populationDate() == null ? "" : Formats.number(line.inhabitants());
    }

    private String share(ElectorLine line) {
        if (line.populationDate() == null || inhabitants == 0) {
            return "";
        }
        double percent = Math.round(THOUSAND * line.inhabitants() / inhabitants) / 10.0;
        return Texts.text("voting.table.percent", percent);
    }

    private Anchor download(VotesExport export, Actor.Person person) {
        Locale language = Texts.locale();
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] table = export.csv(ballot.row().id(), language, person);
                    return new DownloadResponse(
                            new ByteArrayInputStream(table),
                            Texts.text(language, "voting.export.file"),
                            "text/csv; charset=utf-8",
                            table.length);
                }),
                "");
        anchor.add(Icon.DOWNLOAD.create(), new Span(Texts.text("voting.export.action")));
        anchor.addClassName("cc-voting-download");
        return anchor;
    }
}
