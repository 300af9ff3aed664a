package org.conclusum.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets people act at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Runs all of them from one moment on and waits until they are done; what fails, fails the test. */
    public static void run(Runnable... actions) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(actions.length)) {
            List<Future<?>> results = new ArrayList<>();
            for (Runnable action : actions) {
                Callable<Void> task = () -> {
                    start.await();
                    action.run();
                    return null;
                };
                results.add(threads.submit(task));
            }
            start.countDown();
            for (Future<?> result : results) {
                result.get();
            }
        }
    }
}
