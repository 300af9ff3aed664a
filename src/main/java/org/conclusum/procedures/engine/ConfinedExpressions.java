package org.conclusum.procedures.engine;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.jspecify.annotations.Nullable;

/** Expressions that see the variables of the case and the catalogue of steps, and nothing else of the program. */
class ConfinedExpressions extends JuelExpressionManager {

    private final Steps steps;

    ConfinedExpressions(Steps steps) {
        this.steps = steps;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver names = new CompositeELResolver();
        names.add(new VariableScopeElResolver());
        names.add(new VariableContextElResolver());
        names.add(new ReadOnlyMapELResolver(steps.byName()));
        names.add(new NoMembers());
        return names;
    }

    @Override
    protected FunctionMapper createFunctionMapper() {
        return new FunctionMapper() {
            @Override
            public java.lang.reflect.@Nullable Method resolveFunction(String prefix, String name) {
                return null;
            }
        };
    }
}
