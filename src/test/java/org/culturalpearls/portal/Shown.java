package org.culturalpearls.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.culturalpearls.Html;
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

  /** There is such an element. */
  public static ResultMatcher has(String css) {
    return result -> assertThat(Html.of(result).all(css)).as(css).isNotEmpty();
  }

  /** There is such an element, and these are all its words. */
  public static ResultMatcher has(String css, String words) {
    return result -> assertThat(Html.of(result).texts(css)).as(css).contains(words);
  }

  /** There is such an element whose words begin with these. */
  public static ResultMatcher begins(String css, String words) {
    return result ->
        assertThat(Html.of(result).texts(css))
            .as(css + " beginning with " + words)
            .anyMatch(text -> text.startsWith(words));
  }

  public static ResultMatcher hasNo(String css) {
    return result -> assertThat(Html.of(result).all(css)).as(css).isEmpty();
  }

  /** A list of facts says this of that. */
  public static ResultMatcher states(String term, String fact) {
    return result -> assertThat(Html.of(result).facts(term)).as(term).contains(fact);
  }

  /** The summary of errors leads to this field. */
  public static ResultMatcher names(String field) {
    return has(inSummary(field));
  }

  /** The summary of errors leads to this field, and what it says of it begins with these words. */
  public static ResultMatcher names(String field, String words) {
    return begins(inSummary(field), words);
  }

  private static String inSummary(String field) {
    return ".error-summary a[href='#" + field + "']";
  }

  private static String page(MvcResult result) throws Exception {
    return result.getResponse().getContentAsString();
  }
}
