package org.conclusum.kernel;

/** One rule of law or bylaw, named as a sentence; a method of an aggregate opens with the rules it obeys. */
@FunctionalInterface
public interface Rule {

    /**
     * Does nothing where the rule is kept.
     *
     * @throws RuleViolated where it is broken, with the sentence for the person
     */
    void check();

    /** Checks the rules in order; the first that is broken speaks. */
    static void checkAll(Rule... rules) {
        for (Rule rule : rules) {
            rule.check();
        }
    }
}
