package org.conclusum.voting.decision.json;

/** A decision case that cannot be read: where, and what is wrong. Nothing of it was guessed. */
public final class DecisionCaseMalformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String jsonPath;
    private final String problem;

    /** @param jsonPath such as {@code $.seats[3].weight} */
    public DecisionCaseMalformed(String jsonPath, String problem) {
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
