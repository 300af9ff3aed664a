package org.conclusum.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.scenarios.AnalysisManagement;
import org.conclusum.scenarios.FactorDraft;
import org.conclusum.scenarios.ForecastManagement;
import org.conclusum.scenarios.MatrixKind;
import org.conclusum.scenarios.ProfileManagement;
import org.conclusum.scenarios.RatingDeadlines;
import org.conclusum.scenarios.RatingManagement;
import org.conclusum.scenarios.ScenarioManagement;
import org.conclusum.scenarios.TripWireManagement;
import org.conclusum.scenarios.analysis.MorphologicalBox;
import org.conclusum.scenarios.analysis.Pair;
import org.conclusum.scenarios.forecast.Assumptions;
import org.springframework.stereotype.Component;

/** How the Lausitz looks ahead: scenarios for its schools, another project that is being rated, and pupil forecasts. */
@Component
class SampleScenarios {

    private static final String LAUSITZ = "LAUSITZ";
    private static final List<String> SIGNS = List.of(
            "cottbus",
            "dahme-spreewald",
            "elbe-elster",
            "oberspreewald-lausitz",
            "spree-neisse",
            "bautzen",
            "goerlitz");
    private static final List<String> KEYS = List.of("12052", "12061", "12062", "12066", "12071", "14625", "14626");
    private static final String GOERLITZ = "14626";
    private static final String POPULATION = "Bevölkerung am Stichtag";
    private static final MorphologicalBox BOX = new MorphologicalBox(List.of(3, 2, 2, 2));

    /** In the order of the pairs: what most municipalities say. */
    private static final int[] CONSISTENCY = {
        5, 2, 3, 4, 1, 5, 4, 2, 3, 3, 2, 4, 4, 3, 3, 3, 2, 4, 4, 1, 3, 5, 4, 2, 3, 4, 4, 2, 2, 4
    };

    private static final int[] ACTS = {-3, -1, 0, 1, 2};

    private final SampleStory story;
    private final SamplePeople people;
    private final ScenarioManagement scenarios;
    private final RatingManagement ratings;
    private final AnalysisManagement analyses;
    private final ProfileManagement profiles;
    private final ForecastManagement forecasts;
    private final TripWireManagement wires;
    private final IndicatorListing indicators;
    private final RatingDeadlines deadlines;
    private final ProgramClock clock;

