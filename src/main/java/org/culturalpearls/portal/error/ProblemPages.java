package org.culturalpearls.portal.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.culturalpearls.shared.Busy;
import org.culturalpearls.shared.CutRequest;
import org.culturalpearls.shared.DatabaseAway;
import org.culturalpearls.shared.LockConflicts;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.TookTooLong;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Maps exceptions of controllers and facades to pages. */
@ControllerAdvice
class ProblemPages {

  private final ProblemTexts texts;

  ProblemPages(MessageSource messages) {
    this.texts = new ProblemTexts(messages);
  }

  @ExceptionHandler
  ModelAndView problem(Problem problem, HttpServletRequest request, HttpServletResponse response) {
    if (problem instanceof Busy) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(Busy.TRY_AGAIN_AFTER));
    }
    return withTyped(texts.pageOf(problem), request);
  }

  @ExceptionHandler
  ModelAndView changedMeanwhile(
      OptimisticLockingFailureException conflict, HttpServletRequest request) {
    return withTyped(texts.pageOf(HttpStatus.CONFLICT), request);
  }

  /** A word in place of a number in the path: there is no such object. */
  @ExceptionHandler
  ModelAndView noSuchThing(MethodArgumentTypeMismatchException mismatch) {
    return texts.pageOf(HttpStatus.NOT_FOUND);
  }

  /** The filter chain answers these. */
  @ExceptionHandler({
    AccessDeniedException.class,
    AuthenticationException.class,
    RequestRejectedException.class
  })
  void refused(RuntimeException refused) {
    throw refused;
  }

  /**
   * No answer if the client has disconnected or fell silent; a filter answers if the database has.
   */
  @ExceptionHandler
  ModelAndView anythingElse(Exception thrown, HttpServletRequest request) throws Exception {
    if (DatabaseAway.isCauseOf(thrown) || CutRequest.isCauseOf(thrown)) {
      throw thrown;
    }
    if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
      return null;
    }
    if (TookTooLong.isCauseOf(thrown)) {
      return withTyped(texts.pageOfTooLong(), request);
    }
    if (LockConflicts.isCauseOf(thrown)) {
      return withTyped(texts.pageOfHeldRows(), request);
    }
    if (thrown instanceof ErrorResponse known) {
      HttpStatusCode status = known.getStatusCode();
      if (status.is4xxClientError()) {
        return texts.pageOf(status);
      }
    }
    return withTyped(texts.pageOfDefect(thrown), request);
  }

  /** The page shows the typed text again, and links to its case. */
  private static ModelAndView withTyped(ModelAndView page, HttpServletRequest request) {
    return page.addObject("typed", TypedTexts.of(request))
        .addObject("caseHref", request.getAttribute(ProblemPage.CASE));
  }
}
