package org.culturalpearls.portal.login;

import java.util.Objects;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.security.LinkRequests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.ServletWebRequest;

/** Shared by both pages on which a link by mail is requested. */
@Component
class AskedLinks {

  private final LinkService links;
  private final LinkRequests requests;

  AskedLinks(LinkService links, LinkRequests requests) {
    this.links = links;
    this.requests = requests;
  }

  boolean areMailed() {
    return links.areMailed();
  }

  /** Shows the empty form; if no mails are sent it says whom to ask. */
  void empty(Model model) {
    model.addAttribute("form", new AddressForm(null));
    model.addAttribute("mailed", links.areMailed());
  }

  /**
   * Returns whether the request was accepted, which does not reveal whether the address is known.
   */
  boolean take(
      LinkKind kind, AddressForm form, BindingResult errors, ServletWebRequest web, Model model) {
    boolean mailed = links.areMailed();
    model.addAttribute("mailed", mailed);
    if (form.email() == null || form.email().isBlank()) {
      errors.rejectValue("email", "error.login.email-needed");
    } else if (mailed && !requests.take(kind, form.email(), web.getRequest())) {
      errors.reject("error.login.links-wait");
      Objects.requireNonNull(web.getResponse()).setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    }
    return mailed && !errors.hasErrors();
  }
}
