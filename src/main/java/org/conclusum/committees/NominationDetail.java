package org.conclusum.committees;

/** A nomination, and what its viewer may do with it: name people, record or return them, withdraw the question. */
public record NominationDetail(NominationRow row, boolean mayName, boolean mayRecord, boolean mayWithdraw) {}
