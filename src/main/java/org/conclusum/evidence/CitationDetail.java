package org.conclusum.evidence;

import org.conclusum.proposals.ProposalRow;

/**
 * A citation with its proposal, for one person.
 *
 * @param changeable whether the person may take it back or cite it anew
 * @param judged whether the person says what follows from revised figures
 */
public record CitationDetail(Citation citation, ProposalRow proposal, boolean changeable, boolean judged) {}
