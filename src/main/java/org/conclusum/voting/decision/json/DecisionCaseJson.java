package org.conclusum.voting.decision.json;

import java.util.Locale;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.DecisionRulesJson;
import org.conclusum.committees.rules.JsonMalformed;
import org.conclusum.committees.rules.LocatedJson;
import org.conclusum.voting.decision.DecisionCase;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.decision.DerivationTexts;
import org.conclusum.voting.decision.InconsistentCase;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads decision cases and writes their results in the exchange format. */
public final class DecisionCaseJson {

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private DecisionCaseJson() {}

    /**
     * Reads a case from its text; a field that stands twice is refused.
     *
     * @throws DecisionCaseMalformed with the path of what is wrong, {@code $} if the text is no JSON
     */
    public static DecisionCase read(String json) {
        try {
            return read(STRICT.readTree(json));
        } catch (JacksonException notJson) {
            throw new DecisionCaseMalformed("$", "is not JSON: " + notJson.getOriginalMessage());
        }
    }

    /** @throws DecisionCaseMalformed with the path of what is wrong */
    public static DecisionCase read(JsonNode json) {
        return read(LocatedJson.root(json));
    }

    /** @throws DecisionCaseMalformed with the path of what is wrong */
    public static DecisionCase read(LocatedJson json) {
        try {
            return DecisionCaseReader.read(json);
        } catch (JsonMalformed malformed) {
            throw new DecisionCaseMalformed(malformed.jsonPath(), malformed.problem());
        } catch (InconsistentCase inconsistent) {
            throw new DecisionCaseMalformed(
                    json.path() + inconsistent.jsonPath().substring(1), inconsistent.problem());
        }
    }

    /** Writes a result; numbers of votes as texts, the derivation as sentences of the language. */
    public static ObjectNode write(DecisionResult result, Locale locale) {
        return write(result, new DerivationTexts(locale));
    }

    /** Writes a result with its derivation in these words. */
    public static ObjectNode write(DecisionResult result, DerivationTexts texts) {
        return DecisionResultWriter.write(result, texts);
    }

    /** Writes a case; what is written reads back equal. */
    public static ObjectNode write(DecisionCase decisionCase) {
        return DecisionCaseWriter.write(decisionCase);
    }

    public static ObjectNode write(DecisionRules rules) {
        return DecisionRulesJson.write(rules);
    }
}
