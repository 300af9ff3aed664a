package org.conclusum.scenarios.analysis;

/** Somebody ended an analysis before it was done. */
public class AnalysisCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AnalysisCancelled() {
        super("the analysis was cancelled");
    }
}
