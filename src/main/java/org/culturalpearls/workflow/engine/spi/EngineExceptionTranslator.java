package org.culturalpearls.workflow.engine.spi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.LockConflicts;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TookTooLong;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Translates the exceptions of an engine command: the portal gets our own problems, the web apps'
 * API a status and one sentence, since that is all Tasklist shows.
 */
@Component
class EngineExceptionTranslator {

  private static final String WEB_API = "/camunda/api/";

  /** The engine has no type of its own for this one. */
  private static final String NO_SUCH_JOB = "ENGINE-13053";

  private final MessageSource messages;

  EngineExceptionTranslator(MessageSource messages) {
    this.messages = messages;
  }

  RuntimeException told(RuntimeException e) {
    if (TookTooLong.isCauseOf(e)) {
      return isWebApiCall() ? tookTooLong(e) : e;
    }
    RuntimeException ours = ours(e);
    return ours instanceof Problem problem && isWebApiCall() ? rest(problem) : ours;
  }

  private static RuntimeException ours(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return problem;
      }
      if (cause instanceof TaskAlreadyClaimedException) {
        return new AlreadyDone("error.workflow.already-claimed");
      }
    }
    if (ExceptionTranslatingInterceptor.isConflict(e) || LockConflicts.isCauseOf(e)) {
      return new ChangedMeanwhile("error.workflow.changed-meanwhile");
    }
    if (e instanceof NullValueException
        && e.getMessage() != null
        && e.getMessage().contains("Cannot find task with id")) {
      return new AlreadyDone("error.workflow.already-done");
    }
    return isOfUnknownId(e) && isWebApiCall() ? new NotFound("error.workflow.nothing-there") : e;
  }

  /** The web apps' API would answer as if that were a defect. */
  private static boolean isOfUnknownId(RuntimeException e) {
    return e instanceof NullValueException
        || e instanceof NotFoundException
        || (e.getMessage() != null && e.getMessage().startsWith(NO_SUCH_JOB));
  }

  private RuntimeException tookTooLong(RuntimeException e) {
    String key = "error.workflow.took-too-long";
    return new RestException(
        Status.SERVICE_UNAVAILABLE, e, messages.getMessage(key, null, Locale.ENGLISH));
  }

  private RuntimeException rest(Problem problem) {
    String text = problem.each().stream().map(this::text).collect(Collectors.joining(" "));
    if (problem instanceof RuleBroken) {
      return new FormFieldValidationException(problem.field().orElse(null), text);
    }
    Status status =
        problem instanceof NotFound
            ? Status.NOT_FOUND
            : problem instanceof NotAllowed ? Status.FORBIDDEN : Status.CONFLICT;
    return new RestException(status, text);
  }

  /**
   * Tasklist shows one message for the whole form, so a field's problem ends with the field's key.
   */
  private String text(Problem problem) {
    String text = messages.getMessage(problem.key(), problem.arguments().toArray(), Locale.ENGLISH);
    return problem.field().map(field -> text + " (" + field + ")").orElse(text);
  }

  private static boolean isWebApiCall() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
        && path(web.getRequest()).startsWith(WEB_API);
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
