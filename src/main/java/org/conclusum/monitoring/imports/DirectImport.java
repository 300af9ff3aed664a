package org.conclusum.monitoring.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.springframework.stereotype.Service;

/** Reads a file while the caller waits: for programs. Each step is a transaction of its own. */
@Service
public class DirectImport {

    private final ImportOffice office;
    private final ImportSteps steps;
    private final ImportManagement management;

    DirectImport(ImportOffice office, ImportSteps steps, ImportManagement management) {
        this.office = office;
        this.steps = steps;
        this.management = management;
    }

    /** @throws org.conclusum.kernel.NotPermitted where the actor may bring no figures; said before a file is received */
    public void require(Actor actor) {
        office.require(actor);
    }

    /**
     * Says what an import would do, and leaves nothing behind.
     *
     * @throws FlatFileRefused where the file as a whole is not taken
     */
    public ImportCheck check(ImportOrder order, InputStream file, Actor actor) throws IOException, FlatFileRefused {
        office.require(actor);
        return steps.check(FigureFile.flat(order, file), new ImportProgress(Long.MAX_VALUE));
    }

    /**
     * Reads a file and takes its figures over where no row is rejected; else it stands in the list of imports as
     * refused, and no figure has changed.
     *
     * @throws FlatFileRefused where the file as a whole is not taken
     */
    public ImportCheck take(ImportOrder order, InputStream file, Actor actor) throws IOException, FlatFileRefused {
        UUID id = management.open(order, actor);
        ImportCheck check = steps.read(id, FigureFile.flat(order, file), new ImportProgress(Long.MAX_VALUE));
        if (check.comparison() != null) {
            management.apply(id, actor);
        }
        return check;
    }
}
