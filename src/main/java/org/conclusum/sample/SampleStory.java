package org.conclusum.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.ProgramClock;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.proposals.ProposalRoute;
import org.conclusum.regions.RegionDirectory;
import org.springframework.stereotype.Component;

/** Takes the proposals of the sample on their way, on the days of a story that leads up to today. */
@Component
class SampleStory {

    private final ProgramClock clock;
    private final ProposalManagement proposals;
    private final RegionDirectory regions;
    private final SamplePeople people;
    private final SampleCommittees committees;
    private final SamplePapers papers;
    private final Map<String, SampleTexts.Entry> texts = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<UUID, String> revised = new HashMap<>();

    SampleStory(
            ProgramClock clock,
            ProposalManagement proposals,
            RegionDirectory regions,
            SamplePeople people,
            SampleCommittees committees,
            SamplePapers papers) {
        this.clock = clock;
        this.proposals = proposals;
        this.regions = regions;
        this.people = people;
        this.committees = committees;
        this.papers = papers;
    }

    void begin(List<SampleTexts.Entry> entries) {
        entries.forEach(entry -> texts.put(entry.key(), entry));
    }

    /** Sets the clock to a time of day so many days from today. */
    void on(int days, int hour, int minute) {
        clock.setTo(LocalDate.now(clock.unshifted())
                .plusDays(days)
                .atTime(LocalTime.of(hour, minute))
                .atZone(LegalTime.ZONE)
                .toInstant());
    }

    /** A time of day so many days from today; nobody meets at a weekend to come. */
    LocalDateTime at(int days, int hour) {
        LocalDate day = LocalDate.now(clock.unshifted()).plusDays(days);
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        LocalDate met = days > 0 && weekend ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
        return met.atTime(hour, 0);
    }

    UUID proposal(String key) {
        return Objects.requireNonNull(ids.get(key), key);
    }

    UUID committee(String key) {
        return committees.get(text(key).committee());
    }

    SampleTexts.Entry text(String key) {
        return Objects.requireNonNull(texts.get(key), key);
    }

    UUID draft(String key) {
        SampleTexts.Entry entry = text(key);
        Actor originator = originator(key);
        UUID id = proposals.draft(committees.get(entry.committee()), entry.originator(), originator);
        ids.put(key, id);
        proposals.save(id, entry.text(), 0, originator);
        papers.of(key).forEach((name, content) -> attach(id, name, content, originator));
        return id;
    }

    /** Attaches a file, at first as it was before it was revised. */
    private void attach(UUID proposal, String name, byte[] content, Actor originator) {
        UUID file = proposals.attach(proposal, name, papers.before(name).orElse(content), originator);
        if (papers.before(name).isPresent()) {
            revised.put(file, name);
        }
    }

    /** Hands it in, gets it back for an outdated file, and hands it in again with the newer one. */
    private void submitWithRevisedFile(String key) {
        submit(key);
        UUID proposal = proposal(key);
        proposals.returnForRevision(
                proposal,
                "Die Prognose ist überholt. Bitte legen Sie die Rechnung mit den Quoten der letzten drei Jahre bei.",
                LocalDate.now(clock).plusDays(7),
                office(key));
        on(-21, 15, 10);
        revised.forEach((file, name) -> proposals.replace(
                proposal, file, name, Objects.requireNonNull(papers.of(key).get(name)), originator(key)));
        proposals.submit(proposal, 1, originator(key));
        proposals.accept(proposal, office(key));
        on(-21, 15, 30);
    }

    void submit(String key) {
        draft(key);
        proposals.submit(proposal(key), 1, originator(key));
    }

    void submitAndAccept(String key) {
        submit(key);
        proposals.accept(proposal(key), office(key));
    }

    Actor.Person originator(String key) {
        return people.get("coordinator."
                + SamplePeople.sign(regions.municipality(text(key).originator())));
    }

    Actor.Person office(String key) {
        return switch (text(key).committee()) {
            case "RHE", "BVR" -> people.get("office.rhein");
            case "MIT" -> people.get("office.mitteldeutschland");
            default -> people.get("office.lausitz");
        };
    }

    /** Everything up to the last meetings: what was returned, withdrawn, and made ready. */
    void openings() {
        on(-64, 10, 5);
        submitAndAccept("sprachfoerderung");
        submitAndAccept("fahrten");
        on(-63, 14, 20);
        submitAndAccept("bildungsbuero");
        submitAndAccept("monitoring");
        submitAndAccept("fachtag");
        submitAndAccept("lernorte");
        submitAndAccept("lernbus");
        submit("ausbildungsfonds");
        proposals.accept(
                proposal("ausbildungsfonds"),
                ProposalRoute.MEETING,
                "Die Arbeitsgruppe hat die Interessen im Frühjahr abgeglichen.",
                office("ausbildungsfonds"));
    }

    /** What is under way today. */
    void latest() {
        on(-21, 9, 30);
        submitWithRevisedFile("schulnetz");
        submitAndAccept("personal");
        submitAndAccept("ganztag");
        on(-16, 15, 10);
        submit("schulgesundheit");
        submitAndAccept("praktikum");
        on(-9, 11, 45);
        proposals.withdraw(
                proposal("schulgesundheit"),
                "Ein Land schreibt selbst aus; der Antrag ist überholt.",
                originator("schulgesundheit"));
        submit("volkshochschule");
        submitAndAccept("lesen");
        submitAndAccept("lernzentrum");
        submitAndAccept("schulsport");
        submitAndAccept("schulwege");
        on(-6, 10, 0);
        proposals.returnForRevision(
                proposal("volkshochschule"),
                "Bitte ergänzen Sie, wie das gleiche Entgelt zwischen den Volkshochschulen verrechnet wird, und nennen"
                        + " Sie die Kurse, um die es zuerst geht. Die Kämmereien werden danach fragen.",
                LocalDate.now(clock).plusDays(14),
                office("volkshochschule"));
        on(-2, 16, 40);
        submit("digitalpakt");
        submit("berufskolleg");
        on(-1, 13, 15);
        draft("uebergang");
    }
}
