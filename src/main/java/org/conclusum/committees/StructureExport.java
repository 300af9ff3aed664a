package org.conclusum.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.committees.SeatPicture.Holder;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Spreadsheet;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sits where as a table for a spreadsheet: CSV with semicolons, UTF-8 with BOM, as German offices open it. */
@Service
@Transactional(readOnly = true)
public class StructureExport {

    private final CommitteeStructure structure;

    StructureExport(CommitteeStructure structure) {
        this.structure = structure;
    }

    /** What the viewer sees of the structure on this day, a seat a row. */
    public byte[] csv(LocalDate day, @Nullable String region, Actor viewer, Locale language) {
        Spreadsheet rows = new Spreadsheet();
        rows.line(Stream.of(
                        "committee",
                        "code",
                        "seat",
                        "ags",
                        "vote",
                        "weight",
                        "member",
                        "since",
                        "until",
                        "substitutes",
                        "state")
                .map(column -> Texts.text(language, "committees.export." + column)));
        structure.on(day, region, viewer).forEach(picture -> add(picture, rows, language));
        return rows.bytes();
    }

    private static void add(CommitteePicture picture, Spreadsheet rows, Locale language) {
        for (SeatPicture seat : picture.seats()) {
            Holder delegate = seat.delegate();
            rows.line(List.of(
                    picture.committee().name(),
                    picture.committee().code(),
                    seat.label(),
                    Objects.requireNonNullElse(seat.ags(), ""),
                    Texts.text(language, seat.voting() ? "committees.seat.voting" : "committees.seat.advisory"),
                    seat.weight().toString(),
                    delegate == null ? "" : delegate.name(),
                    delegate == null ? "" : delegate.since().toString(),
                    Objects.toString(seat.until(), ""),
                    seat.substitutes().stream().map(Holder::name).collect(Collectors.joining(", ")),
                    Texts.text(language, "committees.filling." + seat.filling().name())));
        }
        picture.groups().forEach(group -> add(group, rows, language));
    }
}
