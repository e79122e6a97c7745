package org.guiku.shell.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.guiku.access.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.exc.StreamConstraintsException;

/** Answers every refusal as a problem with a stable code and a sentence in the asker's language. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final MessageSource messages;

  Problems(MessageSource messages) {
    this.messages = messages;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused refused, Locale locale) {
    if (refused.reasons().isEmpty()) {
      return problem(refused.status(), refused.code(), locale, refused.arguments().toArray());
    }
    List<ToldReason> told = ToldReason.of(refused.reasons(), messages, locale);
    String words = told.stream().map(ToldReason::detail).collect(Collectors.joining(" "));
    ProblemDetail problem = detail(refused.status(), refused.code(), locale, words);
    problem.setProperty(refused.member(), told);
    return ResponseEntity.status(refused.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> upload(MultipartException e, Locale locale) {
    return isDiskFull(e)
        ? problem(507, "STORAGE_FULL", locale)
        : problem(400, "BAD_MULTIPART", locale);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> storage(IOException e, Locale locale) {
    return isDiskFull(e) ? problem(507, "STORAGE_FULL", locale) : unexpected(e, locale);
  }

  /** Who asked has gone; nobody is left to answer. */
  @ExceptionHandler(ClientAbortException.class)
  void gone() {}

  /** The database does not answer now, as while it is opened again after a full disk. */
  @ExceptionHandler({DataAccessResourceFailureException.class, TransactionException.class})
  ResponseEntity<ProblemDetail> database(RuntimeException e, Locale locale) {
    if (isDiskFull(e)) {
      return problem(507, "STORAGE_FULL", locale);
    }
    LOG.warn("the database does not answer", e);
    return ResponseEntity.status(503)
        .header(HttpHeaders.RETRY_AFTER, "5")
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(detail(503, "UNAVAILABLE", locale));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unexpected(Exception e, Locale locale) {
    if (isDiskFull(e)) {
      return problem(507, "STORAGE_FULL", locale);
    }
    if (e instanceof InvalidParameterException || e instanceof RequestRejectedException) {
      return problem(400, "BAD_REQUEST", locale);
    }
    LOG.error("request {} failed", RequestIds.current(), e);
    return problem(500, "INTERNAL", locale);
  }

  /** An answer by its status alone, where nothing more is known. */
  ResponseEntity<ProblemDetail> byStatus(int status, Locale locale) {
    return problem(status, codeOf(status), locale);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    return badParameter(e, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleConversionNotSupported(
      ConversionNotSupportedException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return badParameter(e, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
      MissingServletRequestPartException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return body(detail(400, "MISSING_PARAMETER", request.getLocale(), e.getRequestPartName()));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return body(detail(400, "MISSING_PARAMETER", request.getLocale(), e.getParameterName()));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return isBeyondBounds(e)
        ? body(detail(413, "BODY_TOO_LARGE", request.getLocale()))
        : super.handleHttpMessageNotReadable(e, headers, status, request);
  }

  /** Spring's other refusals: wrong method, wrong type, an unreadable body. */
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail problem = detail(status.value(), codeOf(status.value()), request.getLocale());
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private ResponseEntity<Object> badParameter(TypeMismatchException e, WebRequest request) {
    String name = Optional.ofNullable(e.getPropertyName()).orElse("");
    return body(detail(400, "BAD_PARAMETER", request.getLocale(), name));
  }

  private static boolean isBeyondBounds(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .anyMatch(StreamConstraintsException.class::isInstance);
  }

  private static ResponseEntity<Object> body(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static String codeOf(int status) {
    return switch (status) {
      case 401 -> "SIGN_IN_WANTED";
      case 403 -> "ROLE_WANTED";
      case 404 -> "NOT_FOUND";
      case 405 -> "METHOD_NOT_ALLOWED";
      case 406 -> "NOT_ACCEPTABLE";
      case 413 -> "TOO_LARGE";
      case 415 -> "UNSUPPORTED_MEDIA_TYPE";
      default -> status < 500 ? "BAD_REQUEST" : "INTERNAL";
    };
  }

  private ResponseEntity<ProblemDetail> problem(
      int status, String code, Locale locale, Object... arguments) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(detail(status, code, locale, arguments));
  }

  private ProblemDetail detail(int status, String code, Locale locale, Object... arguments) {
    breakOffWhatHasBegun();
    Object[] said = Stream.of(arguments).map(argument -> said(code, argument)).toArray();
    String sentence = messages.getMessage("problem." + code, said, locale);
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), sentence);
    problem.setTitle(
        Optional.ofNullable(HttpStatus.resolve(status))
            .map(HttpStatus::getReasonPhrase)
            .orElse(code));
    problem.setProperty("code", code);
    if (status == 500) {
      problem.setProperty(RequestIds.NAME, RequestIds.current());
    }
    return problem;
  }

  /**
   * What has begun to be answered cannot be refused any more. Spring then leaves the fault to the
   * server, which closes the connection, so that nobody takes the part for the whole.
   */
  private static void breakOffWhatHasBegun() {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
        && asked.getResponse() != null
        && asked.getResponse().isCommitted()) {
      throw new IllegalStateException("the answer has begun and is broken off");
    }
  }

  /**
   * An enum among the arguments tells why; its words are the message {@code problem.<code>.<it>}.
   */
  private static Object said(String code, Object argument) {
    return argument instanceof Enum<?> why
        ? new DefaultMessageSourceResolvable("problem." + code + "." + why.name())
        : argument;
  }

  private static boolean isDiskFull(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) {
        return true;
      }
    }
    return false;
  }
}
