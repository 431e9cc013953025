package org.culturalpearls.portal.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers a form with errors with 400, or 409 after a conflict, and marks the error in the page's
 * title.
 */
public class InvalidFormStatus implements HandlerInterceptor {

  /** Another status, such as the login sets after too many attempts, stays. */
  @Override
  public void postHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
    String view = page == null ? null : page.getViewName();
    if (view == null || view.startsWith("redirect:")) {
      return;
    }
    List<BindingResult> wrong =
        page.getModel().values().stream()
            .filter(BindingResult.class::isInstance)
            .map(BindingResult.class::cast)
            .filter(BindingResult::hasErrors)
            .toList();
    if (!wrong.isEmpty()) {
      page.addObject("invalid", true);
    }
    if (!wrong.isEmpty() && response.getStatus() == HttpServletResponse.SC_OK) {
      response.setStatus(
          wrong.stream().anyMatch(InvalidFormStatus::conflicts)
              ? HttpServletResponse.SC_CONFLICT
              : HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static boolean conflicts(BindingResult errors) {
    return errors.getGlobalErrors().stream().anyMatch(ConflictError.class::isInstance);
  }
}
