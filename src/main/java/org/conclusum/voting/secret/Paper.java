package org.conclusum.voting.secret;

import org.conclusum.voting.Answer;

/** One paper in the urn: what it says under which code, and nothing of who put it in or when. */
public record Paper(Code code, Answer answer) {}
