package org.culturalpearls.portal.shell;

import java.io.Serializable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A message after an action, on the page that follows: what happened, and what happens next.
 *
 * @param titleKey message key of what happened
 * @param textKey message key of what happens next and by when, or null
 * @param arguments of both texts
 */
public record FlashMessage(String titleKey, String textKey, Object[] arguments)
    implements Serializable {

  /** Adds the message to the page of the redirect. */
  public static void after(
      RedirectAttributes redirect, String titleKey, String textKey, Object... arguments) {
    redirect.addFlashAttribute("notice", new FlashMessage(titleKey, textKey, arguments));
  }
}
