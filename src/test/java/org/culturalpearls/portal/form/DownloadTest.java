package org.culturalpearls.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.ContentDisposition;

class DownloadTest {

  @Test
  void saysAPlainNameOnce() {
    assertThat(Download.header("attachment", "scores-2027 (1).csv"))
        .isEqualTo("attachment; filename=\"scores-2027 (1).csv\"");
    assertThat(Download.header("inline", "pearls.ics"))
        .isEqualTo("inline; filename=\"pearls.ics\"");
  }

  @Test
  void saysQuotesAndLettersOfAllLanguagesBesideAPlainName() {
    assertThat(Download.header("attachment", "māja \"1\".pdf"))
        .isEqualTo(
            "attachment; filename=\"maja _1_.pdf\"; filename*=UTF-8''m%C4%81ja%20%221%22.pdf");
  }

  @Test
  void isReadBackAsItWas() {
    for (String name :
        new String[] {"Łódź 100 %.pdf", "a;b'c\\d\".pdf", "Žalgiris – plan, 2.pdf", "😀.png"}) {
      assertThat(ContentDisposition.parse(Download.header("attachment", name)).getFilename())
          .isEqualTo(name);
    }
  }

  /** Nothing in a name ends the header and begins another. */
  @Test
  void staysOneHeader() {
    assertThat(Download.header("attachment", "a\r\nSet-Cookie: x=1\"; b"))
        .doesNotContain("\r", "\n")
        .startsWith("attachment; filename=\"a__Set-Cookie_ x_1__ b\"; filename*=");
  }
}
