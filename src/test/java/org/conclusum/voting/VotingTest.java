package org.conclusum.voting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.resolutions.ResolutionManagement;
import org.conclusum.testing.ApplicationTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A test of ballots on a real database, in which the proposals voted on are mere ids and nothing follows from a result. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@MockitoBean(types = {ProposalManagement.class, ProposalLookup.class, ResolutionManagement.class})
@interface VotingTest {}
