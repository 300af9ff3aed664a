package org.conclusum.kernel;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A thread of its own for work that takes long, so that nothing else waits for it and no two pieces share the memory.
 * It is woken as often as one likes: at most one further look waits while the work is under way.
 */
public final class SlowWork implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

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

    /** Has the thread look whether there is something to do. */
    public void wake() {
        thread.execute(work);
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
