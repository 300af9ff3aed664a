package org.conclusum.monitoring.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.conclusum.identity.SignedIn;
import org.conclusum.identity.programs.RequestLimit;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.imports.DirectImport;
import org.conclusum.monitoring.imports.ImportCheck;
import org.conclusum.monitoring.imports.ImportOrder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * Takes flat files of GENESIS from offices. Parameters are read from the address alone: the body is not touched before
 * it is known who sends it.
 */
@RestController
class GenesisImportController {

    private final DirectImport imports;
    private final SignedIn signedIn;
    private final RequestLimit limit;
    private final Clock clock;

    GenesisImportController(DirectImport imports, SignedIn signedIn, RequestLimit limit, Clock clock) {
        this.imports = imports;
        this.signedIn = signedIn;
        this.limit = limit;
        this.clock = clock;
    }

    @PostMapping(
            path = "/api/v1/imports/genesis",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> take(HttpServletRequest request) throws IOException, FlatFileRefused {
        Actor.Person person = signedIn.person();
        limit.take(person);
        imports.require(person);
        Asked asked = Asked.of(request);
        MultipartFile sent = file(request);
        ImportOrder order = new ImportOrder(
                Objects.requireNonNullElse(sent.getOriginalFilename(), ""),
                asked.source(),
                LocalDate.now(clock.withZone(LegalTime.ZONE)),
                "");
        Locale language = ImportProblems.language(request);
        try (InputStream file = sent.getInputStream()) {
            if (asked.dryRun()) {
                return ResponseEntity.ok(ImportJson.of(imports.check(order, file, person), language));
            }
            ImportCheck check = imports.take(order, file, person);
            return check.comparison() == null
                    ? ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                            .body(ImportProblems.refused(check.count().rejections(), language))
                    : ResponseEntity.ok(ImportJson.of(check, language));
        }
    }

    /** The file, whatever its part is called, as long as it is the only one. */
    private static MultipartFile file(HttpServletRequest request) {
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts == null) {
            throw new Misasked("The body is not multipart/form-data.");
        }
        List<MultipartFile> files = parts.getMultiFileMap().values().stream()
                .flatMap(Collection::stream)
                .toList();
        if (files.size() != 1) {
            throw new Misasked("Exactly one file is taken, in a part named file; " + files.size() + " came.");
        }
        return files.getFirst();
    }

    /** What stands in the address. */
    private record Asked(boolean dryRun, String source) {

        static Asked of(HttpServletRequest request) {
            MultiValueMap<String, String> parameters = UriComponentsBuilder.newInstance()
                    .query(request.getQueryString())
                    .build()
                    .getQueryParams();
            String dryRun = Objects.requireNonNullElse(parameters.getFirst("dryRun"), "false");
            if (!dryRun.equals("true") && !dryRun.equals("false")) {
                throw new Misasked("dryRun is true or false, not " + dryRun + ".");
            }
            return new Asked(
                    dryRun.equals("true"),
                    Objects.requireNonNullElse(parameters.getFirst("source"), ImportOrder.USUAL_SOURCE));
        }
    }

    /** A request that cannot be understood. */
    static final class Misasked extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Misasked(String problem) {
            super(problem);
        }
    }
}
