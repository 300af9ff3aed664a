package org.conclusum.meetings.binder;

import org.springframework.stereotype.Component;

/** Lets a test go on with all binders made that were asked for. */
@Component
public class BuiltBinders {

    private final BinderBuilding building;

    BuiltBinders(BinderBuilding building) {
        this.building = building;
    }

    public void all() {
        building.buildAll();
    }
}
