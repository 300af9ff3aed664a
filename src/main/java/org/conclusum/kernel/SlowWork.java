package org.conclusum.kernel;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread of its own for work that takes long, so that nothing else waits for it and no two pieces share the memory.
 * It is woken as often as one likes: at most one further look waits while the work is under way.
 */
public final class SlowWork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SlowWork.class);
    private static final int PATIENCE_SECONDS = 10;
    private static final int ATTEMPTS = 3;

    private final ThreadPoolExecutor thread;
    private final Runnable work;

    public SlowWork(String name, Runnable work) {
        this.work = work;
        this.thread = new ThreadPoolExecutor(
                0,
                1,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(1),
                task -> {
                    Thread worker = new Thread(task, name);
                    worker.setDaemon(true);
                    worker.setPriority(Thread.MIN_PRIORITY);
                    return worker;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Work that is claimed piece by piece. */
    public static <T> SlowWork claimed(String name, ClaimedWork<T> pieces) {
        return new SlowWork(name, () -> doAll(pieces));
    }

    /** Has the thread look whether there is something to do. */
    public void wake() {
        thread.execute(this::doNow);
    }

    /** Does what there is to do in the thread of the caller, after what is under way. */
    public synchronized void doNow() {
        work.run();
    }

    private static <T> void doAll(ClaimedWork<T> pieces) {
        for (Optional<T> next = pieces.claim();
                next.isPresent() && !Thread.currentThread().isInterrupted();
                next = pieces.claim()) {
            doOne(pieces, next.get());
        }
    }

    private static <T> void doOne(ClaimedWork<T> pieces, T piece) {
        if (pieces.attempts(piece) > ATTEMPTS) {
            pieces.fail(piece);
            return;
        }
        try {
            pieces.work(piece);
        } catch (WorkGivenUp unwanted) {
            LOG.debug("{} is not wanted any more", pieces.nameOf(piece));
        } catch (Exception failed) {
            LOG.error("{} failed", pieces.nameOf(piece), failed);
            pieces.fail(piece);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the work does not end");
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
