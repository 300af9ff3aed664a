package org.conclusum.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeFounding;
import org.conclusum.committees.NoticePeriod;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.committees.SpeakerManagement;
import org.conclusum.committees.rules.BlockVote;
import org.conclusum.committees.rules.BurdenConsent;
import org.conclusum.committees.rules.ConsensusRules;
import org.conclusum.committees.rules.DecidedBy;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.DelegateMandate;
import org.conclusum.committees.rules.HomeBodyRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.ProcedureRules;
import org.conclusum.committees.rules.StatementRules;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.springframework.stereotype.Component;

/** A steering committee per region and one of all 22 municipalities, with advisory seats and rule books. */
@Component
class SampleCommittees {

    private static final LocalDate SINCE = LocalDate.of(2024, 3, 1);
    private static final Actor ACTOR = SamplePeople.ACTOR;
    private static final int CONSENSUS_ROUNDS = 3;

    private record Advisor(String sign, String seat) {}

    private static final Map<String, List<Advisor>> ADVISORS = Map.of(
            "LAUSITZ",
            List.of(
                    new Advisor("schulaufsicht", "Schulaufsicht"),
                    new Advisor("hochschule", "Hochschulen der Lausitz"),
                    new Advisor("kammern", "Wirtschaftskammern"),
                    new Advisor("jugendhilfe", "Träger der Jugendhilfe")),
            "RHEIN",
            List.of(
                    new Advisor("schulaufsicht", "Schulaufsicht"),
                    new Advisor("hochschule", "Hochschulen im Revier"),
                    new Advisor("kammern", "Wirtschaftskammern")),
            "MITTE",
            List.of(
                    new Advisor("schulaufsicht", "Schulaufsicht"),
                    new Advisor("hochschule", "Hochschulen im Revier"),
                    new Advisor("jugendhilfe", "Träger der Jugendhilfe")));

    private final CommitteeFounding founding;
    private final SpeakerManagement speakers;
    private final RegionDirectory regions;
    private final SamplePeople people;
    private final Map<String, UUID> committees = new HashMap<>();

    SampleCommittees(
            CommitteeFounding founding, SpeakerManagement speakers, RegionDirectory regions, SamplePeople people) {
        this.founding = founding;
        this.speakers = speakers;
        this.regions = regions;
        this.people = people;
    }

    void found() {
        found("LAU", "Lenkungskreis Bildung Lausitz", "LAUSITZ", DecisionRules.simpleMajority());
        found("RHE", "Lenkungskreis Bildung Rheinisches Revier", "RHEIN", DecisionRules.absoluteMajority());
        found("MIT", "Lenkungskreis Bildung Mitteldeutsches Revier", "MITTE", DecisionRules.twoThirds());
        foundForAll();
        foundAssociation();
        foundAlliance();
        foundCouncil();
    }

    UUID get(String code) {
        return Objects.requireNonNull(committees.get(code), code);
    }

    private void found(String code, String name, String region, DecisionRules rules) {
        UUID committee = founding.found(
                code,
                name,
                region,
                "Stimmt die Bildungslandschaft der Region ab: Schulnetz, frühe Bildung, Übergänge in den Beruf.",
                SINCE,
                ACTOR);
        committees.put(code, committee);
        int position = seats(committee, municipalitiesOf(region));
        String sign = SamplePeople.sign(region);
        for (Advisor advisor : Objects.requireNonNull(ADVISORS.get(region))) {
            String username = "advisor." + advisor.sign() + "." + sign;
            people.open(username, advisor.seat() + " · beratend", Set.of());
            UUID seat = founding.addSeat(
                    committee, ++position, advisor.seat(), null, false, Fraction.ONE, null, SINCE, ACTOR);
            founding.fill(seat, List.of(people.get(username).account()), SINCE, ACTOR);
        }
        founding.giveChair(committee, people.get("chair." + sign).account(), false, SINCE, ACTOR);
        founding.giveChair(committee, people.get("deputy." + sign).account(), true, SINCE, ACTOR);
        adopt(committee, rules, ProcedureRules.usual().with(mandateIn(region)), daysIn(region));
    }

    /** The Rhine region counts its notice in working days. */
    private static DayKind daysIn(String region) {
        return region.equals("RHEIN") ? DayKind.WORKING : DayKind.CALENDAR;
    }

    /** In two of the regions municipalities instruct their members, in the third they do not. */
    private static DelegateMandate mandateIn(String region) {
        return region.equals("MITTE") ? DelegateMandate.FREE : DelegateMandate.BOUND;
    }

