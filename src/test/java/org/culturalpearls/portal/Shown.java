package org.culturalpearls.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultMatcher;

/** What the pages of a {@link PortalSlice} show and what they keep back. */
public final class Shown {

  private Shown() {}

  public static ResultMatcher shows(String... parts) {
    return result -> assertThat(page(result)).contains(parts);
  }

  public static ResultMatcher hides(String... parts) {
    return result -> assertThat(page(result)).doesNotContain(parts);
  }

  /** The summary of errors leads to this field. */
  public static ResultMatcher names(String field) {
    return shows("<a href=\"#" + field + "\">");
  }

  private static String page(MvcResult result) throws Exception {
    return result.getResponse().getContentAsString();
  }
}
