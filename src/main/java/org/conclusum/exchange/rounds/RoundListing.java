package org.conclusum.exchange.rounds;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.Standing;
import org.conclusum.evidence.CitedIndicator;
import org.conclusum.evidence.CitedIndicators;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.resolutions.AgreedMeasureListing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads rounds for people, each as far as the standing in the committee allows. */
@Service
@Transactional(readOnly = true)
public class RoundListing {

    private static final int MOST_TEXTS = 300;
    private static final Duration BACK = Duration.ofDays(730);

    private final ExchangeRounds rounds;
    private final RoundAccess access;
    private final GuestBook guests;
    private final AgreedMeasureListing steps;
    private final RoundCalendar calendar;
    private final CommitteeDirectory committees;
    private final CitedIndicators cited;
    private final JdbcClient jdbc;
    private final Clock clock;

    RoundListing(
            ExchangeRounds rounds,
            RoundAccess access,
            GuestBook guests,
            AgreedMeasureListing steps,
            RoundCalendar calendar,
            CommitteeDirectory committees,
            CitedIndicators cited,
            JdbcClient jdbc,
            Clock clock) {
        this.rounds = rounds;
        this.access = access;
        this.guests = guests;
        this.steps = steps;
        this.calendar = calendar;
        this.committees = committees;
        this.cited = cited;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page of the rounds that this person sees, the latest first. */
    public List<ExchangeRound> page(Actor.Person person, int offset, int limit) {
        Standing standing = access.standingOf(person);
        List<UUID> seen = committees.all().stream()
                .map(CommitteeRow::id)
                .filter(standing::seesInto)
                .toList();
        return rounds.latest(seen, offset, limit);
    }

    /** The committees for which this person may call a round. */
    public List<CommitteeRow> led(Actor.Person person) {
        return committees.rows(access.standingOf(person).run()).stream()
                .filter(CommitteeRow::isInOffice)
                .toList();
    }

    /** @throws NotFound where there is none, or none for this person */
    public ExchangeRoundView view(UUID id, Actor.Person person) {
        ExchangeRound round = rounds.find(id).orElseThrow(() -> new NotFound(Subject.Kind.EXCHANGE_ROUND, id));
        boolean leads = access.requireSight(round, person).runs(round.committee());
        return new ExchangeRoundView(
                round,
                rounds.topics(id),
                steps.of(id),
                calendar.find(id).orElseThrow(),
                rounds.practices(id),
                leads ? guests.of(id) : List.of(),
                committees.rows(rounds.reportedTo(id)).stream()
                        .map(CommitteeRow::name)
                        .sorted()
                        .toList(),
                leads);
    }

    /** The rounds among these ids, for other modules that show only what was checked. */
    public Map<UUID, ExchangeRound> rows(Collection<UUID> ids) {
        return ids.stream()
                .map(rounds::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(ExchangeRound::id, Function.identity()));
    }

    /** What several committees are working on, as public proposals of the last two years show; for those who lead. */
    public List<SharedTopic> shared(UUID id, Actor.Person person) {
        if (!view(id, person).leads()) {
            return List.of();
        }
        List<TopicFinder.Text> texts = jdbc.sql(
                        "select id, committee_id, title, tsvector_to_array(search_words(title || ' '"
                                + " || left(motion, 4000))) as stems from proposal where not closed and accepted_at > ?"
                                + " and state <> 'WITHDRAWN' order by accepted_at desc limit ?")
                .params(Timestamp.from(clock.instant().minus(BACK)), MOST_TEXTS)
                .query((row, number) -> new TopicFinder.Text(
                        new SharedTopic.Source(
                                row.getObject("id", UUID.class),
                                row.getObject("committee_id", UUID.class),
                                row.getString("title")),
                        stems((Object[]) row.getArray("stems").getArray()),
                        Set.of()))
                .list();
        Map<UUID, Set<CitedIndicator>> citedBy =
                cited.of(texts.stream().map(text -> text.source().proposal()).toList());
        return new TopicFinder(texts.stream()
                        .map(text -> new TopicFinder.Text(
                                text.source(),
                                text.stems(),
                                citedBy.getOrDefault(text.source().proposal(), Set.of())))
                        .toList())
                .topics();
    }

    private static Set<String> stems(Object[] stems) {
        return Arrays.stream(stems)
                .map(Objects::requireNonNull)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }
}
