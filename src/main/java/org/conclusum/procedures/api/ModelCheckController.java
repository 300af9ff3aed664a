package org.conclusum.procedures.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.SignedIn;
import org.conclusum.identity.programs.RequestBody;
import org.conclusum.identity.programs.RequestLimit;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.check.Finding;
import org.conclusum.procedures.check.ModelReview;
import org.conclusum.procedures.models.ModelChecking;
import org.conclusum.procedures.xml.XmlReading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Looks through a model (BPMN 2.0 or DMN 1.3) that an administrator sends, at most 2 MB, and says what speaks against
 * its release. Nothing of it is stored or run.
 */
@RestController
class ModelCheckController {

    private final SignedIn signedIn;
    private final RequestLimit limit;
    private final ModelChecking checking;
    private final AccountDirectory accounts;

    ModelCheckController(SignedIn signedIn, RequestLimit limit, ModelChecking checking, AccountDirectory accounts) {
        this.signedIn = signedIn;
        this.limit = limit;
        this.checking = checking;
        this.accounts = accounts;
    }

    /** The sentences are in the language that the client prefers, else in that of the account. */
    @PostMapping(path = "/api/v1/processes/check", produces = MediaType.APPLICATION_JSON_VALUE)
    Answer check(HttpServletRequest request) throws IOException {
        Actor.Person person = signedIn.person();
        checking.require(person);
        limit.take(person);
        ModelReview review = checking.review(RequestBody.read(request, XmlReading.MOST_BYTES), person);
        Locale language = language(request, person);
        return new Answer(
                review.deployable(),
                review.findings().stream()
                        .map(finding -> Line.of(finding, language))
                        .toList());
    }

    private Locale language(HttpServletRequest request, Actor.Person person) {
        return request.getHeader("Accept-Language") != null
                ? RequestBody.language(request)
                : accounts.find(person.account())
                        .map(AccountRow::language)
                        .map(Locale::forLanguageTag)
                        .orElse(Locale.GERMAN);
    }

    record Answer(boolean deployable, List<Line> findings) {}

    record Line(String rule, String severity, @Nullable String element, int line, String message) {

        static Line of(Finding finding, Locale language) {
            return new Line(
                    finding.rule(),
                    finding.severity().code(),
                    finding.element(),
                    finding.line(),
                    finding.message(language));
        }
    }
}
