package org.conclusum.procedures.models;

import java.util.List;
import java.util.Locale;
import org.conclusum.exchange.ModelDesk;
import org.conclusum.kernel.Actor;
import org.springframework.stereotype.Component;

/** Models that travel with practices, under the same check as those that are drawn here. */
@Component
class PracticeModels implements ModelDesk {

    private final ModelChecking checking;
    private final ModelManagement management;
    private final ModelListing listing;

    PracticeModels(ModelChecking checking, ModelManagement management, ModelListing listing) {
        this.checking = checking;
        this.management = management;
        this.listing = listing;
    }

    @Override
    public List<String> problems(byte[] file, Locale language) {
        return checking.problems(file, language);
    }

    @Override
    public boolean mayAdopt(Actor.Person person) {
        return listing.mayChange(person);
    }

    @Override
    public String adopt(byte[] file, String note, Actor.Person person) {
        return "admin/processes/drafts/" + management.takeOver(file, note, person);
    }
}
