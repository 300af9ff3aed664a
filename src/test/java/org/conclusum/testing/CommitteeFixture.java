package org.conclusum.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.conclusum.committees.CommitteeFounding;
import org.conclusum.committees.NoticePeriod;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.ProcedureRules;
import org.conclusum.identity.AccountManagement;
import org.conclusum.identity.Grant;
import org.conclusum.identity.NewAccount;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.regions.RegionDirectory;
import org.springframework.stereotype.Component;

/** Founds committees for tests, each with its own code, members and substitutes. */
@Component
public class CommitteeFixture {

    public static final String PASSWORD = "fixture-password";
    public static final Actor FOUNDER = new Actor.Procedure("fixture");
    public static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final AccountManagement accounts;
    private final CommitteeFounding founding;
    private final RegionDirectory regions;
    private final Map<Grant, Actor.Person> holders = new ConcurrentHashMap<>();

    CommitteeFixture(AccountManagement accounts, CommitteeFounding founding, RegionDirectory regions) {
        this.accounts = accounts;
        this.founding = founding;
        this.regions = regions;
    }

    /** A committee that decides by simple majority: VwVfG quorum, a week's notice, submission two weeks before. */
    public ACommittee found() {
        return found(DecisionRules.simpleMajority());
    }

    /** A committee that decides by these rules. */
    public ACommittee found(DecisionRules rules) {
        return found(rules, ProcedureRules.usual());
    }

    /** A committee that comes to its decisions in this way. */
    public ACommittee found(ProcedureRules procedure) {
        return found(DecisionRules.simpleMajority(), procedure);
    }

    private ACommittee found(DecisionRules rules, ProcedureRules procedure) {
        String code = "T" + SERIAL.incrementAndGet();
        UUID committee = founding.found(code, "Lenkungskreis " + code, "LAUSITZ", "Bildung im Revier", SINCE, FOUNDER);
        Map<String, UUID> seats = new LinkedHashMap<>();
        Map<String, Actor.Person> coordinators = new LinkedHashMap<>();
        Map<String, Actor.Person> members = new LinkedHashMap<>();
        Map<String, Actor.Person> substitutes = new LinkedHashMap<>();
        for (String ags : ACommittee.LAUSITZ) {
            String name = regions.municipality(ags).name();
            UUID seat =
                    founding.addSeat(committee, seats.size() + 1, name, ags, true, Fraction.ONE, null, SINCE, FOUNDER);
            Actor.Person member = person("Mitglied " + name + " " + code, Set.of());
            Actor.Person substitute = person("Stellvertretung " + name + " " + code, Set.of());
            founding.fill(seat, List.of(member.account(), substitute.account()), SINCE, FOUNDER);
            seats.put(ags, seat);
            members.put(ags, member);
            substitutes.put(ags, substitute);
            coordinators.put(ags, coordinatorOf(ags));
        }
        Actor.Person chair = Objects.requireNonNull(members.get(ACommittee.SPREE_NEISSE));
        founding.giveChair(committee, chair.account(), false, SINCE, FOUNDER);
        founding.adopt(
                committee,
                1,
                SINCE,
                "Geschäftsordnung " + code,
                "§§ 88–93 VwVfG",
                rules,
                procedure,
                new NoticePeriod(7, DayKind.CALENDAR),
                new NoticePeriod(3, DayKind.CALENDAR),
                14,
                FOUNDER);
        return new ACommittee(
                committee,
                code,
                officeOf("LAUSITZ"),
                chair,
                Map.copyOf(seats),
                Map.copyOf(coordinators),
                Map.copyOf(members),
                Map.copyOf(substitutes),
                holderOf(Grant.of(Role.AUDITOR)),
                holderOf(Grant.of(Role.ADMINISTRATOR)));
    }

    public Actor.Person coordinatorOf(String ags) {
        return holderOf(Grant.of(Role.COORDINATOR, ags));
    }

    public Actor.Person officeOf(String region) {
        return holderOf(Grant.of(Role.OFFICE, region));
    }

    /** Somebody who has an account and nothing else. */
    public Actor.Person stranger() {
        return person("Fremde Person", Set.of());
    }

    /** The person who holds this grant in tests, the same each time. */
    public Actor.Person holderOf(Grant grant) {
        return holders.computeIfAbsent(grant, wanted -> person(wanted.role() + " " + wanted.scope(), Set.of(wanted)));
    }

    /** A new account with these grants; the sign-in is {@code t<serial>} with {@link #PASSWORD}. */
    public Actor.Person person(String name, Set<Grant> grants) {
        String username = "t" + SERIAL.incrementAndGet() + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        UUID account = accounts.open(
                new NewAccount(username, PASSWORD, name, username + "@example.org", "de", grants), FOUNDER);
        return new Actor.Person(account, name);
    }
}
