package org.conclusum.identity.programs;

import org.conclusum.kernel.NotPermitted;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What can be wrong with any request of a program, as a problem document (RFC 9457). */
@RestControllerAdvice(annotations = RestController.class)
class RequestProblems {

    @ExceptionHandler
    ProblemDetail on(NotPermitted refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, "The account has not the role for this.");
    }

    @ExceptionHandler
    ProblemDetail on(BodyTooLarge large) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.CONTENT_TOO_LARGE, "At most " + large.most() + " bytes are taken at once.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(TooManyRequests many) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.TOO_MANY_REQUESTS, "Try again in " + many.seconds() + " seconds.");
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(many.seconds()))
                .body(problem);
    }
}
