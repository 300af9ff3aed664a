package org.conclusum.scenarios.analysis;

/** What is rated: how one projection goes with another, or acts on it. */
public record Pair(Choice of, Choice on) {

    public static Pair of(int factor, int projection, int other, int otherProjection) {
        return new Pair(new Choice(factor, projection), new Choice(other, otherProjection));
    }
}
