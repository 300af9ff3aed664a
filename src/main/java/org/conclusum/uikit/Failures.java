package org.conclusum.uikit;

import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns what went wrong into a sentence for the person; what nobody foresaw is logged with an id that the person sees. */
public class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            LOG.debug("the browser has gone: {}", failure.toString());
            return;
        }
        Messages.failed(sentence(failure, Texts.locale()));
    }

    /** The sentence for a failure, in this language. */
    public static String sentence(Throwable failure, Locale locale) {
        return switch (known(failure)) {
            case RuleViolated rule ->
                Texts.text(
                        locale,
                        rule.messageKey(),
                        rule.arguments().stream().map(Failures::inWords).toArray());
            case ChangedMeanwhile changed -> Texts.text(locale, "uikit.failure.changedBy", changed.by());
            case OptimisticLockingFailureException lost -> Texts.text(locale, "uikit.failure.changed");
            case NotPermitted refused -> Texts.text(locale, "uikit.failure.notPermitted");
            case NotFound missing -> Texts.text(locale, "uikit.failure.notFound");
            case Throwable other -> unforeseen(other, locale);
        };
    }

    /** What a person is told about, from under the wrappings that it came in. */
    private static Throwable known(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(Failures::isForeseen)
                .findFirst()
                .orElseGet(() -> DefaultErrorHandler.findRelevantThrowable(failure));
    }

    private static boolean isForeseen(Throwable failure) {
        return failure instanceof RuleViolated
                || failure instanceof ChangedMeanwhile
                || failure instanceof OptimisticLockingFailureException
                || failure instanceof NotPermitted
                || failure instanceof NotFound;
    }

    private static Object inWords(Object argument) {
        return switch (argument) {
            case LocalDate day -> Formats.date(day);
            case Instant moment -> Formats.dateTime(moment);
            default -> argument;
        };
    }

    private static String unforeseen(Throwable cause, Locale locale) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("failure {}", id, cause);
        return Texts.text(locale, "uikit.failure.unforeseen", id);
    }
}
