package org.culturalpearls.portal.error;

import java.util.Set;
import java.util.UUID;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.Busy;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** Chooses status, heading and text for every kind of error. */
class ProblemTexts {

  private static final Set<String> CLOSED_LINKS =
      Set.of("error.people.link-closed", "error.people.address-link-closed");

  private static final Logger log = LoggerFactory.getLogger(ProblemTexts.class);

  private final MessageSource messages;

  ProblemTexts(MessageSource messages) {
    this.messages = messages;
  }

  ModelAndView pageOf(Problem problem) {
    HttpStatus status = statusOf(problem);
    String text =
        messages.getMessage(
            problem.key(),
            problem.arguments().toArray(),
            text(textKey(status)),
            LocaleContextHolder.getLocale());
    return new ProblemPage(titleKey(problem, status), text, null).with(status);
  }

  ModelAndView pageOf(HttpStatusCode status) {
    return pageOf(status, textKey(status));
  }

  ModelAndView pageOf(HttpStatusCode status, String textKey) {
    return new ProblemPage(titleKey(status), text(textKey), null).with(status);
  }

  /** A lock timeout or deadlock with another transaction: try again. */
  ModelAndView pageOfHeldRows() {
    log.warn("A request was not carried out: somebody else held the same rows");
    return pageOf(HttpStatus.CONFLICT);
  }

  /** A statement of the database was cancelled, and everything of the request with it. */
  ModelAndView pageOfTooLong() {
    log.warn("A request was not carried out: a statement took too long");
    String text = text("problem.cut.text");
    return new ProblemPage("problem.cut.title", text, null).with(HttpStatus.SERVICE_UNAVAILABLE);
  }

  /** A defect: the page shows a reference to the log entry. */
  ModelAndView pageOfDefect(Throwable defect) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    log.error("defect {}", reference, defect);
    HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
    return new ProblemPage(titleKey(status), text(textKey(status)), reference).with(status);
  }

  static HttpStatus statusOf(Problem problem) {
    if (problem instanceof NotFound) {
      return HttpStatus.NOT_FOUND;
    }
    if (problem instanceof NotAllowed) {
      return HttpStatus.FORBIDDEN;
    }
    if (problem instanceof Busy) {
      return HttpStatus.SERVICE_UNAVAILABLE;
    }
    return problem instanceof AlreadyDone || problem instanceof ChangedMeanwhile
        ? HttpStatus.CONFLICT
        : HttpStatus.BAD_REQUEST;
  }

  /** A used link is not a mistyped address. */
  private static String titleKey(Problem problem, HttpStatus status) {
    if (CLOSED_LINKS.contains(problem.key())) {
      return "problem.link-closed.title";
    }
    if (problem instanceof Busy) {
      return "problem.busy.title";
    }
    return problem instanceof AlreadyDone ? "problem.done.title" : titleKey(status);
  }

  private static String titleKey(HttpStatusCode status) {
    return switch (status.value()) {
      case 403 -> "problem.not-allowed.title";
      case 404 -> "problem.not-found.title";
      case 408 -> "problem.slow.title";
      case 409 -> "problem.conflict.title";
      case 429 -> "problem.too-many.title";
      case 503 -> "problem.away.title";
      default -> status.is4xxClientError() ? "problem.refused.title" : "problem.defect.title";
    };
  }

  private static String textKey(HttpStatusCode status) {
    return switch (status.value()) {
      case 403 -> "problem.not-allowed.text";
      case 404 -> "problem.not-found.text";
      case 408 -> "problem.slow.text";
      case 409 -> "problem.conflict.text";
      case 413 -> "problem.too-large.text";
      case 429 -> "problem.too-many.text";
      case 503 -> "problem.away.text";
      default -> status.is4xxClientError() ? "problem.refused.text" : "problem.defect.text";
    };
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
