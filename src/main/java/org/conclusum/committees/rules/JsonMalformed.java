package org.conclusum.committees.rules;

/** JSON that does not say what its format asks for: where, and what is wrong. */
public final class JsonMalformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String jsonPath;
    private final String problem;

    /** @param jsonPath such as {@code $.seats[3].weight} */
    public JsonMalformed(String jsonPath, String problem) {
        super(jsonPath + ": " + problem);
        this.jsonPath = jsonPath;
        this.problem = problem;
    }

    public String jsonPath() {
        return jsonPath;
    }

    public String problem() {
        return problem;
    }
}
