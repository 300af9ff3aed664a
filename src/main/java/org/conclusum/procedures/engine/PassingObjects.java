package org.conclusum.procedures.engine;

import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.value.ObjectValue;

/** Objects may pass from one step to the next within a turn, but are never written into the database. */
class PassingObjects extends JavaObjectSerializer {

    @Override
    public void writeValue(ObjectValue value, ValueFields fields) {
        if (!value.isTransient()) {
            throw new IllegalArgumentException("An object is not stored with a case: " + value.getObjectTypeName());
        }
    }
}
