package org.conclusum.voting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.RuleBook;
import org.conclusum.committees.rules.BurdenConsent;
import org.conclusum.committees.rules.Majority;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.statements.StatementLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rules under which a motion is voted on: those of the rule book, and the yes of the municipalities that bear its
 * burden, where the rule book asks for that. They are frozen with the ballot.
 */
@Component
class Burdens {

    private final ProposalLookup proposals;
    private final StatementLookup statements;

    Burdens(ProposalLookup proposals, StatementLookup statements) {
        this.proposals = proposals;
        this.statements = statements;
    }

    RulesInForce rules(RuleBook book, @Nullable UUID proposal, Question question, List<Elector> electorate) {
        RulesInForce rules = RulesInForce.of(book);
        if (proposal == null || !question.options().isEmpty()) {
            return rules;
        }
        Set<String> burdened = bearing(book.procedure().burden(), proposal);
        burdened.retainAll(electorate.stream().map(Elector::unit).collect(Collectors.toSet()));
        if (burdened.isEmpty()) {
            return rules;
        }
        Majority majority = rules.decision().majority();
        Set<String> required = new LinkedHashSet<>(majority.requiredYes());
        burdened.stream().sorted().forEach(required::add);
        return rules.with(majority.withRequiredYes(new ArrayList<>(required)));
    }

    /** Those that still have to agree. */
    private Set<String> bearing(BurdenConsent consent, UUID proposal) {
        return switch (consent) {
            case NOT_NEEDED -> new HashSet<>();
            case VOTE -> new HashSet<>(proposals.text(proposal).burdened());
            case STATEMENT -> {
                Set<String> burdened = new HashSet<>(proposals.text(proposal).burdened());
                burdened.removeAll(statements.agreedTo(proposal));
                yield burdened;
            }
        };
    }
}
