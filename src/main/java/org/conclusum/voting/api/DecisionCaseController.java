package org.conclusum.voting.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.conclusum.committees.rules.LocatedJson;
import org.conclusum.identity.SignedIn;
import org.conclusum.identity.programs.RequestBody;
import org.conclusum.identity.programs.RequestLimit;
import org.conclusum.voting.decision.DerivationTexts;
import org.conclusum.voting.decision.Evaluation;
import org.conclusum.voting.decision.json.CaseBatch;
import org.conclusum.voting.decision.json.DecisionCaseJson;
import org.conclusum.voting.decision.json.WeightCase;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Decides cases that somebody sends: one, or an array of up to 10,000, at most 20 MB. Results come in the same order,
 * one or an array as the cases did. Cases know nothing of each other, so all cores share them. Nothing is stored.
 */
@RestController
@RequestMapping(path = "/api/v1/decision-cases", produces = MediaType.APPLICATION_JSON_VALUE)
class DecisionCaseController {

    static final int MOST_CASES = 10_000;
    static final int MOST_BYTES = 20 * 1024 * 1024;

    private final SignedIn signedIn;
    private final RequestLimit limit;

    DecisionCaseController(SignedIn signedIn, RequestLimit limit) {
        this.signedIn = signedIn;
        this.limit = limit;
    }

    /** Decides cases; the derivations are in English where the client prefers it, else in German. */
    @PostMapping(path = "/evaluate", consumes = MediaType.APPLICATION_JSON_VALUE)
    JsonNode evaluate(HttpServletRequest request) throws IOException {
        DerivationTexts texts = new DerivationTexts(RequestBody.language(request));
        return answer(
                request,
                DecisionCaseJson::read,
                decisionCase -> DecisionCaseJson.write(Evaluation.of(decisionCase), texts));
    }

    /** Reckons how many votes populations give. */
    @PostMapping(path = "/weights", consumes = MediaType.APPLICATION_JSON_VALUE)
    JsonNode weights(HttpServletRequest request) throws IOException {
        return answer(request, WeightCase::read, WeightCase::result);
    }

    private <T> JsonNode answer(
            HttpServletRequest request, Function<LocatedJson, T> reading, Function<T, ? extends JsonNode> deciding)
            throws IOException {
        limit.take(signedIn.person());
        CaseBatch<T> batch = CaseBatch.read(RequestBody.read(request, MOST_BYTES), MOST_CASES, reading);
        List<? extends JsonNode> results =
                batch.cases().parallelStream().map(deciding).toList();
        if (batch.single()) {
            return results.getFirst();
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode(results.size());
        results.forEach(array::add);
        return array;
    }
}
