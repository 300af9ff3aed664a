package org.conclusum.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.conclusum.testing.ApplicationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Timeout(60)
class LiveUpdatesTests {

    private static final int PATIENCE_SECONDS = 20;

    private record Renamed(UUID committee) implements DomainEvent {
        @Override
        public Actor actor() {
            return new Actor.Procedure("test");
        }

        @Override
        public List<Subject> subjects() {
            return List.of(new Subject(Subject.Kind.COMMITTEE, committee));
        }
    }

    /** A page that runs at once what it is asked to run. */
    private static class OpenPage extends UI {
        @Override
        public Future<Void> access(Command command) {
            command.execute();
            return CompletableFuture.completedFuture(null);
        }
    }

    private static class ClosedPage extends UI {
        @Override
        public Future<Void> access(Command command) {
            throw new UIDetachedException();
        }
    }

    @Autowired
    private LiveUpdates updates;

    @Autowired
    private RecentChanges recent;

    @Autowired
    private ChangeListener listener;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final BlockingQueue<String> refreshed = new LinkedBlockingQueue<>();
    private final UUID subject = UUID.randomUUID();

    @Test
    void refreshesWhatShowsTheSubjectOnceTheChangeIsCommitted() throws InterruptedException {
        follow(new OpenPage(), subject, "page");
        awaitListening();

        transaction.executeWithoutResult(open -> {
            events.publishEvent(new Renamed(subject));
            assertThat(refreshed).isEmpty();
        });

        assertThat(next()).isEqualTo("page");
    }

    @Test
    void staysSilentAboutChangesThatWereRolledBackAndAboutOtherSubjects() throws InterruptedException {
        follow(new OpenPage(), subject, "page");
        UUID marker = UUID.randomUUID();
        follow(new OpenPage(), marker, "marker");
        awaitListening();

        transaction.executeWithoutResult(open -> {
            events.publishEvent(new Renamed(subject));
            open.setRollbackOnly();
        });
        transaction.executeWithoutResult(open -> events.publishEvent(new Renamed(UUID.randomUUID())));
        transaction.executeWithoutResult(open -> events.publishEvent(new Renamed(marker)));

        assertThat(next()).isEqualTo("marker");
    }

    @Test
    void followsAgainAfterTheComponentWasTakenOffThePageAndPutBack() {
        UI page = new OpenPage();
        int before = updates.following();
        Div part = follow(page, subject, "page");
        assertThat(updates.following()).isEqualTo(before + 1);

        page.remove(part);
        assertThat(updates.following()).isEqualTo(before);
        updates.changed(subject);
        assertThat(refreshed).isEmpty();

        page.add(part);
        updates.changed(subject);
        assertThat(refreshed).containsExactly("page");
        page.remove(part);
        assertThat(updates.following()).isEqualTo(before);
    }

    @Test
    void aPartLearnsBeforeItIsSeenOfWhatChangedAfterItWasRead() {
        UI page = new OpenPage();
        recent.readingBegins();
        updates.changed(subject);
        follow(page, subject, "page");
        follow(page, UUID.randomUUID(), "other");
        assertThat(refreshed).isEmpty();

        respond(page);

        assertThat(refreshed).containsExactly("page");
        respond(page);
        assertThat(refreshed).hasSize(1);
    }

    @Test
    void aPartIsNotReadAgainForWhatChangedBefore() {
        UI page = new OpenPage();
        updates.changed(subject);
        recent.readingBegins();
        follow(page, subject, "page");
        recent.readingEnds();
        updates.changed(UUID.randomUUID());

        respond(page);

        assertThat(refreshed).isEmpty();
    }

    @Test
    void aPartThatWasBuiltWhileTheConnectionWasLostIsReadAgain() {
        UI page = new OpenPage();
        recent.readingBegins();
        updates.anythingMayHaveChanged();
        follow(page, subject, "page");

        respond(page);

        assertThat(refreshed).containsExactly("page");
    }

    @Test
    void ofManyChangesItIsKnownThatSomethingIsForgotten() {
        recent.readingBegins();
        updates.changed(subject);
        for (int other = 0; other < 11; other++) {
            updates.changed(Stream.generate(UUID::randomUUID).limit(1_000).toList());
        }
        UI page = new OpenPage();
        follow(page, subject, "page");

        respond(page);

        assertThat(refreshed).containsExactly("page");
    }

    @AfterEach
    void nothingIsReadAnyMore() {
        recent.readingEnds();
    }

    private static void respond(UI page) {
        page.getInternals().getStateTree().runExecutionsBeforeClientResponse();
    }

    @Test
    void aClosedPageKeepsNobodyElseFromBeingRefreshed() {
        follow(new ClosedPage(), subject, "closed");
        follow(new OpenPage(), subject, "open");

        updates.changed(subject);

        assertThat(refreshed).containsExactly("open");
    }

    @Test
    void opensALostConnectionAnewAndRefreshesEverythingThatMayHaveMissedAChange() throws InterruptedException {
        awaitListening();
        follow(new OpenPage(), subject, "page");
        int lost = listener.backend();

        jdbc.sql("select pg_terminate_backend(?)").param(lost).query().singleRow();

        assertThat(next()).isEqualTo("page");
        assertThat(listener.backend()).isNotZero().isNotEqualTo(lost);
        transaction.executeWithoutResult(open -> events.publishEvent(new Renamed(subject)));
        assertThat(next()).isEqualTo("page");
    }

    private Div follow(UI page, UUID followed, String name) {
        Div part = new Div();
        updates.refresh(part, followed, () -> refreshed.add(name));
        page.add(part);
        return part;
    }

    /** The application has started long ago in most runs; in the first test the listener may still be connecting. */
    private void awaitListening() {
        while (listener.backend() == 0) {
            Thread.onSpinWait();
        }
    }

    private @Nullable String next() throws InterruptedException {
        return refreshed.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
