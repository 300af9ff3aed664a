package org.conclusum.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.moderation.rules.FieldMustTakeItsContent;
import org.conclusum.moderation.rules.HeardWordsMustBeConfirmed;
import org.conclusum.moderation.rules.IssueMustBeNamed;
import org.conclusum.moderation.rules.IssuesMustBeNamed;
import org.conclusum.moderation.rules.ModerationMustBeThere;
import org.conclusum.moderation.rules.ModerationNoteMustFit;
import org.conclusum.moderation.rules.OptionTextMustFit;
import org.conclusum.moderation.rules.PositionMustSaySomething;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the municipalities stand: the office names the issues and asks, each coordinator answers for one municipality, in
 * confidence, and releases what others may read. Events tell that something was said, and not by whom.
 */
@Service
@Transactional
public class PositionManagement {

    private record Place(UUID issue, PositionField field) {}

    private final Moderations moderations;
    private final Positions positions;
    private final Milestones milestones;
    private final ModerationAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PositionManagement(
            Moderations moderations,
            Positions positions,
            Milestones milestones,
            ModerationAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.moderations = moderations;
        this.positions = positions;
        this.milestones = milestones;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The office names what is at issue, until a round is open. */
    public UUID addIssue(UUID proposal, String title, String question, Actor actor) {
        Moderation moderation = forOffice(proposal, actor);
        Rule.checkAll(
                new ModerationMustBeThere(isBeforeRounds(moderation)),
                new IssueMustBeNamed(title),
                new OptionTextMustFit(title, ""),
                new ModerationNoteMustFit(question));
        List<Issue> issues = positions.issues(proposal);
        int position = issues.isEmpty() ? 1 : issues.getLast().position() + 1;
        Issue issue = new Issue(UUID.randomUUID(), proposal, position, title.strip(), question.strip());
        positions.add(issue);
        events.publishEvent(new IssueNamed(proposal, moderation.committee(), actor));
        return issue.id();
    }

    /** The office takes an issue back before anybody was asked. */
    public void dropIssue(UUID issue, Actor actor) {
        Issue dropped = issue(issue);
        Moderation moderation = forOffice(dropped.proposal(), actor);
        new ModerationMustBeThere(moderation.phase() == ModerationPhase.ISSUES).check();
        positions.drop(issue, now());
        events.publishEvent(new IssueNamed(dropped.proposal(), moderation.committee(), actor));
    }

    /** The office asks the municipalities for their positions until a day. */
    public void invite(UUID proposal, LocalDate until, Actor actor) {
        Moderation moderation = forOffice(proposal, actor);
        new IssuesMustBeNamed(positions.issues(proposal).size()).check();
        moderations.save(moderation.invite(until, today()));
        positions.askAnew(proposal);
        milestones.begin(proposal, now());
        events.publishEvent(new PositionsInvited(proposal, moderation.committee(), until, actor));
    }

    /**
     * What a municipality is writing is kept; nobody but its coordinators sees it before it is handed in.
     *
     * @param expected revision that this one follows, 0 for the first
     * @throws ChangedMeanwhile where somebody else of the same municipality has written there since
     */
    public int save(UUID issue, String ags, PositionField field, String content, int expected, Actor.Person person) {
        Moderation moderation = forCoordinator(issue(issue).proposal(), ags, person);
        String words = content.strip();
        Rule.checkAll(
                new ModerationMustBeThere(!moderation.hasEnded() && moderation.phase() != ModerationPhase.ISSUES),
                new FieldMustTakeItsContent(field, words),
                new ModerationNoteMustFit(words));
        positions
                .draft(issue, ags, field)
                .filter(last -> last.revision() != expected)
                .ifPresent(last -> {
                    throw new ChangedMeanwhile(last.savedBy(), last.savedAt());
                });
        PositionDraft draft = new PositionDraft(issue, ags, field, expected + 1, words, person.name(), now());
        positions.save(draft);
        return draft.revision();
    }

    /** The municipality hands in what it wrote; the collection ends when all have. */
    public void handIn(UUID proposal, String ags, Actor.Person person) {
        Moderation moderation = forCoordinator(proposal, ags, person);
        List<PositionDraft> drafts = positions.drafts(proposal, List.of(ags));
        Rule.checkAll(
                new ModerationMustBeThere(!moderation.hasEnded() && moderation.phase() != ModerationPhase.ISSUES),
                new PositionMustSaySomething(
                        drafts.stream().anyMatch(draft -> !draft.content().isEmpty())));
        Map<Place, PositionEntry> before = lastWords(proposal, ags);
        for (PositionDraft draft : drafts) {
            PositionEntry last = before.get(new Place(draft.issue(), draft.field()));
            if (!draft.content().equals(last == null ? "" : last.content())) {
                positions.add(new PositionEntry(
                        draft.issue(),
                        ags,
                        draft.field(),
                        last == null ? 1 : last.version() + 1,
                        draft.content(),
                        false,
                        person.name(),
                        now(),
                        true,
                        null));
            }
        }
        positions.handIn(proposal, ags, now());
        events.publishEvent(new PositionHandedIn(proposal, moderation.committee(), RoundManagement.UNNAMED));
        if (positions.handedIn(proposal).size()
                == moderations.participants(proposal).size()) {
            end(moderation, RoundManagement.UNNAMED);
        }
    }

    /**
     * The municipality lets all who take part read what it said last in a field, or takes that back.
     *
     * @param version the one that the person saw
     */
    public void release(UUID issue, String ags, PositionField field, int version, boolean open, Actor.Person person) {
        UUID proposal = issue(issue).proposal();
        Moderation moderation = forCoordinator(proposal, ags, person);
        PositionEntry entry = last(issue, ags, field, version);
        new HeardWordsMustBeConfirmed(entry.confirmed() || !open).check();
        positions.release(entry, open, now());
        events.publishEvent(new PositionReleased(proposal, moderation.committee(), ags, open, person));
    }

    /** The office enters what it heard in a talk; the municipality says whether that is right. */
    public void hear(UUID issue, String ags, PositionField field, String content, Actor.Person person) {
        UUID proposal = issue(issue).proposal();
        Moderation moderation = forOffice(proposal, person);
        if (moderations.participants(proposal).stream()
                .noneMatch(one -> one.ags().equals(ags))) {
            throw new NotPermitted(person, "write for a municipality that takes no part in " + proposal);
        }
        String words = content.strip();
        Rule.checkAll(
                new ModerationMustBeThere(!moderation.hasEnded()),
                new PositionMustSaySomething(!words.isEmpty()),
                new FieldMustTakeItsContent(field, words),
                new ModerationNoteMustFit(words));
        int version = positions.entries(issue, ags, field).size() + 1;
        positions.add(new PositionEntry(issue, ags, field, version, words, true, person.name(), now(), false, null));
        events.publishEvent(new PositionHeard(proposal, moderation.committee(), person));
    }

    /** The municipality stands by what the office heard. */
    public void confirm(UUID issue, String ags, PositionField field, int version, Actor.Person person) {
        UUID proposal = issue(issue).proposal();
        Moderation moderation = forCoordinator(proposal, ags, person);
        PositionEntry entry = last(issue, ags, field, version);
        positions.confirm(entry, now());
        int revision =
                positions.draft(issue, ags, field).map(PositionDraft::revision).orElse(0);
        positions.save(new PositionDraft(issue, ags, field, revision + 1, entry.content(), person.name(), now()));
        events.publishEvent(new PositionConfirmed(proposal, moderation.committee(), RoundManagement.UNNAMED));
    }

    /** The office goes on before the time is over, or the procedure when it is. Does nothing where nothing is waited for. */
    public void collect(UUID proposal, Actor actor) {
        end(forOffice(proposal, actor), actor);
    }

    /** The procedure reminds who has not answered. Does nothing where nothing is waited for. */
    public void remind(UUID proposal, Actor actor) {
        access.requireProcedure(proposal, actor);
        Moderation moderation = lock(proposal);
        if (moderation.phase() == ModerationPhase.POSITIONS && moderation.due() != null) {
            events.publishEvent(new PositionsReminded(proposal, moderation.committee(), moderation.due(), actor));
        }
    }

    private void end(Moderation moderation, Actor actor) {
        moderation.collected().ifPresent(next -> {
            moderations.save(next);
            milestones.end(next.proposal(), now());
            events.publishEvent(new PositionsCollected(next.proposal(), next.committee(), actor));
        });
    }

    /** What a municipality said last, field by field. */
    private Map<Place, PositionEntry> lastWords(UUID proposal, String ags) {
        Map<Place, PositionEntry> last = new HashMap<>();
        for (PositionEntry entry : positions.entries(proposal)) {
            if (entry.ags().equals(ags)) {
                last.putIfAbsent(new Place(entry.issue(), entry.field()), entry);
            }
        }
        return last;
    }

    private PositionEntry last(UUID issue, String ags, PositionField field, int version) {
        PositionEntry last = positions.entries(issue, ags, field).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, issue));
        if (last.version() != version) {
            throw new ChangedMeanwhile(last.writtenBy(), last.writtenAt());
        }
        return last;
    }

    private Moderation forOffice(UUID proposal, Actor actor) {
        Moderation moderation = lock(proposal);
        access.requireOffice(proposal, moderation.committee(), actor);
        return moderation;
    }

    private Moderation forCoordinator(UUID proposal, String ags, Actor.Person person) {
        Moderation moderation = lock(proposal);
        access.requireCoordinator(moderation, moderations.participants(proposal), ags, person);
        return moderation;
    }

    private static boolean isBeforeRounds(Moderation moderation) {
        return moderation.phase() == ModerationPhase.ISSUES || moderation.phase() == ModerationPhase.DRAFTING;
    }

    private Issue issue(UUID id) {
        return positions.issue(id).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, id));
    }

    private Moderation lock(UUID proposal) {
        return moderations.lock(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
    }

    private LocalDate today() {
        return clock.instant().atZone(LegalTime.ZONE).toLocalDate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
