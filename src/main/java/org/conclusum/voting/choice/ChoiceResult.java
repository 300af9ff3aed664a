package org.conclusum.voting.choice;

import org.conclusum.voting.decision.DecisionResult;

/** The result of a choice: the decision on what leads, and how all options came out. */
public record ChoiceResult(DecisionResult decision, ChoiceFinding finding) {}
