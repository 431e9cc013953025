package org.culturalpearls.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://3232235777/x",
        "http://0xC0A80101/x",
        "http://192.168.1.1/x",
        "http://127.1/x",
        "http://[::1]/x",
        "http://localhost/x",
        "http://bank.example@evil.example",
        "https://bank.example:x@evil.example/",
        "http://bank.example\\\\@evil.example",
        "//evil.example/x",
        "ftp://files.example/x",
        "javascript:alert(1)"
      })
  void linksNowhereThatPeopleCannotRead(String address) {
    assertThat(markdown.html("[our *page*](<" + address + ">)"))
        .isEqualTo("<p>our <em>page</em></p>\n");
    assertThat(markdown.html("See <" + address + "> and " + address)).doesNotContain("<a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.rujiena.lv/plan?a=1#b",
        "http://köping.se",
        "https://culture.example:8443/",
        "mailto:office@example.org",
        "/cases/2027-rujiena/plan"
      })
  void linksToWebPagesMailAddressesAndOurOwnPages(String address) {
    assertThat(markdown.html("[page](" + address + ")")).contains("<a ").contains(">page</a>");
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
