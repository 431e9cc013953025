package org.culturalpearls.portal.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.culturalpearls.security.RefusedForm;
import org.culturalpearls.shared.LockConflicts;
import org.culturalpearls.shared.TookTooLong;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows pages for errors outside of controllers: in filters and while a page was rendered. */
@Controller
class ErrorPages implements ErrorController {

  private final ProblemTexts texts;

  ErrorPages(MessageSource messages) {
    this.texts = new ProblemTexts(messages);
  }

  @RequestMapping("${spring.web.error.path:/error}")
  ModelAndView error(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    if (status == HttpStatus.CONTENT_TOO_LARGE && !TypedTexts.hasFiles(request)) {
      return texts.pageOf(status, "problem.form-too-large.text");
    }
    if (status != null && isTold(status)) {
      ModelAndView page = texts.pageOf(status);
      return status == HttpStatus.SERVICE_UNAVAILABLE
          ? page.addObject("typed", TypedTexts.of(request))
          : page;
    }
    if (code == null) {
      return texts.pageOf(HttpStatus.NOT_FOUND);
    }
    Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (TookTooLong.isCauseOf(thrown)) {
      return texts.pageOfTooLong();
    }
    return LockConflicts.isCauseOf(thrown) ? texts.pageOfHeldRows() : texts.pageOfDefect(thrown);
  }

  /** Whether the status is no defect of ours. */
  private static boolean isTold(HttpStatus status) {
    return status.is4xxClientError() || status == HttpStatus.SERVICE_UNAVAILABLE;
  }

  /** The filter chain forwards here a form whose session had ended, with the text typed into it. */
  @RequestMapping("/session-ended")
  ModelAndView sessionEnded(HttpServletRequest request) {
    return new ModelAndView(
        "error/form-refused",
        Map.of("refused", RefusedForm.in(request), "typed", TypedTexts.of(request)),
        HttpStatus.FORBIDDEN);
  }
}
