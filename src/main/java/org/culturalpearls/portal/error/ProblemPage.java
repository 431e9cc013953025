package org.culturalpearls.portal.error;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page that says what went wrong.
 *
 * @param titleKey message key of the heading
 * @param text what to do now, already in words
 * @param reference what to tell whoever looks after the application, or null
 */
public record ProblemPage(String titleKey, String text, String reference) {

  /**
   * A controller puts here, as an attribute of the request, the path of the case that it was about,
   * if its person may see that case.
   */
  public static final String CASE = ProblemPage.class.getName() + ".CASE";

  ModelAndView with(HttpStatusCode status) {
    return new ModelAndView(
        "error/problem", Map.of("problem", this), HttpStatus.valueOf(status.value()));
  }
}
