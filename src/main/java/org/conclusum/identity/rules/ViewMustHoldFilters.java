package org.conclusum.identity.rules;

import java.util.regex.Pattern;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A saved view holds filters as an address writes them (RFC 3986, 3.4: query), and not another address. */
public record ViewMustHoldFilters(String query) implements Rule {

    private static final int LONGEST = 2_000;
    private static final Pattern PAIRS =
            Pattern.compile("[\\w.~%*-]+=[\\w.~%+!$'()*,;:@/?=-]*(&[\\w.~%*-]+=[\\w.~%+!$'()*,;:@/?=-]*)*");

    @Override
    public void check() {
        if (query.length() > LONGEST || !PAIRS.matcher(query).matches()) {
            throw new RuleViolated("rule.ViewMustHoldFilters");
        }
    }
}
