package org.conclusum.voting.api;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Describes the interface for programs (OpenAPI 3.1), to everybody. */
@RestController
class DescriptionController {

    @GetMapping(path = "/api/v1/openapi.yaml", produces = "application/yaml")
    Resource description() {
        return new ClassPathResource("api/openapi.yaml");
    }
}
