package org.conclusum.committees.structure;

import java.util.regex.Pattern;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** The short sign opens numbers of papers: two to eight capital letters and digits. */
public record CodeMustBePlain(String code) implements Rule {

    @Override
    public void check() {
        if (!Pattern.matches("[A-Z0-9]{2,8}", code)) {
            throw new RuleViolated("rule.CodeMustBePlain", code);
        }
    }
}