    SampleScenarios(
            SampleStory story,
            SamplePeople people,
            ScenarioManagement scenarios,
            RatingManagement ratings,
            AnalysisManagement analyses,
            ProfileManagement profiles,
            ForecastManagement forecasts,
            TripWireManagement wires,
            IndicatorListing indicators,
            RatingDeadlines deadlines,
            ProgramClock clock) {
        this.story = story;
        this.people = people;
        this.scenarios = scenarios;
        this.ratings = ratings;
        this.analyses = analyses;
        this.profiles = profiles;
        this.forecasts = forecasts;
        this.wires = wires;
        this.indicators = indicators;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Schools in 2040: rated by all seven, compared, reckoned, and written down in three scenarios. */
    UUID schools() {
        Actor.Person office = people.get("office.lausitz");
        story.on(-40, 10, 0);
        UUID project = scenarios.begin(
                LAUSITZ,
                "Schule in der Lausitz 2040",
                "Wo und mit wem lernen die Kinder der Lausitz im Jahr 2040, wenn der Strukturwandel vollzogen ist?",
                2040,
                true,
                office);
        factor(
                project,
                "Demografie",
                "Wie viele Kinder gibt es in der Region?",
                List.of(
                        "Zuzug hält die Kinderzahlen stabil",
                        "Langsamer Rückgang wie in den letzten Jahren",
                        "Starker Rückgang, junge Familien ziehen weg"));
        factor(
                project,
                "Schulnetz",
                "Wie liegen die Standorte?",
                List.of("Viele kleine Schulen, kurze Wege", "Wenige größere Schulen im Verbund"));
        factor(
                project,
                "Fachkräfte",
                "Gibt es genug Lehrkräfte?",
                List.of("Die Stellen sind besetzt", "Dauerhafter Mangel, vor allem auf dem Land"));
        factor(
                project,
                "Gemeinsame Planung",
                "Wer entscheidet über Standorte und Angebote?",
                List.of("Jede Kommune plant für sich", "Die Kommunen planen über Kreisgrenzen"));
        story.on(-34, 9, 0);
        scenarios.openRating(project, office);
        for (int place = 0; place < KEYS.size(); place++) {
            story.on(-33 + 2 * place, 11, 10 + place);
            rate(project, place);
        }
        story.on(-18, 14, 0);
        scenarios.showDifferences(project, office);
        story.on(-16, 15, 30);
        ratings.agree(
                project,
                MatrixKind.CONSISTENCY,
                Pair.of(1, 0, 2, 1),
                1,
                "In der Werkstatt geklärt: Kleine Schulen ohne Lehrkräfte bleiben nicht lange offen. Elbe-Elster hatte an"
                        + " jahrgangsübergreifende Klassen gedacht, die es bei dauerhaftem Mangel nicht gäbe.",
                office);
        story.on(-15, 9, 30);
        int consistency = analyses.request(project, MatrixKind.CONSISTENCY, office);
        analyses.request(project, MatrixKind.IMPACT, office);
        story.on(-10, 16, 0);
        profile(project, consistency, List.of(2, 1, 1, 1), "Verbund der Kräfte", SamplePicture.NIGHT, """
                Weniger Kinder, weniger Lehrkräfte, aber ein gemeinsamer Plan.

                Im Jahr 2040 lernen die Kinder der Lausitz an größeren Schulen, die sich über Kreisgrenzen hinweg Fachräume, Lehrkräfte und Fahrten teilen. Der Schulbus fährt im Takt, und an zwei Tagen in der Woche kommt der Fachunterricht per Leitung in die kleinen Orte.

                Möglich wurde das, weil die sieben Kommunen früh vereinbart haben, wer was vorhält. Der Preis sind lange Wege und der Abschied von manchem Standort.""");
        profile(project, consistency, List.of(0, 0, 0, 0), "Zuzug und kurze Wege", SamplePicture.MORNING, """
                Neue Betriebe haben junge Familien in die Region gebracht, die Kinderzahlen halten sich.

                Grundschulen bleiben im Dorf, die Stellen sind besetzt, und jede Kommune plant für sich, weil niemand zur Zusammenarbeit gezwungen ist. Wer die Grenze des Landkreises überschreitet, merkt es am Fahrplan.

                Verwundbar bleibt dieses Bild, wo der Zuzug nachlässt: Auf einen Verbund ist niemand vorbereitet.""");
        profile(project, consistency, List.of(1, 1, 1, 1), "Geordneter Umbau", SamplePicture.EVENING, """
                Die Kinderzahlen gehen langsam zurück, und der Mangel an Lehrkräften zwingt zum Handeln, bevor Schulen leer stehen.

                Die Kommunen nehmen sich zehn Jahre Zeit, Standorte gemeinsam zusammenzulegen, und begleiten jeden Umzug mit einem Ganztagsangebot.""");
        return project;
    }

    /** What would take the schools of 2040 up again. */
    void watch(UUID project, UUID table) {
        story.on(-9, 11, 0);
        wires.set(
                project,
                table,
                true,
                3800,
                "Trägt „Geordneter Umbau“ noch, wenn die Kinderzahlen schneller fallen?",
                people.get("office.lausitz"));
        indicators.all().stream()
                .filter(indicator -> indicator.content().name().equals(POPULATION))
                .findFirst()
                .ifPresent(population -> wires.watch(
                        project,
                        population.id(),
                        GOERLITZ,
                        true,
                        BigDecimal.valueOf(240_000),
                        "Reichen die Einzugsbereiche noch, wenn der Landkreis schneller schrumpft?",
                        people.get("office.lausitz")));
    }

    private static final List<String> NEXT = List.of("goerlitz", "bautzen");

    /** All-day schools in 2035: two have handed in, Cottbus has begun. */
    void allDay() {
        Actor.Person office = people.get("office.lausitz");
        story.on(-6, 10, 20);
        UUID project = scenarios.begin(
                LAUSITZ,
                "Ganztag 2035",
                "Wer trägt den Ganztag, wenn der Rechtsanspruch für alle Jahrgänge gilt?",
                2035,
                false,
                office);
        factor(project, "Nachfrage", "Wie viele Familien wollen den Ganztag?", List.of("Fast alle", "Etwa die Hälfte"));
        factor(
                project,
                "Träger",
                "Wer macht das Angebot?",
                List.of("Schulen", "Horte und Vereine", "Beide im Verbund"));
        factor(
                project,
                "Räume",
                "Wo findet der Ganztag statt?",
                List.of("Neu gebaut", "Klassenräume werden doppelt genutzt"));
        story.on(-5, 9, 0);
        scenarios.openRating(project, office);
        deadlines.set(project, LocalDate.now(clock).plusDays(14), office);
        List<Pair> pairs = new MorphologicalBox(List.of(2, 3, 2)).pairs();
        for (String sign : NEXT) {
            Actor.Person person = people.get("coordinator." + sign);
            String ags = KEYS.get(SIGNS.indexOf(sign));
            story.on(-3, 13, 20 + sign.length());
            Map<Pair, Integer> rated = new HashMap<>();
            for (int place = 0; place < pairs.size(); place++) {
                rated.put(pairs.get(place), 2 + (place * 5 + sign.length()) % 4);
            }
            ratings.rate(project, MatrixKind.CONSISTENCY, ags, rated, person);
            ratings.handIn(project, ags, person);
        }
        story.on(-1, 8, 40);
        Map<Pair, Integer> begun = new HashMap<>();
        pairs.subList(0, 6).forEach(pair -> begun.put(pair, 3 + pair.on().projection() % 3));
        ratings.rate(project, MatrixKind.CONSISTENCY, "12052", begun, people.get("coordinator.cottbus"));
    }

    /** A project whose factors are still being gathered. */
    void transition() {
        Actor.Person office = people.get("office.lausitz");
        story.on(-2, 11, 0);
        UUID project = scenarios.begin(
                LAUSITZ,
                "Übergang Schule und Beruf 2035",
                "Welche Ausbildung finden junge Menschen 2035 in der Lausitz?",
                2035,
                false,
                office);
        factor(project, "Betriebe", "Wer bildet aus?", List.of("Große neue Ansiedlungen", "Handwerk und Mittelstand"));
        factor(
                project,
                "Jugendliche",
                "Wohin zieht es sie?",
                List.of("Sie bleiben", "Sie gehen und kommen wieder", "Sie gehen"));
    }

    /** Pupils of primary schools in Spree-Neiße and of secondary schools in Görlitz, as example numbers. */
    UUID pupils() {
        Actor.Person spreeNeisse = people.get("coordinator.spree-neisse");
        story.on(-24, 9, 45);
        UUID primary = forecasts.enter("12071", "Grundschule", "Beispielzahlen", """
                Jahr;Klasse 1;Klasse 2;Klasse 3;Klasse 4;Geburten
                2018;;;;;980
                2019;;;;;960
                2020;;;;;930
                2021;1000;980;960;940;905
                2022;1040;995;975;955;870
                2023;1010;1045;990;970;
                2024;990;1012;1040;985;
                """, spreeNeisse);
        forecasts.forecast(
                primary,
                new Assumptions(Fraction.of(5), Fraction.of(24), Fraction.of(1), Fraction.of(1, 2)),
                new Assumptions(Fraction.of(-5), Fraction.of(-24), Fraction.of(-1), Fraction.of(-1, 2)),
                "Günstig: Die Ansiedlungen am Industriepark bringen Familien mit Kindern. Ungünstig: Sie verzögern sich"
                        + " um mehrere Jahre.",
                spreeNeisse);
        Actor.Person goerlitz = people.get("coordinator.goerlitz");
        story.on(-22, 10, 15);
        UUID secondary = forecasts.enter(GOERLITZ, "Oberschule", "Beispielzahlen", secondary(), goerlitz);
        forecasts.forecast(
                secondary,
                new Assumptions(Fraction.of(3), Fraction.of(30), Fraction.of(1), Fraction.ZERO),
                new Assumptions(Fraction.of(-3), Fraction.of(-30), Fraction.of(-2), Fraction.of(-1, 2)),
                "",
                goerlitz);
        return primary;
    }

    /** Grades 5 to 10 from 2018 on, with births that reach back far enough to look back. */
    private static String secondary() {
        StringBuilder text =
                new StringBuilder("Jahr;Klasse 5;Klasse 6;Klasse 7;Klasse 8;Klasse 9;Klasse 10;Geburten\n");
        for (int year = 2008; year <= 2024; year++) {
            text.append(year);
            for (int grade = 5; grade <= 10; grade++) {
                int entered = year - (grade - 5);
                text.append(';')
                        .append(year < 2018 ? "" : String.valueOf(cohort(entered) - (grade - 5) * 9 + year % 3 * 4));
            }
            text.append(';')
                    .append(year > 2021 ? "" : String.valueOf(births(year)))
                    .append('\n');
        }
        return text.toString();
    }

    private static int cohort(int entered) {
        return births(entered - 10) * 58 / 100 + entered * 7 % 11 * 3;
    }

    private static int births(int year) {
        return 2140 - (year - 2002) * 24 + year * 5 % 7 * 17;
    }

    private void factor(UUID project, String name, String note, List<String> projections) {
        scenarios.addFactor(project, new FactorDraft(name, note, projections), people.get("office.lausitz"));
    }

    private void profile(
            UUID project, int analysis, List<Integer> choices, String title, SamplePicture picture, String body) {
        Actor.Person office = people.get("office.lausitz");
        UUID profile = profiles.begin(project, analysis, choices, title, office);
        profiles.write(profile, title, body, 1, office);
        profiles.addPicture(profile, picture.file(), picture.drawn(), picture.description(), office);
    }

    /** Most say the same; one is higher or lower here and there, and two think otherwise on a telling pair. */
    private void rate(UUID project, int place) {
        Actor.Person person = people.get("coordinator." + SIGNS.get(place));
        String ags = KEYS.get(place);
        List<Pair> pairs = BOX.pairs();
        Map<Pair, Integer> rated = new HashMap<>();
        Map<Pair, Integer> usual = new HashMap<>();
        for (int number = 0; number < pairs.size(); number++) {
            int more = (number * 7 + place * 3) % 11 == 0 ? 1 : (number * 3 + place * 5) % 17 == 1 ? -1 : 0;
            usual.put(pairs.get(number), CONSISTENCY[number]);
            rated.put(pairs.get(number), Math.clamp(CONSISTENCY[number] + (long) more, 1, 5));
        }
        if (ags.equals(GOERLITZ)) {
            rated.put(Pair.of(0, 0, 1, 0), 2);
        }
        if (ags.equals("12062")) {
            rated.put(Pair.of(1, 0, 2, 1), 4);
        }
        ratings.rate(project, MatrixKind.CONSISTENCY, ags, rated, person);
        Map<Pair, Integer> acting = new HashMap<>();
        for (Pair pair : BOX.directedPairs()) {
            Pair known = pair.of().factor() < pair.on().factor() ? pair : new Pair(pair.on(), pair.of());
            int acts = pair.on().factor() == 0 ? 0 : ACTS[Objects.requireNonNull(usual.get(known)) - 1];
            int more = (pair.hashCode() + place) % 6 == 0 ? 1 : 0;
            acting.put(pair, Math.clamp(acts + (long) more, -3, 3));
        }
        ratings.rate(project, MatrixKind.IMPACT, ags, acting, person);
        ratings.handIn(project, ags, person);
    }
}
