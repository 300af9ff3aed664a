package org.conclusum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void spellsTheSameContentTheSameWay() {
        String one = CanonicalJson.of(
                JSON.readTree("{\"b\": [1, {\"y\": null, \"x\": true}], \"a\": \"Görlitz \\\"A\\\"\"}"));
        String other =
                CanonicalJson.of(JSON.readTree("{\"a\":\"Görlitz \\\"A\\\"\",\"b\":[1,{\"x\":true,\"y\":null}]}"));
        assertThat(one).isEqualTo(other).isEqualTo("{\"a\":\"Görlitz \\\"A\\\"\",\"b\":[1,{\"x\":true,\"y\":null}]}");
    }

    @Test
    void tellsDifferentContentApart() {
        assertThat(CanonicalJson.of(JSON.readTree("{\"a\":[1,2]}")))
                .isNotEqualTo(CanonicalJson.of(JSON.readTree("{\"a\":[2,1]}")));
    }

    @Test
    void spellsTextsAsJsonDoes() {
        StringBuilder every = new StringBuilder("\uD83D\uDE00\u2028\u2029/");
        for (char each = 0; each < 0x300; each++) {
            every.append(each);
        }
        assertThat(CanonicalJson.of(JSON.getNodeFactory().stringNode(every.toString())))
                .isEqualTo(JSON.writeValueAsString(every.toString()));
    }

    @Test
    void spellsWhatIsEmpty() {
        assertThat(CanonicalJson.of(JSON.readTree("{\"b\":{},\"a\":[]}"))).isEqualTo("{\"a\":[],\"b\":{}}");
    }
}
