package org.conclusum.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.committees.NumberKind;
import org.conclusum.committees.NumberRegister;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Practices of Görlitz for tests: written by the coordinator, published by the office of another region. */
@Component
public class APractice {

    private final PracticeManagement management;
    private final CommitteeFixture committees;
    private final NumberRegister numbers;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    APractice(
            PracticeManagement management,
            CommitteeFixture committees,
            NumberRegister numbers,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.management = management;
        this.committees = committees;
        this.numbers = numbers;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everything that is asked for, and no more. */
    public static PracticeContent complete(String title) {
        return new PracticeContent(
                title,
                "Kurz gesagt",
                FieldOfAction.NETWORKS,
                LifePhase.ALL,
                "Alle",
                Map.of(
                        PracticeSection.SITUATION,
                        "Jede Kommune für sich",
                        PracticeSection.GOAL,
                        "Gemeinsam",
                        PracticeSection.STEPS,
                        "Reden, rechnen, beschließen"),
                List.of(
                        new PracticeElement(true, "Umlage", "damit es bleibt"),
                        new PracticeElement(false, "Sitz", "wo es passt")),
                PracticeResources.UNKNOWN,
                EvidenceLevel.DESCRIBED,
                PracticeLicence.CC_BY,
                "Netzwerkbüro",
                List.of(),
                null);
    }

    public UUID drafted(ACommittee committee, String title) {
        Actor.Person writer = writer();
        UUID practice = management.begin(committee.id(), ACommittee.GOERLITZ, title, writer);
        management.write(practice, complete(title), 1, writer);
        return practice;
    }

    public UUID proposed(ACommittee committee, String title) {
        UUID practice = drafted(committee, title);
        management.propose(practice, writer());
        return practice;
    }

    public UUID published(ACommittee committee, String title) {
        UUID practice = proposed(committee, title);
        publish(practice);
        return practice;
    }

    public void publish(UUID practice) {
        management.consent(practice, writer());
        management.publish(practice, LocalDate.now(clock).plusYears(1), reviewer());
    }

    public Actor.Person writer() {
        return committees.coordinatorOf(ACommittee.GOERLITZ);
    }

    public Actor.Person reviewer() {
        return committees.officeOf("RHEIN");
    }

    /** A resolution in force on a proposal of Görlitz. */
    public UUID resolution(ACommittee committee, String title, boolean closed) {
        UUID proposal = UUID.randomUUID();
        UUID resolution = UUID.randomUUID();
        String number = number(NumberKind.PROPOSAL, committee, proposal);
        String resolved = number(NumberKind.RESOLUTION, committee, resolution);
        jdbc.sql("insert into proposal (id, committee_id, originator, number, state, title, facts, motion, costs, lead,"
                        + " closed, revision, text_version, text_by, text_at, changed_at, submitted_at, accepted_at,"
                        + " ballot_id, adopted, version, noting) values (?, ?, ?, ?, 'DECIDED', ?, 'Sachverhalt von zu Hause',"
                        + " 'Antrag', 'Kosten', 'Amt', ?, 1, 1, 'x', now(), now(), now(), now(), ?, true, 0, false)")
                .params(proposal, committee.id(), ACommittee.GOERLITZ, number, title, closed, UUID.randomUUID())
                .update();
        jdbc.sql(
                        "insert into resolution (id, committee_id, year, serial, number, ballot_id, proposal_id, title, wording,"
                                + " adopted_at, closed, state, version) values (?, ?, 2026, ?, ?, ?, ?, ?, 'Wir machen es gemeinsam',"
                                + " now(), ?, 'IN_FORCE', 0)")
                .params(
                        resolution,
                        committee.id(),
                        1 + Math.abs(resolution.hashCode() % 900_000),
                        resolved,
                        UUID.randomUUID(),
                        proposal,
                        title,
                        closed)
                .update();
        return resolution;
    }

    private String number(NumberKind kind, ACommittee committee, UUID subject) {
        return Objects.requireNonNull(transaction.execute(
                status -> numbers.next(kind, committee.id(), 2026, subject).text()));
    }
}
