package org.culturalpearls.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

  private final Markdown markdown = new Markdown();

  @Test
  void drawsParagraphsListsAndStrongWords() {
    assertThat(markdown.html("**Rūjiena**\n\n- one\n- two"))
        .isEqualTo("<p><strong>Rūjiena</strong></p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n");
  }

  @Test
  void showsTagsAsTheyWereTyped() {
    assertThat(markdown.html("<script>alert(1)</script> and <b>bold</b>"))
        .doesNotContain("<script", "<b>")
        .contains("&lt;script&gt;");
  }

  @Test
  void linksToNoScripts() {
    assertThat(markdown.html("[open](javascript:alert(1)) [data](data:text/html;base64,AA)"))
        .doesNotContain("javascript:", "data:");
    assertThat(markdown.html("[plan](/cases/2027-rujiena/plan)"))
        .contains("href=\"/cases/2027-rujiena/plan\"");
  }

  @Test
  void leavesHeadingsToThePage() {
    assertThat(markdown.html("# Our *harbour*\n\nText"))
        .isEqualTo("<p><strong>Our <em>harbour</em></strong></p>\n<p>Text</p>\n");
  }

  @Test
  void keepsTheWordsOfAPictureOnly() {
    assertThat(markdown.html("![The harbour](https://example.org/spy.png)"))
        .isEqualTo("<p>The harbour</p>\n");
  }

  @Test
  void hasNothingToDrawWhereThereIsNoText() {
    assertThat(markdown.html(null)).isEmpty();
  }
}
