package org.conclusum.exchange.packages;

import org.conclusum.kernel.RuleViolated;

/** A package is not taken over, for a reason that the person reads. */
public class PackageRefused extends RuleViolated {

    private static final long serialVersionUID = 1L;

    /** What is wrong with a package; the texts {@code exchange.package.refused.<REASON>} say it. */
    public enum Reason {
        /** More bytes than a package may have. */
        TOO_LARGE,
        /** No ZIP file, or none with a manifest. */
        NOT_A_PACKAGE,
        /** A part with a name that does not belong into a package: a path that leads out of it, or one that nobody knows. */
        UNSAFE_NAME,
        /** The same part twice. */
        PART_TWICE,
        /** A part that unpacks to more than it may. */
        BOMB,
        /** Written by a later version of the format. */
        UNKNOWN_VERSION,
        /** A manifest or practice that cannot be read. */
        UNREADABLE,
        /** A part that the manifest names is not there, or the other way round. */
        PARTS_DIFFER,
        /** A part is not what was signed. */
        ALTERED,
        /** The signature is not that of the key. */
        BAD_SIGNATURE,
        /** The model does not pass the check of the house. */
        HOSTILE_MODEL,
        /** It was taken over before, in this edition or a later one. */
        NOT_NEWER
    }

    private final Reason reason;

    PackageRefused(Reason reason, Object... arguments) {
        super("exchange.package.refused." + reason, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
