package org.conclusum.monitoring.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.monitoring.api.GenesisImportController.Misasked;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.Rejection;
import org.conclusum.uikit.Failures;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Says what is wrong with a file of figures as a problem document (RFC 9457). */
@RestControllerAdvice(basePackageClasses = GenesisImportController.class)
class ImportProblems {

    private static final String TITLE = "File not taken";

    private final DataSize largest;

    ImportProblems(@Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.largest = largest;
    }

    @ExceptionHandler
    ProblemDetail on(FlatFileRefused refused, HttpServletRequest request) {
        return refused(List.of(refused.rejection()), language(request));
    }

    @ExceptionHandler
    ProblemDetail on(RuleViolated rule, HttpServletRequest request) {
        HttpStatus status = rule.messageKey().endsWith("SourceMustBeKnown")
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.UNPROCESSABLE_CONTENT;
        return ProblemDetail.forStatusAndDetail(status, Failures.sentence(rule, language(request)));
    }

    @ExceptionHandler
    ProblemDetail on(Misasked misasked) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(misasked.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail on(MaxUploadSizeExceededException large) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.CONTENT_TOO_LARGE, "At most " + largest.toMegabytes() + " MB are taken at once.");
    }

    @ExceptionHandler
    ProblemDetail on(MultipartException unreadable) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The parts of the body cannot be read.");
    }

    /** A file of which nothing was stored, with the rows that are to blame. */
    static ProblemDetail refused(List<Rejection> rejections, Locale language) {
        Rejection first = rejections.getFirst();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                first.line() + ": "
                        + ImportJson.rejected(List.of(first), language)
                                .get(0)
                                .get("reason")
                                .stringValue());
        problem.setTitle(TITLE);
        problem.setProperty("line", first.line());
        problem.setProperty("rejected", ImportJson.rejected(rejections, language));
        return problem;
    }

    static Locale language(HttpServletRequest request) {
        boolean english = request.getHeader("Accept-Language") != null
                && request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english ? Locale.ENGLISH : Locale.GERMAN;
    }
}
