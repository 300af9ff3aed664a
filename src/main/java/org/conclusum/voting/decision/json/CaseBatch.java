package org.conclusum.voting.decision.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.conclusum.committees.rules.JsonMalformed;
import org.conclusum.committees.rules.LocatedJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a client sends: one case, or an array of them. Cases are read one after the other, so that only one at a time
 * stands in memory as JSON.
 *
 * @param single whether the one case came without an array
 */
public record CaseBatch<T>(boolean single, List<T> cases) {

    /** More cases than are taken at once. */
    public static final class TooManyCases extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int most;

        TooManyCases(int most) {
            super("more than " + most + " cases");
            this.most = most;
        }

        public int most() {
            return most;
        }
    }

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    /**
     * Reads a batch from UTF-8 text.
     *
     * @throws DecisionCaseMalformed with the path of what is wrong
     * @throws TooManyCases where there are more than {@code most}
     */
    public static <T> CaseBatch<T> read(byte[] json, int most, Function<LocatedJson, T> reading) {
        try (JsonParser parser = STRICT.createParser(json)) {
            boolean single = parser.nextToken() != JsonToken.START_ARRAY;
            List<T> cases = single ? List.of(one(parser, "$", reading)) : array(parser, most, reading);
            if (parser.nextToken() != null) {
                throw new DecisionCaseMalformed("$", "is followed by something else");
            }
            return new CaseBatch<>(single, cases);
        } catch (JacksonException notJson) {
            throw new DecisionCaseMalformed("$", "is not JSON: " + notJson.getOriginalMessage());
        } catch (JsonMalformed malformed) {
            throw new DecisionCaseMalformed(malformed.jsonPath(), malformed.problem());
        }
    }

    private static <T> List<T> array(JsonParser parser, int most, Function<LocatedJson, T> reading) {
        List<T> cases = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (cases.size() == most) {
                throw new TooManyCases(most);
            }
            cases.add(one(parser, "$[" + cases.size() + "]", reading));
        }
        return cases;
    }

    private static <T> T one(JsonParser parser, String path, Function<LocatedJson, T> reading) {
        if (parser.currentToken() == null) {
            throw new DecisionCaseMalformed(path, "is empty");
        }
        JsonNode node = parser.readValueAsTree();
        return reading.apply(new LocatedJson(path, node));
    }
}
