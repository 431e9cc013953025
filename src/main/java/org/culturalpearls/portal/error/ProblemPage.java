package org.culturalpearls.portal.error;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page about an error.
 *
 * @param titleKey message key of the heading
 * @param text what to do now, already resolved
 * @param reference id to tell the administrators, or null
 */
public record ProblemPage(String titleKey, String text, String reference) {

  /**
   * Name of the request attribute in which a controller stores the path of its case, if the person
   * may see that case.
   */
  public static final String CASE = ProblemPage.class.getName() + ".CASE";

  ModelAndView with(HttpStatusCode status) {
    return new ModelAndView(
        "error/problem", Map.of("problem", this), HttpStatus.valueOf(status.value()));
  }
}
