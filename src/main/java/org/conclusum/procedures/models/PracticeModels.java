package org.conclusum.procedures.models;

import java.util.List;
import java.util.Locale;
import org.conclusum.exchange.ModelDesk;
import org.conclusum.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Models that travel with practices, under the same check as those that are drawn here. Asks for the engine only when it
 * is needed: the engine's own steps lead to practices.
 */
@Component
class PracticeModels implements ModelDesk {

    private final ObjectProvider<ModelChecking> checking;
    private final ObjectProvider<ModelManagement> management;
    private final ObjectProvider<ModelListing> listing;

    PracticeModels(
            ObjectProvider<ModelChecking> checking,
            ObjectProvider<ModelManagement> management,
            ObjectProvider<ModelListing> listing) {
        this.checking = checking;
        this.management = management;
        this.listing = listing;
    }

    @Override
    public List<String> problems(byte[] file, Locale language) {
        return checking.getObject().problems(file, language);
    }

    @Override
    public boolean mayAdopt(Actor.Person person) {
        return listing.getObject().mayChange(person);
    }

    @Override
    public String adopt(byte[] file, String note, Actor.Person person) {
        return "admin/processes/drafts/" + management.getObject().takeOver(file, note, person);
    }
}
