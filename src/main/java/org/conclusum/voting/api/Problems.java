package org.conclusum.voting.api;

import org.conclusum.voting.decision.json.CaseBatch.TooManyCases;
import org.conclusum.voting.decision.json.DecisionCaseMalformed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what is wrong with a request as a problem document (RFC 9457). */
@RestControllerAdvice(basePackageClasses = DecisionCaseController.class)
class Problems {

    @ExceptionHandler
    ProblemDetail on(DecisionCaseMalformed malformed) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, malformed.jsonPath() + " " + malformed.problem());
        problem.setTitle("Malformed case");
        problem.setProperty("path", malformed.jsonPath());
        problem.setProperty("problem", malformed.problem());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail on(TooManyCases many) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.TOO_MANY_REQUESTS, "At most " + many.most() + " cases are taken at once.");
    }
}
