package org.conclusum.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.exchange.EvidenceLevel;
import org.conclusum.exchange.LifePhase;
import org.conclusum.exchange.PracticeContent;
import org.conclusum.exchange.PracticeElement;
import org.conclusum.exchange.PracticeLicence;
import org.conclusum.exchange.PracticeManagement;
import org.conclusum.exchange.PracticeResources;
import org.conclusum.exchange.PracticeSection;
import org.conclusum.exchange.adoption.AdaptedElement;
import org.conclusum.exchange.adoption.AdoptionManagement;
import org.conclusum.exchange.adoption.Treatment;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.proposals.CaseFiles;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.resolutions.NewMeasure;
import org.conclusum.resolutions.ResolutionLookup;
import org.conclusum.resolutions.ResolutionManagement;
import org.conclusum.voting.Choice;
import org.conclusum.voting.CircularManagement;
import org.springframework.stereotype.Component;

/** A practice that goes on: given by the Lausitz, adapted in the Rhine region, and taken over from there by the third. */
@Component
class SampleLineage {

    private static final int DAYS_TO_ANSWER = 15;

    private final SampleStory story;
    private final SamplePeople people;
    private final SampleCommittees committees;
    private final PracticeManagement practices;
    private final AdoptionManagement adoptions;
    private final ProposalManagement proposals;
    private final CaseFiles files;
    private final CircularManagement circulars;
    private final CommitteeDirectory directory;
    private final ResolutionLookup lookup;
    private final ResolutionManagement resolutions;
    private final ProgramClock clock;

    SampleLineage(
            SampleStory story,
            SamplePeople people,
            SampleCommittees committees,
            PracticeManagement practices,
            AdoptionManagement adoptions,
            ProposalManagement proposals,
            CaseFiles files,
            CircularManagement circulars,
            CommitteeDirectory directory,
            ResolutionLookup lookup,
            ResolutionManagement resolutions,
            ProgramClock clock) {
        this.story = story;
        this.people = people;
        this.committees = committees;
        this.practices = practices;
        this.adoptions = adoptions;
        this.proposals = proposals;
        this.files = files;
        this.circulars = circulars;
        this.directory = directory;
        this.lookup = lookup;
        this.resolutions = resolutions;
        this.clock = clock;
    }

    void readingMentors() {
        Actor.Person giver = people.get("coordinator.spree-neisse");
        story.on(-69, 9, 40);
        UUID first = practices.begin(
                committees.get("LAU"), "12071", "Lesepatinnen und Lesepaten an jeder Grundschule", giver);
        practices.write(first, given(), 1, giver);
        publish(first, giver, "office.rhein");

        Actor.Person dueren = people.get("coordinator.dueren");
        story.on(-66, 10, 20);
        UUID taken = adoptions.begin(first, "05358", committees.get("RHE"), dueren);
        story.on(-65, 14, 10);
        adoptions.check(
                taken,
                List.of(
                        new AdaptedElement("Eine feste Stunde in der Woche", true, Treatment.KEEP, ""),
                        new AdaptedElement("Schulung vor dem ersten Einsatz", true, Treatment.KEEP, ""),
                        new AdaptedElement("Wer vermittelt", false, Treatment.ADAPT, "die Stadtbücherei"),
                        new AdaptedElement("Sprachen der Bücher", false, Treatment.ADAPT, "Deutsch und Türkisch")),
                dueren);
        decide(taken, dueren, "RHE", "office.rhein", -64, "coordinator:05358");
        story.on(-24, 11, 0);
        adoptions.settle(
                taken, "In neun Grundschulen lesen 34 Menschen jede Woche vor, elf davon auf Türkisch.", dueren);
        adoptions.tell(
                taken,
                "Die Schulung war das Wichtigste: Niemand hat aufgehört. Ihre Unterlagen haben wir übersetzt, Sie können"
                        + " sie haben.",
                dueren);
        story.on(-22, 9, 25);
        UUID second = adoptions.passOn(taken, dueren);
        practices.write(second, adapted(), 1, dueren);
        publish(second, dueren, "office.mitteldeutschland");

        Actor.Person burgenland = people.get("coordinator.burgenlandkreis");
        story.on(-19, 13, 30);
        UUID next = adoptions.begin(second, "15084", committees.get("MIT"), burgenland);
        story.on(-18, 9, 5);
        adoptions.check(
                next,
                List.of(
                        new AdaptedElement("Eine feste Stunde in der Woche", true, Treatment.KEEP, ""),
                        new AdaptedElement("Schulung vor dem ersten Einsatz", true, Treatment.KEEP, ""),
                        new AdaptedElement("Die Bücherei vermittelt", false, Treatment.KEEP, ""),
                        new AdaptedElement("Zweite Sprache", false, Treatment.ADAPT, "Ukrainisch statt Türkisch")),
                burgenland);
        decide(next, burgenland, "MIT", "office.mitteldeutschland", -17, "coordinator:15084");
    }

