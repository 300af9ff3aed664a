package org.conclusum.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.imports.DirectImport;
import org.conclusum.monitoring.imports.ImportOrder;
import org.conclusum.monitoring.imports.PlainImports;
import org.conclusum.monitoring.indicators.ComparisonGroups;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.monitoring.indicators.Handling;
import org.conclusum.monitoring.indicators.IndicatorDraft;
import org.conclusum.monitoring.indicators.IndicatorLevel;
import org.conclusum.monitoring.indicators.IndicatorManagement;
import org.conclusum.monitoring.indicators.Selection;
import org.conclusum.monitoring.indicators.TerritoryChanges;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.PopulationFigure;
import org.conclusum.regions.RegionDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The figures of the sample: published files, read as an office reads them. */
@Component
class SampleFigures {

    private static final LocalDate RETRIEVED = LocalDate.of(2026, 3, 10);
    private static final String FILTERED = "Zeilen auf die 22 Kommunen gefiltert";

    private record Published(String file, String alteration) {}

    private static final List<Published> FILES = List.of(
            new Published("11111-02-01-4_de_flat.csv", ""),
            new Published("12411-01-01-4_de_flat.csv", ""),
            new Published("21311-01-01-4-B_de_flat_22kreise.csv", FILTERED),
            new Published("AI-N-01-2-5_de_flat_22kreise.csv", FILTERED));

    private static final List<LocalDate> DAYS_OF_THE_DIRECTORY =
            List.of(LocalDate.of(2018, 12, 31), LocalDate.of(2022, 12, 31));
    private static final String HEAD = "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;"
            + "1_variable_label;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;"
            + "2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;"
            + "value_variable_label\n";
    private static final String ROW = "12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;%s;KREISE;"
            + "Kreise und kreisfreie Städte;%s;%s;GES;Geschlecht;;Insgesamt;%d;Anzahl;BEVSTD;Bevölkerungsstand\n";

    private static final Map<String, String> FORMER_COUNTIES = Map.of(
            "14263", "Stadt Görlitz",
            "14284", "Niederschlesischer Oberlausitzkreis",
            "14286", "Landkreis Löbau-Zittau");

    private final DirectImport imports;
    private final PlainImports plain;
    private final ComparisonGroups groups;
    private final TerritoryChanges territories;
    private final IndicatorManagement indicators;
    private final RegionDirectory regions;
    private final SamplePeople people;

    SampleFigures(
            DirectImport imports,
            PlainImports plain,
            ComparisonGroups groups,
            TerritoryChanges territories,
            IndicatorManagement indicators,
            RegionDirectory regions,
            SamplePeople people) {
        this.imports = imports;
        this.plain = plain;
        this.groups = groups;
        this.territories = territories;
        this.indicators = indicators;
        this.regions = regions;
        this.people = people;
    }

    void read() {
        Actor.Person office = people.get("office.lausitz");
        directory(office);
        FILES.forEach(file -> read(file, office));
        define(office);
        compare(office);
        remember(office);
    }

    private void compare(Actor.Person office) {
        groups.define(
                "Kreisfreie Städte",
                regions.municipalities().stream()
                        .filter(row -> row.kind().equals("Kreisfreie Stadt"))
                        .map(MunicipalityRow::ags)
                        .toList(),
                office);
    }

    /** What became the county of Görlitz (Sächsisches Kreisgebietsneugliederungsgesetz of 29 January 2008). */
    private void remember(Actor.Person office) {
        FORMER_COUNTIES.forEach((key, name) -> territories.state(
                LocalDate.of(2008, 8, 1),
                key,
                "14626",
                name,
                Handling.SUMMED,
                "Sächsisches Kreisgebietsneugliederungsgesetz vom 29. Januar 2008",
                office));
    }

