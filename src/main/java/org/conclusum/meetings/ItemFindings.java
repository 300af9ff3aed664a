package org.conclusum.meetings;

import java.util.List;
import java.util.Locale;

/** What another module puts on the record of an item: votes with their results, resolutions with their numbers. */
public interface ItemFindings {

    /** In the order in which it happened, told in this language. */
    List<ItemFinding> on(AgendaItemRow item, Locale language);
}
