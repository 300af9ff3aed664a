package org.conclusum.procedures.api;

import org.conclusum.kernel.NotPermitted;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what is wrong with a request as a problem document (RFC 9457). */
@RestControllerAdvice(basePackageClasses = ModelCheckController.class)
class ModelCheckProblems {

    @ExceptionHandler
    ProblemDetail on(NotPermitted refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, "Only administrators check models.");
    }
}
