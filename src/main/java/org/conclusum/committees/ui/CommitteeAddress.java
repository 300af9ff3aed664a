package org.conclusum.committees.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEvent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;

/** Ids and days in the addresses of these pages. */
final class CommitteeAddress {

    static final String DAY = "day";

    private CommitteeAddress() {}

    static UUID id(BeforeEnterEvent event, String parameter) {
        String text = event.getRouteParameters().get(parameter).orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(Subject.Kind.COMMITTEE, text);
        }
    }

    /** The day of the address, or this one. */
    static LocalDate day(BeforeEvent event, LocalDate today) {
        String text =
                event.getLocation().getQueryParameters().getSingleParameter(DAY).orElse("");
        if (text.isEmpty()) {
            return today;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new NotFound(Subject.Kind.COMMITTEE, text);
        }
    }
}
