package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where a password came from: the network address, and what the device says of itself. */
class LoginDetails extends WebAuthenticationDetails {

  private static final long serialVersionUID = 1;

  private final String device;

  LoginDetails(HttpServletRequest request, String device) {
    super(request);
    this.device = device;
  }

  /** The value of the device's cookie, as sent, or null. */
  String device() {
    return device;
  }
}
