package org.conclusum.launcher;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says a refused start in its one line; any other failure is left to Spring Boot's own report. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusalReporter implements SpringBootExceptionReporter {

    @SuppressWarnings("UnusedVariable") // Spring Boot calls the constructor with the context
    RefusalReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        if (!(failure instanceof StartRefused)) {
            return false;
        }
        System.err.println(failure.getMessage());
        return true;
    }
}