    /** An association in which two municipalities have two seats each, vote as a block, and have somebody who speaks for it. */
    private void foundAssociation() {
        UUID committee = founding.found(
                "ZVL",
                "Zweckverband Lernmobil Lausitz",
                "LAUSITZ",
                "Betreibt den Lernbus, der Schulen auf dem Land mit Werkstatt und Labor besucht.",
                SINCE,
                ACTOR);
        committees.put("ZVL", committee);
        int position = 0;
        for (String ags : List.of("14625", "12052", "14626", "12071")) {
            MunicipalityRow municipality = regions.municipality(ags);
            String sign = SamplePeople.sign(municipality);
            UUID member = people.get("member." + sign).account();
            UUID substitute = people.get("substitute." + sign).account();
            boolean block = ags.startsWith("14");
            UUID seat = seat(committee, ++position, municipality.name(), ags);
            founding.fill(seat, block ? List.of(member) : List.of(member, substitute), SINCE, ACTOR);
            if (block) {
                founding.fill(
                        seat(committee, ++position, municipality.name() + ", zweiter Sitz", ags),
                        List.of(substitute),
                        SINCE,
                        ACTOR);
                speakers.name(seat, SINCE, ACTOR);
            }
        }
        founding.giveChair(committee, people.get("member.bautzen").account(), false, SINCE, ACTOR);
        Majority majority = Majority.simpleMajority()
                .withBlockVote(new BlockVote(BlockVote.OnSplit.SPEAKER, BlockVote.OnPartialPresence.FULL));
        adopt(
                committee,
                new DecisionRules(DecisionRules.simpleMajority().quorum(), majority),
                ProcedureRules.usual().with(DelegateMandate.BOUND));
    }

    /**
     * An alliance that binds its municipalities: they are heard before, those that bear the burden must agree, and the
     * councils at home have the last word.
     */
    private void foundAlliance() {
        UUID committee = founding.found(
                "BVR",
                "Bildungsverbund Rheinisches Revier",
                "RHEIN",
                "Führt gemeinsame Einrichtungen und Fonds, für die die Kommunen einstehen.",
                SINCE,
                ACTOR);
        committees.put("BVR", committee);
        seats(committee, municipalitiesOf("RHEIN"));
        founding.giveChair(committee, people.get("chair.rhein").account(), false, SINCE, ACTOR);
        adopt(
                committee,
                DecisionRules.simpleMajority(),
                ProcedureRules.usual()
                        .with(HomeBodyRules.allAgree().with(HomeBodyRules.Needed.MAJORITY))
                        .with(new StatementRules(true, 15, true, StatementRules.Meaning.NO_OBJECTIONS))
                        .with(BurdenConsent.STATEMENT));
    }

    /** The default of the field: it looks for consensus, and every council at home has to agree. */
    private void foundCouncil() {
        UUID committee = founding.found(
                "STR",
                "Schulträgerrat der Lausitz",
                "LAUSITZ",
                "Sucht Einvernehmen über Schulen, die Kinder aus mehreren Kreisen besuchen.",
                SINCE,
                ACTOR);
        committees.put("STR", committee);
        seats(committee, municipalitiesOf("LAUSITZ"));
        founding.giveChair(committee, people.get("chair.lausitz").account(), false, SINCE, ACTOR);
        adopt(
                committee,
                DecisionRules.simpleMajority(),
                ProcedureRules.usual()
                        .with(DecidedBy.CONSENSUS)
                        .with(new ConsensusRules(CONSENSUS_ROUNDS, ConsensusRules.Afterwards.RECORD_DISSENT))
                        .with(HomeBodyRules.allAgree()));
    }

    private UUID seat(UUID committee, int position, String label, String ags) {
        return founding.addSeat(committee, position, label, ags, true, Fraction.ONE, null, SINCE, ACTOR);
    }

    private void foundForAll() {
        UUID committee = founding.found(
                "GES",
                "Lenkungskreis der 22 Kommunen",
                null,
                "Führt die drei Reviere zusammen: gemeinsame Daten, Austausch und Übertragung bewährter Ansätze.",
                SINCE,
                ACTOR);
        committees.put("GES", committee);
        seats(committee, regions.municipalities());
        founding.giveChair(committee, people.get("chair.gesamt").account(), false, SINCE, ACTOR);
        adopt(committee, DecisionRules.simpleMajority(), ProcedureRules.usual());
    }

    private int seats(UUID committee, List<MunicipalityRow> municipalities) {
        int position = 0;
        for (MunicipalityRow municipality : municipalities) {
            UUID seat = founding.addSeat(
                    committee,
                    ++position,
                    municipality.name(),
                    municipality.ags(),
                    true,
                    Fraction.ONE,
                    null,
                    SINCE,
                    ACTOR);
            String sign = SamplePeople.sign(municipality);
            founding.fill(
                    seat,
                    List.of(
                            people.get("member." + sign).account(),
                            people.get("substitute." + sign).account()),
                    SINCE,
                    ACTOR);
        }
        return position;
    }

    private void adopt(UUID committee, DecisionRules rules, ProcedureRules procedure) {
        adopt(committee, rules, procedure, DayKind.CALENDAR);
    }

    private void adopt(UUID committee, DecisionRules rules, ProcedureRules procedure, DayKind days) {
        founding.adopt(
                committee,
                1,
                SINCE,
                "Geschäftsordnung, Fassung 1",
                "Muster nach §§ 88 bis 93 VwVfG",
                rules,
                procedure,
                new NoticePeriod(7, days),
                new NoticePeriod(3, days),
                14,
                ACTOR);
    }

    private List<MunicipalityRow> municipalitiesOf(String region) {
        return regions.municipalities().stream()
                .filter(municipality -> municipality.region().equals(region))
                .toList();
    }
}
