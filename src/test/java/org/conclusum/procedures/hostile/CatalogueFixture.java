package org.conclusum.procedures.hostile;

import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.conclusum.procedures.catalogue.AutomaticStep;
import org.conclusum.procedures.catalogue.Catalogue;
import org.conclusum.procedures.engine.ShippedModels;
import org.conclusum.procedures.engine.Step;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The catalogue as the program has it, without the program. */
public final class CatalogueFixture {

    private CatalogueFixture() {}

    public static Catalogue catalogue() {
        return Catalogue.of(steps(), ShippedModels.trees());
    }

    private static List<AutomaticStep> steps() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Step.class));
        return scanner.findCandidateComponents("org.conclusum.procedures").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(name, null))
                .filter(type -> type.isAnnotationPresent(Component.class))
                .map(CatalogueFixture::step)
                .toList();
    }

    private static AutomaticStep step(Class<?> type) {
        Step step = (Step) mock(type, CALLS_REAL_METHODS);
        return new AutomaticStep(type.getAnnotation(Component.class).value(), step.processes(), step.needs());
    }
}
