package org.conclusum.voting.decision;

/** A decision case whose parts do not fit each other: where, and what is wrong. */
public final class InconsistentCase extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String jsonPath;
    private final String problem;

    InconsistentCase(String jsonPath, String problem) {
        super(jsonPath + ": " + problem);
        this.jsonPath = jsonPath;
        this.problem = problem;
    }

    /** The place in the exchange format, such as {@code $.ballots['s99']}. */
    public String jsonPath() {
        return jsonPath;
    }

    public String problem() {
        return problem;
    }
}
