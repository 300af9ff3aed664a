package org.conclusum.monitoring.genesis;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes with their labels, as a file uses them: one code has one label, and labels are looked at once. */
public final class Codes {

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final int most;

    public Codes(int most) {
        this.most = most;
    }

    /** What is wrong with a code and its label, if anything. */
    public @Nullable Reason take(String code, String label) {
        String known = labels.get(code);
        if (known != null) {
            return known.equals(label) ? null : Reason.OTHER_LABEL;
        }
        Reason codeFault = Cells.fault(code);
        Reason fault = codeFault == null ? Cells.fault(label) : codeFault;
        if (fault == null && labels.size() >= most) {
            return Reason.TOO_MANY_CODES;
        }
        if (fault == null) {
            labels.put(code, label);
        }
        return fault;
    }

    public Map<String, String> labels() {
        return labels;
    }
}