    /** A plain table whose columns are not mapped yet; one that nobody maps is dropped after a while. */
    void begin() {
        Actor.Person office = people.get("office.lausitz");
        StringBuilder table = new StringBuilder("AGS;Kommune;31.12.2018;31.12.2022\n");
        List<Map<String, PopulationFigure>> population =
                DAYS_OF_THE_DIRECTORY.stream().map(regions::populationAt).toList();
        for (MunicipalityRow row : regions.municipalities()) {
            table.append(row.ags()).append(';').append(row.name());
            population.forEach(day -> table.append(';')
                    .append(Objects.requireNonNull(day.get(row.ags())).inhabitants()));
            table.append('\n');
        }
        try {
            Path file = Files.createTempFile("figures", ".csv");
            Files.writeString(file, table);
            plain.begin(
                    new ImportOrder(
                            "Einwohner 2018 und 2022.csv",
                            "DESTATIS",
                            RETRIEVED,
                            "Zeilen auf die 22 Kommunen gefiltert"),
                    file,
                    office);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void read(Published file, Actor.Person office) {
        ImportOrder order = new ImportOrder(file.file(), ImportOrder.USUAL_SOURCE, RETRIEVED, file.alteration());
        try (InputStream content = new ClassPathResource("sample/figures/" + file.file()).getInputStream()) {
            take(order, content, office);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The inhabitants of earlier days, from the directory of municipalities, in the form of the later table. */
    private void directory(Actor.Person office) {
        StringBuilder file = new StringBuilder(HEAD);
        for (LocalDate day : DAYS_OF_THE_DIRECTORY) {
            Map<String, PopulationFigure> population = regions.populationAt(day);
            regions.municipalities()
                    .forEach(row -> file.append(ROW.formatted(
                            day,
                            row.ags(),
                            row.name(),
                            Objects.requireNonNull(population.get(row.ags())).inhabitants())));
        }
        take(
                new ImportOrder(
                        "12411-01-01-4_gemeindeverzeichnis.csv",
                        "DESTATIS",
                        RETRIEVED,
                        "Zeilen auf die 22 Kommunen gefiltert, in die Form der Tabelle gebracht"),
                new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)),
                office);
    }

    /** The same days once more, with two figures that read otherwise, so that one sees what becomes of it. */
    void revise() {
        Map<String, Integer> percent = Map.of("14626", 93, "14625", 98);
        StringBuilder file = new StringBuilder(HEAD);
        LocalDate day = DAYS_OF_THE_DIRECTORY.getLast();
        Map<String, PopulationFigure> population = regions.populationAt(day);
        percent.forEach((ags, part) -> file.append(ROW.formatted(
                day,
                ags,
                regions.municipality(ags).name(),
                Objects.requireNonNull(population.get(ags)).inhabitants() * part / 100)));
        take(
                new ImportOrder(
                        "12411-01-01-4_gemeindeverzeichnis_geaendert.csv",
                        "DESTATIS",
                        RETRIEVED,
                        "auf die 22 Kommunen gefiltert; zum Ausprobieren sind zwei Zahlen vom 31. Dezember 2022 erfunden"),
                new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)),
                people.get("office.lausitz"));
    }

    private void take(ImportOrder order, InputStream content, Actor.Person office) {
        try {
            if (imports.take(order, content, office).comparison() == null) {
                throw new IllegalStateException("rows of " + order.fileName() + " are not in order");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (FlatFileRefused refused) {
            throw new IllegalStateException(order.fileName(), refused);
        }
    }

    private void define(Actor.Person office) {
        indicators.define(
                figures(
                        "Bevölkerung am Stichtag",
                        "Menschen mit Hauptwohnung in der Kommune am Stichtag.",
                        FieldOfAction.FRAMEWORK,
                        "12411-01-01-4",
                        new Selection("BEVSTD", ""),
                        null,
                        "Personen"),
                office);
        indicators.define(
                figures(
                        "Anteil der Frauen an der Bevölkerung",
                        "Frauen je hundert Menschen mit Hauptwohnung in der Kommune am Stichtag.",
                        FieldOfAction.FRAMEWORK,
                        "12411-01-01-4",
                        new Selection("BEVSTD", "GESW"),
                        new Selection("BEVSTD", ""),
                        "%"),
                office);
        indicators.define(
                figures(
                        "Studierende",
                        "Studierende an Hochschulen mit Sitz in der Kommune, alle Fächer.",
                        FieldOfAction.UNIVERSITIES,
                        "21311-01-01-4-B",
                        new Selection("HS-W02", ";;"),
                        null,
                        "Personen"),
                office);
        indicators.define(
                figures(
                        "Anteil ausländischer Studierender",
                        "Studierende ohne deutschen Pass je hundert Studierende an Hochschulen mit Sitz in der Kommune.",
                        FieldOfAction.UNIVERSITIES,
                        "21311-01-01-4-B",
                        new Selection("HS-W02", ";NATA;"),
                        new Selection("HS-W02", ";;"),
                        "%"),
                office);
    }

    private static IndicatorDraft figures(
            String name,
            String definition,
            FieldOfAction field,
            String table,
            Selection selected,
            @Nullable Selection base,
            String unit) {
        boolean share = base != null;
        return new IndicatorDraft(
                name,
                definition,
                share ? IndicatorLevel.OVERVIEW : IndicatorLevel.CORE,
                field,
                table,
                selected,
                base,
                share ? 100 : 1,
                unit,
                share ? 1 : 0,
                null);
    }
}
