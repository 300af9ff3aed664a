package org.conclusum.kernel;

import java.time.ZoneId;

/** The legal time in which meetings take place and deadlines end (§ 1 EinhZeitG: Central European Time). */
public final class LegalTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private LegalTime() {}
}