    /** The taker's committee agrees without a meeting, all of its members within two days. */
    private void decide(UUID adoption, Actor.Person taker, String committee, String officeName, int day, String owner) {
        Actor.Person office = people.get(officeName);
        UUID proposal = adoptions.openProposal(adoption, taker);
        proposals.submit(proposal, 1, taker);
        proposals.accept(proposal, office);
        story.on(day, 10, 0);
        UUID ballot = circulars.start(
                proposal,
                files.of(proposal, office).text().motion(),
                LocalDate.now(clock).plusDays(DAYS_TO_ANSWER),
                office);
        story.on(day + 2, 15, 30);
        for (SeatRow seat : directory.seatsOn(committees.get(committee), LocalDate.now(clock))) {
            if (seat.voting()) {
                Actor.Person member =
                        new Actor.Person(Objects.requireNonNull(seat.principal()), seat.label() + " · Mitglied");
                circulars.open(ballot, member);
                circulars.answer(ballot, seat.id(), Choice.YES, member);
            }
        }
        story.on(day + 3, 9, 45);
        UUID resolution = lookup.ofProposal(proposal).orElseThrow();
        resolutions.addMeasure(
                resolution,
                new NewMeasure(
                        "Bericht nach dem ersten halben Jahr vorlegen",
                        owner,
                        LocalDate.now(clock).plusMonths(6),
                        1,
                        null,
                        Set.of()),
                office);
        resolutions.classify(resolution, FieldOfAction.GENERAL_SCHOOLS, office);
        resolutions.measuresDefined(resolution, office);
    }

    private static PracticeContent given() {
        return content(
                "Lesepatinnen und Lesepaten an jeder Grundschule",
                "Ehrenamtliche lesen jede Woche mit Kindern, die damit noch Mühe haben. Der Landkreis schult und vermittelt.",
                "Ein Teil der Kinder verlässt die Grundschule, ohne sicher zu lesen. Freiwillige gab es, aber jede Schule"
                        + " suchte allein.",
                "",
                List.of(
                        new PracticeElement(true, "Eine feste Stunde in der Woche", "Verlass schafft Vertrauen."),
                        new PracticeElement(true, "Schulung vor dem ersten Einsatz", ""),
                        new PracticeElement(false, "Wer vermittelt", "Landkreis, Ehrenamtsagentur oder Verein"),
                        new PracticeElement(false, "Sprachen der Bücher", "")),
                EvidenceLevel.MEASURED,
                "Landkreis Spree-Neiße, Bildungsbüro");
    }

    private static PracticeContent adapted() {
        return content(
                "Lesen in zwei Sprachen: die Bücherei vermittelt Lesepaten",
                "Was in Spree-Neiße begann, in zwei Sprachen: Die Bücherei schult, vermittelt und stellt die Bücher.",
                "Viele Kinder sprechen zu Hause Türkisch. Wer in der einen Sprache liest, liest auch in der anderen besser.",
                "In neun Grundschulen lesen 34 Menschen jede Woche vor, elf davon auf Türkisch.",
                List.of(
                        new PracticeElement(true, "Eine feste Stunde in der Woche", "Verlass schafft Vertrauen."),
                        new PracticeElement(true, "Schulung vor dem ersten Einsatz", ""),
                        new PracticeElement(false, "Die Bücherei vermittelt", "oder wer die Bücher hat"),
                        new PracticeElement(false, "Zweite Sprache", "nach den Sprachen der Familien")),
                EvidenceLevel.TRIED,
                "Kreis Düren, Stadtbücherei");
    }

    private static PracticeContent content(
            String title,
            String summary,
            String situation,
            String after,
            List<PracticeElement> elements,
            EvidenceLevel evidence,
            String contact) {
        return new PracticeContent(
                title,
                summary,
                FieldOfAction.GENERAL_SCHOOLS,
                LifePhase.PRIMARY,
                "Kinder der zweiten und dritten Klasse",
                Map.of(
                        PracticeSection.SITUATION,
                        situation,
                        PracticeSection.GOAL,
                        "Jedes Kind liest am Ende der dritten Klasse einen kurzen Text und kann ihn erzählen.",
                        PracticeSection.STEPS,
                        "1. Schulen fragen, wie viele Kinder es braucht.\n2. Freiwillige suchen und einen Nachmittag"
                                + " schulen.\n3. Feste Paare bilden, ein Schuljahr lang.",
                        PracticeSection.AFTER,
                        after),
                elements,
                PracticeResources.UNKNOWN,
                evidence,
                PracticeLicence.CC_BY,
                contact,
                List.of(),
                null);
    }

    private void publish(UUID practice, Actor.Person writer, String reviewer) {
        practices.propose(practice, writer);
        practices.consent(practice, writer);
        practices.publish(practice, LocalDate.now(clock.unshifted()).plusDays(400), people.get(reviewer));
    }
}
