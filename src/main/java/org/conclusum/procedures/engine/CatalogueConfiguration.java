package org.conclusum.procedures.engine;

import org.conclusum.procedures.catalogue.Catalogue;
import org.conclusum.procedures.check.ModelInspection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue of this program, and the check by it. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    Catalogue catalogue(Steps steps) {
        return Catalogue.of(steps.list(), ShippedModels.trees());
    }

    @Bean
    ModelInspection modelInspection(Catalogue catalogue) {
        return new ModelInspection(catalogue);
    }
}
