package org.conclusum.exchange.rules;

import java.util.regex.Pattern;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/** A guest is written to at one plain address, or not at all. */
public record GuestAddressMustBeValid(@Nullable String address) implements Rule {

    public static final int LONGEST = 254;

    private static final Pattern PLAIN = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+");

    @Override
    public void check() {
        if (address != null
                && (address.length() > LONGEST || !PLAIN.matcher(address).matches())) {
            throw new RuleViolated("rule.GuestAddressMustBeValid");
        }
    }
}
