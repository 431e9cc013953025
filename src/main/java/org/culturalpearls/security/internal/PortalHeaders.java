package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.web.header.HeaderWriter;

/** The security headers of the portal; the engine's web applications write their own. */
class PortalHeaders implements HeaderWriter {

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
              + " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=(), payment=()",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          // Pages are personal; style sheets and fonts set a longer lifetime before this.
          "Cache-Control",
          "no-store");

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    if (PublicPaths.ENGINE.matches(request)) {
      return;
    }
    if (PublicPaths.SECRET.matches(request)) {
      // Not even to ourselves: whoever logs requests would log the secret.
      response.setHeader("Referrer-Policy", "no-referrer");
    }
    HEADERS.forEach(
        (name, value) -> {
          if (!response.containsHeader(name)) {
            response.setHeader(name, value);
          }
        });
  }
}
