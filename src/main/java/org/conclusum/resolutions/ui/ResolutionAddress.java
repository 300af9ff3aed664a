package org.conclusum.resolutions.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;

/** Reads the resolution or measure from the address of a page. */
public final class ResolutionAddress {

    public static final String RESOLUTION = "resolution";
    static final String MEASURE = "measure";

    private ResolutionAddress() {}

    /**
     * The id under this name.
     *
     * @throws NotFound where the address names none
     */
    public static UUID of(BeforeEnterEvent event, String name) {
        String written = event.getRouteParameters().get(name).orElse("");
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(MEASURE.equals(name) ? Subject.Kind.MEASURE : Subject.Kind.RESOLUTION, written);
        }
    }
}
