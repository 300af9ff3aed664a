package org.conclusum.resolutions;

import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the adopted motion to the closed resolution; each command checks the permission first. */
@Service
@Transactional
public class ResolutionManagement {

    /** The procedure issues the resolution of an adopted ballot, with number and extract. A second call answers the same resolution. */
    public UUID issue(UUID ballot, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Gives out a measure; the office of the committee may. */
    public UUID addMeasure(UUID resolution, NewMeasure measure, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The office states that the measures are complete. */
    public void measuresDefined(UUID resolution, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The owner, or the office for it, reports. */
    public void report(UUID measure, MeasureReport report, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The procedure reminds the owner. Does nothing when the measure is done. */
    public void remind(UUID measure, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The procedure puts an overdue measure before the chair. Does nothing when the measure is done. */
    public void escalate(UUID measure, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The office closes a resolution that was carried out, with a completion note. */
    public void close(UUID resolution, String note, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
