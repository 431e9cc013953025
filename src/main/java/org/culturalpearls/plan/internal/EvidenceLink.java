package org.culturalpearls.plan.internal;

import java.net.URI;
import java.net.URISyntaxException;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.culturalpearls.shared.WebLink;

/** A link that others are going to follow: https, to a host whose name people can read. */
final class EvidenceLink {

  private static final String FIELD = "evidenceLink";

  private EvidenceLink() {}

  /** Returns the link; empty if there is none. */
  static String checked(String link) {
    String text = TextRule.optional(FIELD, link, ReportingService.Report.MAX_LINK_LENGTH);
    if (!text.isEmpty() && !isFine(text)) {
      throw RuleBroken.in(FIELD, "error.milestone.link");
    }
    return text;
  }

  private static boolean isFine(String text) {
    try {
      URI uri = new URI(text);
      return "https".equalsIgnoreCase(uri.getScheme())
          && uri.getHost() != null
          && WebLink.isSafe(text);
    } catch (URISyntaxException notALink) {
      return false;
    }
  }
}
