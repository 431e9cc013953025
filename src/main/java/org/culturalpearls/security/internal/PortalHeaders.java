package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.header.HeaderWriter;

/** The security headers of the portal; the engine's web applications write their own. */
class PortalHeaders implements HeaderWriter {

  private static final String POLICY = "Content-Security-Policy";
  private static final String FRAMES = "X-Frame-Options";

  /** Of a page that may stand in a frame of others, where it can do nothing. */
  private static final String FRAMED_POLICY =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
          + " form-action 'none'; base-uri 'none'; frame-ancestors *";

  private static final Map<String, String> HEADERS =
      Map.of(
          POLICY,
          "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
              + " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'",
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
    if (!PublicPaths.LISTED.matches(request) && !PublicPaths.isStatic(request)) {
      response.setHeader("X-Robots-Tag", "noindex");
    }
    if (PublicPaths.FRAMED.matches(request) && response.getStatus() == HttpStatus.OK.value()) {
      response.setHeader(POLICY, FRAMED_POLICY);
    } else if (!response.containsHeader(FRAMES)) {
      response.setHeader(FRAMES, "DENY");
    }
    HEADERS.forEach(
        (name, value) -> {
          if (!response.containsHeader(name)) {
            response.setHeader(name, value);
          }
        });
  }
}
